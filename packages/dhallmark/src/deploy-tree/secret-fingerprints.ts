import { FINGERPRINTS, type TreeIo } from '@dhallmark/gitops/tree';

/** Keyed fingerprints of the plaintext of encrypted files, by their paths in the tree. */
export type Fingerprints = ReadonlyMap<string, string>;

/** What an earlier make wrote; empty where there is no such file. */
export function readFingerprints({ readFile }: Pick<TreeIo, 'readFile'>): Fingerprints {
  const bytes = readFile(FINGERPRINTS);
  if (bytes === undefined) return new Map();
  const stored = JSON.parse(Buffer.from(bytes).toString('utf8')) as Record<string, string>;
  return new Map(Object.entries(stored));
}

/** The file for those of `paths` that have a fingerprint; undefined where none has. */
export function renderFingerprints(
  fingerprints: Fingerprints,
  paths: readonly string[],
): Uint8Array | undefined {
  const entries = paths.toSorted().flatMap((path) => {
    const fingerprint = fingerprints.get(path);
    return fingerprint === undefined ? [] : [[path, fingerprint] as const];
  });
  if (entries.length === 0) return undefined;
  return Buffer.from(`${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
