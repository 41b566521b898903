import { describe, expect, it } from 'vitest';
import { declaredVariables, literalsIn } from './declared-variables.ts';

const declared = (text: string) => declaredVariables(Buffer.from(text));

describe('declared variables', () => {
  it('are the names of a list of records, also of completed ones', () => {
    const text =
      'let Render = ../../dhall/Render.dhall in { lint = None Text, renderVariables = ' +
      '[ Render.Variable::{ name = "A", description = "x" }, { name = "B", description = "DB" } ] }';
    expect(declared(text)).toEqual(['A', 'B']);
  });

  it('are none where they are not written out, and where the file does not parse', () => {
    for (const text of [
      '{ renderVariables = ./list.dhall }',
      '{ renderVariables = [ { name = "A" ++ "B" } ] }',
      '{ renderVariables = [ { name = "${env:A as Text}" } ] }',
      '{ variables = [ "A" ] }',
      '{ renderVariables = [ { name = "A"',
      '',
    ]) {
      expect(declared(text), text).toEqual([]);
    }
  });
});

it('literals are found in any case, and not in comments', () => {
  const found = (text: string) => literalsIn(Buffer.from(text), ['IMAGE_TAG', 'COMMIT']);
  expect(found('Secret.text "image_tag"')).toEqual(['IMAGE_TAG']);
  expect(found('-- "IMAGE_TAG"\n[ "COMMIT", "COMMITS" ]')).toEqual(['COMMIT']);
  expect(found('"${x}IMAGE_TAG"')).toEqual([]);
});
