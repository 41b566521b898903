import { nameUser } from '@dhallmark/secret-gen';
import type { Tree } from '@nx/devkit';
import { ENV_EXAMPLE } from 'dhallmark/adapter';
import { filesBelow, hasWord, readText } from './find-references.ts';
import { readUmbrellas } from './workspace.ts';

/** What the generator of Secrets writes into an example file. */
export const EXAMPLE_FILE = 'example only\n';

const ENTRY = /(?:^\n)?(?:^#[^\n]*\n)*^([A-Za-z_][A-Za-z0-9_]*)=([^\n]*)\n?/gm;

/** Who uses a variable, as the comment before its example begins: a chart, or a Secret of it. */
export interface ExampleUser {
  readonly chartsRoot: string;
  /** The chart's folder; `.` for the umbrella. */
  readonly chart: string;
  /** Default: every Secret of the chart. */
  readonly secret?: string;
}

/**
 * Removes the examples of variables that a removed text named and that no other file below the charts of
 * any umbrella names, with the comments above them. From the others, the comments about this user are
 * removed. Returns the names of the variables that are not needed any longer.
 */
export function removeUnusedExamples(
  tree: Tree,
  user: ExampleUser,
  removed: string,
): readonly string[] {
  const example = readText(tree, ENV_EXAMPLE);
  const left = readUmbrellas(tree)
    .flatMap(({ chartsRoot }) => filesBelow(tree, chartsRoot, /\.dhall$/))
    .map((path) => readText(tree, path));
  const ofUser = commentOf(tree, user);
  const unused: string[] = [];
  const kept = example.replaceAll(ENTRY, (entry: string, name: string, value: string) => {
    if (!hasWord(removed, name)) return entry;
    if (left.some((text) => hasWord(text, name))) {
      return entry.replaceAll(/^#[^\n]*\n/gm, (line) => (ofUser.test(line) ? '' : line));
    }
    unused.push(name);
    if (value.startsWith('examples/') && readText(tree, value) === EXAMPLE_FILE) tree.delete(value);
    return '';
  });
  if (kept !== example) tree.write(ENV_EXAMPLE, kept);
  return unused;
}

/** Changes the comments of examples that say whose they are: `# web: web-login password`. */
export function renameInExamples(tree: Tree, from: ExampleUser, newName: string): void {
  const example = readText(tree, ENV_EXAMPLE);
  const { secret } = from;
  const owner = nameOwner(tree, from);
  const newOwner = secret === undefined ? nameOwner(tree, { ...from, chart: newName }) : owner;
  const ofUser = commentOf(tree, from);
  const changed = example.split('\n').map((line) => {
    const [found, namespace = ''] = ofUser.exec(line) ?? [];
    if (found === undefined) return line;
    const start = `# ${newOwner}: ${secret === undefined ? '' : `${namespace}${newName} `}`;
    return start + line.slice(found.length);
  });
  if (changed.join('\n') !== example) tree.write(ENV_EXAMPLE, changed.join('\n'));
}

/**
 * Adds an example, or where there is one, the comment that this Secret uses it, too. Returns whether it is
 * new.
 */
export function addExample(
  tree: Tree,
  user: Required<ExampleUser>,
  { key, variable, form, value }: NewExample,
): boolean {
  const text = readText(tree, ENV_EXAMPLE);
  const use = `# ${nameOwner(tree, user)}: ${user.secret} ${key}\n`;
  const present = [...text.matchAll(ENTRY)].find(([, name]) => name === variable);
  if (present === undefined) {
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    tree.write(ENV_EXAMPLE, `${text}${gap}\n${use}# form: ${form}\n${variable}=${value}\n`);
    return true;
  }
  const [entry] = present;
  if (entry.includes(`\n${use}`) || entry.startsWith(use)) return false;
  const before = entry.startsWith('\n') ? '\n' : '';
  const at = present.index + before.length;
  tree.write(ENV_EXAMPLE, text.slice(0, at) + use + text.slice(at));
  return false;
}

/** The example of a variable that holds a key of a Secret. */
export interface NewExample {
  readonly key: string;
  readonly variable: string;
  readonly form: string;
  /** A value that may be seen by anyone. */
  readonly value: string;
}

function nameOwner(tree: Tree, { chartsRoot, chart }: ExampleUser): string {
  const umbrellas = readUmbrellas(tree);
  const own = umbrellas.find((each) => each.chartsRoot === chartsRoot);
  return nameUser({ umbrella: umbrellas.length > 1 ? own?.name : undefined, chart });
}

/** Generators write the name of a Secret there, and the target `env` its namespace, too. */
function commentOf(tree: Tree, user: ExampleUser): RegExp {
  const secret = user.secret === undefined ? '()' : `((?:[^ /]+/)?)${escape(user.secret)} `;
  return new RegExp(`^# ${escape(nameOwner(tree, user))}: ${secret}`);
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
