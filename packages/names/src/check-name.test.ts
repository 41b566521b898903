import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { faultsOfNames, findNameProblem, refuseNames, requireName } from './check-name.ts';
import type { NameKind } from './name-grammars.ts';

const isAllowed = (kind: NameKind, name: string): boolean =>
  findNameProblem(kind, name) === undefined;

/** What a name must never contain, whatever it names. */
const hostile = [
  '',
  '$(id)',
  '`id`',
  'a;id',
  'a|id',
  'a&&id'.concat(' > x'),
  '-c',
  '--upload-pack=id',
  '.',
  '..',
  '../x',
  '/etc/passwd',
  'a\\b',
  'a\nb',
  'a\rb',
  'a\tb',
  'a\0b',
  'a\u001b[2Jb',
  'a\u009bb',
  'a\u001b]8;;https://x\u0007b',
  'a\u202eb',
  'a\u2066b',
  'a\u200bb',
  'a\u2028b',
  'a\u3164b',
  'a\ufeff',
  'section_start:1:x\r\u001b[0K',
  '<img src=x>',
  'a:b"c',
  '*',
  'a?b',
  '\ud800',
];

const kinds: readonly NameKind[] = [
  'environment',
  'chart',
  'secret',
  'secretKey',
  'namespace',
  'release',
  'branch',
  'folder',
  'file',
  'variable',
  'project',
  'githubRepository',
  'workflow',
  'azureProject',
];

test.each(kinds)('%s: refuses what a shell, a path, YAML or a terminal would read', (kind) => {
  // a key of a Secret is never a path; & and ! are honest in the names of files
  const allowed = kind === 'file' ? ['a&&id > x'] : [];
  const passed = hostile.filter((name) => isAllowed(kind, name) && !allowed.includes(name));
  expect(passed).toEqual([]);
});

test.each<[NameKind, readonly string[]]>([
  ['environment', ['local', 'production', 'eu-west-1', '0', 'a'.repeat(63)]],
  ['chart', ['web', 'agent-9', 'con-sole']],
  ['secret', ['web-login', 'tls.example.org', 'a'.repeat(220)]],
  ['secretKey', ['password', 'tls.crt', '.dockerconfigjson', 'A_b-C', '_x']],
  ['namespace', ['shop', 'kube-system']],
  ['release', ['shop', 'shop.v2']],
  ['branch', ['main', 'feature/ABC-12_x', 'release@2', 'v1.2+b', 'fix#3', 'dependabot/npm/a=b']],
  ['folder', ['clusters/production', 'my_app', 'a.b/c-d', 'con-sole']],
  [
    'file',
    [
      'service.dhall',
      '.helmignore',
      '_helpers.tpl',
      'files/My Dashboard (1).json',
      'files/größe.txt',
      'files/設定.txt',
      'a/b/c.d',
    ],
  ],
  ['variable', ['WEB_TOKEN', '_x1', 'GIT_TOKEN', 'LD_SDK_KEY', 'CI_DEPLOY_PASSWORD']],
  ['project', ['42', 'platform/charts', 'a/b/c.d-e']],
  ['githubRepository', ['shop/charts', 'shop-eu_managed/charts.v2', 'a/.github']],
  ['workflow', ['rekey.yml', 'dhallmark-rekey.yaml', '_rekey.yml']],
  [
    'azureProject',
    ['Shop', 'Shop charts (EU)', 'shop.charts-2', 'Größe', '7f0c1b7e-0d3e-4b6f-9f6e-1f0f2d7b8a11'],
  ],
])('%s: allows what people use', (kind, names) => {
  expect(names.filter((name) => !isAllowed(kind, name))).toEqual([]);
});

