/** Brings many encrypted files to the newest keys. */

import pLimit from 'p-limit';

import { describePauses } from '../keys/pace/key-services.ts';
import type { KeyContext } from '../keys/provider.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import type { Format, StoreSettings } from '../stores/store.ts';
import { planRekey } from './plan-rekey.ts';
import type { RekeyAction, StaleKey } from './plan-rekey.ts';

/** An encrypted file as its repository knows it. */
export interface RekeyFile {
  /** Names the file in the record; `ruleFor` and `write` get it. */
  readonly path: string;
  readonly read: () => string | Uint8Array;
}

/** The files to rekey, and what is needed for it. */
export interface RekeyFilesInput {
  readonly files: readonly RekeyFile[];
  /** The creation rule of a file. Throws Fault where none matches. */
  readonly ruleFor: (path: string) => EncryptionRule;
  readonly context: KeyContext;
  readonly stores?: Readonly<Partial<Record<Format, StoreSettings>>> | undefined;
  /** Replaces a file atomically. */
  readonly write: (path: string, text: string) => void | Promise<void>;
  /** Report only; write nothing. */
  readonly check: boolean;
  /** How many files to work on at a time. Default 8. */
  readonly concurrency?: number;
  readonly onProgress?: (done: number, total: number) => void;
  /** Called with the key services that are waited for, and with undefined when none is any more. */
  readonly onWait?: ((waits: string | undefined) => void) | undefined;
}

/** What happened to one file: evidence for an auditor. It never holds a value. */
export interface RekeyRecord {
  readonly file: string;
  readonly outcome: 'current' | 'stale' | 'rekeyed' | 'failed';
  readonly keys: readonly StaleKey[];
  readonly actions: readonly RekeyAction[];
  /** ISO 8601, when the file was written; undefined where it was not. */
  readonly time: string | undefined;
  /** Why the file failed; undefined where it did not. */
  readonly error: unknown;
}

/**
 * Brings every file to the newest keys, or with `check` reports which ones are stale. Each file is
 * replaced as a whole and independently: the next run finishes one that was interrupted, and a file
 * that fails does not stop the others. Never rejects for a file; the records are sorted by path.
 *
 * @example
 * const records = await rekeyFiles({ files, ruleFor, context: nodeContext(), write, check: false });
 * const failed = records.filter(({ outcome }) => outcome === 'failed');
 */
export async function rekeyFiles(input: RekeyFilesInput): Promise<readonly RekeyRecord[]> {
  const limit = pLimit(input.concurrency ?? 8);
  const { services } = input.context;
  let done = 0;
  const unwatch = services.watch(() => input.onWait?.(describePauses(services.pauses())));
  try {
    const records = await limit.map(input.files, async (file) => {
      const record = await rekeyOne(file, input);
      done += 1;
      input.onProgress?.(done, input.files.length);
      return record;
    });
    return records.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  } finally {
    unwatch();
  }
}

async function rekeyOne({ path, read }: RekeyFile, input: RekeyFilesInput): Promise<RekeyRecord> {
  const { context, stores, ruleFor, check } = input;
  const base = { file: path, keys: [], actions: [], time: undefined, error: undefined };
  try {
    const plan = await planRekey(read(), { path, rule: ruleFor(path), context, stores });
    const { keys, actions } = plan;
    if (actions.length === 0) return { ...base, outcome: 'current' };
    if (check) return { ...base, outcome: 'stale', keys, actions };
    await input.write(path, await plan.apply());
    return { ...base, outcome: 'rekeyed', keys, actions, time: context.now().toISOString() };
  } catch (error) {
    return { ...base, outcome: 'failed', error };
  }
}
