import { RELEASE_FOLDER, SHARED } from './layout.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';
import type { DesiredFile } from './plan-tree.ts';
import {
  contentDigest,
  isPinFile,
  namesPin,
  parsePin,
  pinPath,
  renderPin,
  withPin,
  type Pin,
} from './release-pin.ts';

/** A tree whose release is to be pinned. */
export interface ReleaseInput {
  /** The chart and the Secrets as they will be. */
  readonly files: Manifest['files'];
  /** The manifests of `release/` as they will be, with any pin or none. */
  readonly releases: readonly DesiredFile[];
  /** The files that the tree had before. */
  readonly before: Manifest['files'];
  readonly readFile: (path: string) => Uint8Array | undefined;
}

/**
 * The manifests of `release/` with the pin of this chart and these Secrets, and the pin's file. A pin
 * that fits stays as it is. Nothing is added where no manifest names a pin.
 *
 * @example
 * const desired = pinRelease({ files: plan.manifest.files, releases, before, readFile: tree.readFile });
 */
export function pinRelease({
  files,
  releases,
  before,
  readFile,
}: ReleaseInput): readonly DesiredFile[] {
  if (!releases.some(({ bytes }) => namesPin(textOf(bytes)))) return releases;
  const pin = choosePin(contentDigest(files), before, readFile);
  const path = pinPath(pin);
  return [
    ...releases.map((file) => ({
      ...file,
      bytes: Buffer.from(withPin(textOf(file.bytes), path)),
    })),
    { path, owner: SHARED, bytes: Buffer.from(renderPin(pin)) },
  ];
}

/**
 * The manifests of `release/` that a tree has, for a run that generates none of them.
 *
 * @example
 * presentReleases(manifest.files, tree.readFile)
 */
export function presentReleases(
  files: Readonly<Record<string, ManifestEntry>>,
  readFile: ReleaseInput['readFile'],
): readonly DesiredFile[] {
  return Object.entries(files).flatMap(([path, { chart: owner }]) => {
    if (!path.startsWith(`${RELEASE_FOLDER}/`) || isPinFile(path)) return [];
    const bytes = readFile(path);
    return bytes === undefined ? [] : [{ path, owner, bytes }];
  });
}

/** The pin of this content. One that is not what it was written as counts as absent. */
function choosePin(
  content: string,
  before: Manifest['files'],
  readFile: ReleaseInput['readFile'],
): Pin {
  const [present] = Object.keys(before)
    .filter(isPinFile)
    .flatMap((path) => {
      const bytes = readFile(path);
      const pin = bytes === undefined ? undefined : parsePin(path, textOf(bytes));
      return pin === undefined ? [] : [{ path, pin }];
    });
  if (present?.pin.content === content) return present.pin;
  return { content, previous: present?.path };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
