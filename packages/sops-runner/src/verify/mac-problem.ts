/** Checks the MAC of an encrypted file with the keys that are available. */

import { isFault } from '@dhallmark/fault';

import { openFile } from '../crypt/encrypted-file.ts';
import type { FileOptions } from '../crypt/encrypted-file.ts';
import type { KeyContext } from '../keys/provider.ts';
import type { Metadata } from '../metadata/metadata.ts';
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
  readonly problem: Problem | undefined;
}

/** `line` is that of the sops block. */
export async function checkMac(
  input: string | Uint8Array,
  metadata: Metadata,
  line: number | undefined,
  options: MacCheckOptions,
): Promise<MacState> {
  const usual = options.requireMac === true ? 'error' : 'warning';
  const found = (
    code: ProblemCode,
    message: string,
    remedy: string,
    severity: Problem['severity'] = usual,
  ): Problem => problemOf(code, message, remedy, { path: 'sops', line, severity });
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
    (await openFile(input, { ...options, context })).dispose();
    return { state: 'verified', problem: undefined };
  } catch (error) {
    if (!isFault(error)) throw error;
    if (error.code === 'data-key-unavailable') {
      const problem = found('mac-unchecked', error.message, 'Provide a key.');
      return { state: 'unchecked', problem };
    }
    const { path } = error.location;
    const message = path === undefined ? error.message : `${path}: ${error.message}`;
    const remedy = error.hint ?? 'Restore the file from version control.';
    return { state: 'mismatch', problem: found('mac-mismatch', message, remedy, 'error') };
  }
}
