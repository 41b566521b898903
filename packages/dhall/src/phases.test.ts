import { describe, expect, it } from 'vitest';
import { load } from './load.ts';
import {
  alphaNormalForm,
  evaluateInput,
  normalForm,
  semanticHash,
  toJson,
  typeOf,
} from './phases.ts';
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
