/** Changes every field of the sops block and every value in many ways: each is refused, or harmless. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { decryptFile, encryptFile } from '../crypt/encrypted-file.ts';
import { formatOf, storeFor } from '../stores/index.ts';
import { makeBench } from '../testing/sops-program.ts';
import { walkTree } from '../tree/tree.ts';
import { verifyText } from './verify-text.ts';

const bench = makeBench();
afterAll(() => bench.remove());

const CANARY = 'c4n4ry-5ecr3t';
const rule = bench.rule();

const SOURCES: Readonly<Record<string, string>> = {
  'a.yaml': `# note\na: ${CANARY}\nb:\n  - x\n  - y\n  - 12\nclear_unencrypted: z\n---\na: ${CANARY}\nc: true\n`,
  'a.json': `{\n  "a": "${CANARY}",\n  "b": ["x", 12.5, true],\n  "clear_unencrypted": "z"\n}\n`,
  'a.env': `# note\nA=${CANARY}\nB=x\nCLEAR_unencrypted=z\n`,
  'a.ini': `[s]\na = ${CANARY}\nb = x\nclear_unencrypted = z\n`,
  'a.bin': `${CANARY}\n`,
};

/** Every line without it, twice, and with other values; every part of a value with another character. */
function* mutations(text: string): Generator<readonly [name: string, text: string]> {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const replaced = (...changed: readonly string[]): string =>
      [...lines.slice(0, index), ...changed, ...lines.slice(index + 1)].join('\n');
    yield [`line ${index + 1} deleted`, replaced()];
    yield [`line ${index + 1} twice`, replaced(line, line)];
    yield [
      `line ${index + 1} after the next`,
      [...lines.slice(0, index), lines[index + 1], line, ...lines.slice(index + 2)].join('\n'),
    ];
    const [, start, value] = /^(\s*(?:- )?["']?[\w.-]*["']?\s*[:=]\s*|\s*)(.*)$/.exec(line) ?? [];
    if (start === undefined || value === undefined || value === '') continue;
    for (const other of [
      '',
      'x',
      '"x"',
      '5',
      'null',
      '[]',
      '{}',
      '[x]',
      'true',
      '*x',
      `${value}x`,
      `x${value}`,
    ]) {
      yield [`line ${index + 1} with ${other.slice(0, 20)}`, replaced(start + other)];
    }
    for (let at = 0; at < value.length; at += Math.max(1, Math.floor(value.length / 12))) {
      const flipped = value[at] === 'A' ? 'B' : 'A';
      yield [
        `line ${index + 1}, character ${at}`,
        replaced(start + value.slice(0, at) + flipped + value.slice(at + 1)),
      ];
    }
  }
  const values = [...text.matchAll(/ENC\[[^\]]*\]/g)].map(([found]) => found);
  for (const one of values) {
    for (const other of values)
      if (one !== other) yield ['a value replaced', text.replace(one, () => other)];
    for (const type of ['int', 'bool', 'comment', 'bytes', 'time', 'text']) {
      yield [`the type ${type}`, text.replace(one, () => one.replace(/type:\w+/, `type:${type}`))];
    }
    yield ['a value in plaintext', text.replace(one, () => 'hunter2')];
  }
}

/** Every value with its path. SOPS authenticates neither comments nor types; layout has no meaning. */
function contentOf(plaintext: string | Uint8Array, path: string): readonly string[] {
  const values: string[] = [];
  for (const document of storeFor(formatOf(path)).parse(plaintext, 'plain').documents) {
    walkTree(document, {
      leaf: ({ scalar }, at) => values.push(`${at.join('.')} ${String(scalar.text)}`),
      comment: () => undefined,
    });
  }
  return values;
}

describe.each(Object.keys(SOURCES))('%s', (path) => {
  let encrypted = '';
  beforeAll(async () => {
    encrypted = await encryptFile(SOURCES[path] ?? '', { path, rule, context: bench.context });
  });

  it('passes with the same content for the same keys, or does not pass', async () => {
    const options = { path, context: bench.context };
    const content = contentOf((await decryptFile(encrypted, options)).plaintext, path);
    let [refused, harmless] = [0, 0];
    for (const [name, text] of mutations(encrypted)) {
      const result = await verifyText(text, { ...options, rule, requireMac: true });
      expect(JSON.stringify(result), name).not.toContain(CANARY);
      if (!result.ok) {
        refused++;
        continue;
      }
      harmless++;
      const { plaintext, metadata } = await decryptFile(text, options);
      expect(contentOf(plaintext, path), name).toEqual(content);
      const ids = metadata.groups.map((group) => group.map(({ id }) => id));
      expect(ids, name).toEqual([[bench.recipient]]);
    }
    expect(refused).toBeGreaterThan(5 * harmless);
  });
});
