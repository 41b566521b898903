import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, beforeEach, describe, expect, it, test } from 'vitest';

import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { coversPattern } from '../rules/path-patterns.ts';
import { temporaryFolder } from '../testing/reference-programs.ts';
import { runInProcess } from '../testing/run-in-process.ts';

const [one, two] = [generateAgeIdentity().recipient, generateAgeIdentity().recipient];
let folder: ReturnType<typeof temporaryFolder>;
const folders: (typeof folder)[] = [];
beforeEach(() => {
  folder = temporaryFolder();
  folders.push(folder);
  for (const name of ['prod/a.yaml', 'prod/b.yaml', 'dev/a.yaml', 'node_modules/x/c.json']) {
    write(name, 'a: b\n');
  }
});
afterAll(() => {
  for (const each of folders) each.remove();
});

function write(name: string, content: string): void {
  mkdirSync(dirname(join(folder.path, name)), { recursive: true });
  writeFileSync(join(folder.path, name), content);
}

const run = (...args: readonly string[]) =>
  runInProcess(['config', 'check', ...args], { cwd: folder.path });

interface Report {
  readonly ok: boolean;
  readonly configs: readonly {
    readonly file: string;
    readonly rules: readonly { readonly files: number; readonly keys: number }[];
    readonly problems: readonly {
      readonly code: string;
      readonly severity: string;
      readonly line: number;
      readonly rule?: number;
    }[];
  }[];
}

async function check(text: string, ...args: readonly string[]): Promise<Report> {
  write('.sops.yaml', text);
  const { stdout, status } = await run('--json', ...args);
  const report = JSON.parse(stdout) as Report;
  expect(status).toBe(report.ok ? 0 : 1);
  return report;
}

const rules = (...lines: readonly string[]): string =>
  `creation_rules:\n${lines.map((line) => `  - {${line}}\n`).join('')}`;
const groups = (...list: readonly string[]): string => `key_groups: [${list.join(', ')}]`;

