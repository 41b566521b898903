import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';

// docs/dhall-flags.md lists the flags of every program, and the programs know no others.

const root = resolve(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/dhall-flags.md'), 'utf8');

interface Row {
  /** `--file`, or undefined for an operand. */
  readonly flag: string | undefined;
  readonly state: string;
}

/** The rows of each section, by the title: a program, perhaps with a command. */
const sections = new Map(
  page
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const [title = ''] = section.split('\n');
      const rows = [...section.matchAll(/^\| `([^`]+)` \| (\w+) \|/gmu)].map(
        ([, flag = '', state = '']): Row => ({ flag: /--[\w-]+/u.exec(flag)?.[0], state }),
      );
      return [title.replaceAll('`', ''), rows] as const;
    }),
);

const here = new Set(['yes', 'accepted', 'addition']);
const everyCommand = 'Every command';

/** The modules of the programs of all packages, by name. */
const programs = new Map(
  globSync('packages/*/package.json', { cwd: root }).flatMap((path) => {
    const { bin = {} } = JSON.parse(readFileSync(join(root, path), 'utf8')) as {
      readonly bin?: Readonly<Record<string, string>>;
    };
    return Object.entries(bin).map(([name, file]) => {
      const launcher = readFileSync(join(root, dirname(path), file), 'utf8');
      const [, source = ''] = /source: '([^']+)'/u.exec(launcher) ?? [];
      return [name, join(root, dirname(path), source)] as const;
    });
  }),
);

afterEach(() => vi.restoreAllMocks());

/** What a program says about itself or a command; undefined where it does not know the command. */
async function helpOf(name: string, command: readonly string[]): Promise<string | undefined> {
  const source = programs.get(name);
  if (source === undefined) return undefined;
  const { main } = (await import(source)) as {
    readonly main: (args: readonly string[], version: string) => Promise<number>;
  };
  let text = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  const status = await main([...command, '--help'], '0');
  vi.restoreAllMocks();
  return status === 0 && text.startsWith(`Usage: ${usageOf(name, command)}`) ? text : undefined;
}

/** Two names of a program have one help. */
const usageOf = (name: string, command: readonly string[]): string =>
  [name.replace('-ng', ''), ...command].join(' ');

const flagsIn = (help: string): string[] =>
  [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gmu)].map(([, flag = '']) => flag).toSorted();

const commandsIn = (help: string): string[] =>
  [...(/\nCommands:\n([^]*?)(?:\n\n|$)/u.exec(help)?.[1] ?? '').matchAll(/^ {2}([\w-]+)/gmu)]
    .map(([, command = '']) => command)
    // neither evaluates anything; completion is described for all programs in one place
    .filter((command) => command !== 'help' && command !== 'completion');

/** The flags of a section that exist here. */
function documented(title: string): string[] {
  const [program = ''] = title.split(' ');
  const own = sections.get(title) ?? [];
  // openapi-to-dhall evaluates nothing, and has other options in common.
  const common = program === 'openapi-to-dhall' ? [] : (sections.get(everyCommand) ?? []);
  const flags = [...common, ...own].filter(({ state }) => here.has(state)).map(({ flag }) => flag);
  return [...new Set(['--help', ...flags.filter((flag) => flag !== undefined)])].toSorted();
}

const titles = [...sections.keys()].filter((title) => title !== everyCommand);

describe('docs/dhall-flags.md', () => {
  test.each(titles)('%s', async (title) => {
    const [program = '', ...command] = title.split(' ');
    const help = await helpOf(program, command);
    const expected = help === undefined ? [] : documented(title);
    expect(flagsIn(help ?? '')).toEqual(expected);
    const states = (sections.get(title) ?? []).map(({ state }) => state);
    const wrong = (state: string) => (help === undefined ? here.has(state) : state === 'coming');
    expect(states.filter(wrong)).toEqual([]);
  });

  test.each([...new Set(titles.map((title) => title.split(' ')[0] ?? ''))])(
    'has a section for each command of %s',
    async (program) => {
      const commands = commandsIn((await helpOf(program, [])) ?? '');
      const missing = commands.filter((command) => !sections.has(`${program} ${command}`));
      expect(missing).toEqual([]);
    },
  );

  test('has a section for each Dhall program', () => {
    const names = [...programs.keys()].filter((name) => /dhall\b/u.test(name));
    expect(names.filter((name) => !sections.has(name))).toEqual([]);
  });

  test('knows no other state', () => {
    const states = [...sections.values()].flat().map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set([...here, 'coming', 'no']));
  });
});
