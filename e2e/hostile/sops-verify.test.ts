import { chmodSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CANARY, PLAIN, SopsRepositories, sops } from '../support/sops-repositories.ts';

// The attacker, or a colleague in a hurry, may write to a repository with encrypted files: `verify`
// must name every Secret in plaintext, every value that only looks encrypted, and every key that the
// rules do not name. It must not name anything in a healthy repository.

const repositories = new SopsRepositories();
const { root, ours } = repositories;
const theirs = generateAgeIdentity();
const repository = repositories.create.bind(repositories);
const run = repositories.run.bind(repositories);
const verify = repositories.verify.bind(repositories);
const encrypt = repositories.encrypt.bind(repositories);
afterAll(() => repositories.remove());

describe('a Secret in plaintext', () => {
  const shapes: Readonly<Record<string, string | Uint8Array>> = {
    'block.yaml': PLAIN,
    'flow.yaml': `{apiVersion: v1, kind: Secret, stringData: {a: ${CANARY}}}`,
    'list.yaml': `kind: List\nitems:\n- kind: Secret\n  stringData: {a: ${CANARY}}\n`,
    'tag.yaml': PLAIN.replace('Secret', '!!str Secret'),
    'anchor.yaml': `x: &k Secret\n${PLAIN.replace('Secret', '*k')}`,
    'merge.yaml': `x: &k {kind: Secret}\n<<: *k\nstringData: {a: ${CANARY}}\n`,
    'escape.yaml': PLAIN.replace('kind: Secret', '"\\x6bind": Secret'),
    'next-line.yaml': PLAIN.replace('kind: Secret', 'kind:\n  Secret'),
    'nel.yaml': PLAIN.replaceAll('\n', '\u0085'),
    'second.yaml': `a: b\n---\n${PLAIN}`,
    'array.json': JSON.stringify([{ kind: 'Secret', data: { a: CANARY } }]),
    'line.json': JSON.stringify({ kind: 'Secret', data: { a: CANARY } }),
    'utf16.yaml': Buffer.from(`\uFEFF${PLAIN}`, 'utf16le'),
    'bom.yaml': `\uFEFF${PLAIN}`,
    'no-ending': PLAIN,
    'values.env': PLAIN,
    'values.ini': PLAIN,
    'values.properties': PLAIN,
    'values.txt': PLAIN,
    'values.tpl': PLAIN,
    'values.md': PLAIN,
    'chart/templates/literal.yaml': PLAIN.replace('name: t', 'name: {{ .Release.Name }}'),
    'chart/templates/kind.yaml': PLAIN.replace('Secret', '{{ printf "%s" "Secret" }}'),
    'stray.yaml': `kind: Secret\ndata:\n  a: ENC[AES256_GCM,data:eA==,iv:${'A'.repeat(43)}=,tag:${'A'.repeat(22)}==,type:str]\n`,
  };

  test('is found in every shape, with its line', async () => {
    const { found, report } = await verify(repository('plain', shapes), '.');
    expect(Object.keys(found).toSorted()).toEqual(Object.keys(shapes).toSorted());
    for (const { problems } of report.files) expect(problems[0]?.line).toBeGreaterThan(0);
  });

  test('is found behind a link, and a link out of the repository is reported', async () => {
    const folder = repository('links', { 'deploy/plain.txt': PLAIN });
    symlinkSync('plain.txt', join(folder, 'deploy/link.yaml'));
    symlinkSync('/etc/hostname', join(folder, 'deploy/host.yaml'));
    symlinkSync(root, join(folder, 'deploy/folder'));
    symlinkSync('nothing', join(folder, 'deploy/broken'));
    const { found, report } = await verify(folder, 'deploy');
    expect(found).toEqual({
      'deploy/broken': 'link',
      'deploy/folder': 'link',
      'deploy/host.yaml': 'link',
      'deploy/link.yaml': 'not-encrypted',
      'deploy/plain.txt': 'not-encrypted',
    });
    expect(report.summary['links']).toHaveLength(4);
  });

  test.skipIf(process.getuid?.() === 0)('may be in a file that cannot be read', async () => {
    const folder = repository('closed', { 'a.yaml': PLAIN });
    chmodSync(join(folder, 'a.yaml'), 0o000);
    expect((await verify(folder, '.')).found).toEqual({ 'a.yaml': 'unreadable' });
  });

  test('is named with its file and line, and what is left out is counted', async () => {
    const folder = repository('exclude', {
      'a.yaml': `a: b\n---\n${PLAIN}`,
      'b/c.yaml': PLAIN,
      'b/d.yaml': PLAIN,
      'node_modules/e.yaml': PLAIN,
      'f.bin': Uint8Array.of(0, 1),
    });
    const ran = await run(folder, 'verify', '.', '--exclude', 'b/c.*', '--exclude', 'd.yaml');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('error[not-encrypted] a.yaml:3: ');
    expect(ran.stdout.split('\n')).toHaveLength(3);
    expect(ran.stderr).toContain('2 excluded; 1 not text; not entered: node_modules');
    expect((await run(folder, 'verify', '--exclude', 'b', '--exclude', '*.yaml')).code).toBe(0);
  });

  test('cannot steer the terminal by its name', async () => {
    const folder = repository('names', { 'a\u001b[2J.yaml': PLAIN });
    const ran = await run(folder, 'verify', '.');
    expect(ran.code).toBe(1);
    expect(ran.text).not.toContain('\u001b[2J');
  });
});

