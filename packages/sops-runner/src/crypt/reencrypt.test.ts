import { afterAll, describe, expect, it } from 'vitest';

import { decryptFile, encryptFile } from './encrypted-file.ts';
import { fingerprint } from './fingerprint.ts';
import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { reencryptFile } from './reencrypt.ts';
import { keyContext } from '../testing/reference-programs.ts';
import { makeBench, sopsProgram, sopsSkip } from '../testing/sops-program.ts';

const SECRET = `# made for prod
apiVersion: v1
kind: Secret
metadata:
  name: db # the name
stringData:
  # who
  user: bob
  password: hunter2
  empty: ""
  port: "5432"
  hosts: [a, b, a]
`;
const PATH = 'secret.yaml';
const SELECTORS = { encryptedRegex: '^(data|stringData)$' };

const bench = makeBench();
afterAll(() => bench.remove());
/** A later second than the first encryption's, so that lastmodified differs. */
const later = keyContext(bench.context.env, { now: () => new Date('2027-01-01T00:00:00Z') });
const options = {
  path: PATH,
  context: later,
  rule: bench.rule(SELECTORS),
  dataKey: 'old',
} as const;

function encrypted(text = SECRET, path = PATH): Promise<string> {
  return encryptFile(text, { path, context: bench.context, rule: bench.rule(SELECTORS) });
}

/** The lines of `b` that `a` does not have, and the other way round. */
function changedLines(a: string, b: string): string[] {
  const [before, after] = [a.split('\n'), b.split('\n')];
  expect(after).toHaveLength(before.length);
  return after.flatMap((line, index) =>
    line === before[index] ? [] : [line.trim().split(/[:=]/)[0]?.trim() ?? ''],
  );
}

