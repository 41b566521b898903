/** Both engines behind one interface, and what Flux makes of their files. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { parseConfig } from '../rules/config.ts';
import { nativeEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { fingerprint } from '../crypt/fingerprint.ts';
import { allowedEnv, sopsBinaryEngine } from './sops-binary.ts';
import { findProgram, keyContext, temporaryFolder } from '../testing/reference-programs.ts';
import { makeBench, sopsProgram, sopsSkip } from '../testing/sops-program.ts';

const bench = makeBench();
const folder = temporaryFolder();
afterAll(() => {
  bench.remove();
  folder.remove();
});
const text = `creation_rules:\n  - path_regex: secret\n    age: ${bench.recipient}\n    encrypted_regex: ^(data|stringData)$\n  - age: ${bench.recipient}\n`;
const configPath = join(folder.path, '.sops.yaml');
writeFileSync(configPath, text);
const config = parseConfig(text, configPath);
const file = { path: join(folder.path, 'secret.yaml'), config };
const env = { SOPS_AGE_KEY: bench.identity, PATH: process.env['PATH'] ?? '', HOME: folder.path };

const CANARY = 'c4n4ry-5ecr3t';
const SECRET = `apiVersion: v1
kind: Secret
metadata:
  name: db
  namespace: prod
stringData:
  # who
  user: bob
  password: ${CANARY}
  list: [a, b]
`;

/** The old files of these tests are ours. */
const OLD_KEY = { dataKey: 'old' } as const;

const engines: readonly Engine[] = [
  nativeEngine(bench.context),
  ...(sopsProgram === undefined ? [] : [sopsBinaryEngine({ path: sopsProgram, env })]),
];

