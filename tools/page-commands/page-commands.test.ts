import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { allCommands } from '@dhallmark/command-line';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkCommand, programs, type Start, type Started } from './check-command.ts';
import { readMessageCommands } from './read-message-commands.ts';
import { runPages } from './run-pages.ts';
import { pages, readCommandBlocks, readCommandSpans } from './read-command-blocks.ts';
import { splitCommands } from './split-commands.ts';

// Every command on every page: its program, command, generator, target and options exist. What a
// program refuses is asked of its own declaration; nothing is run.

const root = resolve(import.meta.dirname, '../..');
let started: Started | undefined;

vi.mock(import('@dhallmark/command-line'), async (load) => ({
  ...(await load()),
  runCommandLine: (args, _io, createProgram) => {
    started = { args, program: createProgram(() => undefined) };
    return Promise.resolve(0);
  },
}));
// it would listen to this process's streams once per command
vi.mock(import('@dhallmark/command-line/node'), async (load) => {
  const { processIo } = await load();
  const io = processIo(() => Promise.resolve([]));
  return { processIo: () => io };
});

beforeEach(() => {
  started = undefined;
});

const start: Start = async (source, args) => {
  const { main } = (await import(source)) as {
    readonly main: (args: readonly string[], version: string) => Promise<number>;
  };
  await main(args, '0');
  if (started === undefined) throw new Error(`${source} did not start a command line`);
  return started;
};

async function findProblems(script: string, isWhole = true): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const words of splitCommands(script)) {
    problems.push(...(await checkCommand(words, start, isWhole)));
  }
  return problems;
}

const withBlocks = pages.filter((page) => readCommandBlocks(page).length > 0);

test('there are blocks to check', () => {
  expect(withBlocks.length).toBeGreaterThan(30);
});

test.each(withBlocks)('the blocks of %s have commands that exist', async (page) => {
  for (const { line, text } of readCommandBlocks(page)) {
    expect(await findProblems(text), `${page}:${line}`).toEqual([]);
  }
});

test.each(withBlocks)('each block of %s is run by a test, or has a reason', (page) => {
  const blocks = readCommandBlocks(page);
  const without = blocks.filter(({ reason }) => reason === undefined).map(({ line }) => line);
  // e2e/page-commands.test.ts runs the others
  expect(runPages.includes(page) ? [] : without, 'write <!-- not run: REASON --> above').toEqual(
    [],
  );
  expect(runPages.includes(page) && without.length === 0).toBe(false);
});

test('reasons name tests that exist', () => {
  const reasons = pages.flatMap((page) =>
    readCommandBlocks(page).map(({ reason }) => reason ?? ''),
  );
  const named = reasons.flatMap((reason) => /\S+\.test\.ts/.exec(reason) ?? []);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

describe('commands in sentences and in files that pages show', () => {
  test.each(pages.filter((page) => readCommandSpans(page).length > 0))('%s', async (page) => {
    for (const { line, text } of readCommandSpans(page)) {
      const words = text.replaceAll('…', 'WORD');
      expect(await findProblems(words, false), `${page}:${line}`).toEqual([]);
    }
  });
});

test('the commands in messages, hints and comments exist', async () => {
  const commands = readMessageCommands();
  expect(commands.length).toBeGreaterThan(30);
  const found: string[] = [];
  for (const { place, text } of commands) {
    const runner = text.startsWith('nx ') ? 'npx' : 'npx --no-install';
    const problems = await findProblems(`${runner} ${text}`, false);
    found.push(...problems.map((problem) => `${place}: ${text}: ${problem}`));
  }
  expect(found).toEqual([]);
});

test.each([...programs.keys()])('the examples in the help of %s exist', async (name) => {
  const { program } = await start(programs.get(name) ?? '', []);
  for (const command of allCommands(program)) {
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) });
    command.outputHelp();
    const [, examples = ''] = /\nExamples:\n([^]*)/.exec(help) ?? [];
    const script = examples.replaceAll(/^ +(?=\S)| \| /gm, '$&npx --no-install ');
    const ours = script.replaceAll(/npx --no-install (?=(?:echo|cat) )/g, '');
    expect(await findProblems(ours)).toEqual([]);
  }
});

describe('what does not exist is found', () => {
  test.each([
    ['npx nx run chart:mak', 'there is no target mak'],
    ['npx nx run chart-web:publish -c production', 'chart-web has no publish'],
    ['npx nx run chart:lint --jason', 'lint: has no option --jason'],
    ['npx nx run chart:lint web', 'lint: takes no operand web'],
    ['npx nx run chart:make --chart web', 'make: has no option --chart'],
    ['npx nx run chart:rekey --grace soon', 'rekey: --grace cannot be soon'],
    ['npx nx g @dhallmark/nx:charts web', 'there is no generator @dhallmark/nx:charts'],
    ['npx nx g @dhallmark/nx:chart web --img a', 'generator has no option --img'],
    ['npx nx g @dhallmark/nx:chart web db', 'generator chart takes no operand db'],
    ['npx nx g @dhallmark/nx:remove charts web', 'generator remove kind cannot be charts'],
    ['npx nx g @dhallmark/nx:ci --forge gitea', 'generator --forge cannot be gitea'],
    ['npx nx affected -t render lnt', 'there is no target lnt'],
    ['npx nx afected -t render', 'nx has no command afected'],
    ['npx --no-install dhallmark makes', 'dhallmark: error: too many arguments'],
    ['npx --no-install dhallmark make --chrt web', "dhallmark: error: unknown option '--chrt'"],
    ['npx --no-install dhallmark make --undecided keep', 'dhallmark has it as make --if-und'],
    ['npx --no-install sops-runner encrypt --in-plce a', 'sops-runner: error: unknown option'],
    ['npx --no-install dhall freeze --al a', "dhall: error: unknown option '--al'"],
    ['a=1 npx --no-install dhal', 'no package of ours has the program dhal'],
    ['cat a | npx sops-runner decrypt', 'npx may fetch sops-runner decrypt'],
    ['dhall hash', 'dhall is not on the PATH'],
    ['npm install --save-dev sops-runner', 'sops-runner is not a package of ours'],
    ['npm run benchmark', 'there is no script benchmark'],
    ['git comit', 'git has no command comit'],
    ['git add --everything', 'git add has no option --everything'],
    ['echo "$(kubectl get a && helmfile apply)"', 'unknown program helmfile'],
  ])('%s', async (command, problem) => {
    expect((await findProblems(command)).join('\n')).toContain(problem);
  });

  test('an unclosed quote', () => {
    expect(() => splitCommands("echo 'a")).toThrow('an unclosed quote');
  });

  test('a name in angle brackets is a redirection', () => {
    expect(() => splitCommands('cat deploy/<chart>/a.yaml')).toThrow(
      'a shell redirects for <chart>',
    );
  });
});

test('commands of a script', () => {
  const script = `
A=1 B='2 3' a "b c" 'd|e' f\\ g > h 2>&1 # not this; nor | this
i --j=$(k "l" | m) \\
  n && (o; p) || q <<'END'
not this
END
r "$(s t)"`;
  expect(splitCommands(script)).toEqual([
    ['a', 'b c', 'd|e', 'f g'],
    ['k', 'l'],
    ['m'],
    ['i', '--j=$OUTPUT', 'n'],
    ['o'],
    ['p'],
    ['q'],
    ['s', 't'],
    ['r', '$OUTPUT'],
  ]);
});
