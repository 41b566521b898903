import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runCommand } from '../testing/run-command.ts';
import { createNormalizeCommand } from './normalize.ts';
import { createRewriteWithSchemasCommand } from './rewrite-with-schemas.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhall-schemas-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

const rewrite = async (schemas: string, input: string, ...flags: readonly string[]) => {
  const args = ['--schemas', schemas, ...flags];
  return (await runCommand(createRewriteWithSchemasCommand, args, input)).out;
};

const disk = '{ Type = { size : Natural, fast : Bool }, default.fast = True }';
const host = `{ Type = { name : Text, disk : (${disk}).Type }, default.disk = { size = 8, fast = True } }`;
const schemas = `{ Disk = ${disk}, Host = ${host} }`;

const body = (text: string): string => text.slice(text.indexOf('\nin  ') + 1);
const normal = async (text: string) => (await runCommand(createNormalizeCommand, [], text)).out;

describe('dhall rewrite-with-schemas', () => {
  it('completes records of the types of schemas, without what is their default', async () => {
    const input = '[ { name = "a", disk = { fast = True, size = 4 } } ]';
    const result = await rewrite(schemas, input);
    expect(body(result)).toBe(
      'in  [ schemas.Host::{ disk = schemas.Disk::{ size = 4 }, name = "a" } ]\n',
    );
    expect(await normal(result)).toBe(await normal(input));
    // As in dhall-haskell, a default that is a record of a schema itself stays.
    expect(body(await rewrite(schemas, '{ name = "a", disk = { fast = True, size = 8 } }'))).toBe(
      'in  schemas.Host::{ disk = schemas.Disk::{ size = 8 }, name = "a" }\n',
    );
  });

  it('looks into functions, but leaves records that use their variables', async () => {
    const input = `λ(schemas : Natural) → { a = { size = 1, fast = False }, b = { size = schemas, fast = True } }`;
    const result = await rewrite(schemas, input);
    expect(body(result)).toBe(
      [
        'in  λ(schemas : Natural) →',
        '      { a = schemas@1.Disk::{ fast = False, size = 1 }',
        '      , b = { fast = True, size = schemas }',
        '      }',
        '',
      ].join('\n'),
    );
    expect(await normal(result)).toBe(await normal(input));
  });

  it('takes the last of several schemas with the same type', async () => {
    const empty = '{ Type = {}, default = {=} }';
    const result = await rewrite(`{ B = ${empty}, A = ${empty} }`, '{=}');
    expect(body(result)).toBe('in  schemas.B::{=}\n');
  });

  it('keeps the comments before the expression, and the symbols', async () => {
    const result = await rewrite(
      '{ A = { Type = { a : Text }, default = {=} } }',
      '-- one\n{- two -}\n({ a = "" })',
    );
    expect(result.startsWith('-- one\n{- two -}\nlet schemas =')).toBe(true);
    expect(await rewrite(schemas, '\\(x : Bool) -> { size = 1, fast = True }')).toContain(
      '\\(x : Bool) ->',
    );
    expect(
      await rewrite(schemas, '\\(x : Bool) -> { size = 1, fast = True }', '--unicode'),
    ).toContain('λ(x');
  });

  it('only formats what has no record of a schema, with all comments', async () => {
    expect(await rewrite(schemas, '{a=1{- one -}}')).toBe('{ a = 1 {- one -} }\n');
  });

  it('rewrites a file in place, whose schemas it imports from where it is', async () => {
    writeFileSync(at('schemas.dhall'), schemas);
    mkdirSync(at('sub'));
    writeFileSync(at('sub/size.dhall'), '4');
    writeFileSync(at('sub/a.dhall'), '{ size = ./size.dhall, fast = True }');
    const path = `./${relative(process.cwd(), at('schemas.dhall'))}`.replace('./../', '../');
    await expect(
      rewrite(path, '', '--inplace', at('sub/a.dhall'), '--check'),
    ).rejects.toMatchObject({
      code: 'check-failed',
    });
    expect(await rewrite(path, '', '--inplace', at('sub/a.dhall'))).toBe('');
    expect(readFileSync(at('sub/a.dhall'), 'utf8')).toBe(
      'let schemas = ../schemas.dhall in schemas.Disk::{ size = 4 }\n',
    );
    writeFileSync(at('b.dhall'), '{ a = 1 }\n');
    utimesSync(at('b.dhall'), 1000, 1000);
    await rewrite(path, '', '--inplace', at('b.dhall'));
    await rewrite(path, '', '--inplace', at('b.dhall'), '--check');
    expect(statSync(at('b.dhall')).mtimeMs).toBe(1_000_000);
    writeFileSync(at('b.dhall'), '{ size = 1, fast = True }\n');
    await rewrite(path, '', '--inplace', at('b.dhall'));
    expect(readFileSync(at('b.dhall'), 'utf8')).toContain('= ./schemas.dhall');
  });

  it.each([
    ['[ 1 ]', 'schemas-form'],
    ['{ a = 1 }', 'schemas-form'],
    [`{ Disk = ${disk}, other = { Type = Bool } }`, 'schemas-form'],
    ['{ a = ', 'parse-end'],
    ['{ a = x }', 'type-unbound-variable'],
  ])('refuses %s', async (expression, code) => {
    await expect(rewrite(expression, '{ size = 1, fast = True }')).rejects.toMatchObject({ code });
  });
});
