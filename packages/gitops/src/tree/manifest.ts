import { findNameProblem } from '@dhallmark/names';
import { gitopsFault } from '../codes.ts';
import { isRecord } from '../is-record.ts';
import { MANIFEST, SHARED, UMBRELLA } from './layout.ts';
import { isTreePath } from './tree-path.ts';

/** A file that was generated. */
export interface ManifestEntry {
  /** The chart that generates it (see UMBRELLA). */
  readonly chart: string;
  /** Hex SHA-256 of its content; undefined in a manifest of version 1. */
  readonly sha256: string | undefined;
}

/**
 * Which files of the tree were generated, by which chart, and with which content. A file that is not
 * listed is never deleted. The manifest contains nothing of the files' content.
 */
export interface Manifest {
  /** As it was read. Version 2 is what is written; version 1 has no digests. */
  readonly version: 1 | 2;
  readonly environment: string;
  /** By the path relative to the tree. */
  readonly files: Readonly<Record<string, ManifestEntry>>;
}

/**
 * The manifest of a tree in which nothing was generated yet.
 *
 * @example
 * emptyManifest('production').files // {}
 */
export function emptyManifest(environment: string): Manifest {
  return { version: 2, environment, files: {} };
}

/**
 * The manifest as JSON of version 2, with one line per file in code point order, so that Git can
 * merge two branches. Ends with a newline.
 *
 * @example
 * renderManifest(emptyManifest('production'))
 */
export function renderManifest(manifest: Manifest): string {
  const lines = Object.entries(manifest.files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { chart, sha256 }]) => {
      const entry = sha256 === undefined ? { chart } : { chart, sha256 };
      return `\n    ${JSON.stringify(path)}: ${JSON.stringify(entry)}`;
    });
  const files = lines.length === 0 ? '{}' : `{${lines.join(',')}\n  }`;
  const environment = JSON.stringify(manifest.environment);
  return `{\n  "version": 2,\n  "environment": ${environment},\n  "files": ${files}\n}\n`;
}

/**
 * The manifest in this text. Throws Fault `manifest-broken` when the text is not a manifest of
 * version 1 or 2, or lists a path outside of the tree.
 *
 * @example
 * parseManifest(renderManifest(manifest))
 */
export function parseManifest(text: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's message quotes the file, so it is not a cause.
    throw broken('it is not JSON');
  }
  const version = isRecord(value) ? value['version'] : undefined;
  if (!isRecord(value) || (version !== 1 && version !== 2))
    throw broken('its version is not 1 or 2');
  const { environment, files } = value;
  if (typeof environment !== 'string' || !isRecord(files)) throw broken('a field is missing');
  const owned = Object.entries(files).map(([path, entry]) => {
    const parsed = version === 1 ? parseOwner(entry) : parseEntry(entry);
    if (parsed === undefined || !isTreePath(path) || !isOwner(parsed.chart))
      throw broken(`the entry ${JSON.stringify(path)} is not valid`);
    return [path, parsed] as const;
  });
  return { version, environment, files: Object.fromEntries(owned) };
}

function parseOwner(entry: unknown): ManifestEntry | undefined {
  return typeof entry === 'string' ? { chart: entry, sha256: undefined } : undefined;
}

function parseEntry(entry: unknown): ManifestEntry | undefined {
  if (!isRecord(entry)) return undefined;
  const { chart, sha256, ...unknown } = entry;
  const isValid =
    typeof chart === 'string' &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    Object.keys(unknown).length === 0;
  return isValid ? { chart, sha256 } : undefined;
}

function isOwner(chart: string): boolean {
  return chart === UMBRELLA || chart === SHARED || findNameProblem('chart', chart) === undefined;
}

function broken(why: string) {
  return gitopsFault({
    code: 'manifest-broken',
    message: `the manifest cannot be read: ${why}`,
    location: { file: MANIFEST },
    hint: 'Run make or publish. It writes a new one, takes over the files that it generates and deletes no others.',
  });
}
