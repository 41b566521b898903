/** A corpus of broken and tampered files: always a coded error, never a plaintext in it. */

import { afterAll, describe, expect, it } from 'vitest';

import { decryptFile, encryptFile } from './encrypted-file.ts';
import { exitStatusOf, faultToJson, isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { renderFault } from '@dhallmark/fault/render';
import { codes } from '../codes.ts';
import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { parseConfig } from '../rules/config.ts';
import { findRule } from '../rules/rules.ts';
import { keyContext } from '../testing/reference-programs.ts';
import { makeBench } from '../testing/sops-program.ts';

const CANARY = 'c4n4ry-5ecr3t';
const bench = makeBench();
afterAll(() => bench.remove());

/** Everything that an error could show anywhere, its causes included. */
function allTexts(error: unknown): string {
  const seen: string[] = [];
  for (let at = error; at !== undefined && at !== null; at = (at as Error).cause) {
    if (isFault(at)) {
      seen.push(renderFault(at), JSON.stringify(faultToJson(at)), ...at.causes.map(allTexts));
    }
    const { message, stack } = at as Error;
    seen.push(message, stack ?? '', JSON.stringify(at));
  }
  return seen.join('\n');
}

async function expectCoded(run: () => Promise<unknown>): Promise<Fault> {
  const error: unknown = await run().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isFault(error)) throw new Error('it did not fail, or not with a Fault');
  expect(allTexts(error)).not.toContain(CANARY);
  expect(error.code).not.toBe('');
  return error;
}

