/** Checks the MAC of an encrypted file with the keys that are available. */

import { isFault } from '@dhallmark/fault';

import { decryptPart } from '../crypt/encrypted-file.ts';
import type { FileOptions } from '../crypt/encrypted-file.ts';
import { unwrapParts } from '../crypt/encrypted-parts.ts';
import type { EncryptedPart } from '../crypt/encrypted-parts.ts';
import type { KeyContext } from '../keys/provider.ts';
import type { StoreFile } from '../stores/store.ts';
import { problemOf } from './problem.ts';
import type { Problem, ProblemCode, Verified } from './problem.ts';

export interface MacCheckOptions extends Omit<FileOptions, 'context'> {
  /** Where keys are found; without it the MAC is not checked. */
  readonly context?: KeyContext | undefined;
  /** Report an error, not a warning, when the MAC cannot be checked. */
  readonly requireMac?: boolean | undefined;
}

export interface MacState {
  readonly state: Verified['mac'];
  readonly problems: readonly Problem[];
}

/** Decrypts the documents of the parts in place. The state is that of the worst part. */
export async function checkMacs(
  file: StoreFile,
  parts: readonly EncryptedPart[],
  options: MacCheckOptions,
): Promise<MacState> {
  const states: MacState['state'][] = [];
  const problems: Problem[] = [];
  for (const part of parts) {
    const { state, problem } = await checkMac(file, part, options);
    states.push(state);
    if (problem !== undefined) problems.push(problem);
  }
  const worst = (['mismatch', 'unchecked'] as const).find((state) => states.includes(state));
  return { state: worst ?? 'verified', problems };
}

async function checkMac(
  file: StoreFile,
  part: EncryptedPart,
  options: MacCheckOptions,
): Promise<{ readonly state: Verified['mac']; readonly problem: Problem | undefined }> {
  const { line, documents, metadata } = part;
  const [first = 0] = documents;
  const path = first === 0 ? 'sops' : `#${first + 1}:sops`;
  const usual = options.requireMac === true ? 'error' : 'warning';
  const found = (
    code: ProblemCode,
    message: string,
    remedy: string,
    severity: Problem['severity'] = usual,
  ): Problem => problemOf(code, message, remedy, { path, line, severity });
  if (metadata.mac === '') {
    const remedy = 'Compare the file with version control, then encrypt it again.';
    const problem = found('mac-missing', 'the file has no MAC', remedy, 'error');
    return { state: 'unchecked', problem };
  }
  const { context } = options;
  if (context === undefined) {
    const unchecked = found('mac-unchecked', 'the MAC was not checked', 'Provide a key.');
    return { state: 'unchecked', problem: options.requireMac === true ? unchecked : undefined };
  }
  try {
    const open = await unwrapParts([part], { ...options, context });
    for (const each of open) {
      try {
        decryptPart(file, each, { ...options, context });
      } finally {
        each.dataKey.fill(0);
      }
    }
    return { state: 'verified', problem: undefined };
  } catch (error) {
    if (!isFault(error)) throw error;
    if (error.code === 'data-key-unavailable') {
      const problem = found('mac-unchecked', error.message, 'Provide a key.');
      return { state: 'unchecked', problem };
    }
    const { path: at } = error.location;
    const message = at === undefined ? error.message : `${at}: ${error.message}`;
    const remedy = error.hint ?? 'Restore the file from version control.';
    return { state: 'mismatch', problem: found('mac-mismatch', message, remedy, 'error') };
  }
}
