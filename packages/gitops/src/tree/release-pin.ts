import { createHash } from 'node:crypto';
import { CHART_FOLDER, RELEASE_FOLDER, SECRETS_FOLDER } from './layout.ts';
import { isSecretList } from './secret-lists.ts';
import type { ManifestEntry } from './manifest.ts';

/*
 * The pin ties the chart and the Secrets of one commit together. It is a file whose name follows from
 * their content, `release/<pin>.pin`. The HelmRelease names it among its values files, and source-controller
 * builds no chart from a commit that lacks one of these. So Flux installs a chart only after it applied
 * the HelmRelease of the same commit, which waits for the Secrets (docs/adr/0015-pinned-release.md).
 *
 * The name also follows from the pin before it. If a commit brings old content back, its pin is new, so
 * that a HelmRelease that has the old pin does not fit before the Secrets were brought back, too.
 */

const START = 'dhallmark-pin-1';

/** The name that a rendered HelmRelease has for the pin. No tree has a file of this name. */
export const UNPINNED = `${RELEASE_FOLDER}/dhallmark.pin`;

const NAMED = /\brelease\/(?:dhallmark|[0-9a-f]{64})\.pin\b/g;
const FILE = /^release\/[0-9a-f]{64}\.pin$/;

/** Files of a tree with their digests, as its manifest lists them. */
export type ListedFiles = Readonly<Record<string, Pick<ManifestEntry, 'sha256'>>>;

/** What a pin is computed from. */
export interface Pin {
  /** Hex SHA-256 over the chart and the Secrets. */
  readonly content: string;
  /** The path of the pin before it; undefined for the first one. */
  readonly previous: string | undefined;
}

/**
 * Whether a path of a tree is that of a pin.
 *
 * @example
 * isPinFile('release/release.yaml') // false
 */
export function isPinFile(path: string): boolean {
  return FILE.test(path);
}

/**
 * Whether a manifest in `release/` names a pin.
 *
 * @example
 * namesPin('valuesFiles: [./production/release/dhallmark.pin]') // true
 */
export function namesPin(text: string): boolean {
  return text.search(NAMED) >= 0;
}

/**
 * The paths of all pins that a manifest names.
 *
 * @example
 * namedPins('valuesFiles: [./production/release/dhallmark.pin]') // ['release/dhallmark.pin']
 */
export function namedPins(text: string): readonly string[] {
  return text.match(NAMED) ?? [];
}

/**
 * The manifest with another pin. Nothing else in it changes.
 *
 * @example
 * withPin(text, UNPINNED) // as it was rendered
 */
export function withPin(text: string, path: string): string {
  return text.replaceAll(NAMED, path);
}

/**
 * The digest of everything that a pin ties together: the files of charts and Secrets in this list.
 *
 * @example
 * contentDigest(manifest.files)
 */
export function contentDigest(files: ListedFiles): string {
  const folders = [CHART_FOLDER, 'charts', SECRETS_FOLDER].map((folder) => `${folder}/`);
  const lines = Object.keys(files)
    .filter((path) => folders.some((folder) => path.startsWith(folder)) && !isSecretList(path))
    .toSorted()
    .map((path) => JSON.stringify([path, files[path]?.sha256]));
  return sha256(lines.join('\n'));
}

/**
 * Where a pin is in the tree.
 *
 * @example
 * pinPath({ content, previous: undefined }) // 'release/9f86….pin'
 */
export function pinPath({ content, previous }: Pin): string {
  return `${RELEASE_FOLDER}/${sha256([START, content, previous ?? ''].join('\n'))}.pin`;
}

/**
 * The file: comments, because Flux reads it as values of the chart.
 *
 * @example
 * renderPin({ content, previous: undefined })
 */
export function renderPin({ content, previous }: Pin): string {
  return [
    '# Flux installs the chart of a commit that has this file, after it applied release.yaml, which\n',
    '# names the file, and before that the Secrets of the same commit.\n',
    `# content: ${content}\n`,
    `# previous: ${previous ?? 'none'}\n`,
    '{}\n',
  ].join('');
}

/**
 * What a pin's file says; undefined where it is not a pin, or not at the path that follows from it.
 *
 * @example
 * parsePin(pinPath(pin), renderPin(pin)) // pin
 */
export function parsePin(path: string, text: string): Pin | undefined {
  const content = /^# content: ([0-9a-f]{64})$/m.exec(text)?.[1];
  const before = /^# previous: (none|release\/[0-9a-f]{64}\.pin)$/m.exec(text)?.[1];
  if (content === undefined || before === undefined) return undefined;
  const pin = { content, previous: before === 'none' ? undefined : before };
  return pinPath(pin) === path && renderPin(pin) === text ? pin : undefined;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