const PLAIN: readonly (readonly [name: string, path: string, text: string, code: string])[] = [
  ['unclosed flow', 'a.yaml', `a: [${CANARY}`, 'malformed-file'],
  ['unclosed quote', 'a.yaml', `a: "${CANARY}`, 'malformed-file'],
  ['unclosed single quote', 'a.yaml', `a: '${CANARY}`, 'malformed-file'],
  ['bad indentation', 'a.yaml', `a:\n   b: ${CANARY}\n  c: 1\n`, 'malformed-file'],
  ['tab indentation', 'a.yaml', `a:\n\tb: ${CANARY}\n`, 'malformed-file'],
  ['two values', 'a.yaml', `a: b: ${CANARY}\n`, 'malformed-file'],
  ['plain text', 'a.yaml', `${CANARY}\n`, 'unsupported-content'],
  ['a list', 'a.yaml', `- ${CANARY}\n`, 'unsupported-content'],
  ['words for JSON', 'a.json', `${CANARY}: 1\n`, 'malformed-file'],
  ['JSON behind a byte order mark', 'a.json', `\uFEFF{"a": "${CANARY}"}\n`, 'malformed-file'],
  ['a JSON text', 'a.json', `"${CANARY}"\n`, 'unsupported-content'],
  ['a flow list', 'a.yaml', `[${CANARY}]\n`, 'unsupported-content'],
  ['an alias without an anchor', 'a.yaml', `a: *${CANARY}\n`, 'malformed-file'],
  ['an alias in its own anchor', 'a.yaml', `a: &${CANARY} [*${CANARY}]\n`, 'malformed-file'],
  ['a duplicate key', 'a.yaml', `a: ${CANARY}\na: 2\n`, 'malformed-file'],
  ['a merge key without a mapping', 'a.yaml', `<<: ${CANARY}\nb: 1\n`, 'malformed-file'],
  ['a nested merge key', 'a.yaml', `a:\n  - <<:\n    b: ${CANARY}\n`, 'malformed-file'],
  ['a duplicate nested key', 'a.yaml', `x:\n  a: ${CANARY}\n  a: 2\n`, 'malformed-file'],
  ['a duplicate in flow', 'a.yaml', `x: {a: ${CANARY}, a: 2}\n`, 'malformed-file'],
  [
    'a duplicate in the second document',
    'a.yaml',
    `x: 1\n---\na: ${CANARY}\na: 2\n`,
    'malformed-file',
  ],
  ['a number as key', 'a.yaml', `1: ${CANARY}\n`, 'unsupported-content'],
  ['a boolean as key', 'a.yaml', `true: ${CANARY}\n`, 'unsupported-content'],
  ['nothing as key', 'a.yaml', `: ${CANARY}\n`, 'unsupported-content'],
  ['a list as key', 'a.yaml', `? [${CANARY}]\n: 1\n`, 'unsupported-content'],
  ['a date as key', 'a.yaml', `2001-12-14: ${CANARY}\n`, 'unsupported-content'],
  [
    'a too large integer',
    'a.yaml',
    `a: 18446744073709551615\nb: ${CANARY}\n`,
    'unsupported-content',
  ],
  ['an integer tag on text', 'a.yaml', `a: !!int ${CANARY}\n`, 'malformed-file'],
  ['a boolean tag on text', 'a.yaml', `a: !!bool ${CANARY}\n`, 'malformed-file'],
  ['a broken binary tag', 'a.yaml', `a: !!binary "${CANARY}*"\n`, 'malformed-file'],
  ['an old line break', 'a.yaml', `a: "${CANARY}\u2028"\n`, 'malformed-file'],
  ['nothing', 'a.yaml', '', 'no-document'],
  ['a sops key', 'a.yaml', `a: ${CANARY}\nsops: {}\n`, 'already-encrypted'],
  ['a sops text', 'a.yaml', `a: ${CANARY}\nsops: x\n`, 'malformed-metadata'],
  ['two block maps', 'a.yaml', `a: 1\n${CANARY}\n`, 'malformed-file'],
  ['a bad directive', 'a.yaml', `%YAML ${CANARY}\n---\na: 1\n`, 'malformed-file'],
  ['a directive of YAML 1.2', 'a.yaml', `%YAML 1.2\n---\na: ${CANARY}\n`, 'unsupported-content'],
  ['a bad escape', 'a.yaml', `a: "\\q${CANARY}"\n`, 'malformed-file'],
  ['no UTF-8', 'a.yaml', '', 'malformed-file'],
  ['truncated', 'a.json', `{"a": "${CANARY}"`, 'malformed-file'],
  ['a trailing comma', 'a.json', `{"a": "${CANARY}",}`, 'malformed-file'],
  ['single quotes', 'a.json', `{'a': '${CANARY}'}`, 'malformed-file'],
  ['a list', 'a.json', `["${CANARY}"]`, 'unsupported-content'],
  ['a string', 'a.json', `"${CANARY}"`, 'unsupported-content'],
  ['nothing', 'a.json', '', 'malformed-file'],
  ['a control character', 'a.json', `{"a": "${CANARY}\u0001"}`, 'malformed-file'],
  ['a bad escape', 'a.json', `{"a": "\\x${CANARY}"}`, 'malformed-file'],
  ['a leading zero', 'a.json', `{"b": "${CANARY}", "a": 01}`, 'malformed-file'],
  ['a huge number', 'a.json', `{"b": "${CANARY}", "a": 1e999}`, 'malformed-file'],
  ['NaN', 'a.json', `{"b": "${CANARY}", "a": NaN}`, 'malformed-file'],
  ['trailing content', 'a.json', `{"a": 1} "${CANARY}"`, 'malformed-file'],
  ['a comment', 'a.json', `{"a": 1} // ${CANARY}`, 'malformed-file'],
  ['a missing colon', 'a.json', `{"a" "${CANARY}"}`, 'malformed-file'],
  ['a bare word', 'a.json', `{"a": ${CANARY}}`, 'malformed-file'],
  ['a sops key', 'a.json', `{"a": "${CANARY}", "sops": {}}`, 'already-encrypted'],
  ['two sops keys', 'a.json', `{"a": "${CANARY}", "sops": {}, "sops": {}}`, 'malformed-metadata'],
  ['no equals sign', 'a.env', `A=1\n${CANARY}\n`, 'malformed-file'],
  ['a sops key', 'a.env', `A=${CANARY}\nsops_mac=x\n`, 'already-encrypted'],
  [
    'contradicting sops keys',
    'a.env',
    `A=${CANARY}\nsops_a=x\nsops_a__map_b=y\n`,
    'malformed-metadata',
  ],
  ['no section bracket', 'a.ini', `[${CANARY}\na = 1\n`, 'malformed-file'],
  ['no delimiter', 'a.ini', `[s]\n${CANARY}\n`, 'malformed-file'],
  ['no key', 'a.ini', `[s]\n= ${CANARY}\n`, 'malformed-file'],
  ['a duplicate key', 'a.ini', `[s]\na = ${CANARY}\na = 2\n`, 'malformed-file'],
  ['an unclosed quote', 'a.ini', `[s]\na = """${CANARY}\n`, 'malformed-file'],
  ['a numbered key', 'a.ini', `[s]\n- = ${CANARY}\n`, 'unsupported-content'],
  ['a section without a name', 'a.ini', `[]\na = ${CANARY}\n`, 'malformed-file'],
  ['a sops section', 'a.ini', `[s]\na = ${CANARY}\n[sops]\nmac = x\n`, 'already-encrypted'],
];

describe('plain files that cannot be encrypted', () => {
  it.each(PLAIN)('%s in %s', async (name, path, text, code) => {
    const input = name === 'no UTF-8' ? Uint8Array.of(0x61, 0x3a, 0x20, 0xff) : text;
    const error = await expectCoded(() =>
      encryptFile(input, { path, context: bench.context, rule: bench.rule() }),
    );
    expect(error.code).toBe(code);
    expect(error.location.file).toBe(path);
  });
});

