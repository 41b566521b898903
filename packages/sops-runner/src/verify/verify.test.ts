import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { encryptFile } from '../crypt/encrypted-file.ts';
import { parseConfig } from '../rules/config.ts';
import { loadConfig } from '../node.ts';
import { keyContext, temporaryFolder } from '../testing/reference-programs.ts';
import { makeBench } from '../testing/sops-program.ts';
import { isEncrypted } from './encrypted-content.ts';
import { verifyFiles } from './verify-files.ts';
import { verifyText } from './verify-text.ts';

const bench = makeBench();
const other = makeBench();
const third = makeBench();
const folder = temporaryFolder();
afterAll(() => {
  bench.remove();
  other.remove();
  third.remove();
  folder.remove();
});

const CANARY = 'c4n4ry-5ecr3t';
const SECRET = `apiVersion: v1
kind: Secret
metadata:
  name: db
stringData:
  # note
  password: ${CANARY}
  empty: ""
`;
const SELECTORS = { encryptedRegex: '^(data|stringData)$' };
const rule = bench.rule(SELECTORS);
const options = { path: 'a.yaml', rule };
const encrypted = (): Promise<string> =>
  encryptFile(SECRET, { path: 'a.yaml', context: bench.context, rule });

describe('verifyText', () => {
  it('passes a file of its rule, without and with keys', async () => {
    const text = await encrypted();
    expect(await verifyText(text, options)).toEqual({ ok: true, mac: 'unchecked', problems: [] });
    const checked = await verifyText(text, { ...options, context: bench.context });
    expect(checked).toEqual({ ok: true, mac: 'verified', problems: [] });
  });

  it('finds a file that is not encrypted', async () => {
    const result = await verifyText(SECRET, options);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'not-encrypted', severity: 'error' }],
    });
  });

  it('passes a Secret that no rule covers, and finds one whose selectors leave values out', async () => {
    const without = { path: 'a.yaml', rule: undefined };
    const full = await encryptFile(SECRET, {
      ...without,
      context: bench.context,
      rule: bench.rule(),
    });
    for (const text of [await encrypted(), full]) {
      expect(await verifyText(text, without)).toMatchObject({ ok: true, problems: [] });
    }
    for (const selectors of [
      { encryptedRegex: '^nothing$' },
      { encryptedRegex: '^metadata$' },
      { encryptedSuffix: '_secret' },
      { unencryptedRegex: '^stringData$' },
      // the kind is encrypted then, and the values are not
      { unencryptedSuffix: 'ta' },
    ]) {
      const chosen = bench.rule(selectors);
      const planted = await encryptFile(SECRET, {
        ...without,
        context: bench.context,
        rule: chosen,
      });
      expect(planted).toContain(CANARY);
      const { problems } = await verifyText(planted, without);
      expect(problems, JSON.stringify(selectors)).toMatchObject([{ code: 'not-encrypted' }]);
    }
  });

  it('finds another threshold of key groups', async () => {
    const groups = [bench, other, third].map(({ rule: one }) => one().groups[0] ?? []);
    const two = { ...rule, groups, shamirThreshold: 2 };
    const text = await encryptFile(SECRET, { path: 'a.yaml', context: bench.context, rule: two });
    expect((await verifyText(text, { path: 'a.yaml', rule: two })).problems).toEqual([]);
    const reversed = { ...two, groups: groups.toReversed() };
    expect((await verifyText(text, { path: 'a.yaml', rule: reversed })).problems).toEqual([]);
    const three = { ...two, shamirThreshold: 3 };
    const { ok, problems } = await verifyText(text, { path: 'a.yaml', rule: three });
    expect(problems).toMatchObject([{ code: 'threshold-differs', severity: 'error' }]);
    expect(ok).toBe(false);
  });

  it('finds values that were added in plaintext later, of every type', async () => {
    const text = (await encrypted()).replace(
      '  empty:',
      `  added: ${CANARY}\n  number: 5\n  nested: {a: [${CANARY}]}\n  empty:`,
    );
    const result = await verifyText(text, options);
    expect(result.problems.map(({ code, path }) => [code, path])).toEqual([
      ['plaintext', 'stringData.added'],
      ['plaintext', 'stringData.number'],
      ['plaintext', 'stringData.nested.a'],
    ]);
    expect(JSON.stringify(result)).not.toContain(CANARY);
    expect(result.ok).toBe(false);
  });

  it('finds what only looks encrypted', async () => {
    const text = (await encrypted()).replace(/password: .*/, `password: ENC[${CANARY}]`);
    expect((await verifyText(text, options)).problems).toMatchObject([
      { code: 'plaintext', path: 'stringData.password' },
    ]);
  });

  it('finds a comment in plaintext, and warns of it in files of sops 1 and 2', async () => {
    const text = (await encrypted()).replace(/#ENC.*/, `# ${CANARY}`);
    const problem = { code: 'plaintext-comment', path: 'stringData', line: 6 };
    expect(await verifyText(text, options)).toMatchObject({
      ok: false,
      problems: [{ ...problem, severity: 'error' }],
    });
    const old = text.replace(/version: .*/, 'version: 2.0.9');
    expect(await verifyText(old, options)).toMatchObject({
      ok: true,
      problems: [{ ...problem, severity: 'warning' }],
    });
  });

  it('finds recipients that are missing and too many', async () => {
    const result = await verifyText(await encrypted(), { ...options, rule: other.rule(SELECTORS) });
    expect(result.problems.map(({ code }) => code)).toEqual([
      'recipient-missing',
      'recipient-surplus',
    ]);
    expect(result.problems[0]?.message).toContain(other.recipient);
    expect(result.problems[1]?.message).toContain(bench.recipient);
  });

  it('finds other selectors than the rule has', async () => {
    const result = await verifyText(await encrypted(), { ...options, rule: bench.rule() });
    expect(result.problems).toMatchObject([{ code: 'selector-differs' }]);
  });

  it('finds a changed value by the MAC when it has a key', async () => {
    const text = (await encrypted()).replace('name: db', 'name: web');
    expect((await verifyText(text, options)).ok).toBe(true);
    const result = await verifyText(text, { ...options, context: bench.context });
    expect(result).toMatchObject({
      ok: false,
      mac: 'mismatch',
      problems: [{ code: 'mac-mismatch' }],
    });
  });

  it('warns, or fails if asked to, when the key is not there', async () => {
    const context = keyContext({});
    const text = await encrypted();
    const warned = await verifyText(text, { ...options, context });
    expect(warned).toMatchObject({
      ok: true,
      mac: 'unchecked',
      problems: [{ severity: 'warning' }],
    });
    const failed = await verifyText(text, { ...options, context, requireMac: true });
    expect(failed).toMatchObject({ ok: false, problems: [{ code: 'mac-unchecked' }] });
  });

  it('finds a file without a MAC and one that is malformed', async () => {
    const text = await encrypted();
    const without = await verifyText(text.replace(/mac: .*/, 'mac: ""'), options);
    expect(without.problems).toMatchObject([{ code: 'mac-missing', severity: 'error' }]);
    const broken = await verifyText(`${text}  x: [`, options);
    expect(broken.problems).toMatchObject([{ code: 'malformed', severity: 'error' }]);
  });

  it('finds an Azure key without its version', async () => {
    const text = (await encrypted()).replace(
      '    lastmodified',
      '    azure_kv:\n        - vault_url: https://v.vault.azure.net\n          name: k\n          version: ""\n          created_at: "2026-01-01T00:00:00Z"\n          enc: x\n    lastmodified',
    );
    const result = await verifyText(text, { ...options, rule: undefined });
    expect(result.problems).toMatchObject([{ code: 'key-version-unknown' }]);
  });

  it('does not ask a binary file for selectors', async () => {
    const text = await encryptFile('x', { path: 'a.bin', context: bench.context, rule });
    expect((await verifyText(text, { path: 'a.bin', rule })).problems).toEqual([]);
  });
});

