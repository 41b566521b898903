import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { parseManifest } from '@dhallmark/gitops';
import {
  encryptFile,
  generateAgeIdentity,
  nodeContext,
  parseConfig,
  requireRule,
} from '@dhallmark/sops-runner';
import { describe, expect, test } from 'vitest';
import { findProgram } from '../../tools/reference/find-program.ts';
import { runNx } from '../support/run-nx.ts';
import { CANARY, secretShapes, templateShapes } from './secret-shapes.ts';
import {
  key,
  rules,
  MANIFEST,
  SECRET,
  helm,
  workspace,
  published,
  tree,
  type Mutation,
  write,
  read,
  edit,
  fitManifest,
  findAccepted,
  findAcceptedShapes,
  usePublishedTree,
} from '../support/mutated-tree.ts';

// Someone who may push to the deploy repository changes a published tree in hundreds of ways, and
// writes a manifest that fits. Every change is refused by the check of verify and by that of publish,
// and no message quotes the value.

usePublishedTree();

test('the published tree itself is accepted, with and without helm', async () => {
  expect(await findAccepted({ nothing: () => {} })).toEqual([
    'verify: nothing ()',
    'publish: nothing ()',
  ]);
  const env = helm === undefined ? {} : { PATH: dirname(helm) };
  expect(await findAccepted({ nothing: () => {} }, env)).toHaveLength(2);
});

const managedPlaces = [
  'chart/templates/x.yaml',
  'chart/templates/deep/x.yml',
  'chart/templates/_x.tpl',
  'chart/templates/x.txt',
  'chart/templates/x',
  'chart/templates/NOTES.txt',
  'chart/charts/web/templates/x.json',
  'chart/charts/new/templates/x.yaml',
  'chart/crds/x.yaml',
  'chart/files/x.yaml',
  'chart/files/x',
  'chart/x.yaml',
  'charts/web/templates/x.yaml',
  'release/x.yaml',
  'secrets/web/t.yaml',
  'secrets/web/x.json',
  'secrets/x',
  '.dhallmark/x.yaml',
];
const otherPlaces = [
  'x.yaml',
  'x.YAML',
  'extra/x.yml',
  'extra/x.json',
  'extra/x',
  'extra/x.txt',
  'flux-system/x.yaml',
  '.hidden/x.yaml',
  '.x.yaml',
  'Chart/templates/x.yaml',
];

describe('a Secret in plaintext', () => {
  test.each(managedPlaces)('at %s, listed in the manifest', (place) => {
    expect(findAcceptedShapes(place, true)).toEqual([]);
  });

  test.each(otherPlaces)('at %s, among files of other people', (place) => {
    expect(findAcceptedShapes(place, false)).toEqual([]);
  });

  const templates = Object.entries(templateShapes).map(([shape, text]): [string, Mutation] => [
    shape,
    () => {
      write('chart/templates/x.yaml', text);
      fitManifest();
    },
  ]);

  test('from a Helm template, without helm', async () => {
    expect(await findAccepted(Object.fromEntries(templates))).toEqual([]);
  });

  test.skipIf(helm === undefined)(
    `from a Helm template, with helm${helm === undefined ? ' (skipped: helm is not installed)' : ''}`,
    async () => {
      const env = { PATH: dirname(helm ?? '') };
      expect(await findAccepted(Object.fromEntries(templates), env)).toEqual([]);
    },
    120_000,
  );
});

