import { describe, expect, it } from 'vitest';

import { Optimiser } from './optimiser.ts';

/** An optimiser, and what it has done to the compilers. */
function recorded() {
  const done: string[] = [];
  const optimiser = new Optimiser({ on: () => done.push('on'), off: () => done.push('off') });
  const work = (batches: number) => {
    for (let i = 0; i < batches; i++) expect(optimiser.evaluation.stop?.()).toBe(false);
  };
  return { done, optimiser, work };
}

describe('the optimising compilers', () => {
  it('are switched on once, by a run that is long', () => {
    const { done, work } = recorded();
    work(10);
    expect(done).toEqual([]);
    work(100);
    expect(done).toEqual(['on']);
  });

  it('stay off for as many files as there are, as long as each takes a batch of steps alone', () => {
    const { done, optimiser, work } = recorded();
    for (let i = 0; i < 1000; i++) {
      optimiser.read(new Uint8Array(1));
      work(1);
    }
    expect(done).toEqual([]);
  });

  it('are switched on by a large file, before it is parsed', () => {
    const { done, optimiser } = recorded();
    expect(optimiser.read(undefined)).toBeUndefined();
    expect(optimiser.read(new Uint8Array(65_536))).toHaveLength(65_536);
    expect(done).toEqual([]);
    optimiser.read(new Uint8Array(65_537));
    expect(done).toEqual(['on']);
  });

  it("are on while something of Node's is loaded, whatever becomes of it", () => {
    const { done, optimiser } = recorded();
    expect(optimiser.load(() => done.push('load'))).toBe(2);
    expect(() =>
      optimiser.load(() => {
        throw new Error('absent');
      }),
    ).toThrow('absent');
    expect(done).toEqual(['on', 'load', 'off', 'on', 'off']);
    optimiser.read(new Uint8Array(65_537));
    optimiser.load(() => done.push('load'));
    expect(done.slice(5)).toEqual(['on', 'load']);
  });
});
