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
 * The configuration with newer versions in the place of pinned ones. Only these characters change:
 * comments, order and layout stay.
 */
export function movePinnedVersions(text: string, moves: readonly PinnedVersion[]): string {
  return moves.reduce(
    (changed, { key, from, to }) => changed.replaceAll(`${key}/${from}`, `${key}/${to}`),
    text,
  );
}