describe('an encrypted file', () => {
  const config = parseConfig(rules, '/w/.sops.yaml');
  const rule = requireRule(config, '/w/deploy/prod/x');
  const encrypt = (text: string, recipient = key.recipient): Promise<string> =>
    encryptFile(text, {
      path: 's.yaml',
      format: 'yaml',
      rule: requireRule(
        parseConfig(rules.replace(key.recipient, recipient), '/w/.sops.yaml'),
        '/w/deploy/prod/x',
      ),
      context: nodeContext({ env: {} }),
    });
  const plain = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: web-token\nstringData:\n  a: ${CANARY}\n`;
  const fitted =
    (mutate: Mutation): Mutation =>
    async () => {
      await mutate();
      fitManifest();
    };
  const change = (apply: (text: string) => string): Mutation => fitted(() => edit(SECRET, apply));

  test('that was changed, with a manifest that fits', async () => {
    expect(rule).toBeDefined();
    const base64 = Buffer.from(CANARY).toString('base64');
    const lookAlike = `ENC[AES256_GCM,data:${base64},iv:${'A'.repeat(43)}=,tag:${'A'.repeat(22)}==,type:str]`;
    const cuts = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95];
    const mutations: Record<string, Mutation> = {
      'a comment at its start': change((text) => `# password is ${CANARY}\n${text}`),
      'a comment inside': change((text) => text.replace('metadata:', `# ${CANARY}\nmetadata:`)),
      'a comment at its end': change((text) => `${text}# ${CANARY}\n`),
      'a comment in a line': change((text) =>
        text.replace('kind: Secret', `kind: Secret # ${CANARY}`),
      ),
      'another document': change((text) => `${text}---\n${plain}`),
      'a document before': change((text) => `${plain}---\n${text}`),
      'another object': change((text) => `${text}---\nkind: ConfigMap\ndata: {a: ${CANARY}}\n`),
      'a document for someone else': fitted(async () => {
        const other = await encrypt(plain, generateAgeIdentity().recipient);
        edit(SECRET, (text) => `${text}---\n${other}`);
      }),
      'other recipients': fitted(async () =>
        write(SECRET, await encrypt(plain, generateAgeIdentity().recipient)),
      ),
      'a field more': change((text) => text.replace('sops:', `extra: ${CANARY}\nsops:`)),
      'a field in other capitals': change((text) =>
        text.replace('sops:', `Data:\n  a: ${CANARY}\nsops:`),
      ),
      'data more': change((text) =>
        text.replace(/^(data|stringData):\n/m, `$1:\n    x: ${base64}\n`),
      ),
      'an empty value': change((text) =>
        text.replace(/^(data|stringData):\n/m, '$1:\n    x: ""\n'),
      ),
      'a value that looks encrypted': change((text) =>
        text.replace(/^(data|stringData):\n/m, `$1:\n    x: ${lookAlike}\n`),
      ),
      'no recipients': change((text) =>
        text.replace(/ {4}age:\n[\s\S]*?(?=\n {4}\w)/, '    age: []'),
      ),
      'another selector': change((text) =>
        text.replace(/encrypted_regex: .*/, 'encrypted_suffix: _enc'),
      ),
      'an unknown key type': change((text) =>
        text.replace('sops:\n', `sops:\n    mine: [{a: ${CANARY}}]\n`),
      ),
      'no MAC': change((text) => text.replace(/^ +mac: .*\n/m, '')),
      'no block of SOPS': change((text) => text.slice(0, text.indexOf('sops:'))),
      ...Object.fromEntries(
        cuts.map((part) => [
          `cut at ${part * 100} %`,
          change((text) => text.slice(0, Math.floor(text.length * part))),
        ]),
      ),
    };
    expect(await findAccepted(mutations)).toEqual([]);
  }, 60_000);

  test('in another place', async () => {
    const move = (to: string): Mutation =>
      fitted(() => {
        write(to, read(SECRET));
        fs.rmSync(join(tree, SECRET));
      });
    const mutations = Object.fromEntries(
      [
        'secrets/web-token.yaml',
        'secrets/web/deep/web-token.yaml',
        'secrets/web/web-token.yml',
        'secrets/web/web-token.json',
        'secrets/web/web-token',
        'chart/templates/web-token.yaml',
        'chart/charts/web/templates/web-token.yaml',
      ].map((to) => [to, move(to)]),
    );
    expect(await findAccepted(mutations)).toEqual([]);
  });

  test('with another name: nothing is in plaintext, and the MAC shows a name that was edited', async () => {
    const mutations: Record<string, Mutation> = {
      'of the file': fitted(() =>
        fs.renameSync(join(tree, SECRET), join(tree, 'secrets/web/other.yaml')),
      ),
      'of the Secret': change((text) => text.replace('name: web-token', 'name: other')),
    };
    expect(await findAccepted(mutations)).toEqual([
      'verify: of the file ()',
      'publish: of the file ()',
      'verify: of the Secret ()',
    ]);
  });
});