const SOURCES: Readonly<Record<string, string>> = {
  'a.yaml': `a: ${CANARY}\nb: ${CANARY}-2\nn: 12\nlist: [x, y]\nclear_unencrypted: z\n`,
  'a.json': `{\n  "a": "${CANARY}",\n  "b": "${CANARY}-2",\n  "n": 12,\n  "clear_unencrypted": "z"\n}\n`,
  'a.env': `A=${CANARY}\nB=${CANARY}-2\nCLEAR_unencrypted=z\n`,
  'a.ini': `[s]\na = ${CANARY}\nb = ${CANARY}-2\nclear_unencrypted = z\n`,
  'a.bin': `${CANARY}\n`,
};

type Tamper = (text: string) => string;
const swap = (text: string): string => {
  const [one, other] = [...text.matchAll(/ENC\[AES256_GCM,[^\]]+\]/g)].map(([found]) => found);
  if (one === undefined || other === undefined) return '';
  return text.replace(one, '@').replace(other, one).replace('@', other);
};
const TAMPERS: Readonly<Record<string, readonly [tamper: Tamper, codes: RegExp]>> = {
  'a flipped bit of data': [
    (text) => text.replace(/data:(.)/, (_, c: string) => `data:${c === 'A' ? 'B' : 'A'}`),
    /decrypt-value/,
  ],
  'a flipped bit of iv': [
    (text) => text.replace(/iv:(.)/, (_, c: string) => `iv:${c === 'A' ? 'B' : 'A'}`),
    /decrypt-value/,
  ],
  'a flipped bit of tag': [
    (text) => text.replace(/tag:(.)/, (_, c: string) => `tag:${c === 'A' ? 'B' : 'A'}`),
    /decrypt-value/,
  ],
  'a truncated value': [
    (text) => text.replace(/(ENC\[AES256_GCM,data:[^,]+,iv:)[^\]]+\]/, '$1]'),
    /malformed-value/,
  ],
  'another type': [(text) => text.replace('type:str', 'type:int'), /malformed-value/],
  'an unknown type': [(text) => text.replace('type:str', 'type:xyz'), /malformed-value/],
  'a short tag': [(text) => text.replace(/tag:[^,]+/, 'tag:AAAA'), /malformed-value/],
  'no base64': [(text) => text.replace(/data:[^,]+/, 'data:***'), /malformed-value/],
  'swapped values': [swap, /decrypt-value|mac-mismatch/],
  'a plaintext in place of a ciphertext': [
    (text) => text.replace(/ENC\[[^\]]+\]/, CANARY),
    /malformed-value/,
  ],
  'another mac': [
    (text) =>
      text.replace(
        /(mac["_ ]*[:=] *"?ENC\[AES256_GCM,data:)(.)/,
        (_, head: string, c: string) => head + (c === 'A' ? 'B' : 'A'),
      ),
    /mac-mismatch/,
  ],
  'no mac': [
    (text) => text.replace(/(mac["_ ]*[:=] *"?)ENC\[[^\]]+\]/, '$1'),
    /mac-not-found|malformed/,
  ],
  'another time': [(text) => text.replaceAll('2026-11-24', '2026-11-25'), /mac-mismatch/],
  'no time': [
    (text) => text.replaceAll(/2026-11-24T\d\d:\d\d:\d\dZ/g, 'never'),
    /malformed-metadata/,
  ],
  'a broken wrapped key': [
    (text) => text.replace('BEGIN AGE', 'BEGIN AEG'),
    /data-key-unavailable|malformed-metadata/,
  ],
  'a changed wrapped key': [
    (text) => text.replace('YWdlLWVuY3J5cHRpb24', 'YWdlLWVuY3J5cHRpb25'),
    /data-key-unavailable|malformed-metadata/,
  ],
  'no keys': [
    (text) => text.replaceAll(/(?<![A-Za-z])age(?=["_ ]*(:|__))/g, 'eag'),
    /no-keys|malformed/,
  ],
  'another selector': [
    (text) => text.replace(/(unencrypted_suffix"?\s*[:=]\s*"?)_unencrypted/, '$1_xx'),
    /malformed-value|mac-mismatch/,
  ],
  'half the file': [(text) => text.slice(0, Math.floor(text.length / 2)), /./],
  'the first tenth': [(text) => text.slice(0, Math.floor(text.length / 10)), /./],
  'without its end': [(text) => text.slice(0, -60), /./],
};

describe('encrypted files that were tampered with', () => {
  for (const [path, source] of Object.entries(SOURCES)) {
    for (const [name, [tamper, expected]] of Object.entries(TAMPERS)) {
      const single = path === 'a.bin' && /swapped|another selector/.test(name);
      it.skipIf(single)(`${path}: ${name}`, async () => {
        const options = { path, context: bench.context, rule: bench.rule() };
        const encrypted = await encryptFile(source, options);
        const tampered = tamper(encrypted);
        expect(tampered).not.toBe(encrypted);
        const error = await expectCoded(() => decryptFile(tampered, options));
        expect(error.code).toMatch(expected);
      });
    }

    it(`${path}: a stranger's key`, async () => {
      const encrypted = await encryptFile(source, {
        path,
        context: bench.context,
        rule: bench.rule(),
      });
      const stranger = keyContext({ SOPS_AGE_KEY: generateAgeIdentity().identity });
      const error = await expectCoded(() => decryptFile(encrypted, { path, context: stranger }));
      expect(error.code).toBe('data-key-unavailable');
      expect(exitStatusOf(error, [codes])).toBe(128);
    });

    it.skipIf(path === 'a.bin')(`${path}: a changed value that is not encrypted`, async () => {
      const encrypted = await encryptFile(source, {
        path,
        context: bench.context,
        rule: bench.rule(),
      });
      const tampered = encrypted.replace(/(clear_unencrypted"?\s*[:=]\s*"?)z/i, '$1w');
      const error = await expectCoded(() =>
        decryptFile(tampered, { path, context: bench.context }),
      );
      expect(error.code).toBe('mac-mismatch');
      expect(exitStatusOf(error, [codes])).toBe(51);
    });
  }

  it('every truncation of a file is a coded error', async () => {
    const options = { path: 'a.yaml', context: bench.context, rule: bench.rule() };
    const encrypted = await encryptFile(SOURCES['a.yaml'] ?? '', options);
    const end = encrypted.lastIndexOf('\n    version');
    for (let length = 0; length < end; length += 41) {
      await expectCoded(() => decryptFile(encrypted.slice(0, length), options));
    }
  });

  it('an identity that is malformed is not shown', async () => {
    const encrypted = await encryptFile(SOURCES['a.yaml'] ?? '', {
      path: 'a.yaml',
      context: bench.context,
      rule: bench.rule(),
    });
    for (const identity of [`AGE-SECRET-KEY-1${CANARY}`, CANARY, `AGE-PLUGIN-${CANARY}`]) {
      const context = keyContext({ SOPS_AGE_KEY: identity });
      await expectCoded(() => decryptFile(encrypted, { path: 'a.yaml', context }));
    }
  });
});

const CONFIGS: readonly (readonly [name: string, text: string, line: number, code: string])[] = [
  ['no YAML', 'creation_rules: [', 1, 'malformed-config'],
  ['a list', '- a\n', 1, 'malformed-config'],
  ['rules that are not a list', 'creation_rules: {}\n', 1, 'malformed-config'],
  ['a rule that is not a mapping', 'creation_rules:\n  - x\n', 2, 'malformed-config'],
  ['a broken path_regex', 'creation_rules:\n  - path_regex: "["\n', 2, 'invalid-regex'],
  ['look-ahead', 'creation_rules:\n  - age: a\n  - path_regex: (?=a)b\n', 3, 'invalid-regex'],
  ['a broken encrypted_regex', 'creation_rules:\n  - encrypted_regex: "(a"\n', 2, 'invalid-regex'],
  [
    'two selectors',
    'creation_rules:\n  - encrypted_regex: a\n    encrypted_suffix: b\n',
    2,
    'malformed-config',
  ],
  ['a number as suffix', 'creation_rules:\n  - encrypted_suffix: 5\n', 2, 'malformed-config'],
  ['a broken threshold', 'creation_rules:\n  - shamir_threshold: many\n', 2, 'malformed-config'],
];

describe('configurations that are broken', () => {
  it.each(CONFIGS)('%s', (_, text, line, code) => {
    let error: unknown;
    try {
      findRule(parseConfig(text, '/x/.sops.yaml'), '/x/a.yaml');
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code, location: { line, file: '/x/.sops.yaml' } });
    expect((error as Fault).hint).not.toBe('');
  });
});

describe('files that are nested beyond reason', () => {
  it.each([
    ['a.json', `{"a": ${'['.repeat(200_000)}${CANARY}`],
    ['a.yaml', `a: ${'['.repeat(50_000)}${CANARY}`],
    ['b.json', `${'{"a":'.repeat(20_000)}"${CANARY}"${'}'.repeat(20_000)}`],
    ['b.yaml', `a: ${'{a: '.repeat(20_000)}${CANARY}${'}'.repeat(20_000)}`],
  ])('%s', async (path, text) => {
    const error = await expectCoded(() =>
      encryptFile(text, { path, context: bench.context, rule: bench.rule() }),
    );
    expect(error.code).toBe('malformed-file');
  });
});
