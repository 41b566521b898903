import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { afterAll, describe, expect, it, test } from 'vitest';
import { parse, stringify } from 'yaml';

import { makeWorkspace } from '../../testing/cli-workspace.ts';
import { runInProcess } from '../../testing/run-in-process.ts';
import { sopsSkip } from '../../testing/sops-program.ts';
import { expandAliases } from './expand-aliases.ts';

const workspace = makeWorkspace();
afterAll(() => workspace.remove());

const EVERY_PLACE = `# head
base: &base
    # inside
    user: admin # trailing
    pass: x
plain: &s hello
copy: *s # kept
list:
    - *s
    - *base # after
    -   &n 5
    - - *base
flow: {a: *s, b: *base, c: [*n, *n]}
derived:
    <<: *base
    pass: y
multi:
    <<: [*base, {z: 1}]
block: &blk |
    line one
    line two
again: *blk
nothing: &null
none: *null
tagged: &t !!str 7
seven: *t
`;

describe('aliases', () => {
  it('are replaced by what they stand for, and the rest stays', () => {
    expect(expandAliases(EVERY_PLACE)?.text).toBe(`# head
base:
    # inside
    user: admin # trailing
    pass: x
plain: hello
copy: hello # kept
list:
    - hello
    - # after
      user: admin # trailing
      pass: x
    -   5
    - - user: admin # trailing
        pass: x
flow: {a: hello, b: {user: admin, pass: x}, c: [5, 5]}
derived:
    <<:
        user: admin # trailing
        pass: x
    pass: y
multi:
    <<: [{user: admin, pass: x}, {z: 1}]
block: |
    line one
    line two
again: "line one\\nline two\\n"
nothing:
none: null
tagged: !!str 7
seven: !!str 7
`);
  });

  it.each([
    ['a: 1\n', undefined],
    ['a: "x & y * z"\n# &no *no\n', undefined],
    ['a: &x 1\nb: *x\n---\nc: &x 2\nd: *x\n', 'a: 1\nb: 1\n---\nc: 2\nd: 2\n'],
    ['a: &x 1\nb: &x 2\nc: *x\n', 'a: 1\nb: 2\nc: 2\n'],
    ['&k key: &v v\nother: *k\nlast: *v\n', 'key: v\nother: key\nlast: v\n'],
    ['a: &x {k: "l1\n  l2"}\nb: *x\n', 'a: {k: "l1\n  l2"}\nb: {k: "l1 l2"}\n'],
    ['a: &x [p, {q: r}]\nb:\n  - *x\n', 'a: [p, {q: r}]\nb:\n  - [p, {q: r}]\n'],
    ['a: &x has, comma\nb: [*x]\n', 'a: has, comma\nb: ["has, comma"]\n'],
    ['--- &r\na: 1\n', '---\na: 1\n'],
    ['a: &x\n- 1\nb: *x\n', 'a:\n- 1\nb:\n  - 1\n'],
    ['a: &x\n  k: |+\n    t\n\nb: *x\n', 'a:\n  k: |+\n    t\n\nb: {k: "t\\n\\n"}\n'],
  ])('in %j', (source, expanded) => {
    expect(expandAliases(source)?.text).toBe(expanded);
  });

  it.each([
    ['without an anchor', 'a: *x\n'],
    ['before their anchor', 'a: *x\nb: &x 1\n'],
    ['of another document', 'a: &x 1\n---\nb: *x\n'],
    ['inside of their anchor', 'a: &x {b: *x}\n'],
    ['that stand for gigabytes', bomb(12)],
  ])('%s are refused', (_, source) => {
    expect(() => expandAliases(source)).toThrowError(/anchor|16 MiB/);
  });

  it('mean what they meant, wherever they are', () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('list'), tie('map')),
      leaf: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant('a\n\n b\n')),
      list: fc.array(tie('value'), { maxLength: 3 }),
      map: fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('value'), { maxKeys: 3 }),
    }));
    const property = fc.property(value, value, fc.boolean(), (one, two, isFlow) => {
      // Objects that occur twice become anchors and aliases.
      const tree = { a: one, b: [one, { c: two, d: [two, one] }], e: { f: { g: one } }, h: two };
      const text = stringify(tree, isFlow ? { collectionStyle: 'flow' } : { indentSeq: false });
      const plain = expandAliases(text)?.text ?? text;
      expect(parse(plain, { maxAliasCount: 0 })).toEqual(parse(text));
    });
    fc.assert(property, { numRuns: 200 });
  });
});

function bomb(levels: number): string {
  const level = (index: number): string =>
    `l${index}: &l${index} [${`*l${index - 1},`.repeat(10)}]\n`;
  return `l0: &l0 [x]\n${Array.from({ length: levels }, (_, index) => level(index + 1)).join('')}`;
}

test.skipIf(sopsSkip !== '')(
  `files with aliases are encrypted as by sops, with a note${sopsSkip}`,
  async () => {
    const run = (...args: string[]) =>
      runInProcess(args, { cwd: workspace.path, env: { SOPS_AGE_KEY: workspace.identity } });
    writeFileSync(join(workspace.path, 'a.yaml'), EVERY_PLACE);
    const encrypted = await run('encrypt', '-i', 'a.yaml');
    expect(encrypted).toMatchObject({
      status: 0,
      stderr:
        'note: a.yaml: 13 aliases and 6 anchors of YAML were replaced by the values that they stand for, as by sops\n',
    });
    const ours = parse((await workspace.sops(['decrypt', 'a.yaml'])).stdout) as object;
    writeFileSync(join(workspace.path, 'b.yaml'), EVERY_PLACE);
    await workspace.sops(['encrypt', '-i', 'b.yaml']);
    expect(readFileSync(join(workspace.path, 'b.yaml'), 'utf8')).toContain('sops:');
    expect(ours).toEqual(parse((await workspace.sops(['decrypt', 'b.yaml'])).stdout));
    expect((await run('decrypt', 'b.yaml')).status).toBe(0);
  },
);
