import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderSecretLists } from '../tree/secret-lists.ts';
import { renderManifest } from '../tree/manifest.ts';
import { nodeTreeIo } from '../tree/node-tree-io.ts';
import { digest } from '../tree/plan-tree.ts';
import { findEncrypted } from './check-content.ts';
import { readTreeFiles, verifyTree } from './verify-tree.ts';

let root: string;
let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'verify-tree-'));
  root = join(base, 'tree');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const encrypted = 'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nsops: { mac: x }\n';
const plaintext = 'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nstringData: { a: b }\n';
const manifestPath = '.dhallmark/manifest.json';
const complete = {
  'chart/Chart.yaml': 'name: x\n',
  'secrets/web/a.yaml': encrypted,
  'secrets/kustomization.yaml':
    renderSecretLists(['secrets/web/a.yaml'], 'flux').get('secrets/kustomization.yaml') ?? '',
};

function write(texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** A tree whose manifest lists all these files. */
function writeTree(texts: Readonly<Record<string, string>>, environment = 'prod'): void {
  const files = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path,
      { chart: '.', sha256: digest(Buffer.from(text)) },
    ]),
  );
  write({ ...texts, [manifestPath]: renderManifest({ version: 2, environment, files }) });
}

const codes = (options: { secretsInChart?: boolean; rendered?: ReadonlySet<string> } = {}) =>
  verifyTree(nodeTreeIo(root), {
    environment: 'prod',
    secretsInChart: false,
    rendered: undefined,
    ...options,
  }).map((finding) => `${finding.code} ${finding.location.file}`);

test('a complete tree has no faults', () => {
  writeTree(complete);
  expect(codes()).toEqual([]);
});

test.each<[string, () => void, readonly string[]]>([
  [
    'an empty tree',
    () => rmSync(join(root, '.dhallmark'), { recursive: true }),
    [`not-made ${manifestPath}`],
  ],
  [
    'a make that was cut off',
    () => nodeTreeIo(root).state.createFile('transaction/0', Buffer.from('')),
    ['unfinished .dhallmark'],
  ],
  [
    'another environment',
    () => writeTree(complete, 'local'),
    [`other-environment ${manifestPath}`],
  ],
  [
    'a file that is gone',
    () => rmSync(join(root, 'chart/Chart.yaml')),
    ['missing-file chart/Chart.yaml'],
  ],
  [
    'a Secret that is not listed',
    () => writeTree({ ...complete, 'secrets/kustomization.yaml': 'resources: []\n' }),
    ['unlisted-secret secrets/kustomization.yaml'],
  ],
  [
    'a list of Secrets where there are none',
    () => {
      rmSync(join(root, 'secrets/web'), { recursive: true });
      writeTree({ 'chart/Chart.yaml': '', 'secrets/kustomization.yaml': 'resources: [../x]\n' });
    },
    ['unlisted-secret secrets/kustomization.yaml'],
  ],
  [
    'a plaintext Secret',
    () => writeTree({ ...complete, 'secrets/web/a.yaml': plaintext }),
    ['plaintext-secret secrets/web/a.yaml'],
  ],
  [
    'a plaintext one next to an encrypted one',
    () => writeTree({ ...complete, 'secrets/web/a.yaml': `${encrypted}---\n${plaintext}` }),
    ['plaintext-secret secrets/web/a.yaml'],
  ],
  [
    'another object next to an encrypted one',
    () => writeTree({ ...complete, 'secrets/web/a.yaml': `${encrypted}---\nkind: ConfigMap\n` }),
    ['not-one-secret secrets/web/a.yaml'],
  ],
  [
    'a template of any name in any folder of templates',
    () =>
      writeTree({
        ...complete,
        'chart/templates/files/page.md': plaintext,
        'chart/charts/web/templates/crds/a.txt': plaintext,
        'chart/charts/web/charts/db/templates/NOTES.md': plaintext,
      }),
    [
      'plaintext-secret chart/charts/web/charts/db/templates/NOTES.md',
      'plaintext-secret chart/charts/web/templates/crds/a.txt',
      'plaintext-secret chart/templates/files/page.md',
    ],
  ],
  [
    'an encrypted Secret in the chart',
    () => writeTree({ ...complete, 'chart/templates/x.yaml': encrypted }),
    ['secret-in-chart chart/templates/x.yaml'],
  ],
  [
    'a file that no chart generates',
    () => write({ 'chart/templates/x.yaml': 'a: b\n' }),
    ['unlisted-file chart/templates/x.yaml'],
  ],
  [
    'a file that was changed',
    () => write({ 'chart/Chart.yaml': 'name: y\n' }),
    ['changed-file chart/Chart.yaml'],
  ],
  [
    'a link',
    () => {
      rmSync(join(root, 'chart/Chart.yaml'));
      symlinkSync('/etc/hostname', join(root, 'chart/Chart.yaml'));
    },
    ['unexpected-file-type chart/Chart.yaml'],
  ],
  [
    'a pipe',
    () => {
      rmSync(join(root, 'chart/Chart.yaml'));
      execFileSync('mkfifo', [join(root, 'chart/Chart.yaml')]);
    },
    ['unexpected-file-type chart/Chart.yaml'],
  ],
  [
    'a comment next to an encrypted one',
    () => writeTree({ ...complete, 'secrets/web/a.yaml': `${encrypted}# the password\n` }),
    ['not-one-secret secrets/web/a.yaml'],
  ],
  [
    'a file in the manifest that is not generated',
    () => writeTree({ ...complete, 'mine/notes.md': 'Text\n' }),
    [`manifest-broken ${manifestPath}`],
  ],
  [
    'an executable file',
    () => chmodSync(join(root, 'chart/Chart.yaml'), 0o755),
    ['unexpected-file-type chart/Chart.yaml'],
  ],
  ['creation rules', () => write({ 'a/.sops.yaml': '' }), ['rules-in-tree a/.sops.yaml']],
  [
    'a private key',
    () => writeTree({ ...complete, 'chart/files/a.pem': '-----BEGIN PRIVATE KEY-----\nMIIB\n' }),
    ['private-key chart/files/a.pem'],
  ],
  [
    'a private key in base64',
    () =>
      writeTree({
        ...complete,
        'chart/files/a': `key: ${Buffer.from('-----BEGIN EC PRIVATE KEY-----\nMIIB').toString('base64')}`,
      }),
    ['private-key chart/files/a'],
  ],
  [
    'an archive',
    () => writeTree({ ...complete, 'chart/charts/a.tgz': '\u001F' }),
    ['unchecked-archive chart/charts/a.tgz'],
  ],
  [
    'a computed kind',
    () => writeTree({ ...complete, 'chart/templates/a.yaml': 'kind: {{ printf "Secret" }}\n' }),
    ['unclear-template chart/templates/a.yaml', 'unclear-template chart/templates/a.yaml'],
  ],
])('%s is found', (_what, damage, expected) => {
  writeTree(complete);
  damage();
  expect(codes()).toEqual(expected);
});

