import { FINGERPRINTS, type TreeIo } from '@dhallmark/gitops/tree';
import { isRecord } from '../is-record.ts';

/** What is known about one encrypted file, each an HMAC with a key that no reader of the tree has. */
export interface SecretFingerprints {
  /** Fingerprint of the plaintext. */
  readonly content?: string | undefined;
  /** Proof that the data key of the file was created here, see sops-runner's `proveDataKey`. */
  readonly dataKey?: string | undefined;
  /** Commitment to the file's bytes and its plaintext, see `commitToFile`. */
  readonly file?: string | undefined;
}

/** By the paths of the encrypted files in the tree. */
export type Fingerprints = ReadonlyMap<string, SecretFingerprints>;

const HMAC = /^hmac-sha256:[0-9a-f]{64}$/;

/**
 * What an earlier make wrote; empty if the file is absent. Anyone who may push to the deploy
 * repository may have changed it, and they can only remove what it says: an HMAC cannot be forged,
 * so whatever is malformed counts as absent.
 */
export function readFingerprints({ readFile }: Pick<TreeIo, 'readFile'>): Fingerprints {
  const bytes = readFile(FINGERPRINTS);
  if (bytes === undefined) return new Map();
  return new Map(
    Object.entries(parseObject(Buffer.from(bytes).toString('utf8'))).flatMap(([path, stored]) => {
      const fingerprints = readEntry(stored);
      return fingerprints === undefined ? [] : [[path, fingerprints] as const];
    }),
  );
}

/** The file for those of `paths` that have a fingerprint; undefined where none has. */
export function renderFingerprints(
  fingerprints: Fingerprints,
  paths: readonly string[],
): Uint8Array | undefined {
  const entries = paths.toSorted().flatMap((path) => {
    const { content, dataKey, file } = fingerprints.get(path) ?? {};
    return content === undefined && dataKey === undefined
      ? []
      : [[path, { content, dataKey, file }] as const];
  });
  if (entries.length === 0) return undefined;
  return Buffer.from(`${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/** Versions before the data key was proven wrote the fingerprint of the plaintext alone, as a string. */
function readEntry(stored: unknown): SecretFingerprints | undefined {
  if (!isRecord(stored)) return isHmac(stored) ? { content: stored } : undefined;
  const { content, dataKey, file } = stored;
  return {
    content: isHmac(content) ? content : undefined,
    dataKey: isHmac(dataKey) ? dataKey : undefined,
    file: isHmac(file) ? file : undefined,
  };
}

function isHmac(value: unknown): value is string {
  return typeof value === 'string' && HMAC.test(value);
}
