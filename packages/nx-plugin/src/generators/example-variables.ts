import type { Tree } from '@nx/devkit';
import { ENV_EXAMPLE } from 'dhallmark/adapter';
import { filesBelow, hasWord, readText } from './find-references.ts';

/** What the generator of Secrets writes into an example file. */
export const EXAMPLE_FILE = 'example only\n';

const ENTRY = /(?:^\n)?(?:^#[^\n]*\n)*^([A-Za-z_][A-Za-z0-9_]*)=([^\n]*)\n?/gm;

/**
 * Removes the examples of variables that a removed text named and that no other file below the charts
 * names, with the comments above them. Returns the names of these variables.
 */
export function removeUnusedExamples(
  tree: Tree,
  chartsRoot: string,
  removed: string,
): readonly string[] {
  const example = readText(tree, ENV_EXAMPLE);
  const left = filesBelow(tree, chartsRoot, /\.dhall$/).map((path) => readText(tree, path));
  const unused: string[] = [];
  const kept = example.replaceAll(ENTRY, (entry: string, name: string, value: string) => {
    if (!hasWord(removed, name) || left.some((text) => hasWord(text, name))) return entry;
    unused.push(name);
    if (value.startsWith('examples/') && readText(tree, value) === EXAMPLE_FILE) tree.delete(value);
    return '';
  });
  if (unused.length > 0) tree.write(ENV_EXAMPLE, kept);
  return unused;
}

/** Changes the comments of examples that say whose they are: `# web: web-login password`. */
export function renameInExamples(tree: Tree, from: string, to: string): void {
  const example = readText(tree, ENV_EXAMPLE);
  const lines = example.split('\n');
  const changed = lines.map((line) =>
    line.startsWith(from) ? to + line.slice(from.length) : line,
  );
  if (changed.join('\n') !== example) tree.write(ENV_EXAMPLE, changed.join('\n'));
}