describe('config check', () => {
  it('finds nothing in a healthy configuration', async () => {
    const text = rules(
      `path_regex: ^prod/, age: "${one},${two}", encrypted_regex: ^(data|stringData)$`,
      `path_regex: '^dev/.*\\.yaml$', shamir_threshold: 2, ${groups(`{age: [${one}]}`, `{age: [${two}]}`)}`,
      `age: ${one}`,
    );
    const { ok, configs } = await check(text, '--strict');
    expect({ ok, problems: configs[0]?.problems }).toEqual({ ok: true, problems: [] });
    expect(configs[0]?.rules).toMatchObject([
      { files: 2, keys: 2, pathRegex: '^prod/' },
      { files: 1, keys: 2 },
      { files: 0, keys: 1 },
    ]);
  });

  it.each<readonly [string, string, string, number]>([
    ['no rules', '{}\n', 'error no-rules', 1],
    ['an unknown field', rules('path_regx: a'), 'error malformed-config', 2],
    ['a broken expression', rules('path_regex: "("'), 'error invalid-regex', 2],
    ['no key', rules('encrypted_regex: ^data$'), 'error no-keys', 2],
    ['groups without a key', rules(groups('{}', '{age: []}')), 'error no-keys', 2],
    ['an empty group', rules(groups(`{age: [${one}]}`, '{}')), 'error empty-group', 2],
    ['a malformed key', rules('age: age1nonsense'), 'error malformed-key', 2],
    [
      'a malformed key in a group',
      rules(groups('{azure_keyvault: [{vaultUrl: vault, key: k}]}')),
      'error malformed-key',
      2,
    ],
    ['a malformed ARN', rules('kms: "arn:aws:s3:eu:1:key/x"'), 'error malformed-key', 2],
    [
      'a threshold above the groups',
      rules(`shamir_threshold: 3, ${groups(`{age: [${one}]}`, `{age: [${two}]}`)}`),
      'error threshold',
      2,
    ],
    ['a threshold without groups', rules(`shamir_threshold: 2, age: ${one}`), 'error threshold', 2],
    [
      'a threshold of one',
      rules(`shamir_threshold: 1, ${groups(`{age: [${one}]}`, `{age: [${two}]}`)}`),
      'error threshold',
      2,
    ],
    [
      'a rule behind one for every file',
      rules(`age: ${one}`, `path_regex: ^prod/, age: ${two}`),
      'error unreachable-rule',
      3,
    ],
    [
      'a rule behind one with the same expression',
      rules(`path_regex: ^prod/, age: ${one}`, `path_regex: ^prod/, age: ${two}`),
      'error unreachable-rule',
      3,
    ],
    [
      'a rule whose files earlier ones match',
      rules(`path_regex: 'a\\.yaml$', age: ${one}`, `path_regex: ^dev/, age: ${two}`),
      'warning shadowed-rule',
      3,
    ],
    [
      'an expression without files',
      rules(`path_regex: ^test/, age: ${one}`),
      'warning matches-nothing',
      2,
    ],
    [
      'a path from the root',
      rules(`path_regex: ^/prod/, age: ${one}`),
      'warning matches-nothing',
      2,
    ],
    ['a recipient twice', rules(`age: "${one},${one}"`), 'warning duplicate-key', 2],
    [
      'a recipient in two groups',
      rules(groups(`{age: [${one}]}`, `{age: [${two}, ${one}]}`)),
      'warning duplicate-key',
      2,
    ],
    [
      'two versions of a key',
      rules(
        'azure_keyvault: "https://v.vault.azure.net/keys/k/aaaa,https://v.vault.azure.net/keys/k/bbbb"',
      ),
      'warning duplicate-key',
      2,
    ],
    [
      'keys beside groups',
      rules(`age: ${two}, ${groups(`{age: [${one}]}`)}`),
      'warning ignored-keys',
      2,
    ],
    ['a short fingerprint', rules('pgp: DEADBEEFDEADBEEF'), 'warning malformed-key', 2],
    [
      'a selector that hits metadata',
      rules(`age: ${one}, encrypted_regex: data|stringData`),
      'warning broad-selector',
      2,
    ],
  ])('finds %s', async (_name, text, found, line) => {
    const { ok, configs } = await check(text);
    const [problem, ...others] = configs[0]?.problems ?? [];
    expect(`${problem?.severity} ${problem?.code}`).toBe(found);
    expect(others).toEqual([]);
    expect(problem?.line).toBe(line);
    expect(ok).toBe(problem?.severity === 'warning');
    expect(await check(text, '--strict')).toMatchObject({ ok: false });
  });

  it('compares the files of each configuration', async () => {
    write('.sops.yaml', rules(`path_regex: ^dev/, age: ${one}`, `path_regex: ^prod/, age: ${one}`));
    write('prod/.sops.yaml', rules(`path_regex: '^b\\.yaml$', age: ${two}`));
    const { stdout, stderr, status } = await run();
    expect(stdout).toBe(
      [
        '.sops.yaml',
        '  rule  line  keys  files  path_regex',
        '  1     2     1     1      ^dev/',
        '  2     3     1     0      ^prod/',
        'warning[matches-nothing] .sops.yaml:3: path_regex ^prod/ matches no file below the folder of the configuration',
        '  → Correct it, or delete the rule if its files are gone.',
        'prod/.sops.yaml',
        '  rule  line  keys  files  path_regex',
        '  1     2     1     1      ^b\\.yaml$',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('2 configurations checked: 0 errors, 1 warnings\n');
    expect(status).toBe(0);
    expect((await run('prod')).stderr).toContain('1 configuration checked: 0 errors, 0 warnings');
    expect((await run('prod/.sops.yaml', '--strict')).status).toBe(0);
    expect((await run('dev')).stdout).toContain('matches-nothing');
    write('.sops.yaml', '[');
    expect((await run('dev')).stdout).toMatch(/^error\[malformed-config\] \.sops\.yaml:1: /m);
    expect(await run('none')).toMatchObject({ status: 100 });
  });
});

test.each<readonly [string | undefined, string | undefined, boolean]>([
  [undefined, 'a', true],
  ['.*', 'a', true],
  ['^.*$', 'a', true],
  ['^(.*)$', undefined, true],
  ['.+', '^a', true],
  ['', 'a', true],
  ['x*', 'a', true],
  ['a|', 'b', true],
  ['^', 'b', true],
  ['^$', 'b', false],
  ['^x*$', 'b', false],
  ['\\b', 'b', false],
  ['a', undefined, false],
  ['prod', '^prod/.*', true],
  ['^prod/', '^prod/a\\.yaml$', true],
  ['\\.yaml$', '^prod/.*\\.yaml$', true],
  ['^prod', 'x/^prod', false],
  ['prod', 'prod?', false],
  ['prod', '[prod]', false],
  ['a', 'a{0}', false],
  ['prod', '(?i)prod', false],
  ['prod', '(prod)?x', false],
  ['b', 'a\\b', false],
  ['prod', 'dev|prod', false],
])('%j covers %j: %j', (outer, inner, expected) => {
  expect(coversPattern(outer, inner)).toBe(expected);
});
