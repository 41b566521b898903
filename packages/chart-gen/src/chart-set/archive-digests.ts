import { createHash } from 'node:crypto';

/** The file that records the digests of a chart's archives, in the format of `sha256sum`. */
export const ARCHIVE_DIGESTS = 'archives.sha256';

/**
 * The recorded digests, by the paths in the chart's folder; undefined where the file is not one of
 * `sha256sum`.
 *
 * @example
 * parseDigests(`${'0'.repeat(64)}  charts/redis-20.0.0.tgz\n`)?.get('charts/redis-20.0.0.tgz')
 */
export function parseDigests(text: string): ReadonlyMap<string, string> | undefined {
  const lines = text.split('\n').filter((line) => line !== '');
  const records = lines.map((line) => /^([0-9a-f]{64}) [ *](charts\/[^/]+\.tgz)$/.exec(line));
  if (!records.every((record) => record !== null)) return undefined;
  const digests = new Map(records.map(([, digest = '', path = '']) => [path, digest]));
  return digests.size === records.length ? digests : undefined;
}

/**
 * The content of the file, sorted by path.
 *
 * @example
 * renderDigests(new Map([['charts/redis-20.0.0.tgz', archiveDigest(bytes)]]))
 */
export function renderDigests(digests: ReadonlyMap<string, string>): string {
  return [...digests]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join('');
}

/**
 * SHA-256 in 64 hexadecimal digits.
 *
 * @example
 * archiveDigest(bytes)
 */
export function archiveDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