describe.each(engines)('the engine $name', (engine) => {
  it('encrypts by the rule and decrypts what the other wrote', async () => {
    for (const other of engines) {
      const encrypted = await other.encrypt(SECRET, file);
      expect(encrypted).not.toContain(CANARY);
      expect(encrypted).toContain('namespace: prod');
      expect(String(await engine.decrypt(encrypted, file))).toContain(CANARY);
    }
  });

  it.each([
    ['a key with quotes', 'a.yaml', "'a\"b': one\n", "'a\"b': two\n"],
    ['a key with a backslash', 'a.yaml', '"a\\\\b": one\n', '"a\\\\b": two\n'],
    ['a key with a line break', 'a.yaml', '"a\\nb": one\n', '"a\\nb": two\n'],
    ['a key with brackets', 'a.yaml', '"a[0]": one\n', '"a[0]": two\n'],
    ['a key with a bracket', 'a.json', '{"a]b": "one"}', '{"a]b": "two"}'],
    ['whole floats', 'a.yaml', 'a: 1.0\nb: one\n', 'a: 2.0\nb: one\n'],
    ['integers', 'a.yaml', 'a: 1\nb: one\n', 'a: 2\nb: one\n'],
    ['a large integer', 'a.yaml', 'a: 1\n', 'a: 9007199254740993\n'],
    ['an infinite number', 'a.yaml', 'a: 1.5\n', 'a: .inf\n'],
  ])('changes %s, and then finds nothing changed', async (_what, name, before, after) => {
    const at = { path: join(folder.path, name), config };
    const old = await engine.encrypt(before, at);
    const { text: written, changed } = await engine.reencrypt(after, old, at, OLD_KEY);
    expect(changed).toBe(true);
    expect(await engine.reencrypt(after, written, at)).toMatchObject({ changed: false });
    const fresh = await engine.encrypt(after, at);
    expect(await engine.decrypt(written, at)).toBe(await engine.decrypt(fresh, at));
  });

  it('keeps an unchanged file and changes one line for one value', async () => {
    const old = await engine.encrypt(SECRET, file);
    const same = await engine.reencrypt(SECRET, old, file);
    expect(same).toMatchObject({ changed: false, text: old, how: 'reused', keysDiffer: false });
    const result = await engine.reencrypt(SECRET.replace('bob', 'alice'), old, file, OLD_KEY);
    expect(result.changes?.changed).toEqual(['stringData.user']);
    const lines = old.split('\n');
    const fresh = result.text.split('\n').filter((line) => !lines.includes(line));
    expect(fresh.map((line) => line.trim().split(':')[0])).toEqual(
      expect.arrayContaining(['user', 'mac']),
    );
    expect(fresh.length).toBeLessThanOrEqual(3);
  });

  it('keeps the data key only with a proof', async () => {
    const old = await engine.encrypt(SECRET, file);
    const now = SECRET.replace('bob', 'alice');
    const by = { key: 'k'.repeat(32), environment: 'prod', path: 'secret.yaml' };
    const line = (yaml: string): string | undefined => /^ +password: .*/m.exec(yaml)?.[0];
    const unproven = await engine.reencrypt(now, old, file, { fingerprint: by });
    expect(unproven).toMatchObject({ how: 'new-data-key', newDataKeyReason: 'unproven' });
    expect(line(unproven.text)).not.toBe(line(old));
    const { dataKeyProof } = unproven;
    const again = { fingerprint: { ...by, dataKeyProof } };
    const proven = await engine.reencrypt(SECRET, unproven.text, file, again);
    expect(proven).toMatchObject({ how: 'reused', changed: true, dataKeyProof });
    expect(line(proven.text)).toBe(line(unproven.text));
    const none = await engine.reencrypt(now, proven.text, file);
    expect(none).toMatchObject({ how: 'new-data-key', newDataKeyReason: 'no-fingerprint-key' });
  });

  it('sets numbers, booleans and list items', async () => {
    const old = await engine.encrypt(SECRET, file);
    const now = SECRET.replace('bob', '12').replace('[a, b]', '[a, true]');
    const result = await engine.reencrypt(now, old, file, OLD_KEY);
    expect(result.changes?.changed).toEqual(['stringData.user', 'stringData.list[1]']);
    expect((await engine.reencrypt(now, result.text, file)).changed).toBe(false);
  });

  it('fully re-encrypts a file when keys are added', async () => {
    const old = await engine.encrypt(SECRET, file);
    const now = SECRET.replace('  user', '  added: x\n  user');
    const result = await engine.reencrypt(now, old, file, OLD_KEY);
    expect(result).toMatchObject({ changed: true, changes: { added: ['stringData.added'] } });
    expect(String(await engine.decrypt(result.text, file))).toContain('added: x');
  });

  it('fails with the code and exit status of sops', async () => {
    const old = await engine.encrypt(SECRET, file);
    const tampered = old.replace('name: db', 'name: web');
    await expect(engine.decrypt(tampered, file)).rejects.toMatchObject({
      code: 'mac-mismatch',
    });
    await expect(engine.encrypt(old, file)).rejects.toMatchObject({
      code: 'already-encrypted',
    });
    await expect(engine.encrypt(`a: [${CANARY}`, file)).rejects.toMatchObject({
      code: 'malformed-file',
    });
  });

  it('handles bytes', async () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
    const binary = { path: join(folder.path, 'a.bin'), config };
    const encrypted = await engine.encrypt(bytes, binary);
    expect(Buffer.from(await engine.decrypt(encrypted, binary))).toEqual(Buffer.from(bytes));
  });
});

describe('without the right to decrypt', () => {
  const strangers: readonly Engine[] = [
    nativeEngine(keyContext({})),
    ...(sopsProgram === undefined
      ? []
      : [sopsBinaryEngine({ path: sopsProgram, env: { ...env, SOPS_AGE_KEY: undefined } })]),
  ];

  it.each(strangers)('the engine $name decides by the fingerprint', async (stranger) => {
    const old = await nativeEngine(bench.context).encrypt(SECRET, file);
    const by = { key: 'k'.repeat(40), environment: 'prod', path: 'secret.yaml' };
    const choice = { fingerprint: { ...by, stored: fingerprint(SECRET, by) } };
    expect(await stranger.reencrypt(SECRET, old, file, choice)).toMatchObject({
      changed: false,
      how: 'unchanged',
    });
    const changed = await stranger.reencrypt(SECRET.replace('bob', 'al'), old, file, choice);
    expect(changed).toMatchObject({ changed: true, how: 'changed' });
    await expect(stranger.reencrypt(SECRET, old, file)).rejects.toMatchObject({
      code: 'cannot-tell-changes',
    });
  });

  it.each(strangers)(
    'the engine $name claims nothing about a file that it kept',
    async (stranger) => {
      const old = await nativeEngine(bench.context).encrypt(SECRET, file);
      const by = { key: 'k'.repeat(40), environment: 'prod', path: 'secret.yaml' };
      const now = SECRET.replace('bob', 'alice');
      const choice = { fingerprint: by, ifUndecryptable: 'keep' } as const;
      const kept = await stranger.reencrypt(now, old, file, choice);
      expect(kept).toMatchObject({ changed: false, how: 'kept-undecryptable' });
      // with the fingerprint of the new content, the next run would never write it
      const stored = kept.fingerprint;
      const next = stranger.reencrypt(now, old, file, { fingerprint: { ...by, stored } });
      await expect(next).rejects.toMatchObject({ code: 'cannot-tell-changes' });
    },
  );
});