describe('verifyFiles', () => {
  it.each([
    ['a.yaml', 'kind: Secret # of the database\ndata: {a: b}\n', true],
    ['b.yaml', '"kind": "Secret"\ndata: {a: b}\n', true],
    ['c.json', '{"apiVersion": "v1", "kind": "Secret", "data": {"a": "b"}}', true],
    ['d.yaml', 'kind: HelmRelease\nspec:\n  valuesFrom:\n    - kind: Secret\n', false],
    ['e.json', '{"kind": "HelmRelease", "spec": {"valuesFrom": [{"kind": "Secret"}]}}', false],
    ['f.json', '{"kind": "Secret"', false],
  ])('detects whether %s is a Secret in plaintext', async (name, content, secret) => {
    const at = join(folder.path, 'kinds', name);
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, name), content);
    const config = parseConfig(`creation_rules: [{age: ${bench.recipient}}]`, '/.sops.yaml');
    const { files } = await verifyFiles([at], { config });
    rmSync(join(folder.path, 'kinds'), { recursive: true });
    expect(files.map(({ problems }) => problems[0]?.code)).toEqual(secret ? ['not-encrypted'] : []);
  });

  it.skipIf(process.platform !== 'linux')('fails for a file that cannot be read', async () => {
    const config = parseConfig(`creation_rules: [{age: ${bench.recipient}}]`, '/.sops.yaml');
    const { ok, files } = await verifyFiles(['/proc/self/mem'], { config });
    expect(ok).toBe(false);
    expect(files[0]?.problems[0]?.code).toBe('unreadable');
  });

  it.skipIf(process.getuid?.() === 0)('fails for a folder that cannot be read', async () => {
    const at = join(folder.path, 'closed');
    mkdirSync(at, { mode: 0o000 });
    const config = parseConfig('', '/.sops.yaml');
    await expect(verifyFiles([at], { config })).rejects.toMatchObject({ code: 'unreadable-file' });
    chmodSync(at, 0o700);
    rmSync(at, { recursive: true });
  });

  it('checks what rules cover in folders, and every file that is named', async () => {
    const at = (name: string): string => join(folder.path, name);
    mkdirSync(at('deploy/sub'), { recursive: true });
    mkdirSync(at('node_modules'), { recursive: true });
    const text = await encrypted();
    writeFileSync(
      at('.sops.yaml'),
      JSON.stringify({
        creation_rules: [
          {
            path_regex: 'secret\\.yaml$',
            age: bench.recipient,
            encrypted_regex: '^(data|stringData)$',
          },
          { age: bench.recipient, encrypted_regex: '^(data|stringData)$' },
        ],
      }),
    );
    writeFileSync(at('deploy/a-secret.yaml'), text);
    writeFileSync(at('deploy/sub/b-secret.yaml'), SECRET);
    writeFileSync(at('deploy/config.yaml'), 'kind: ConfigMap\ndata:\n  a: b\n');
    writeFileSync(at('deploy/hidden.yaml'), SECRET);
    writeFileSync(at('deploy/other.yaml'), text.replace('  empty:', '  late: x\n  empty:'));
    writeFileSync(at('node_modules/c-secret.yaml'), SECRET);
    const config = await loadConfig(at('.sops.yaml'));
    const report = await verifyFiles([folder.path], { config, context: bench.context });
    expect(report.ok).toBe(false);
    const found = report.files.map(({ file, rule: number, ok, problems }) => [
      file.slice(folder.path.length + 1),
      number,
      ok,
      problems[0]?.code,
    ]);
    expect(found).toEqual([
      ['deploy/a-secret.yaml', 1, true, undefined],
      ['deploy/hidden.yaml', 2, false, 'not-encrypted'],
      ['deploy/other.yaml', 2, false, 'plaintext'],
      ['deploy/sub/b-secret.yaml', 1, false, 'not-encrypted'],
    ]);
    expect(JSON.stringify(report)).not.toContain(CANARY);
    const named = await verifyFiles([at('deploy/config.yaml')], { config });
    expect(named.files).toMatchObject([
      { ok: false, rule: 2, problems: [{ code: 'not-encrypted' }] },
    ]);
  });

  it('says no-rule for a named file that none covers, unreadable-file for none', async () => {
    const file = join(folder.path, 'x.txt');
    writeFileSync(file, 'x');
    const config = { path: join(folder.path, '.sops.yaml'), rules: [], stores: {} };
    const report = await verifyFiles([file], { config });
    expect(report.files).toMatchObject([{ ok: false, problems: [{ code: 'no-rule' }] }]);
    await expect(verifyFiles([join(folder.path, 'none')], { config })).rejects.toMatchObject({
      code: 'unreadable-file',
    });
  });

  it('isEncrypted looks for the sops block', async () => {
    expect(isEncrypted(await encrypted(), { path: 'a.yaml' })).toBe(true);
    expect(isEncrypted(SECRET, { path: 'a.yaml' })).toBe(false);
    expect(isEncrypted('[', { path: 'a.yaml' })).toBe(false);
  });
});
