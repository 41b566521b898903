import { once } from 'node:events';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CANARY, PLAIN, SopsRepositories, sops } from '../support/sops-repositories.ts';

// The attacker may write to a repository with encrypted files of every format: nothing that only looks
// encrypted, and nothing that a reader of the file would see in plaintext, passes `verify`.

const repositories = new SopsRepositories();
afterAll(() => repositories.remove());

describe('a Secret in plaintext is not hidden', () => {
  test('by a zero byte, a second reading, or a size', async () => {
    const folder = repositories.create('hidden', {
      'zero.yaml': `${PLAIN}---\n\0`,
      'zero.txt': `${PLAIN}\0`,
      'utf16.yaml': Buffer.from(PLAIN, 'utf16le'),
      'large.txt': `${PLAIN}---\n#${' '.repeat(9_000_000)}`,
      'one-line.json': `{"a":"${CANARY}","sops":{"mac":"ENC[AES256_GCM,data:eA==,"},}`,
      'lists.json': `{"a":"${CANARY}","sops":[{"mac":"ENC[AES256_GCM,data:eA==,"}]}`,
    });
    const { found } = await repositories.verify(folder, '.');
    expect(found).toEqual({
      'zero.yaml': 'not-encrypted',
      'zero.txt': 'not-encrypted',
      'utf16.yaml': 'not-encrypted',
      'large.txt': 'not-encrypted',
      'one-line.json': 'malformed',
      'lists.json': 'malformed',
    });
  });

  test('by a file that is too large to be read', async () => {
    const folder = repositories.create('huge', { 'huge.txt': '' });
    truncateSync(join(folder, 'huge.txt'), 600 * 1024 * 1024);
    expect((await repositories.verify(folder, '.')).found).toEqual({ 'huge.txt': 'unreadable' });
  });

  test('by a socket in place of a file', async () => {
    const folder = repositories.create('socket', {});
    const server = createServer().listen(join(folder, 'a.yaml'));
    await once(server, 'listening');
    expect((await repositories.verify(folder, '.')).found).toEqual({ 'a.yaml': 'unreadable' });
    server.close();
  });

  test('by a link into a folder that is not entered', async () => {
    const folder = repositories.create('entered', { 'node_modules/a/s.yaml': PLAIN });
    symlinkSync('node_modules/a', join(folder, 'link'));
    const { found } = await repositories.verify(folder, '.');
    expect(found).toEqual({ 'link/s.yaml': 'not-encrypted' });
    const excluded = repositories.create('left-out', { 'a/s.yaml': PLAIN });
    mkdirSync(join(excluded, 'b'));
    symlinkSync('../a', join(excluded, 'b/link'));
    const { found: behind } = await repositories.verify(excluded, '.', '--exclude', './a');
    expect(behind).toEqual({ 'b/link/s.yaml': 'not-encrypted' });
  });

  test.each(['', '/', './', '..', '../hidden', '/tmp'])('by --exclude %j', async (pattern) => {
    const folder = repositories.create('patterns', { 'a.yaml': PLAIN });
    const ran = await repositories.run(folder, 'verify', '--exclude', pattern, '.');
    expect(ran.code).not.toBe(0);
    expect(ran.stderr).toContain('bad-arguments');
  });
});

const SOURCES: Readonly<Record<string, string>> = {
  'a.yaml': `# note\na: ${CANARY}\nb:\n  - x\n  # item\n  - 12\n`,
  'a.json': `{"a": "${CANARY}", "b": ["x", 12]}`,
  'a.env': `# note\nA=${CANARY}\nB=x\n`,
  'a.ini': `; note\n[s]\na = ${CANARY}\nb = x\n`,
  'a.bin': `${CANARY}\n`,
};
type Attack = (text: string) => string;
const part =
  (pattern: RegExp, to: string): Attack =>
  (text) =>
    text.replace(pattern, to);
/** Of the first encrypted string. */
const value = String.raw`(ENC\[AES256_GCM,data:[^\]]*type:)str`;

