import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import { hexDigest } from '../semantic-hash/semantic-hash.ts';
import type { ImportIo } from './io.ts';

/** The bytes of a cache entry with the right hash; undefined if there is none. */
export function readVerified(io: ImportIo, hash: string): Uint8Array | undefined {
  const bytes = io.cacheRead?.(hash);
  return bytes !== undefined && hexDigest(bytes, io.sha256) === hash ? bytes : undefined;
}

/** Without `actual` for what reads the environment: a short secret can be guessed from its hash. */
export function hashMismatch(what: string, expected: string, actual: string | undefined): Fault {
  return fault({
    code: 'import-hash',
    message: `${what} does not have the hash that the import requires`,
    expected: `sha256:${expected}`,
    found: actual === undefined ? undefined : `sha256:${actual}`,
    hint: 'If the change is expected, run `dhall freeze`. If not, find out who changed it.',
  });
}
