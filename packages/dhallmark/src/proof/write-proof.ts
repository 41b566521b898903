import { readFileSync } from 'node:fs';
import { renderEnvelope, renderStatement, type Proof } from '@dhallmark/gitops';
import { nodeLockIo, PROOF, replaceTreeFile, type TreeIo } from '@dhallmark/gitops/tree';
import { fault } from '../fault.ts';
import type { Env } from '../workspace/env.ts';
import { readProvenFiles } from './proven-files.ts';

/**
 * Writes the proof of a publish into its tree, signed with the key that DHALLMARK_PROOF_KEY holds or
 * names, where it is set. Throws Fault `proof-key`.
 */
export async function writeProof(io: TreeIo, facts: Omit<Proof, 'files'>, env: Env): Promise<void> {
  const statement = renderStatement({ ...facts, files: await readProvenFiles(io) });
  const text = renderEnvelope(statement, readPrivateKey(env));
  await replaceTreeFile(io, nodeLockIo(), PROOF, Buffer.from(text));
}

/** The key in PEM, or the file with it: GitLab passes a variable of type file as a path. */
function readPrivateKey({ DHALLMARK_PROOF_KEY: given }: Env): string | undefined {
  if (given === undefined || given === '') return undefined;
  if (given.includes('-----BEGIN')) return given;
  try {
    return readFileSync(given, 'utf8');
  } catch {
    // neither the value nor the error, which quotes it: it may be a mistyped key
    throw fault({
      code: 'proof-key',
      message: 'DHALLMARK_PROOF_KEY is neither a private key in PEM nor a file that can be read',
      hint: 'Set it as a variable of type file with a private key in PEM.',
    });
  }
}
