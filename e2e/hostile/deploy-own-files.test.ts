import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProgram, missingPrograms } from '../../tools/reference/find-program.ts';
import {
  edit,
  findAccepted,
  fitManifest,
  helm,
  key,
  MANIFEST,
  read,
  SECRET,
  usePublishedTree,
  write,
  type Mutation,
} from '../support/mutated-tree.ts';
import { CANARY, secretShapes } from './secret-shapes.ts';

// Someone who may push to the deploy repository, or a careless colleague, adds values in plaintext to
// files that no chart generates: under another name, beside encrypted values, or for kustomize and
// Flux to build a Secret from.

usePublishedTree();

const plain = String(secretShapes['block']);
const hidden = `%YAML 1.1\n---\n${plain}`;
const base64 = Buffer.from(CANARY).toString('base64');
const indent = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));

function kustomization(body: string, files: Readonly<Record<string, string>> = {}): Mutation {
  return () => {
    const head = 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n';
    write('apps/kustomization.yaml', head + body);
    for (const [path, text] of Object.entries(files)) write(`apps/${path}`, text);
  };
}

const file =
  (path: string, text: string): Mutation =>
  () =>
    write(path, text);

const operation = (path: string, value: string): string =>
  `- op: replace\n  path: ${path}\n  value: ${value}\n`;
const patch = (target: string, text: string): string =>
  `patches:\n- target: ${target}\n  options: {allowKindChange: true}\n  patch: |-\n${indent(text, 4)}`;
const generator = `apiVersion: builtin\nkind: SecretGenerator\nmetadata: {name: a}\n`;

test('a Secret under another name, or named by a kustomization', async () => {
  const named = (path: string): Mutation =>
    kustomization(`resources: [${path}]\n`, { [path]: hidden });
  const mutations: Record<string, Mutation> = {
    'with the ending of a picture': file('apps/logo.png', plain),
    'in a folder of an editor': file('.vscode/x.yaml', hidden),
    'in a folder of a forge': file('.github/workflows/x.yml', hidden),
    'as script': named('x.sh'),
    'as picture': named('x.png'),
    'as patch': kustomization('patches: [{path: x.md}]\n', { 'x.md': hidden }),
    'as resource of a component': file(
      'apps/kustomization.yaml',
      `kind: Component\nsecretGenerator:\n- name: a\n  literals: [a=${CANARY}]\n`,
    ),
    'with a kind that Flux substitutes': file(
      'apps/x.yaml',
      plain.replace('kind: Secret', 'kind: ${kind:=Secret}'),
    ),
    'with a field that Flux substitutes': file(
      'apps/x.yaml',
      plain.replace('kind: Secret', '${field:=kind}: Secret'),
    ),
  };
  expect(await findAccepted(mutations)).toEqual([]);
});

test('values from which kustomize generates a Secret', async () => {
  const envs = 'secretGenerator:\n- name: a\n  envs: [a.env]\n';
  const mutations: Record<string, Mutation> = {
    'that mention sops': kustomization(envs, { 'a.env': `# sops\na=${CANARY}\n` }),
    'with a field of SOPS': kustomization(envs, { 'a.env': `sops_mac=1\na=${CANARY}\n` }),
    'from any file': kustomization('secretGenerator:\n- name: a\n  files: [a=k.bin]\n', {
      'k.bin': CANARY,
    }),
    'by a plug-in': kustomization('generators: [g.yaml]\n', {
      'g.yaml': `${generator}envs: [a.txt]\n`,
      'a.txt': `a=${CANARY}\n`,
    }),
    'by a plug-in with another ending': kustomization('generators: [g.txt]\n', {
      'g.txt': `${generator}envs: [a.txt]\n`,
      'a.txt': `a=${CANARY}\n`,
    }),
    'by a plug-in in a string': kustomization(
      `generators:\n- |\n${indent(`${generator}literals: [a=${CANARY}]\n`, 2)}`,
    ),
  };
  expect(await findAccepted(mutations)).toEqual([]);
});

test('values that a patch writes into a Secret', async () => {
  const mutations: Record<string, Mutation> = {
    'as operation': kustomization(patch('{kind: Secret}', operation('/data/a', base64))),
    'as operation of Flux': file(
      'apps/x.yaml',
      `kind: Kustomization\nspec:\n${indent(patch('{kind: Secret}', operation('/stringData/a', CANARY)), 2)}`,
    ),
    'merged under another kind': kustomization(
      patch('{kind: Secret}', `kind: Other\nmetadata: {name: a}\nstringData: {a: ${CANARY}}\n`),
    ),
    'of every kind': kustomization(patch('{kind: ".*"}', operation('/data/a', base64))),
    'in another file': kustomization('patches:\n- target: {kind: Secret}\n  path: p.yaml\n', {
      'p.yaml': `metadata: {name: a}\nstringData: {a: ${CANARY}}\n`,
    }),
    'as operation in another file': kustomization(
      'patches:\n- target: {kind: Secret}\n  path: p.json\n',
      { 'p.json': JSON.stringify([{ op: 'add', path: '/data/a', value: base64 }]) },
    ),
    'whose kind is changed': kustomization(
      `configMapGenerator:\n- name: a\n  literals: [a=${CANARY}]\n${patch('{kind: ConfigMap}', operation('/kind', 'Secret'))}`,
    ),
  };
  expect(await findAccepted(mutations)).toEqual([]);
});