describe('the sops binary', () => {
  it('that is missing is reported', async () => {
    const engine = sopsBinaryEngine({ path: join(folder.path, 'no-sops'), env });
    await expect(engine.encrypt(SECRET, file)).rejects.toMatchObject({ code: 'sops-not-found' });
  });

  it('gets no variable that it does not need', () => {
    const given = allowedEnv({
      ...env,
      DB_PASSWORD: CANARY,
      CI_JOB_TOKEN: 'x',
      AWS_PROFILE: 'p',
      https_proxy: 'h',
    });
    expect(Object.keys(given).toSorted()).toEqual([
      'AWS_PROFILE',
      'HOME',
      'PATH',
      'SOPS_AGE_KEY',
      'https_proxy',
    ]);
  });

  it.skipIf(sopsProgram === undefined)(
    `sees plaintext neither in arguments nor in files${sopsSkip}`,
    async () => {
      const log = join(folder.path, 'log');
      const spy = join(folder.path, 'spy');
      writeFileSync(
        spy,
        `#!/bin/sh\nprintf '%s\\n' "$*" >> '${log}'\nenv >> '${log}'\nfor f in "$@"; do [ -f "$f" ] && cat "$f" >> '${log}'; done\nexec '${sopsProgram}' "$@"\n`,
        { mode: 0o755 },
      );
      const engine = sopsBinaryEngine({ path: spy, env: { ...env, DB_PASSWORD: CANARY } });
      const old = await engine.encrypt(SECRET, file);
      const now = SECRET.replace(CANARY, `${CANARY}-2`);
      await engine.reencrypt(now, old, file, OLD_KEY);
      const seen = spawnSync('cat', [log]).stdout.toString();
      expect(seen).toContain('--value-stdin');
      expect(seen).not.toContain(CANARY);
      expect(readdirSync(tmpdir()).filter((name) => name.startsWith('sops-runner-'))).toEqual([]);
    },
  );
});

const flux = findProgram('fluxdecrypt');

describe.skipIf(flux === undefined)(
  `Flux${flux === undefined ? ' (skipped: there is no fluxdecrypt)' : ''}`,
  () => {
    it('decrypts our Secret and our dotenv file', async () => {
      const app = join(folder.path, 'repo', 'app');
      mkdirSync(app, { recursive: true });
      const engine = nativeEngine(bench.context);
      writeFileSync(join(folder.path, 'age.agekey'), `${bench.identity}\n`);
      writeFileSync(join(app, 'secret.yaml'), await engine.encrypt(SECRET, file));
      const dotenv = { path: join(folder.path, 'app.env'), config };
      writeFileSync(
        join(app, 'app.env'),
        await engine.encrypt('USER=admin\nPASS=s3cret\n', dotenv),
      );
      writeFileSync(
        join(app, 'kustomization.yaml'),
        'resources: [secret.yaml]\nsecretGenerator:\n  - name: app\n    namespace: prod\n    envs: [app.env]\n    options: {disableNameSuffixHash: true}\n',
      );
      const result = spawnSync(flux ?? '', ['-age-key', join(folder.path, 'age.agekey'), app]);
      const shown = result.stdout.toString();
      expect(result.status).toBe(0);
      expect(shown).toMatch(
        new RegExp(`password: (${CANARY}|${Buffer.from(CANARY).toString('base64')})`),
      );
      expect(shown).toContain(Buffer.from('s3cret').toString('base64'));
    });
  },
);
