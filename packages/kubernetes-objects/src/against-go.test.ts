import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findProgram } from '../../../tools/reference/find-program.ts';
import { isUnreadable, readObjects } from './index.ts';

// Whenever one of the parsers of Flux, kustomize, kubectl, the API server or Helm finds a Secret with
// values, we find it or refuse the text.

const program = findProgram('kubeobjects');
const reason = program === undefined ? ' (skipped: kubeobjects is not installed)' : '';
const runs = Number(process.env['FUZZ_RUNS'] ?? 4000);
const seed = Number(process.env['FUZZ_SEED'] ?? 1);

const seeds = [
  'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\nstringData:\n  a: b\n',
  '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"a"},"data":{"a":"Yg=="}}\n',
  '{apiVersion: v1, kind: Secret, metadata: {name: a}, stringData: {a: b}}\n',
  'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata: {name: a}\n  data:\n    a: Yg==\n',
  'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  a: |\n    b\n  c: "d\n    e"\n---\n# next\napiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  a: Yg==\n',
  'apiVersion: v1\nkind: SecretList\nitems:\n- metadata: {name: a}\n  data:\n    a: Yg==\n',
  'x: &x Secret\ny: &y {kind: *x}\napiVersion: v1\n<<: *y\nmetadata: {name: a}\nstringData: &d\n  a: b\n',
  '? apiVersion\n: v1\n? kind\n: Secret\n? metadata\n: name: a\n? stringData\n: {a: b}\n',
  '--- # first\n!!map\n"apiVersion": !!str "v1"\n\'kind\': !!str Secret\n"metadata": {"name": "a"}\n"stringData":\n  - a\n...\n',
  'apiVersion: v1\nkind: >-\n  Secret\nmetadata: {name: a}\ndata: {a: !!binary Yg==}\n',
  '[{"apiVersion":"v1","kind":"Secret","metadata":{"name":"a"},"data":{"a":"Yg=="}}]\n',
];

const fragments = [
  '---',
  '\n---\n',
  '\n--- ',
  '\n---x',
  '\n...\n',
  '%YAML 1.1\n',
  '%TAG ! x:\n',
  '\uFEFF',
  '\0',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '  ',
  '\u0085',
  '\u2028',
  '\u00A0',
  '\f',
  '\\',
  '\\\n',
  '/',

  ':',
  ': ',
  ' :',
  '?',
  '? ',
  '- ',
  '-',
  ',',
  '{',
  '}',
  '[',
  ']',
  '|',
  '>',
  '|-',
  '>+',
  '|1',
  '#',
  ' #',

  '"',
  "'",
  "''",
  '&a ',
  '&a',
  '*a',
  '*a ',
  '&a:',
  '*a:',
  '!',
  '! ',
  '!!str ',
  '!!binary ',
  '!!map ',
  '!x ',
  '!<',

  '<<: ',
  '"<<": ',
  '<<: *x\n',
  '!!merge <<: ',
  '@',
  '`',
  '%',
  '=',
  '~',
  'null',
  '0x1',
  '.inf',
  'yes',

  'kind',
  'kind: Secret\n',
  '"kind":"Secret",',
  'Kind: ',
  'KIND',
  'Secret',
  'secret',
  'SecretList',
  'List',

  'items:\n- ',
  'data: {a: b}\n',
  'stringData: ',
  'apiVersion: v1\n',
  'metadata: {name: a}\n',
  '\\x6b',
  '\\u0053',

  '\n  kind: Secret\n',
  '\nkind: Secret',
  'U2VjcmV0',
  'a2luZA==',
  '// x\n',
  '/* x */',
  '}{',
  '}\n{',
  'key',
  '\ud83d\ude00',
];

/** A change at a place between 0 and 1 of the text: deletes up to some characters, inserts others. */
const change = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  deleted: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 })),
  inserted: fc.oneof(
    fc.constantFrom(...fragments),
    fc.string({ maxLength: 3 }),
    fc.constant(''),
    fc.constantFrom(...seeds),
  ),
});

const input = fc
  .record({
    text: fc.constantFrom(...seeds),
    changes: fc.array(change, { minLength: 1, maxLength: 3 }),
  })
  .map(({ text, changes }) =>
    changes.reduce((current, { place, deleted, inserted }) => {
      const at = Math.floor(place * current.length);
      return current.slice(0, at) + inserted + current.slice(at + deleted);
    }, text),
  );

function readByGo(texts: readonly string[]): readonly Readonly<Record<string, number>>[] {
  const lines = texts.map((text) => `${Buffer.from(text).toString('base64')}\n`).join('');
  const result = spawnSync(program ?? '', { input: lines, maxBuffer: 2 ** 30, encoding: 'utf8' });
  expect(result.stderr).toBe('');
  const output = result.stdout.trimEnd().split('\n');
  return output.map((line) => JSON.parse(line) as Record<string, number>);
}

test.skipIf(program === undefined)(
  `finds the Secrets that Go's parsers find${reason}`,
  () => {
    const texts = [...seeds, ...fc.sample(input, { numRuns: runs, seed })];
    const byGo = readByGo(texts);
    expect(byGo).toHaveLength(texts.length);
    let found = 0;
    let refused = 0;
    const missed = texts.filter((text, index) => {
      const most = Math.max(...Object.values(byGo[index] ?? {}));
      const documents = readObjects(text);
      if (most > 0) found += 1;
      if (most > 0 && isUnreadable(documents)) refused += 1;
      const ours = documents.flatMap(({ objects }) => objects);
      return (
        !isUnreadable(documents) &&
        ours.filter(({ holdsSecretValues }) => holdsSecretValues).length < most
      );
    });
    expect(missed.map((text) => [text, byGo[texts.indexOf(text)]])).toEqual([]);
    // The property says something only where we read many inputs in which Go finds a Secret.
    expect(found - refused).toBeGreaterThan(texts.length / 8);
    if (process.env['FUZZ_RUNS'] !== undefined)
      process.stderr.write(
        `${texts.length} inputs, ${found} with a Secret in Go, ${refused} of them refused\n`,
      );
  },
  120_000,
);
