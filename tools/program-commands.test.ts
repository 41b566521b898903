import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

// Most programs are not called like their packages, so a command that may fetch a program would run
// whatever somebody publishes under its name: next to a private key, or into a cluster.

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split(
  '\0',
);
const binOf = (name: string): readonly string[] =>
  Object.keys((JSON.parse(read(`packages/${name}/package.json`)) as { bin?: object }).bin ?? {});

/** Pages, and all that prints: the sources of packages with their templates and schemas. */
const texts = tracked.filter(
  (path) =>
    (path.endsWith('.md') && !path.startsWith('docs/adr/')) ||
    (/^packages\/[^/]+\/src\/.*\.(ts|json)$/.test(path) && !path.endsWith('.test.ts')) ||
    /^(\.gitlab-ci\.yml|docs\/.*\.svg|infra\/.*)$/.test(path),
);
/** People who work on this project have what is in its own package.json. */
const ofDevelopers =
  /^(CONTRIBUTING|ARCHITECTURE|CHANGELOG)\.md$|^packages\/[^/]+\/README\.md$|^docs\/(style|dhall-library)\.md$/;
const development = new Set(['vitest', 'oxfmt', 'oxlint', 'knip', 'tsc', 'publint']);

interface Command {
  readonly runner: string;
  readonly flags: string;
  readonly program: string;
}

/** `npx --no-install sops-runner` and the like; a word with `$`, `/` or `@` is a scoped name or an example. */
function commandsOf(text: string): readonly Command[] {
  const pattern =
    /\b(npx|bunx|pnpx|pnpm dlx|yarn dlx|npm exec|bun x)((?: +-[\w-]+)*) +([a-z@$][\w@$./{}-]*)/g;
  return [...text.matchAll(pattern)].map(([, runner = '', flags = '', program = '']) => {
    return { runner, flags: flags.trim(), program };
  });
}

test('there are commands to check', () => {
  const all = texts.flatMap((path) => commandsOf(read(path)));
  expect(all.length).toBeGreaterThan(80);
  expect(commandsOf('bunx --no-install dhall, npx nx run a')).toEqual([
    { runner: 'bunx', flags: '--no-install', program: 'dhall' },
    { runner: 'npx', flags: '', program: 'nx' },
  ]);
});

test('no page and no message fetches a program', () => {
  const found = texts.flatMap((path) =>
    commandsOf(read(path))
      .filter(({ runner, flags, program }) => !isSafe(path, { runner, flags, program }))
      .map((command) => `${path}: ${Object.values(command).join(' ')}`),
  );
  expect(found).toEqual([]);
});

/** Prose such as "npx and npm run" names no program. */
const words = new Set([
  'and',
  'or',
  'of',
  'in',
  'is',
  'from',
  'could',
  'keeps',
  'may',
  'runs',
  'tsx',
]);

function isSafe(path: string, { runner, flags, program }: Command): boolean {
  if (words.has(program)) return true;
  if (runner === 'npx' && program === 'nx') return true;
  if (runner === 'npx' && ofDevelopers.test(path) && development.has(program)) return true;
  return (runner === 'npx' || runner === 'bunx') && flags === '--no-install';
}

test('every program that pages and messages start is in the package that people install', () => {
  const ours = binOf('nx-plugin');
  const others = new Map(
    ['openapi-to-dhall', 'rotation-webhook'].flatMap((name) =>
      binOf(name).map((program) => [program, `@dhallmark/${name}`] as const),
    ),
  );
  const missing = texts.flatMap((path) => {
    const text = read(path);
    return commandsOf(text)
      .filter(({ flags }) => flags === '--no-install')
      .filter(({ program }) => program !== 'nx' && !ours.includes(program))
      .filter(({ program }) => {
        const owner = others.get(program);
        return owner === undefined || !text.includes(`npm install --save-dev ${owner}`);
      })
      .map(({ program }) => `${path}: ${program}`);
  });
  expect(missing).toEqual([]);
});

test('the plugin has every program of the packages that it depends on', () => {
  const wanted = ['dhall-to-json', 'dhallmark', 'sops-runner'].flatMap(binOf);
  expect(binOf('nx-plugin').toSorted()).toEqual([...new Set(wanted)].toSorted());
});