describe.skipIf(sops === undefined)(
  `a file of sops${sops === undefined ? ' (needs sops)' : ''}`,
  () => {
    let folder = '';
    let good = '';
    let two = '';

    beforeAll(async () => {
      const comments = PLAIN.replace('  a:', '  # note\n  a:');
      folder = repository('sops', { 'good.yaml': comments, 'two.yaml': `${PLAIN}---\n${PLAIN}` });
      good = await encrypt(folder, 'good.yaml');
      two = await encrypt(folder, 'two.yaml');
    });

    test('passes as it is', async () => {
      const { found, report } = await verify(folder, '.');
      expect(found).toEqual({ 'good.yaml': undefined, 'two.yaml': undefined });
      expect(report.summary).toMatchObject({ encrypted: 2, checked: 1 });
    });

    const block = (text: string): string => text.slice(text.lastIndexOf('\nsops:') + 1);
    const attacks: Readonly<Record<string, (text: string) => string | Promise<string>>> = {
      'unknown provider': (text) =>
        text.replace('    lastmodified', '    hckms: [{key_id: "a:b", enc: x}]\n    lastmodified'),
      'unknown field': (text) => text.replace('    lastmodified', '    more: x\n    lastmodified'),
      'keys twice': (text) => {
        const keys = /age:\n([\s\S]*?) {4}encrypted_regex/.exec(text)?.[1] ?? '';
        return text.replace(
          '    lastmodified',
          `    key_groups:\n    - age:\n${keys}    lastmodified`,
        );
      },
      'the same recipient twice': (text) => text.replace(/( {8}- [\s\S]*?)(?= {4}\w)/, '$1$1'),
      'a comment in plaintext': (text) => text.replace(/#ENC.*/, `# ${CANARY}`),
      'a value in plaintext': (text) =>
        text.replace('stringData:', `stringData:\n    b: ${CANARY}`),
      'a malformed value': (text) => text.replace(/(a: ENC.*tag:)[^,]+/, '$1eA=='),
      'an unknown type': (text) => text.replace(/(a: ENC.*type:)str/, '$1text'),
      'a value moved to a name': (text) =>
        text.replace('name: t', `name: ${/a: (ENC.*)/.exec(text)?.[1]}`),
      'another selector': (text) =>
        text.replace('encrypted_regex: ^(data|stringData)$', 'encrypted_regex: ^data$'),
      'no MAC': (text) => text.replace(/ {4}mac: .*\n/, ''),
      'two blocks': (text) => `${text}sops: {}\n`,
      'a second document in plaintext': (text) => `${text}---\n${PLAIN}`,
      'a second document for somebody else': async () => {
        const name = 'foreign.yaml';
        const rule = `{ age: ${theirs.recipient}, encrypted_regex: '^(data|stringData)$' }`;
        const other = repository('theirs', {
          [name]: PLAIN,
          '.sops.yaml': `creation_rules: [${rule}]\n`,
        });
        const foreign = await encrypt(other, name);
        return two.slice(0, two.lastIndexOf('\nsops:') + 1) + block(foreign);
      },
      'a second document without a block': () => two.slice(0, two.lastIndexOf('\nsops:') + 1),
    };

    test.each(Object.keys(attacks))('is refused with %s', async (name) => {
      const text = await attacks[name]?.(good);
      expect(text).not.toBe(good);
      const path = `${name.replaceAll(' ', '-')}.yaml`;
      writeFileSync(join(folder, path), text ?? '');
      const { found, report } = await verify(folder, path);
      rmSync(join(folder, path));
      expect(found[path], JSON.stringify(report)).toBeDefined();
      expect(report.ok).toBe(false);
    });

    test('gets no other data key when its block is not understood', async () => {
      const text = (await attacks['unknown provider']?.(good)) ?? '';
      writeFileSync(join(folder, 'other.yaml'), text);
      for (const args of [
        ['rotate', '-i'],
        ['updatekeys', '-y'],
      ]) {
        const rule = `{ age: "${ours.recipient},${theirs.recipient}", encrypted_regex: '^(data|stringData)$' }`;
        writeFileSync(join(folder, 'more.sops.yaml'), `creation_rules: [${rule}]\n`);
        const ran = await run(folder, '--config', 'more.sops.yaml', ...args, 'other.yaml');
        expect(ran.code, ran.text).not.toBe(0);
        expect(ran.text).toContain('hckms');
        expect(readFileSync(join(folder, 'other.yaml'), 'utf8')).toBe(text);
      }
      const decrypted = await run(folder, 'decrypt', 'other.yaml');
      expect(decrypted).toMatchObject({ code: 0, stdout: expect.stringContaining(CANARY) });
      // who wrote the entry gains nothing: it is kept with the data key that the file has
      await run(folder, 'set', 'other.yaml', '["stringData"]["a"]', '"x"');
      const kept = readFileSync(join(folder, 'other.yaml'), 'utf8');
      expect(kept).toContain('hckms');
      const [wrapped = 'none'] = /-----BEGIN AGE[^]*END AGE/.exec(text) ?? [];
      expect(kept).toContain(wrapped);
      for (const name of ['other.yaml', 'more.sops.yaml']) rmSync(join(folder, name));
    });
  },
);

describe.skipIf(sops === undefined)(
  `a healthy repository${sops === undefined ? ' (needs sops)' : ''}`,
  () => {
    const template = PLAIN.replace(`a: ${CANARY}`, 'a: {{ .Values.a | b64enc }}');

    test('has no findings', async () => {
      const rules = [
        `{ path_regex: 'secrets/.*', age: ${ours.recipient} }`,
        `{ path_regex: '.*\\.ya?ml', age: ${ours.recipient}, encrypted_regex: '^(data|stringData)$' }`,
        `{ age: ${ours.recipient} }`,
      ];
      const folder = repository('healthy', {
        '.sops.yaml': `creation_rules: [${rules.join(', ')}]\n`,
        'README.md': `# Secrets\n\n\`\`\`yaml\n---\n${PLAIN}\`\`\`\n`,
        'secrets/README.md': 'The data of a kind of Secret.\n',
        'secrets/kustomization.yaml': 'kind: Kustomization\nresources: [a.yaml]\n',
        'secrets/.gitkeep': '',
        'secrets/empty.yaml': '\n',
        'secrets/a.env': 'A=b\n# c\n',
        'secrets/b.ini': '[a]\nb = c\n',
        'secrets/c.json': '{"a": "b", "c": [1, 2.5, true, null]}\n',
        'secrets/d.bin': Uint8Array.of(1, 2, 3),
        'secrets/e.yaml': '# a\na: b\n# c\nd:\n  - e # f\n  # g\n  - 2.5\n  - on\n  - 2001-12-14\n',
        'clusters/config.yaml': 'apiVersion: v1\nkind: ConfigMap\ndata:\n  a: b\n',
        'clusters/helm.yaml':
          'apiVersion: v2\nkind: HelmRelease\nspec:\n  valuesFrom:\n    - kind: Secret\n',
        'clusters/secret.yaml': `# yaml-language-server: x\n---\n${PLAIN}---\nkind: Service\n`,
        'clusters/variables.yaml': PLAIN.replace(CANARY, `\${PASSWORD}`),
        'chart/templates/secret.yaml': `{{- if .Values.a }}\n${template}{{- end }}\n`,
        'chart/templates/_helpers.tpl': '{{- define "a" }}\nkind: Secret\n{{- end }}\n',
        'chart/values.yaml': 'secret:\n  kind: x\n  data: {}\n',
        'script.sh': 'kubectl get secret -o json | jq .data.kind\n',
      });
      for (const name of ['a.env', 'b.ini', 'c.json', 'd.bin', 'e.yaml']) {
        await encrypt(folder, `secrets/${name}`);
      }
      await encrypt(folder, 'clusters/secret.yaml');
      const { found, report } = await verify(folder, '.');
      expect(Object.entries(found).filter(([, code]) => code !== undefined)).toEqual([]);
      expect(report).toMatchObject({ ok: true, summary: { encrypted: 6, checked: 13 } });
      expect((await verify(folder, '.', '--with-keys')).report.ok).toBe(true);
    });

    test('has files of older versions without findings', async () => {
      const folder = repository('older', {
        '.sops.yaml': `creation_rules: [{ age: ${ours.recipient} }]\n`,
        'a.yaml': 'a: b\n',
      });
      const text = await encrypt(folder, 'a.yaml');
      const lists = ['kms', 'gcp_kms', 'azure_kv', 'hc_vault', 'pgp'];
      const old = (empty: string, version: string): string =>
        text
          .replace('sops:\n', `sops:\n${lists.map((list) => `    ${list}: ${empty}\n`).join('')}`)
          .replace(/version: .*/, `version: ${version}`);
      for (const version of [
        '3.0.0',
        '3.1.1',
        '3.3.1',
        '3.6.1',
        '3.7.3',
        '3.8.1',
        '3.9.4',
        '3.12.0',
      ]) {
        writeFileSync(
          join(folder, `${version}.yaml`),
          old(version < '3.5' ? '[]' : 'null', version),
        );
      }
      writeFileSync(join(folder, 'python.yaml'), old('[]', '1.14').replace('a:', '# comment\na:'));
      expect((await verify(folder, '.')).report).toMatchObject({
        ok: true,
        summary: { encrypted: 10 },
      });
    });
  },
);
