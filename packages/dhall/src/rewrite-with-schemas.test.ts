import { expect, it } from 'vitest';

import { evaluateInput } from './phases.ts';
import { print } from './print/print.ts';
import { memoryIo } from './resolve/io.ts';
import { rewriteWithSchemas } from './rewrite-with-schemas.ts';

const io = memoryIo({});
const evaluate = (text: string) => evaluateInput({ text }, { io });

const schemas = evaluate(`
  let Port = { Type = { port : Natural, name : Optional Text }, default.name = None Text }
  let Service = { Type = { ports : List Port.Type, f : Bool → Bool }, default.f = λ(x : Bool) → x }
  in { Port, Service }`);

async function rewrite(text: string): Promise<string | undefined> {
  const rewritten = rewriteWithSchemas(await evaluate(text), await schemas);
  return rewritten && print(rewritten);
}

it.each([
  ['{ port = 1, name = None Text }', 'schemas.Port::{ port = 1 }'],
  ['{ name = Some "a", port = 1 }', 'schemas.Port::{ name = Some "a", port = 1 }'],
  [
    '{ ports = [ { port = 1 + 1, name = None Text } ], f = λ(x : Bool) → x }',
    'schemas.Service::{ ports = [ schemas.Port::{ port = 2 } ] }',
  ],
  [
    'Some { a = { port = 1, name = None Text }, b = { port = 1, name = "a" } }',
    'Some { a = schemas.Port::{ port = 1 }, b = { name = "a", port = 1 } }',
  ],
  ['∀(schemas : Type) → { port : Natural, name : Optional Text }', undefined],
  ['{ port = 1 }', undefined],
  ['λ(n : Natural) → { port = n, name = None Text }', undefined],
])('rewrites %s', async (text, expected) => {
  expect(await rewrite(text)).toBe(expected);
});

it('distinguishes variables that are also called schemas', async () => {
  const record = '{ port = 1, name = None Text }';
  expect(await rewrite(`λ(schemas : Bool) → λ(schemas : Bool) → ${record}`)).toBe(
    'λ(schemas : Bool) → λ(schemas : Bool) → schemas@2.Port::{ port = 1 }',
  );
});

it('refuses what is not a record of schemas, and names the field', async () => {
  const program = await evaluate('1');
  const other = await evaluate('{ A = { Type = Bool, default = True } }');
  const failure = expect.objectContaining({
    code: 'schemas-form',
    message: 'the field `A` of the schemas is not a schema',
  });
  expect(() => rewriteWithSchemas(program, other)).toThrow(failure);
  expect(() => rewriteWithSchemas(program, program)).toThrow('the schemas are not a record');
});