describe('reencryptFile with the old data key', () => {
  it('gives the old bytes when nothing changed', async () => {
    const old = await encrypted();
    const result = await reencryptFile(SECRET, old, options);
    expect(result).toMatchObject({ changed: false, how: 'reused', keysDiffer: false });
    expect(result.text).toBe(old);
    expect(result.changes).toEqual({ added: [], changed: [], removed: [] });
  });

  it.each([
    ['an encrypted value', 'hunter2', 'hunter3', 'password', 'stringData.password'],
    ['a value that becomes two lines', 'hunter2', '"a\\nb"', 'password', 'stringData.password'],
    ['a value of another type', 'hunter2', '12', 'password', 'stringData.password'],
    ['an empty value', '""', 'full', 'empty', 'stringData.empty'],
    ['a value that becomes empty', 'bob', '""', 'user', 'stringData.user'],
    ['a value that is not encrypted', 'name: db', 'name: web', 'name', 'metadata.name'],
  ])('changes the line of %s, lastmodified and mac alone', async (_, from, to, line, path) => {
    const old = await encrypted();
    const result = await reencryptFile(SECRET.replace(from, to), old, options);
    expect(result.changes).toEqual({ added: [], changed: [path], removed: [] });
    expect(changedLines(old, result.text)).toEqual([line, 'lastmodified', 'mac']);
    const { plaintext } = await decryptFile(result.text, { path: PATH, context: bench.context });
    const again = await reencryptFile(SECRET.replace(from, to), result.text, options);
    expect(again.changed).toBe(false);
    expect(String(plaintext)).toContain(to.replaceAll(/["\\]|nb/g, '').slice(0, 1));
  });

  it('keeps the ciphertext of every value that stays when keys come and go', async () => {
    const old = await encrypted();
    const now = SECRET.replace('  port', '  added: x\n  port').replace('  password: hunter2\n', '');
    const result = await reencryptFile(now, old, options);
    expect(result.changes).toEqual({
      added: ['stringData.added'],
      changed: [],
      removed: ['stringData.password'],
    });
    const fresh = result.text.split('\n').filter((line) => !old.split('\n').includes(line));
    expect(fresh.map((line) => line.trim().split(':')[0])).toEqual([
      'added',
      'lastmodified',
      'mac',
    ]);
  });

  it('keeps equal items of a list apart', async () => {
    const old = await encrypted();
    const result = await reencryptFile(SECRET.replace('[a, b, a]', '[a, c, a]'), old, options);
    expect(result.changes?.changed).toEqual(['stringData.hosts[1]']);
    const parts = (text: string): string[] => /hosts: \[(.*)\]/.exec(text)?.[1]?.split(', ') ?? [];
    expect(parts(result.text).map((part) => parts(old).includes(part))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('rewrites a changed comment and nothing that is a value', async () => {
    const old = await encrypted();
    const result = await reencryptFile(SECRET.replace('# who', '# whom'), old, options);
    const fresh = result.text.split('\n').filter((line) => !old.split('\n').includes(line));
    expect(fresh).toHaveLength(3);
    expect(fresh[0]).toMatch(/^ {2}#ENC\[/);
  });

  it.each([
    ['a.json', '{\n  "a": "x",\n  "b": [1, 2.5, true],\n  "c": ""\n}\n', '"x"', '"y"', 'a'],
    ['a.env', 'A=x\n# note\nB=two words\n', '=x', '=y', 'A'],
    ['a.ini', '[s]\na = x\n; note\nb = two words\n', '= x', '= y', 'a'],
    ['a.bin', 'x\n', 'x', 'y', 'data'],
  ])('holds for %s', async (path, text, from, to, line) => {
    const rule = bench.rule();
    const old = await encryptFile(text, { path, context: bench.context, rule });
    const at = { path, context: later, rule, dataKey: 'old' } as const;
    const same = await reencryptFile(text, old, at);
    expect(same.text).toBe(old);
    const result = await reencryptFile(text.replace(from, to), old, at);
    const names = changedLines(old, result.text).map((name) => name.replaceAll(/["_]|sops/g, ''));
    expect(names).toEqual([line, 'lastmodified', 'mac']);
  });

  it('applies new selectors of the rule, keeping what stays encrypted', async () => {
    const old = await encrypted();
    const rule = bench.rule({ encryptedRegex: '^(data|stringData|name)$' });
    const result = await reencryptFile(SECRET, old, { ...options, rule });
    expect(result.changed).toBe(true);
    expect(result.text).toMatch(/name: ENC\[/);
    const password = /password: ENC.*/;
    expect(password.exec(result.text)?.[0]).toBe(password.exec(old)?.[0]);
  });

  it('reports that the rule names other keys, and keeps those of the file', async () => {
    const old = await encrypted();
    const other = makeBench();
    other.remove();
    const result = await reencryptFile(SECRET, old, { ...options, rule: other.rule(SELECTORS) });
    expect(result).toMatchObject({ changed: false, keysDiffer: true, text: old });
  });

  it('refuses a file that was tampered with', async () => {
    const old = (await encrypted()).replace('name: db', 'name: web');
    await expect(reencryptFile(SECRET, old, options)).rejects.toMatchObject({
      code: 'mac-mismatch',
      location: { file: PATH },
    });
  });

  it.skipIf(sopsProgram === undefined)(
    `edits a file of sops in its own layout${sopsSkip}`,
    async () => {
      const old = bench.encrypt(PATH, SECRET, SELECTORS).stdout.toString();
      const same = await reencryptFile(SECRET, old, options);
      expect(same.text).toBe(old);
      const result = await reencryptFile(SECRET.replace('hunter2', 'x'), old, options);
      expect(changedLines(old, result.text)).toEqual(['password', 'lastmodified', 'mac']);
      expect(bench.decrypt(PATH, result.text).status).toBe(0);
    },
  );
});

describe('reencryptFile without the right to decrypt', () => {
  const stranger = { ...options, context: keyContext({}) };
  const by = { key: 'k'.repeat(32), environment: 'prod', path: PATH };

  it('keeps an unchanged file by its fingerprint', async () => {
    const old = await encrypted();
    const stored = fingerprint(SECRET, by);
    const choice = { ...stranger, fingerprint: { ...by, stored } };
    const result = await reencryptFile(SECRET, old, choice);
    expect(result).toMatchObject({
      changed: false,
      how: 'unchanged',
      text: old,
      fingerprint: stored,
    });
  });

  it('fully re-encrypts a changed file and says so', async () => {
    const old = await encrypted();
    const choice = { ...stranger, fingerprint: { ...by, stored: fingerprint(SECRET, by) } };
    const result = await reencryptFile(SECRET.replace('bob', 'al'), old, choice);
    expect(result).toMatchObject({ changed: true, how: 'changed', changes: undefined });
    const { plaintext } = await decryptFile(result.text, { path: PATH, context: bench.context });
    expect(String(plaintext)).toBe(SECRET.replace('bob', 'al'));
  });

  it('fails with a remedy when there is no fingerprint, or does what was chosen', async () => {
    const old = await encrypted();
    await expect(reencryptFile(SECRET, old, stranger)).rejects.toMatchObject({
      code: 'cannot-tell-changes',
      hint: expect.stringContaining('DHALLMARK_FINGERPRINT_KEY') as string,
    });
    const kept = await reencryptFile(SECRET, old, { ...stranger, ifUndecryptable: 'keep' });
    expect(kept).toMatchObject({ changed: false, how: 'kept-undecryptable', text: old });
    const anew = await reencryptFile(SECRET, old, { ...stranger, ifUndecryptable: 'rewrite' });
    expect(anew).toMatchObject({ changed: true, how: 'rewritten-undecryptable' });
  });

  it('says no-keys when a file has to be fully re-encrypted without a rule', async () => {
    const old = await encrypted();
    const choice = { path: PATH, context: keyContext({}), ifUndecryptable: 'rewrite' as const };
    await expect(reencryptFile(SECRET, old, choice)).rejects.toMatchObject({ code: 'no-keys' });
  });
});

describe('fingerprint', () => {
  const by = { key: generateAgeIdentity().identity, environment: 'prod', path: PATH };

  it('depends on key, environment, path, keys, types and values, not on layout or comments', () => {
    const base = fingerprint(SECRET, by);
    expect(base).toMatch(/^hmac-sha256:[0-9a-f]{64}$/);
    const laidOut = SECRET.replaceAll(/ ?#.*\n/g, '\n').replaceAll('\n  ', '\n    ');
    expect(fingerprint(laidOut, by)).toBe(base);
    const others = [
      fingerprint(SECRET, { ...by, key: 'x'.repeat(40) }),
      fingerprint(SECRET, { ...by, environment: 'test' }),
      fingerprint(SECRET, { ...by, path: 'other.yaml' }),
      fingerprint(SECRET.replace('bob', 'alice'), by),
      fingerprint(SECRET.replace('"5432"', '5432'), by),
      fingerprint(SECRET.replace('user:', 'usr:'), by),
    ];
    expect(new Set([base, ...others]).size).toBe(7);
  });

  it('refuses a short key', () => {
    expect(() => fingerprint(SECRET, { ...by, key: 'short' })).toThrowError(/shorter than 32/);
  });
});