test('other files, types and modes', async () => {
  const pem = '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n';
  const template = 'chart/charts/web/templates/deployment.yaml';
  const fitted =
    (mutate: () => void): Mutation =>
    () => {
      mutate();
      fitManifest();
    };
  const link =
    (path: string, to: string): Mutation =>
    () => {
      fs.rmSync(join(tree, path), { recursive: true, force: true });
      fs.mkdirSync(dirname(join(tree, path)), { recursive: true });
      fs.symlinkSync(to, join(tree, path));
    };
  const unlisted = [
    ...managedPlaces,
    'chart/.helmignore',
    'secrets/.sourceignore',
    'secrets/kustomization.yml',
  ];
  const mutations: Record<string, Mutation> = {
    ...Object.fromEntries(
      unlisted.map((path) => [`unlisted ${path}`, () => write(path, 'a: b\n')]),
    ),
    'a private key in the chart': fitted(() => write('chart/files/key.pem', pem)),
    'a private key in values': fitted(() =>
      write('chart/values.yaml', `key: ${JSON.stringify(pem)}\n`),
    ),
    'a private key in base64': fitted(() =>
      write(
        'chart/files/a',
        Buffer.from(pem.replace('MIIB', 'MIIB'.repeat(20))).toString('base64'),
      ),
    ),
    'a private key in UTF-16': fitted(() => write('chart/files/a', Buffer.from(pem, 'utf16le'))),
    'a private key of other people': () => write('extra/key', pem),
    'an age identity': () => write('extra/notes.md', `${key.identity}\n`),
    'an archive': fitted(() => write('chart/charts/x.tgz', Buffer.from([0x1f, 0x8b, 8]))),
    'an archive with another ending': fitted(() =>
      write('chart/files/x.bin', Buffer.from([0x1f, 0x8b, 8])),
    ),
    'creation rules': () => write('.sops.yaml', rules),
    'creation rules deeper': () => write('extra/.sops.yaml', rules),
    'a changed template': () => edit(template, (text) => `${text}# a\n`),
    'an executable template': () => fs.chmodSync(join(tree, template), 0o755),
    'an executable Secret': fitted(() => fs.chmodSync(join(tree, SECRET), 0o755)),
    'a template that is gone': () => fs.rmSync(join(tree, template)),
    'a Secret that is gone': () => fs.rmSync(join(tree, SECRET)),
    'a renamed template': () => fs.renameSync(join(tree, template), join(tree, `${template}.bak`)),
    'two files swapped': () => {
      const text = read(template);
      write(template, read('chart/Chart.yaml'));
      write('chart/Chart.yaml', text);
    },
    'a folder in place of a file': () => {
      fs.rmSync(join(tree, template));
      write(`${template}/x`, 'a');
    },
    'a link in place of a file': link(template, '/etc/hostname'),
    'a link in place of a Secret': link(SECRET, '../../../outside'),
    'a link in place of a folder': link('secrets/web', '/tmp'),
    'a link that leads nowhere': link('chart/files/x', 'nowhere'),
    'a link in place of the manifest': link(MANIFEST, '../chart/Chart.yaml'),
    'a pipe': () => {
      execFileSync('mkfifo', [join(tree, 'chart/files-pipe')]);
    },
    'a list that omits a Secret': () =>
      edit('secrets/kustomization.yaml', (text) => text.replace(/.*web-token.*\n/, '')),
    'a list with a remote resource': () =>
      edit('secrets/kustomization.yaml', (text) => `${text}  - https://example.com/a.yaml\n`),
    'a list with a generator': fitted(() =>
      write('secrets/kustomization.yml', 'secretGenerator: []\n'),
    ),
    'a generator of other people': () =>
      write('extra/kustomization.yaml', `secretGenerator:\n- name: a\n  literals: [a=${CANARY}]\n`),
    'a generator with a file': () => {
      write('extra/kustomization.yaml', 'secretGenerator:\n- name: a\n  envs: [a.txt]\n');
      write('extra/a.txt', `a=${CANARY}\n`);
    },
    'no manifest': () => fs.rmSync(join(tree, MANIFEST)),
    'a manifest that is cut': () => edit(MANIFEST, (text) => text.slice(0, 100)),
    'a manifest of version 1': () =>
      edit(MANIFEST, (text) => {
        const files = Object.keys(parseManifest(text).files).map((path) => [path, 'web']);
        return JSON.stringify({
          version: 1,
          environment: 'prod',
          files: Object.fromEntries(files),
        });
      }),
    'a manifest of another environment': () =>
      edit(MANIFEST, (text) => text.replace('"prod"', '"other"')),
    'a manifest that lists files of other people': () =>
      edit(MANIFEST, (text) =>
        text.replace(
          '"files": {',
          `"files": {"extra/a":{"chart":"web","sha256":"${'0'.repeat(64)}"},`,
        ),
      ),
    'a manifest with a path outside': () =>
      edit(MANIFEST, (text) =>
        text.replace(
          '"files": {',
          `"files": {"../a":{"chart":"web","sha256":"${'0'.repeat(64)}"},`,
        ),
      ),
  };
  expect(await findAccepted(mutations)).toEqual([]);
}, 120_000);

