import { Script } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';

import { Optimiser } from './optimiser.ts';

/** The hash of V8's flags, which stands in the head of compiled code (V8's SerializedCodeData). */
function flags(): number {
  return new Script('1').createCachedData().readUInt32LE(12);
}

const usual = flags();
let optimiser = new Optimiser({}, []);

function work(batches: number): void {
  for (let i = 0; i < batches; i++) expect(optimiser.evaluation.stop?.()).toBe(false);
}

afterEach(() => optimiser.end());

describe('the optimising compilers', () => {
  it('are left alone in a short run', () => {
    optimiser = new Optimiser({}, []);
    work(3);
    expect(flags()).toBe(usual);
  });

  it('are off in a longer run, and on again at its end', () => {
    optimiser = new Optimiser({}, []);
    work(4);
    expect(flags()).not.toBe(usual);
    optimiser.end();
    expect(flags()).toBe(usual);
  });

  it('are on again, and stay on, once a run is long', () => {
    optimiser = new Optimiser({}, []);
    work(30);
    expect(flags()).not.toBe(usual);
    work(1);
    expect(flags()).toBe(usual);
    work(20);
    expect(flags()).toBe(usual);
  });

  it('are off for as many files as there are, as long as each takes a batch of steps alone', () => {
    optimiser = new Optimiser({}, []);
    for (let i = 0; i < 1000; i++) {
      optimiser.read(new Uint8Array(1));
      work(1);
    }
    expect(flags()).not.toBe(usual);
  });

  it('are on for a large file, before it is parsed', () => {
    optimiser = new Optimiser({}, []);
    for (let i = 0; i < 10; i++) expect(optimiser.read(undefined)).toBeUndefined();
    expect(flags()).toBe(usual);
    for (let i = 0; i < 4; i++) {
      expect(optimiser.read(new Uint8Array(65_536))).toHaveLength(65_536);
    }
    expect(flags()).not.toBe(usual);
    optimiser.read(new Uint8Array(65_537));
    expect(flags()).toBe(usual);
    work(20);
    expect(flags()).toBe(usual);
  });

  it.each([
    [{}, ['--jitless']],
    [{ NODE_OPTIONS: '--jitless' }, []],
  ])("are left alone where Node has flags of the user's: %j %j", (env, given) => {
    optimiser = new Optimiser(env, given);
    work(20);
    expect(flags()).toBe(usual);
  });
});
