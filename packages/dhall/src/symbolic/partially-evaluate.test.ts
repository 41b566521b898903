import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateInput, toJson, type Normalized } from '../phases.ts';
import { Resolver } from '../resolve/resolver.ts';
import { nodeIo } from '../node.ts';
import { argumentShape, partiallyEvaluate } from './partially-evaluate.ts';
import { dhallOf, jsonOf } from '../testing/partial/random-values.ts';
import { evaluateResidual } from '../testing/partial/evaluate-residual.ts';

const folder = join(import.meta.dirname, '../testing/partial/functions');
const resolver = new Resolver({ io: nodeIo() });

describe('partiallyEvaluate', () => {
  const files = globSync('*.dhall', { cwd: folder }).filter((file) => file !== 'lib.dhall');

  it.each(files.toSorted().map((file) => [basename(file, '.dhall')]))('keeps %s', async (name) => {
    const file = join(folder, `${name}.dhall`);
    const program = await evaluateInput({ file }, resolver);
    const shape = argumentShape(program);
    if (shape === undefined) throw new Error(`${file} must be a function`);
    const evaluate = (text: string): Promise<Normalized> =>
      evaluateInput({ text, relativeTo: file }, resolver);
    const [example] = fc.sample(jsonOf(shape), { numRuns: 1, seed: 1 });
    const argument = await evaluate(dhallOf(shape, example));
    const { residual, inert } = partiallyEvaluate(program, argument);
    expect(inert).toEqual([]);
    await fc.assert(
      fc.asyncProperty(jsonOf(shape), async (json) => {
        const expected = await evaluate(
          `(${readFileSync(file, 'utf8')}) (${dhallOf(shape, json)})`,
        );
        expect(evaluateResidual(residual, json)).toEqual(toJson(expected));
      }),
      { numRuns: 30, seed: 7 },
    );
  });
});
