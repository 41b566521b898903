/** Random trees: what is encrypted decrypts to the same, unchanged content gives unchanged bytes. */

import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';

import { decryptFile, encryptFile, readPlain } from './encrypted-file.ts';
import { reencryptFile } from './reencrypt.ts';
import { makeBench, sopsProgram, sopsSkip } from '../testing/sops-program.ts';
import { sameTree, walkTree } from '../tree/tree.ts';
import type { Branch } from '../tree/tree.ts';

const bench = makeBench();
afterAll(() => bench.remove());

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'yes',
    'null',
    '1',
    '0x1F',
    '2001-12-14',
    'a: b',
    '# c',
    '- x',
    "it's",
    '"q"',
    'a\nb\n',
    '  x',
    'x\n\n',
    '\t',
    '%',
    'ENC[x]',
    '<<',
    '=',
    '1_000',
    '.inf',
    '~',
    '{a}',
    'a\\nb',
  ),
);
/** Not strings to sops: a number and a merge. The library that writes the YAML does not quote them. */
const isUnquoted = (key: string): boolean => /^[-+.\d].*_/.test(key) || key === '<<';
const keys = fc
  .string({ minLength: 1, maxLength: 8 })
  .filter((key) => !key.startsWith('sops') && !isUnquoted(key));
const scalars = fc.oneof(
  texts,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Number.isInteger(value)),
  fc.boolean(),
  fc.constant(null),
);
const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalars,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
  ),
})).value;
const roots = fc.dictionary(keys, values, { maxKeys: 5 });
const selectors = fc.constantFrom(
  {},
  { encryptedRegex: '^[a-m]' },
  { unencryptedRegex: '[0-9]', macOnlyEncrypted: true },
  { encryptedSuffix: 'a' },
);

function trees(text: string | Uint8Array, path: string): readonly Branch[] {
  return readPlain(text, { path }).documents;
}

function same(a: readonly Branch[], b: readonly Branch[]): boolean {
  return a.length === b.length && a.every((one, i) => b[i] !== undefined && sameTree(one, b[i]));
}

async function roundTrip(text: string, path: string, selected: object): Promise<void> {
  const options = { path, context: bench.context, rule: bench.rule(selected) };
  const encrypted = await encryptFile(text, options);
  const { plaintext } = await decryptFile(encrypted, options);
  expect(same(trees(plaintext, path), trees(text, path))).toBe(true);
  const again = await reencryptFile(text, encrypted, options);
  expect(again.text).toBe(encrypted);
  const onto = await reencryptFile(plaintext, encrypted, options);
  expect(onto.changed).toBe(false);
}

const FORMS = {
  // The library writes these three as they are; as raw characters they are refused, as malformed.test.ts shows.
  yaml: (value: unknown) =>
    stringify(value, { version: '1.1', uniqueKeys: false }).replaceAll(
      /[\u0085\u2028\u2029]/g,
      '?',
    ),
  json: (value: unknown) => JSON.stringify(value, null, 2),
};

describe('random trees', () => {
  for (const [path, form] of Object.entries(FORMS)) {
    it(`come back from ${path}`, async () => {
      await fc.assert(
        fc.asyncProperty(roots, selectors, (root, selected) =>
          roundTrip(form(root), `a.${path}`, selected),
        ),
        { numRuns: 200 },
      );
    });
  }

  it('come back from dotenv', async () => {
    const line = fc.tuple(
      fc.stringMatching(/^[A-Z][A-Z0-9_]{0,6}$/).filter((key) => !/^sops_/i.test(key)),
      fc.string().filter((value) => !/[\n\r]/.test(value)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), selectors, async (lines, selected) => {
        const text = lines.map(([key, value]) => `${key}=${value}\n`).join('');
        await roundTrip(text, 'a.env', selected);
      }),
      { numRuns: 100 },
    );
  });

  it('come back from INI', async () => {
    const line = fc.tuple(
      fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/),
      fc
        .stringMatching(/^[a-zA-Z0-9 "'.,/-]{0,20}$/)
        // sops reads what it wrote for `' "'` as another value, and so do we
        .filter(
          (value) => !value.trim().startsWith('"""') && !/^\s*'\s.*"|^\s*'.*".*\s'/.test(value),
        ),
    );
    const section = fc.tuple(
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc.uniqueArray(line, { maxLength: 4, selector: ([key]) => key }),
    );
    const sections = fc.uniqueArray(section, { maxLength: 4, selector: ([name]) => name });
    await fc.assert(
      fc.asyncProperty(sections, selectors, async (all, selected) => {
        const body = ([name, lines]: [string, [string, string][]]): string =>
          `[${name}]\n${lines.map(([key, value]) => `${key} = ${value}\n`).join('')}`;
        await roundTrip(
          all
            .filter(([name]) => name !== 'sops')
            .map(body)
            .join('\n'),
          'a.ini',
          selected,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('come back as binary', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), async (bytes) => {
        const options = { path: 'a.bin', context: bench.context, rule: bench.rule() };
        const { plaintext } = await decryptFile(await encryptFile(bytes, options), options);
        expect(Buffer.from(plaintext)).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 50 },
    );
  });

  it('never leave a selected value readable', async () => {
    await fc.assert(
      fc.asyncProperty(roots, async (root) => {
        const text = FORMS.json(root);
        const options = { path: 'a.json', context: bench.context, rule: bench.rule() };
        const encrypted = await encryptFile(text, options);
        const found: string[] = [];
        for (const document of trees(text, 'a.json')) {
          walkTree(document, {
            leaf: ({ scalar }) => found.push(JSON.stringify(String(scalar.text))),
            comment: () => undefined,
          });
        }
        const long = found.filter((value) => value.length > 10);
        expect(long.filter((value) => encrypted.includes(value))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.skipIf(sopsProgram === undefined)(`are read by sops, and sops' by us${sopsSkip}`, async () => {
    const samples = fc.sample(fc.tuple(roots, selectors), { numRuns: 24, seed: 7 });
    for (const [root, selected] of samples) {
      for (const [ending, form] of Object.entries(FORMS)) {
        const path = `a.${ending}`;
        const text = form(root);
        const options = { path, context: bench.context, rule: bench.rule(selected) };
        const ours = bench.decrypt(path, await encryptFile(text, options));
        expect(ours.stderr).toBe('');
        const theirs = bench.encrypt(path, text, selected);
        expect(theirs.status).toBe(0);
        const { plaintext } = await decryptFile(theirs.stdout, options);
        expect(numbersAlike(plaintext, path)).toEqual(numbersAlike(text, path));
        expect(numbersAlike(ours.stdout, path)).toEqual(numbersAlike(text, path));
      }
    }
  });
});

/** Values in order; sops turns whole floats into ints. */
function numbersAlike(text: string | Uint8Array, path: string): string[] {
  const found: string[] = [];
  for (const document of trees(text, path)) {
    walkTree(document, {
      leaf: ({ scalar }, at) =>
        found.push(
          `${at.join('.')} ${scalar.type.replace(/int|float/, 'number')} ${String(scalar.text)}`,
        ),
      comment: () => undefined,
    });
  }
  return found;
}