test('what other people keep there raises no alarm', async () => {
  const mutations: Record<string, Mutation> = {
    'their files': () => {
      write('README.md', '# Keys\n\n---\n\n```yaml\nkind: Secret\nstringData: { a: b }\n```\n');
      write(
        'flux-system/gotk-sync.yaml',
        'apiVersion: v1\nkind: Namespace\nmetadata: { name: a }\n',
      );
      write('flux-system/kustomization.yaml', 'kind: Kustomization\nresources: [gotk-sync.yaml]\n');
      write(
        'apps/helm.yaml',
        'kind: HelmRelease\nspec:\n  valuesFrom: [{ kind: Secret, name: a }]\n',
      );
      write('apps/secret.yaml', read(SECRET));
      write('.gitlab-ci.yml', 'a:\n  script: !reference [.b, script]\n');
      write('run.sh', '#!/bin/sh\necho "{{ $1 }}"\n');
      fs.chmodSync(join(tree, 'run.sh'), 0o755);
      write('logo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]));
    },
  };
  expect(await findAccepted(mutations)).toEqual([
    'verify: their files ()',
    'publish: their files ()',
  ]);
});

const kubeobjects = findProgram('kubeobjects');
test.skipIf(kubeobjects === undefined)(
  `the shapes are Secrets for the programs of a cluster${kubeobjects === undefined ? ' (skipped: kubeobjects is not installed)' : ''}`,
  () => {
    const input = Object.values(secretShapes)
      .map((text) => `${Buffer.from(text).toString('base64')}\n`)
      .join('');
    const { stdout } = spawnSync(kubeobjects ?? '', { input, encoding: 'utf8' });
    const found = stdout
      .trimEnd()
      .split('\n')
      .filter((line) => Object.values(JSON.parse(line) as Record<string, number>).some(Boolean));
    expect(found.length).toBeGreaterThan(30);
  },
);

test('the program refuses them, too', async () => {
  fs.writeFileSync(join(published, 'x.yaml'), secretShapes['one line of JSON'] ?? '');
  const result = await runNx(workspace, ['run', 'chart:verify', '-c', 'prod']);
  fs.rmSync(join(published, 'x.yaml'));
  expect(result.code).toBe(1);
  expect(result.text).toContain('plaintext-secret');
  expect(result.text).toContain('x.yaml');
  expect(result.text).not.toContain(CANARY);
}, 60_000);
