import { alphaNormalForm, encode, evaluateInput, memoryIo } from '@dhallmark/dhall';
import { expect, it } from 'vitest';
import { comparePackages } from './compare-packages.ts';

async function bytesOf(text: string): Promise<Uint8Array> {
  return encode(alphaNormalForm(await evaluateInput({ text }, { io: memoryIo({}) })));
}

async function compare(before: string, after: string): Promise<readonly string[]> {
  const changes = comparePackages(await bytesOf(before), await bytesOf(after));
  return changes.flatMap(({ name, kind, parts }) => [
    `${kind} ${name}`,
    ...parts.map(({ label, before: from, after: to }) => `${label}: ${from} → ${to}`),
  ]);
}

/** A package with a Pod, which has a list of Containers. */
function pods(container: string, defaults: string, others = ''): string {
  return `let Container = { Type = ${container}, default = ${defaults} }
    let Pod = { Type = { containers : List Container.Type, first : Optional Container.Type }, default = { first = None Container.Type } }
    in { Container, Pod ${others} }`;
}

const image = pods('{ image : Text }', '{=}');

it('finds nothing between equal packages', async () => {
  expect(await compare(image, image)).toEqual([]);
});

it('names a changed type once, not where it is used', async () => {
  const more = pods('{ image : Text, port : Optional Natural }', '{ port = None Natural }');
  expect(await compare(image, more)).toEqual([
    'changed Container',
    'port: undefined → Optional Natural',
  ]);
});

it('says which fields became required, and what defaults are', async () => {
  const before = pods('{ image : Text, port : Natural }', '{ port = 80 }');
  const after = pods('{ image : Text, port : Natural }', '{ image = "x" }');
  expect(await compare(before, after)).toEqual([
    'changed Container',
    'image: Text (required) → Text = "x"',
    'port: Natural = 80 → Natural (required)',
  ]);
});

it('lists what was added and removed', async () => {
  expect(await compare(image, pods('{ image : Text }', '{=}', ', Node = { name : Text }'))).toEqual(
    ['added Node'],
  );
  expect(await compare(image, '{ Container = { image : Text } }')).toEqual([
    'changed Container',
    'image: Text (required) → Text',
    'removed Pod',
  ]);
});

it('compares unions, functions and values', async () => {
  const before = '{ port = < A | B : Natural >, f = λ(x : Text) → x, n = 1, s = "same" }';
  const after = '{ port = < A | B : Text | C >, f = λ(x : Text) → Some x, n = 2, s = "same" }';
  expect(await compare(before, after)).toEqual([
    'changed f',
    ': Text → Text → Text → Optional Text',
    'changed n',
    ': Natural → Natural',
    'changed port',
    'B: Natural → Text',
    'C: undefined → ',
  ]);
});

it('shows types of other packages in full', async () => {
  const before = '{ A = { x : List { y : Text } } }';
  const after = '{ A = { x : List { y : List { z : Optional (List Text) } } } }';
  expect(await compare(before, after)).toEqual([
    'changed A',
    'x: List { y : Text } → List { y : List { z : Optional (List Text) } }',
  ]);
});

it('compares a package that is not a record as a whole', async () => {
  expect(await compare('λ(x : Text) → x', 'λ(x : Text) → x ++ "!"')).toEqual([
    'changed package',
    ': Text → Text → Text → Text',
  ]);
});