test('a manifest of version 1 is found, and one that is broken', () => {
  writeTree(complete);
  const files = Object.fromEntries(Object.keys(complete).map((path) => [path, '.']));
  write({ [manifestPath]: JSON.stringify({ version: 1, environment: 'prod', files }) });
  expect(codes()).toEqual([`old-manifest ${manifestPath}`]);
  write({ [manifestPath]: '{' });
  expect(codes()).toEqual([`manifest-broken ${manifestPath}`]);
});

describe('files of other people', () => {
  test.each([
    ['mine/a.yaml', plaintext],
    ['a.yaml', `kind: List\nitems:\n- ${plaintext.replaceAll('\n', '\n  ')}\n`],
    ['mine/a.txt', plaintext],
    ['mine/a', plaintext],
    ['mine/notes.md', plaintext],
    ['.hidden/a.json', '{"kind":"Secret","data":{"a":"Yg=="}}'],
    ['mine/kustomization.yaml', 'secretGenerator:\n- literals: [a=b]\n'],
  ])('%s with a plaintext Secret is found', (path, text) => {
    writeTree(complete);
    write({ [path]: text });
    expect(codes()).toEqual([`plaintext-secret ${path}`]);
  });

  test('a file from which a Secret is generated has to be encrypted', () => {
    writeTree(complete);
    write({
      'mine/kustomization.yaml':
        'secretGenerator:\n- envs: [a.env]\n  files: [b=../c.bin]\ngenerators: [d.txt]\n',
      'mine/a.env': '# sops\nA=b\n',
      'c.bin': 'x',
      'mine/d.txt': 'kind: SecretGenerator\nenvs: [e.env]\n',
      'mine/e.env': 'A=b\n',
      'mine/f.env': 'A=b\n',
    });
    const found = findEncrypted(readTreeFiles(nodeTreeIo(root)));
    expect(found.filter(({ isGenerated }) => !isGenerated).map(({ path }) => path)).toEqual([
      'c.bin',
      'mine/a.env',
      'mine/e.env',
    ]);
  });

  test('a file that a kustomization names has to be readable, whatever its name is', () => {
    writeTree(complete);
    const texts = {
      'mine/a.png': 'a: [',
      'mine/b.sh': 'a: [',
      '.github/c.json': '{ // a: [\n',
    };
    write(texts);
    expect(codes()).toEqual([]);
    write({
      'mine/kustomization.yaml':
        'resources: [a.png, b.sh]\npatches: [{ path: ../.github/c.json }]\n',
    });
    expect(codes()).toEqual(
      Object.keys(texts)
        .toSorted()
        .map((path) => `unreadable-manifest ${path}`),
    );
  });

  test('a file may have a name that a generated file may not have', () => {
    writeTree(complete);
    write({
      'mine/system:node.yaml': 'kind: ClusterRole\n',
      'mine/e\u0301.md': 'Text\n',
      'mine/aux.yaml': 'a: b\n',
      'mine/a$b.yaml': plaintext,
      'mine/.git/config': 'a: b\n',
    });
    expect(codes()).toEqual(['plaintext-secret mine/a$b.yaml']);
    write({ 'mine/a\nb.yaml': plaintext, 'mine/a\\b.yaml': plaintext });
    expect(codes().filter((each) => each.startsWith('outside-tree'))).toHaveLength(2);
  });

  test('YAML that cannot be read is found, a private key, UTF-16', () => {
    writeTree(complete);
    write({ 'mine/a.yaml': 'a: [\n', 'mine/key.txt': '-----BEGIN RSA PRIVATE KEY-----\nMIIB' });
    writeFileSync(join(root, 'mine/b.yml'), Buffer.from(plaintext, 'utf16le'));
    expect(codes()).toEqual([
      'unreadable-manifest mine/a.yaml',
      'unreadable-manifest mine/b.yml',
      'private-key mine/key.txt',
    ]);
  });

  test('other files raise no alarm', () => {
    writeTree(complete);
    write({
      'README.md':
        '# Keys\n\n```yaml\nkind: Secret\nstringData: { a: b }\n```\n\n---\n-----BEGIN PRIVATE KEY-----\n…\n',
      'run.sh':
        '#!/bin/sh\ncat <<EOF | kubectl apply -f -\n---\nkind: Secret\nstringData:\n  a: $A\nEOF\n',
      '.gitlab-ci.yml': 'a:\n  script: !reference [.b, script]\n',
      '.vscode/settings.json': '{ // a comment\n "a": 1 }\n',
      'flux-system/kustomization.yaml': 'kind: Kustomization\nresources:\n- gotk-sync.yaml\n',
      'flux-system/helm.yaml':
        'kind: HelmRelease\nspec:\n  valuesFrom:\n  - kind: Secret\n    name: a\n',
      'mine/encrypted.yaml': encrypted,
      'mine/ca.pem': '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
      'mine/notes.txt': 'Note: read this: first\n',
      'mine/token.yaml':
        'kind: Secret\ntype: kubernetes.io/service-account-token\nmetadata: { name: a }\n',
      '.git/config': plaintext,
      'empty.yaml': '',
    });
    symlinkSync('README.md', join(root, 'link'));
    writeFileSync(join(root, 'logo.png'), Buffer.from([0x89, 0x50, 0, 0xff]));
    expect(codes()).toEqual([]);
  });
});