test.each<[NameKind, readonly string[]]>([
  ['environment', ['con', 'aux', 'com1', 'Production', 'a_b', 'a.b', '-a', 'a-', 'a'.repeat(64)]],
  ['chart', ['umbrella', '_umbrella', 'templates', 'lib', 'crds', 'nul', 'Web']],
  ['secret', ['kustomization', 'con.example', 'a..b', 'a.-b', 'A', 'a'.repeat(221)]],
  ['secretKey', ['.', '..', '..data', '-x', 'a b', 'a'.repeat(254)]],
  ['namespace', ['a.b', 'a'.repeat(64)]],
  ['release', ['a'.repeat(54)]],
  ['branch', ['HEAD', 'refs/heads/main', 'a..b', 'a.lock/b', 'a/', '/a', 'a//b', 'a@{1}', 'a.']],
  ['folder', ['.git/hooks', 'a/.GIT', 'git~1', 'a/con.txt', 'a/', './a', 'a b', 'a./b']],
  ['file', ['.git/config', 'a/GIT~1/x', 'aux.yaml', 'a ', ' a', 'a.', 'a//b', 'a/', 'e\u0301']],
  // limits are in bytes: file systems count those
  ['file', ['a'.repeat(221), 'ö'.repeat(111), `${'ö/'.repeat(400)}a`]],
  [
    'variable',
    [
      '1A',
      'A-B',
      'A=B',
      'NODE_OPTIONS',
      'GIT_SSH_COMMAND',
      'SOPS_AGE_KEY',
      'VAULT_TOKEN',
      'GOOGLE_CREDENTIALS',
      'AZURE_ID_TOKEN',
      'NX_CACHE_READ_TOKEN',
      'PATH',
    ],
  ],
  ['project', ['charts', 'a/../b', '/a/b', 'a/b?x=1']],
  ['githubRepository', ['charts', 'a/b/c', 'a/..', 'a/.', '-a/b', 'a/b?x=1', 'a/b#c']],
  ['workflow', ['rekey', '../rekey.yml', 'a/rekey.yml', '.rekey.yml', 'rekey.yml?x=1']],
  [
    'azureProject',
    ['_shop', '.shop', 'shop.', ' shop', 'a/b', 'a:b', 'a%2fb', 'a?b', 'a{b}', 'a+b'],
  ],
])('%s: refuses what has another meaning', (kind, names) => {
  expect(names.filter((name) => isAllowed(kind, name))).toEqual([]);
});

it('refuses a name with a control, format or separator character anywhere', () => {
  const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\\]/u;
  const hidden = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => unsafe.test(text));
  const honest = fc.stringMatching(/^[a-z0-9]{0,5}$/);
  fc.assert(
    fc.property(fc.constantFrom(...kinds), honest, hidden, honest, (kind, before, text, after) => {
      expect(findNameProblem(kind, `${before}${text}${after}`)).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});

describe('failures', () => {
  it('name the file or the option, what is wrong, and what is allowed', () => {
    const place = { file: 'charts/environments/$(id).dhall' };
    expect(() => requireName('environment', '$(id)', place)).toThrowError(
      expect.objectContaining({
        code: 'invalid-name',
        message:
          '"$(id)" cannot be the name of an environment: it contains something that is not allowed',
        location: place,
        hint: expect.stringContaining('a-z, 0-9 and -') as string,
      }),
    );
    expect(() => requireName('branch', '-x', { option: 'GITLAB_REF' })).toThrow(
      /^GITLAB_REF: "-x"/,
    );
  });

  it('show the start of a long name', () => {
    const long = 'a'.repeat(100_000);
    expect(() => requireName('environment', long)).toThrow(/^.{0,200}$/);
  });

  it('are thrown alone, or together as causes', () => {
    const names = [{ name: 'A' }, { name: 'b' }, { name: 'C' }];
    const faults = faultsOfNames('chart', names);
    expect(faults).toHaveLength(2);
    expect(() => refuseNames([])).not.toThrow();
    expect(() => refuseNames(faults.slice(0, 1))).toThrow(/"A" cannot/);
    expect(() => refuseNames(faults)).toThrowError(expect.objectContaining({ causes: faults }));
  });
});