test('values in the manifest, and a private key that is written with escapes', async () => {
  const pem = String.raw`"-----BEGIN PRIVATE\x20KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj\n"`;
  const mutations: Record<string, Mutation> = {
    'as a Secret': () =>
      edit(MANIFEST, (text) =>
        text.replace('{', `{"kind": "Secret", "stringData": {"a": "${CANARY}"},`),
      ),
    'in a field that is overwritten': () =>
      edit(MANIFEST, (text) => text.replace('{', `{"version": {"a":"${CANARY}"},`)),
    'a key': file('apps/x.yaml', `a: ${pem}\n`),
  };
  expect(await findAccepted(mutations)).toEqual([]);
});

describe.skipIf(helm === undefined)(
  `a template that helm renders${helm === undefined ? ' (skipped: helm is not installed)' : ''}`,
  () => {
    const text = `# {{ "\\nkind: Secret\\nstringData: {a: ${CANARY}}" }}\n`;
    const mutations = Object.fromEntries(
      [
        'chart/templates/files/x.yaml',
        'chart/templates/files/x',
        'chart/templates/crds/x.txt',
        'chart/charts/files/templates/x.yaml',
        'charts/crds/templates/x.yaml',
      ].map((path): [string, Mutation] => [
        path,
        () => {
          write(path, text);
          fitManifest();
        },
      ]),
    );

    test('is refused in folders and charts called files and crds', async () => {
      expect(await findAccepted(mutations)).toEqual([]);
      expect(await findAccepted(mutations, { PATH: dirname(helm ?? '') })).toEqual([]);
    }, 120_000);
  },
);

const absent = missingPrograms('sops');
const sops = (text: string, ...options: readonly string[]): string =>
  execFileSync(
    findProgram('sops') ?? '',
    ['encrypt', '--filename-override', 'a.yaml', '--age', key.recipient, ...options],
    { input: text, cwd: '/', encoding: 'utf8' },
  );

describe.skipIf(absent !== undefined)(
  `with sops${absent === undefined ? '' : ` (skipped: ${absent})`}`,
  () => {
    test('a block of SOPS that leaves values in plaintext', async () => {
      const selectors = [
        ['--encrypted-regex', '^nothing$'],
        ['--encrypted-regex', '^data$'],
        ['--encrypted-suffix', '_enc'],
        ['--unencrypted-regex', '^stringData$'],
        // the kind is encrypted, too
        ['--unencrypted-suffix', 'a'],
      ];
      const mutations = selectors.map((options): [string, Mutation] => [
        options.join(' '),
        () => write('apps/secret.yaml', sops(plain, ...options)),
      ]);
      expect(await findAccepted(Object.fromEntries(mutations))).toEqual([]);
    });

    test('what people encrypt and patch honestly raises no alarm', async () => {
      const secret = sops(plain, '--encrypted-regex', '^(data|stringData)$');
      const env = execFileSync(
        findProgram('sops') ?? '',
        ['encrypt', '--filename-override', 'a.env', '--age', key.recipient],
        { input: `A=${CANARY}\n`, cwd: '/', encoding: 'utf8' },
      );
      const honest = (): void => {
        write(
          'apps/kustomization.yaml',
          'resources: [https://example.com/a.yaml, secret.yaml, rbac]\n',
        );
        write('apps/secret.yaml', secret);
        write('apps/all.yaml', sops(plain));
        write('apps/ours.yaml', read(SECRET));
        write('apps/rbac/kustomization.yaml', `resources: ["system:node.yaml"]\n`);
        write('apps/rbac/system:node.yaml', 'kind: ClusterRole\nmetadata: {name: "system:node"}\n');
        write('apps/env/kustomization.yaml', 'secretGenerator:\n- name: a\n  envs: [a.env]\n');
        write('apps/env/a.env', env);
        write('apps/old/kustomization.yaml', 'configMapGenerator:\n- name: a\n  literals: [a=b]\n');
        write('apps/labels.yaml', patch('{kind: Secret}', operation('/metadata/labels/a', 'b')));
        write('apps/config.yaml', patch('{kind: ConfigMap}', operation('/data/a', 'b')));
        write(
          'apps/other.yaml',
          'kind: SealedSecret\nspec:\n  encryptedData: {a: AgBy}\n  template: {type: Opaque}\n',
        );
        write(
          'apps/external.yaml',
          'kind: ExternalSecret\nspec:\n  target: {template: {data: {url: "https://{{ .user }}"}}}\n',
        );
        write('apps/flux.yaml', 'kind: Kustomization\nspec:\n  postBuild: {substitute: {a: b}}\n');
        write('apps/values.yaml', 'kind: ConfigMap\ndata: {a: "${a:=b}"}\n');
        write('docs/e\u0301t\u00E9.md', 'Text\n');
        write('.github/workflows/ci.yml', 'on: push\njobs: {}\n');
        write('.vscode/settings.json', '{ // a comment\n  "a": 1 }\n');
      };
      expect(await findAccepted({ honest })).toEqual(['verify: honest ()', 'publish: honest ()']);
    });
  },
);
