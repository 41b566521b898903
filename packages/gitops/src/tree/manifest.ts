import { GitopsError } from '../errors.ts';
import { isRecord } from '../is-record.ts';
import { MANIFEST } from './layout.ts';

/**
 * Which files in the tree are ours, and which chart made each: what is not listed is never swept.
 * It holds paths only, nothing of the files' content.
 */
export interface Manifest {
  readonly version: 1;
  readonly environment: string;
  /** Path relative to the tree → the chart that made it (see UMBRELLA). */
  readonly files: Readonly<Record<string, string>>;
}

export function emptyManifest(environment: string): Manifest {
  return { version: 1, environment, files: {} };
}

/** One file a line in code point order, so that two branches merge. Ends with a newline. */
export function renderManifest(manifest: Manifest): string {
  const files = Object.fromEntries(
    Object.keys(manifest.files)
      .toSorted()
      .map((path) => [path, manifest.files[path]]),
  );
  return `${JSON.stringify({ version: 1, environment: manifest.environment, files }, null, 2)}\n`;
}

/** Throws GitopsError `manifest-broken` when the text is not a manifest of version 1. */
export function parseManifest(text: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken('it is not JSON');
  }
  if (!isRecord(value) || value['version'] !== 1) throw broken('it is not of version 1');
  const { environment, files } = value;
  if (typeof environment !== 'string' || !isRecord(files)) throw broken('a field is missing');
  const owned: Record<string, string> = {};
  for (const [path, owner] of Object.entries(files)) {
    if (typeof owner !== 'string' || !isInside(path))
      throw broken(`the entry ${JSON.stringify(path)} is malformed`);
    owned[path] = owner;
  }
  return { version: 1, environment, files: owned };
}

function broken(why: string): GitopsError {
  return new GitopsError('manifest-broken', `${MANIFEST} cannot be read: ${why}`, {
    path: MANIFEST,
    hint: 'Restore it from Git, or remove it: the next make adopts the files it makes and sweeps nothing.',
  });
}

/** A relative path that stays inside the tree: a manifest from elsewhere must not make us remove others' files. */
function isInside(path: string): boolean {
  return (
    path !== '' &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
    !path.includes('\\')
  );
}
