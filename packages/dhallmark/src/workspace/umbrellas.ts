import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import { optionsOfPlugin, readGivenOptions, type PluginEntry } from './option-files.ts';
import { normalizeOptions, type Options } from './options.ts';
import { overlap } from './overlap.ts';
import { stagingRoot } from './paths.ts';

/**
 * The options of every umbrella of a workspace: those of each registration of the plugin in nx.json,
 * else those of `dhallmark.json`. Throws Fault `invalid-options`, `ambiguous-options`, `umbrella-clash`.
 *
 * @example
 * readUmbrellas('/shop').map(({ name }) => name) // ['chart']
 */
export function readUmbrellas(root: string): readonly Options[] {
  const { file, umbrellas } = readGivenOptions(root);
  return checkUmbrellas(umbrellas, file);
}

/**
 * The options of every umbrella that nx.json registers. Throws like `readUmbrellas`.
 *
 * @param plugins the list in nx.json
 * @example
 * umbrellasIn(['@dhallmark/nx'])[0]?.chartsRoot // 'charts'
 */
export function umbrellasIn(plugins: readonly PluginEntry[] = []): readonly Options[] {
  return checkUmbrellas(optionsOfPlugin(plugins), 'nx.json');
}

function checkUmbrellas(given: readonly unknown[], file: string): readonly Options[] {
  const umbrellas = given.map((options) => normalizeOptions(options, file));
  refuseClashes(umbrellas, file);
  return umbrellas;
}

/**
 * The umbrella with this name, or the only one. Throws Fault `unknown-umbrella`, `which-umbrella`.
 *
 * @example
 * chooseUmbrella(readUmbrellas('/shop'), 'shop').chartsRoot
 */
export function chooseUmbrella(umbrellas: readonly Options[], name: string | undefined): Options {
  const [first, ...others] = umbrellas.filter((each) => name === undefined || each.name === name);
  const names = umbrellas.map((each) => each.name).join(', ');
  if (first === undefined) {
    throw fault({
      code: 'unknown-umbrella',
      message: `there is no umbrella ${JSON.stringify(name)}`,
      hint: `Known: ${names}.`,
    });
  }
  if (others.length === 0) return first;
  throw fault({
    code: 'which-umbrella',
    message: 'this workspace has several umbrellas, and none is chosen',
    hint: `Add --umbrella and one of: ${names}.`,
  });
}

/** Whether a workspace has other umbrellas than this one. */
export function hasOthers({
  root,
  options,
}: {
  readonly root: string;
  readonly options: Pick<Options, 'name'>;
}): boolean {
  return readUmbrellas(root).some(({ name }) => name !== options.name);
}

/** Two umbrellas have different names, and no folder in common. */
function refuseClashes(umbrellas: readonly Options[], file: string): void {
  for (const [index, one] of umbrellas.entries()) {
    for (const other of umbrellas.slice(index + 1)) {
      if (one.name === other.name) throw sameName(one, other, file);
      for (const mine of foldersOf(one)) {
        const theirs = foldersOf(other).find((each) => overlap(mine.folder, each.folder));
        if (theirs !== undefined) throw sameFolder({ one, other, mine, theirs }, file);
      }
    }
  }
}

interface UsedFolder {
  readonly option: 'chartsRoot' | 'outputRoot' | 'name';
  readonly folder: string;
}

function foldersOf({ name, chartsRoot, outputRoot }: Options): readonly UsedFolder[] {
  return [
    { option: 'chartsRoot', folder: chartsRoot },
    { option: 'outputRoot', folder: outputRoot },
    { option: 'name', folder: stagingRoot(name) },
  ];
}

function sameName(one: Options, other: Options, file: string): Fault {
  return fault({
    code: 'umbrella-clash',
    message: `the umbrellas in ${one.chartsRoot}/ and ${other.chartsRoot}/ have the same name, ${one.name}`,
    location: { file },
    hint: `Give one of them another in its options in ${file}, such as "name": "shop". It is the name of its project, and of its folders below dist/ and deploy/.`,
  });
}

interface FolderClash {
  readonly one: Options;
  readonly other: Options;
  readonly mine: UsedFolder;
  readonly theirs: UsedFolder;
}

function sameFolder({ one, other, mine, theirs }: FolderClash, file: string): Fault {
  return fault({
    code: 'umbrella-clash',
    message: `the umbrellas ${one.name} and ${other.name} would share a folder: ${mine.folder}/ (${mine.option}) and ${theirs.folder}/ (${theirs.option})`,
    location: { file },
    hint: `Set ${theirs.option} of ${other.name} to another folder in ${file}.`,
  });
}
