import { gitopsFault } from '../codes.ts';
import { isRecord } from '../is-record.ts';
import { MANIFEST } from './layout.ts';
import { isTreePath } from './tree-path.ts';

/**
 * Which files of the tree were generated, and by which chart. A file that is not listed is never
 * deleted. The manifest contains paths only, nothing of the files' content.
 */
export interface Manifest {
  readonly version: 1;
  readonly environment: string;
  /** Path relative to the tree → the chart that generates it (see UMBRELLA). */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The manifest of a tree in which nothing was generated yet.
 *
 * @example
 * emptyManifest('production').files // {}
 */
export function emptyManifest(environment: string): Manifest {
  return { version: 1, environment, files: {} };
}

/**
 * The manifest as JSON, with one line per file in code point order, so that Git can merge two
 * branches. Ends with a newline.
 *
 * @example
 * renderManifest(emptyManifest('production'))
 */
export function renderManifest(manifest: Manifest): string {
  const files = Object.fromEntries(
    Object.keys(manifest.files)
      .toSorted()
      .map((path) => [path, manifest.files[path]]),
  );
  return `${JSON.stringify({ version: 1, environment: manifest.environment, files }, null, 2)}\n`;
}

/**
 * The manifest in this text. Throws Fault `manifest-broken` when the text is not a manifest of
 * version 1, or lists a path outside of the tree.
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
  if (!isRecord(value) || value['version'] !== 1) throw broken('its version is not 1');
  const { environment, files } = value;
  if (typeof environment !== 'string' || !isRecord(files)) throw broken('a field is missing');
  const owned: Record<string, string> = {};
  for (const [path, owner] of Object.entries(files)) {
    if (typeof owner !== 'string' || !isTreePath(path))
      throw broken(`the entry ${JSON.stringify(path)} is not valid`);
    owned[path] = owner;
  }
  return { version: 1, environment, files: owned };
}

function broken(why: string) {
  return gitopsFault({
    code: 'manifest-broken',
    message: `the manifest cannot be read: ${why}`,
    location: { file: MANIFEST },
    hint: 'Run make or publish. It writes a new one, takes over the files that it generates and deletes no others.',
  });
}
