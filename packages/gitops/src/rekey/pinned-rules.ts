/** A version of an Azure key that `.sops.yaml` pins, and the newest one. */
export interface PinnedVersion {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

const pinned = /(https:\/\/[^\s'"/]+\/keys\/[^\s'"/,]+)\/([0-9a-f]{32})/g;

/** The keys of a configuration's text that pin a version, each once. */
export function findPinnedKeys(text: string): readonly { key: string; version: string }[] {
  const found = new Map(
    [...text.matchAll(pinned)].map(([whole, key = '', version = '']) => [whole, { key, version }]),
  );
  return [...found.values()];
}

/**
 * The configuration with newer versions in the place of pinned ones: at the end of a key's URL, and
 * as the `version` of an item of `key_groups`. Only these characters change: comments, order and
 * layout stay.
 */
export function movePinnedVersions(text: string, moves: readonly PinnedVersion[]): string {
  return text
    .split('\n')
    .map((line) => {
      const end = commentStart(line);
      return moves.reduce(movePin, line.slice(0, end)) + line.slice(end);
    })
    .join('\n');
}

/** Versions are random: no two keys share one. */
function movePin(code: string, { key, from, to }: PinnedVersion): string {
  return code
    .replaceAll(`${key}/${from}`, `${key}/${to}`)
    .replace(new RegExp(String.raw`^([\s{,-]*version:\s*["']?)${from}\b`), `$1${to}`);
}

/** A `#` begins a comment at the start of a line or after white space (YAML 1.2, 6.6). */
function commentStart(line: string): number {
  const at = line.search(/(^|\s)#/);
  return at < 0 ? line.length : at;
}