test.each([
  'chart/templates/files/x.yaml',
  'chart/templates/crds/x.txt',
  'chart/charts/files/templates/x.yaml',
  'charts/crds/templates/x.yaml',
])('%s is checked as a template', (path) => {
  writeTree({ ...complete, [path]: `# {{ "\\nkind: Secret\\nstringData: {a: b}" }}\n` });
  expect(codes()).toEqual([`plaintext-secret ${path}`]);
});

test.each([
  ['a field more', (text: string) => text.replace('{', '{"kind":"Secret","stringData":{"a":"b"},')],
  ['a field twice', (text: string) => text.replace('{', '{"environment":{"a":"b"},')],
  [
    'a chart without a valid name',
    (text: string) => text.replace('"chart":"."', '"chart":"pass word"'),
  ],
  [
    'a file that no tree has',
    (text: string) => text.replace('"files": {', '"files": {"__proto__":1,'),
  ],
])('a manifest with %s is broken', (_what, change) => {
  writeTree(complete);
  const text = readFileSync(join(root, manifestPath), 'utf8');
  write({ [manifestPath]: change(text) });
  expect(codes()).toEqual([`manifest-broken ${manifestPath}`]);
});

test('encrypted Secrets may be in the chart with secretPlacement "templates"', () => {
  writeTree({ ...complete, 'chart/templates/x.yaml': encrypted });
  expect(codes({ secretsInChart: true })).toEqual([]);
});

test('the list of no Secrets is still a kustomization', () => {
  expect(
    renderSecretLists(['chart/Chart.yaml'], 'flux').get('secrets/kustomization.yaml'),
  ).toContain('resources: []');
});
