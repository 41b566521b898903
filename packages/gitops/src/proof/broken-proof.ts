import type { Fault } from '@dhallmark/fault';
import { gitopsFault } from '../codes.ts';
import { PROOF } from '../tree/layout.ts';

/** For a proof that is not as `renderEnvelope` and `renderStatement` write it. */
export function brokenProof(why: string): Fault {
  return gitopsFault({
    code: 'proof-broken',
    message: `the proof of the last publish cannot be read: ${why}`,
    location: { file: PROOF },
    hint: 'Publish again: every publish that changes something writes a new one.',
  });
}
