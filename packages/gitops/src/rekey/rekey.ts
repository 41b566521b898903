import { SopsError, type EncryptionRule, type KeyContext } from '@dhallmark/sops-runner';
import { GitopsError } from '../errors.ts';
import { findStaleness, isStale, type StaleKey, type Staleness } from './stale.ts';
import { rekeyText } from './rekey-file.ts';

/** One encrypted file of a deploy tree. */
export interface RekeyFile {
  /** Relative to the tree. */
  readonly path: string;
  readonly text: string;
}

export interface RekeyInput {
  readonly files: readonly RekeyFile[];
  /** Throws SopsError where no rule covers a file. */
  readonly ruleFor: (path: string) => EncryptionRule;
  readonly context: KeyContext;
  /** Replaces a file atomically. */
  readonly write: (path: string, text: string) => void;
  /** Only tells what is stale. */
  readonly check: boolean;
  /** Files at a time. Default 8. */
  readonly concurrency?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What became of one file: the evidence for an auditor, without any value. */
export interface RekeyRecord {
  readonly file: string;
  readonly outcome: 'current' | 'stale' | 'rekeyed' | 'failed';
  readonly keys: readonly StaleKey[];
  /** What was done: the data key wrapped anew, made anew, or both. */
  readonly actions: readonly ('updatekeys' | 'rotate')[];
  /** ISO 8601, when the file was written. */
  readonly time: string | undefined;
  /** The commit in the deploy repository that holds it; undefined where none was made. */
  readonly commit: string | undefined;
  readonly problem:
    | { readonly code: string; readonly message: string; readonly hint: string | undefined }
    | undefined;
}

/**
 * Brings every file to the newest keys. Each file is whole at any time and goes on its own: a run
 * that was cut off is finished by the next one, and one failed file does not stop the others.
 */
export async function rekey(input: RekeyInput): Promise<readonly RekeyRecord[]> {
  const records: RekeyRecord[] = [];
  const waiting = [...input.files];
  const worker = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      records.push(await rekeyOne(file, input));
      input.onProgress?.(records.length, input.files.length);
    }
  };
  await Promise.all(Array.from({ length: input.concurrency ?? 8 }, worker));
  return records.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

async function rekeyOne({ path, text }: RekeyFile, input: RekeyInput): Promise<RekeyRecord> {
  const { context, ruleFor, check } = input;
  const none = { time: undefined, commit: undefined, problem: undefined };
  const base = { file: path, keys: [], actions: [], ...none };
  try {
    const rule = ruleFor(path);
    const staleness = await findStaleness(text, path, rule, context);
    const { keys } = staleness;
    if (!isStale(staleness)) return { ...base, outcome: 'current' };
    const actions = actionsOf(staleness);
    if (check) return { ...base, outcome: 'stale', keys, actions };
    input.write(path, await rekeyText(text, path, rule, staleness, context));
    const time = context.now().toISOString();
    return { ...base, outcome: 'rekeyed', keys, actions, time };
  } catch (error) {
    return { ...base, outcome: 'failed', problem: problemOf(error) };
  }
}

function actionsOf({ update, rotate }: Staleness): RekeyRecord['actions'] {
  return [...(update ? (['updatekeys'] as const) : []), ...(rotate ? (['rotate'] as const) : [])];
}

/** Coded errors of ours never hold a value; of any other only the name is told. */
function problemOf(error: unknown): NonNullable<RekeyRecord['problem']> {
  if (error instanceof SopsError) {
    const { code, message, hint, details } = error;
    const [first] = details;
    return {
      code,
      message: [message, ...details.map((each) => each.message)].join(': '),
      hint: hint ?? first?.hint,
    };
  }
  if (error instanceof GitopsError) {
    return { code: error.code, message: error.message, hint: error.details.hint };
  }
  const message = error instanceof Error ? error.name : 'unknown';
  return { code: 'internal', message, hint: undefined };
}