/** Shapes that every format has, and shapes of one format. */
const ATTACKS: readonly (readonly [name: string, formats: string, attack: Attack])[] = [
  ['the type comment', '.*', part(new RegExp(value), '$1comment')],
  ['a day that does not exist', '.*', part(/\d{4}-\d\d-\d\dT/, '2026-02-30T')],
  ['a zone that does not exist', '.*', part(/(\dT\d\d:\d\d:\d\d)Z/, '$1+99:99')],
  ['a zero byte at its end', '.*', (text) => `${text}\0`],
  ['something behind it', 'json|bin', (text) => `${text}${CANARY}`],
  ['itself behind it', '.*', (text) => text + text],
  ['a comment behind its end', 'yaml', (text) => `${text}...\n# ${CANARY}\n`],
  ['a comment beside its end', 'yaml', (text) => `${text}... # ${CANARY}\n`],
  ['a directive', 'yaml', (text) => `%TAG ! ${CANARY}\n---\n${text}`],
  ['an unknown directive', 'yaml', (text) => `%${CANARY} x\n---\n${text}`],
  ['a tag', 'yaml', part(/a: ENC/, `a: !${CANARY} ENC`)],
  ['a tag in its block', 'yaml', part(/version: /, `version: !${CANARY} `)],
  ['a tag at its block', 'yaml', part(/^sops:/m, `sops: !${CANARY}`)],
  [
    'words behind those of sops 1',
    'yaml',
    part(
      / {4}mac:/,
      `    attention: This section contains key material that should only be modified with ${CANARY}\n$&`,
    ),
  ],
  ['a comment of another type', 'yaml|env|ini', part(/type:comment/, 'type:str')],
  ['a list in place of its value', 'bin', part(/"data": ("[^"]*")/, '"data": [$1]')],
  ['no value', 'bin', part(/"data": "[^"]*",/, '')],
  ['a further key', 'bin', part(/"data":/, `"${CANARY}": {}, "data":`)],
];
const cases = ATTACKS.flatMap(([name, formats, attack]) =>
  Object.keys(SOURCES)
    .filter((path) => new RegExp(`\\.(?:${formats})$`).test(path))
    .map((path) => [path, name, attack] as const),
);

describe.skipIf(sops === undefined)(
  `an encrypted file${sops === undefined ? ' (needs sops)' : ''}`,
  () => {
    let folder = '';
    const texts = new Map<string, string>();
    const rule = (more = ''): string =>
      `creation_rules: [{ age: ${repositories.ours.recipient}${more} }]\n`;

    beforeAll(async () => {
      folder = repositories.create('stores', { '.sops.yaml': rule(), ...SOURCES });
      for (const path of Object.keys(SOURCES)) {
        texts.set(path, await repositories.encrypt(folder, path));
      }
    });

    test('passes in every format', async () => {
      const { report } = await repositories.verify(folder, '.', '--with-keys');
      expect(report).toMatchObject({ ok: true, summary: { encrypted: 5 } });
    });

    test('is refused with each of these', async () => {
      const attacked = Object.fromEntries(
        cases.map(([path, name, attack]) => {
          const text = attack(texts.get(path) ?? '');
          expect(text, `${path} with ${name}`).not.toBe(texts.get(path));
          return [`${name.replaceAll(' ', '-')}${path.slice(1)}`, text];
        }),
      );
      const target = repositories.create('attacked', { '.sops.yaml': rule(), ...attacked });
      const { report } = await repositories.verify(target, '.');
      const refused = report.files
        .filter(({ problems }) => problems.some(({ severity }) => severity === 'error'))
        .map(({ file }) => file);
      expect(refused.toSorted()).toEqual(Object.keys(attacked).toSorted());
    });

    test('has no Secret in plaintext beside the encrypted one', async () => {
      const target = repositories.create('beside', { 'a.yaml': PLAIN });
      const text = await repositories.encrypt(target, 'a.yaml');
      const annotated = JSON.stringify(JSON.stringify({ kind: 'Secret', data: { a: CANARY } }));
      const attacked = {
        'capitals.yaml': text.replace('sops:', `Data:\n    a: ${CANARY}\nsops:`),
        'long-s.yaml': text.replace('sops:', `\u017ftringData:\n    a: ${CANARY}\nsops:`),
        'item.yaml': text.replace('sops:', `items:\n    - kind: Secret\n      DATA: {a: x}\nsops:`),
        'applied.yaml': text.replace('name: t', `name: t\n    annotations: {last: ${annotated}}`),
      };
      for (const [name, content] of Object.entries(attacked)) {
        writeFileSync(join(target, name), content);
      }
      const { found } = await repositories.verify(target, '.');
      expect(found).toEqual({
        'a.yaml': undefined,
        ...Object.fromEntries(Object.keys(attacked).map((name) => [name, 'plaintext'])),
      });
    });
  },
);

describe.skipIf(sops === undefined)(
  `a healthy repository${sops === undefined ? ' (needs sops)' : ''}`,
  () => {
    const age = `age: ${repositories.ours.recipient}`;
    const selected = `${age}, encrypted_regex: '^(data|stringData)$'`;

    test('may have broad rules, templates of Secrets, and references', async () => {
      const rules = [
        `{ path_regex: 'apps/.*\\.ya?ml', ${selected} }`,
        `{ path_regex: '.*secret.*', ${age} }`,
        `{ path_regex: 'mac/.*', ${selected}, mac_only_encrypted: true }`,
      ];
      const template = PLAIN.replace(CANARY, '{{ .Values.a }}');
      const folder = repositories.create('broad', {
        '.sops.yaml': `creation_rules: [${rules.join(', ')}]\n`,
        'apps/a/values.yaml': 'image: x\nports: [1]\n',
        'apps/a/anchors.yaml': 'x: &x {a: b}\ny: *x\n',
        'charts/a/templates/secret.yaml': `{{- if .Values.x }}\n${template}{{- end }}\n`,
        'bootstrap/a.yaml': PLAIN.replace(CANARY, 'op://vault/one password/field # quote'),
        'bootstrap/b.yaml': PLAIN.replace(CANARY, 'vault:secret/data/db#PASSWORD'),
      });
      const other = repositories.create('other', {
        '.sops.yaml': `creation_rules: [{ ${selected} }]\n`,
        'plain.yaml': PLAIN,
        'a.yaml': PLAIN,
      });
      mkdirSync(join(folder, 'mac'));
      for (const [name, to] of Object.entries({
        'plain.yaml': 'plain.yaml',
        'a.yaml': 'mac/a.yaml',
      })) {
        writeFileSync(join(folder, to), await repositories.encrypt(other, name));
      }
      const { report } = await repositories.verify(folder, '.');
      expect(report.files.flatMap(({ problems }) => problems)).toMatchObject([
        { code: 'selector-differs', severity: 'warning' },
      ]);
      expect(report).toMatchObject({
        ok: true,
        summary: { encrypted: 2, withoutRule: ['plain.yaml'] },
      });
    });

    test('may have a configuration for each folder', async () => {
      const other = generateAgeIdentity();
      const files = {
        'a.yaml': PLAIN,
        'c/.sops.yaml': `creation_rules: [{ age: ${other.recipient} }]\n`,
      };
      const folder = repositories.create('nested', {
        ...files,
        'c/b.yaml': PLAIN,
        'd/e.yaml': PLAIN,
      });
      for (const path of ['a.yaml', 'd/e.yaml']) await repositories.encrypt(folder, path);
      await repositories.encrypt(join(folder, 'c'), 'b.yaml');
      const { report } = await repositories.verify(folder, '.');
      expect(report).toMatchObject({
        ok: true,
        summary: { encrypted: 3, configs: ['.sops.yaml', 'c/.sops.yaml'] },
      });
      const { found } = await repositories.verify(folder, '--config', '.sops.yaml', '.');
      expect(found).toMatchObject({ 'a.yaml': undefined, 'c/b.yaml': 'recipient-missing' });
      writeFileSync(join(folder, 'd/.sops.yaml'), 'creation_rules: []\n');
      const { report: hidden } = await repositories.verify(folder, 'd');
      expect(hidden.summary).toMatchObject({ withoutRule: [], configs: ['.sops.yaml'] });
      writeFileSync(join(folder, 'c/.sops.yaml'), 'creation_rules: [x]\n');
      expect((await repositories.verify(folder, '.')).found['c/b.yaml']).toBe('no-rule');
      writeFileSync(join(folder, 'c/.sops.yaml'), files['c/.sops.yaml']);
      rmSync(join(folder, '.sops.yaml'));
      const ran = await repositories.run(folder, 'verify', 'c');
      expect(ran, ran.text).toMatchObject({ code: 0 });
      expect((await repositories.run(folder, 'verify', 'd')).stderr).toContain('config-not-found');
    });

    test('has a finding for what its rules would encrypt', async () => {
      const rules = [
        `{ path_regex: 'apps/.*', ${selected} }`,
        `{ path_regex: 'secret/.*', ${age} }`,
      ];
      const folder = repositories.create('narrow', {
        '.sops.yaml': `creation_rules: [${rules.join(', ')}]\n`,
        'apps/a.yaml': `data:\n  a: ${CANARY}\n`,
        'apps/b.yaml': `x: &x y\ndata: ${CANARY}\n`,
        'secret/a.yaml': `a: {{ x }}\nb: ${CANARY}\n`,
        'secret/b.yaml': PLAIN.replace(CANARY, '{{ .a }}').replace('Secret', 'ConfigMap'),
      });
      const { found } = await repositories.verify(folder, '.');
      const names = ['apps/a.yaml', 'apps/b.yaml', 'secret/a.yaml', 'secret/b.yaml'];
      expect(found).toEqual(Object.fromEntries(names.map((name) => [name, 'not-encrypted'])));
    });
  },
);
