import { describe, expect, it } from 'vitest';
import { renderFault } from '@dhallmark/fault/render';
import { isFault } from '@dhallmark/fault';
import {
  evaluateInput,
  ImportCache,
  memoryIo,
  normalForm,
  print,
  renderJson,
  toJson,
  type OpaqueString,
} from '../index.ts';

const env = { A: 'canary-a', B: 'canary-b', EMPTY: '' };

/** What a program depends on variables in, as `path: variables`; `key of` before keys. */
async function opaqueIn(text: string, files: Readonly<Record<string, string>> = {}) {
  const io = memoryIo({ files, env });
  const found: OpaqueString[] = [];
  const program = await evaluateInput({ text }, { io, opaqueVariables: true });
  toJson(program, { onOpaque: (each) => found.push(each) });
  return found.map(
    ({ path, isKey, variables }) =>
      `${isKey ? 'key of ' : ''}${path.join('.')}: ${variables.join(' ')}`,
  );
}

/** The error of a program. */
async function faultOf(text: string, files: Readonly<Record<string, string>> = {}) {
  try {
    await opaqueIn(text, files);
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  }
  throw new Error('the program is valid');
}

const a = 'env:A as Text';

describe('a Text made of an opaque variable is opaque', () => {
  it.each([
    ['the variable itself', `{ x = ${a} }`, ['x: A']],
    ['++', `{ x = "p" ++ (${a}) ++ "s" }`, ['x: A']],
    ['++ of two', `{ x = (${a}) ++ env:B as Text }`, ['x: A B']],
    ['interpolation', `{ x = "p\${${a}}s\${env:B as Text}" }`, ['x: A B']],
    ['interpolation alone', `{ x = "\${${a}}" }`, ['x: A']],
    ['a multi-line literal', `{ x = ''\n  p \${${a}}\n  '' }`, ['x: A']],
    ['Text/show', `{ x = Text/show (${a}) }`, ['x: A']],
    ['Text/replace of it', `{ x = Text/replace "canary-a" "z" (${a}) }`, ['x: A']],
    ['Text/replace of it all', `{ x = Text/replace "canary-a" "" (${a}) }`, ['x: A']],
    ['Text/replace in it, absent', `{ x = Text/replace "q" "z" (${a}) }`, ['x: A']],
    ['Text/replace by it', `{ x = Text/replace "q" (${a}) "aqb" }`, ['x: A']],
    ['Text/replace by it, absent', `{ x = Text/replace "q" (${a}) "ab" }`, []],
    ['Text/replace where it is', `{ x = Text/replace (${a}) "z" "acanary-ab" }`, ['x: A']],
    ['Text/replace where it is not', `{ x = Text/replace (${a}) "z" "ab" }`, ['x: A']],
    ['an empty needle', `{ x = Text/replace (env:EMPTY as Text) "z" "ab" }`, ['x: EMPTY']],
    ['a nested call', `{ x = Text/replace "a" "b" (Text/show ("c" ++ (${a}))) }`, ['x: A']],
    ['a function', `let f = λ(t : Text) → "x\${t}y" in { x = f (${a}), y = f "" }`, ['x: A']],
    ['a function that waits', `{ x = (λ(t : Text) → t ++ (${a})) "" }`, ['x: A']],
    ['a fold', `{ x = Natural/fold 3 Text (λ(t : Text) → t ++ "b") (${a}) }`, ['x: A']],
    ['a fold that ends early', `{ x = Natural/fold 9 Text (λ(t : Text) → t) (${a}) }`, ['x: A']],
    ['a constant fold', `{ x = Natural/fold 9 Text (λ(t : Text) → ${a}) "canary-a" }`, ['x: A']],
    ['a list', `{ x = List/reverse Text [ "p", ${a} ] }`, ['x.0: A']],
    ['an Optional', `{ x = (Some "p") with ? = "b" ++ (${a}) }`, ['x: A']],
    ['with', `{ x.y = "p" } with x.y = (${a})`, ['x.y: A']],
    ['merge', `{ x = merge { A = λ(t : Text) → t } (< A : Text >.A (${a})) }`, ['x: A']],
    ['a union', `{ x = < A : Text >.A (${a}) }`, ['x: A']],
    ['if', `{ x = if True then (${a}) else "b" }`, ['x: A']],
    ['a projection', `{ x = ({ p = ${a}, q = 1 }).{ p } }`, ['x.p: A']],
    ['toMap', `{ x = toMap { p = ${a} } }`, ['x.p: A']],
    ['mapKey', `{ x = [ { mapKey = ${a}, mapValue = "b" } ] }`, ['key of x: A']],
    [
      'a key that another one hides',
      `{ x = [ { mapKey = ${a}, mapValue = "b" }, { mapKey = "canary-a", mapValue = "c" } ] }`,
      ['key of x: A'],
    ],
    [
      'a value below it',
      `{ x = [ { mapKey = ${a}, mapValue = ${a} } ] }`,
      ['key of x: A', 'x.…: A'],
    ],
    [
      'a tag',
      `let N = < Inline | Nested : Text > in { field = ${a}, nesting = N.Nested (${a}), contents = < P : Text >.P (${a}) }`,
      ['key of : A', 'key of : A', '…: A'],
    ],
    [
      'a JSON of the Prelude',
      `λ(JSON : Type) →
       λ(json : { array : List JSON → JSON, bool : Bool → JSON, double : Double → JSON, integer : Integer → JSON, null : JSON, object : List { mapKey : Text, mapValue : JSON } → JSON, string : Text → JSON }) →
         json.object [ { mapKey = "p", mapValue = json.array [ json.null, json.string (${a}) ] }, { mapKey = ${a}, mapValue = json.null } ]`,
      ['p.1: A', 'key of : A'],
    ],
    ['a nested import', `{ x = ./a.dhall }`, ['x: A']],
    ['a function of a file', `{ x = ./f.dhall (${a}) }`, ['x: A']],
    ['the name of a variable', '{ x = env:A as Location, y = showConstructor < A | B >.A }', []],
  ])('%s', async (_name, text, expected) => {
    const files = {
      './a.dhall': './b.dhall ++ ""',
      './b.dhall': a,
      './f.dhall': 'λ(t : Text) → "${t}"',
    };
    const found = await opaqueIn(text, files);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});

describe('nothing else depends on what an opaque variable holds', () => {
  it.each([
    `assert : (${a}) ≡ "canary-a"`,
    `assert : Text/replace "c" "" (${a}) ≡ Text/replace "z" "" (${a})`,
    `assert : { x = ${a} } ≡ { x = "canary-a" }`,
    `assert : [ "p\${${a}}" ] ≡ [ "pcanary-a" ]`,
  ])('an assertion about it is false: %s', async (text) => {
    const fault = await faultOf(text);
    expect(fault.code).toBe('assertion-failed');
    expect(renderFault(fault)).not.toContain('canary');
  });

  it('an assertion that it equals itself holds', async () => {
    expect(await opaqueIn(`let t = ${a} let e = assert : t ≡ t in { x = 1 }`)).toEqual([]);
  });

  it.each(['env:A', 'env:A as Bytes', `env:A sha256:${'0'.repeat(64)} as Text`])(
    'they are read as Text, without a hash: %s',
    async (text) => {
      expect((await faultOf(text)).code).toBe('import-refused');
    },
  );

  it('a file that reads it has no hash', async () => {
    const files = { './a.dhall': `{ t = ${a} }` };
    expect((await faultOf(`./a.dhall sha256:${'0'.repeat(64)}`, files)).code).toBe(
      'import-refused',
    );
  });
});

it('is not shown, and keeps its mark as an expression', async () => {
  const io = memoryIo({ env });
  const program = await evaluateInput(
    { text: `λ(t : Text) → "p\${t}" ++ (${a})` },
    { io, opaqueVariables: true },
  );
  expect(print(normalForm(program))).toBe('λ(t : Text) → "…"');
});

it('does not mark variables elsewhere, and shares no cache with it', async () => {
  const io = memoryIo({ env });
  const cache = new ImportCache();
  const found: OpaqueString[] = [];
  const onOpaque = (each: OpaqueString) => found.push(each);
  const plain = await evaluateInput({ text: a }, { io, cache });
  expect(renderJson(toJson(plain, { onOpaque }))).toBe('"canary-a"\n');
  toJson(await evaluateInput({ text: a }, { io, cache, opaqueVariables: true }), { onOpaque });
  expect(found).toHaveLength(1);
  toJson(await evaluateInput({ text: a }, { io, cache }), { onOpaque });
  expect(found).toHaveLength(1);
});
