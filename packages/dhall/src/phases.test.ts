import { renderFault } from '@dhallmark/fault/render';
import { describe, expect, it } from 'vitest';
import { load } from './load.ts';
import {
  alphaNormalForm,
  bindPrograms,
  evaluateInput,
  infer,
  normalForm,
  normalize,
  parse,
  resolve,
  semanticHash,
  toJson,
  typeOf,
} from './phases.ts';
import { print } from './print/print.ts';
import { memoryIo } from './resolve/io.ts';

const fold = 'Natural/fold 3000000 Natural (λ(x : Natural) → x + 1) 0';
const limits = { steps: 1000 };

describe('limits', () => {
  const lazy = `{ x = ${fold} }`;
  const io = memoryIo({ files: { './fold.dhall': fold, './lazy.dhall': lazy } });
  const imported = { text: './lazy.dhall' };

  it.each([[{ text: fold }], [{ file: './fold.dhall' }], [{ text: lazy }], [imported]])(
    'of a call or of the options hold for all that is evaluated of %j',
    async (input) => {
      const stopped = { code: 'limit-steps' };
      await expect(load(input, { io }, {}, limits)).rejects.toMatchObject(stopped);
      await expect(load(input, { io, evaluation: limits })).rejects.toMatchObject(stopped);
    },
  );

  it.each([
    ['toJson', toJson],
    ['normalForm', normalForm],
    ['alphaNormalForm', alphaNormalForm],
    ['semanticHash', semanticHash],
  ] as const)('hold for what %s evaluates later', async (_name, phase) => {
    const program = await evaluateInput(imported, { io, evaluation: limits });
    expect(() => phase(program)).toThrow(expect.objectContaining({ code: 'limit-steps' }));
    expect(typeOf(program).kind).toBe('RecordType');
  });

  it('of a call go before those of the options', async () => {
    const program = await evaluateInput(imported, { io, evaluation: limits });
    expect(toJson(program, {}, {})).toEqual(new Map([['x', 3_000_000n]]));
  });
});

describe('what reads the environment', () => {
  it('shows no name of it where it cannot be JSON', async () => {
    const io = memoryIo({ env: { SECRET: '{ hunter2 = [ λ(x : Bool) → x ] }' } });
    const program = await evaluateInput({ text: 'env:SECRET' }, { io });
    expect(() => toJson(program)).toThrow(expect.objectContaining({ code: 'json-unsupported' }));
    expect(() => toJson(program)).not.toThrow(/hunter2/u);
  });

  it('shows no header that HTTP refuses', async () => {
    const io = memoryIo({ env: { TOKEN: 'hunter2\n' }, web: { 'https://a.example/x': '1' } });
    for (const headers of [
      '{ mapKey = "A", mapValue = token }',
      '{ mapKey = token, mapValue = "" }',
    ]) {
      const given = headers.replace('token', 'env:TOKEN as Text');
      const text = `https://a.example/x using [ ${given} ]`;
      const error = await load({ text }, { io }).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'import-headers' });
      expect(JSON.stringify([String(error), error])).not.toContain('hunter2');
    }
  });
});

describe('bindPrograms', () => {
  const io = memoryIo({ env: { TOKEN: '"canary"' } });
  const evaluate = (text: string) => evaluateInput({ text }, { io });
  const evaluateWith = async (
    text: string,
    programs: Readonly<Record<string, string>> | readonly (readonly [string, string])[],
  ) => {
    const entries = Array.isArray(programs) ? programs : Object.entries(programs);
    const values = entries.map(async ([name, value]) => [name, await evaluate(value)] as const);
    const known = bindPrograms(await resolve(parse({ text }), { io }), await Promise.all(values));
    return { known, run: () => print(normalForm(normalize(infer(known)))) };
  };

  it('makes programs known by names, the last of several with one name first', async () => {
    const sum = await evaluateWith('let z = 10 in x + y + z', { x: '1', y: '2 * 3' });
    expect(sum.run()).toBe('17');
    const hidden = await evaluateWith('[ x, x@1 ]', [
      ['x', '1'],
      ['x', '2'],
    ]);
    expect(hidden.run()).toBe('[ 2, 1 ]');
    const wrong = await evaluateWith('x && True', { x: '1' });
    expect(wrong.run).toThrow(expect.objectContaining({ code: 'type-operand' }));
    const parsed = await resolve(parse({ text: '1' }), { io });
    expect(bindPrograms(parsed, [])).toBe(parsed);
  });

  it('keeps secret what depends on a variable of the environment', async () => {
    const { known } = await evaluateWith('1 + token', { token: 'env:TOKEN' });
    expect(known.secret).toBe(true);
    let text = '';
    try {
      infer(known);
    } catch (error) {
      text = renderFault(error);
    }
    expect(text).toContain('type-operand');
    expect(text).not.toContain('1 + token');
    expect(text).not.toContain('canary');
  });
});
