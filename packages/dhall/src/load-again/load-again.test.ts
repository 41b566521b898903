import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderFault } from '@dhallmark/fault/render';
import { isFault } from '@dhallmark/fault';
import { afterEach, expect, it, vi } from 'vitest';
import { load, type LoadOptions } from '../load.ts';
import type { JsValue } from '../marshal/to-js.ts';
import { nodeIo } from '../node.ts';
import type { ResolveOptions } from '../resolve/resolve-options.ts';
import { startLimits } from '../run-limits.ts';
import { createDeepClosures, createDeepPrograms } from '../testing/deep-programs.ts';
import { flattenValue, restoreValue } from './flat-value.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const loadText = (text: string, options: LoadOptions = {}, how: Partial<ResolveOptions> = {}) =>
  load({ text }, { io: nodeIo({ cacheFolder: false }), ...how }, options);

const state = (steps: number): string =>
  createDeepClosures(steps).get('a fold over a state')?.[0] ?? '';

async function failureOf(result: Promise<unknown>): Promise<string> {
  const error: unknown = await result.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return isFault(error) ? renderFault(error) : String(error);
}

/** How many lists or objects of one part are in each other, and the innermost part. */
function measure(value: JsValue): readonly [number, JsValue] {
  let depth = 0;
  let inner = value;
  while (typeof inner === 'object' && inner !== null) {
    inner = Object.values(inner)[0] ?? null;
    depth += 1;
  }
  return [depth, inner];
}

it('loads 100,000 levels', async () => {
  const value = await loadText(createDeepPrograms(100_000).get('lists') ?? '');
  expect(measure(value)).toEqual([100_000, 1]);
});

it('loads programs of every shape whose value is data', async () => {
  const levels = 3000;
  const isData = (name: string): boolean => !/types|functions|else-if|applications/.test(name);
  const programs = [...createDeepPrograms(levels)].filter(([name]) => isData(name));
  const fields = programs.map(([, program], index) => `p${index} = ${program}`);
  const value = await loadText(`{ ${fields.join(', ')} }`);
  const depths = new Map(
    Object.entries(value as Record<string, JsValue>).map(([label, part]) => [
      programs[Number(label.slice(1))]?.[0],
      measure(part),
    ]),
  );
  expect(depths.get('records')).toEqual([levels, 1]);
  expect(depths.get('optional values')).toEqual([0, 1]);
  expect(depths.get('let bindings')).toEqual([0, levels + 1]);
  expect(depths.size).toBe(programs.length);
});

it('loads what closures compute, and every kind of data beside it', async () => {
  const sum = [...createDeepClosures(3000).values()];
  const program = `{ sum = ${sum.map(([text]) => `(${text})`).join(' + ')}, bytes = 0x"00ff", none = None Text, nan = NaN
    , large = 9007199254740993, time = 12:00:00, list = [] : List Text, date = 2026-01-02, \`__proto__\` = 1 }`;
  const loaded = await loadText(program, { nulls: 'preserve' });
  const expected = sum.reduce((all, [, part]) => all + Number(part), 0);
  expect(loaded).toEqual(
    Object.fromEntries<unknown>([
      ['__proto__', 1],
      ['bytes', Uint8Array.of(0, 255)],
      ['date', '2026-01-02'],
      ['large', 9_007_199_254_740_993n],
      ['list', []],
      ['nan', Number.NaN],
      ['none', null],
      ['sum', expected],
      ['time', '12:00:00'],
    ]),
  );
});

it('reads the same files and variables, and checks the expected type', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deep-load-'));
  try {
    writeFileSync(join(folder, 'deep.dhall'), `{ n = ${state(3000)}, t = env:NAME as Text }`);
    const env = { NAME: 'x', HOME: folder };
    const how = { io: nodeIo({ cwd: folder, env, packageFolders: () => [] }) };
    const input = { file: 'deep.dhall' };
    const loaded = await load(input, how, { expect: '{ n : Natural, t : Text }' });
    expect(loaded).toEqual({ n: 3000, t: 'x' });
    const failed = load(input, how, { expect: '{ n : Text, t : Text }' });
    expect(await failureOf(failed)).toMatch(/^error\[type-annotation\]/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('keeps to the limits', async () => {
  const text = state(20_000);
  const counts = { evaluation: { steps: 30_000 } };
  expect(await failureOf(loadText(text, {}, counts))).toMatch(/^error\[limit-steps\]/);
  const run = { evaluation: startLimits({ maxSteps: 30_000 }) };
  expect(await failureOf(loadText(text, {}, run))).toMatch(/^error\[limit-steps\]/);
});

it.each([
  [0, 'nested too deeply'],
  [1, '`stackMemory` of `nodeIo`, which is 1 MiB'],
] as const)('fails where %i MiB do not suffice', async (stackMemory, message) => {
  const io = nodeIo({ cacheFolder: false, stackMemory });
  const failure = await failureOf(loadText(state(20_000), {}, { io }));
  expect(failure).toMatch(/^error\[too-deep\]/);
  expect(failure).toContain(message);
});

it('says that functions cannot be loaded in this way', async () => {
  const failure = await failureOf(loadText(`{ n = ${state(3000)}, f = \\(n : Natural) -> n }`));
  expect(failure).toMatch(/^error\[too-deep\][^]*hint: Functions cannot be loaded/);
});

it('starts no thread without need, or where it would read something else', async () => {
  const modules = vi.spyOn(process, 'getBuiltinModule');
  const deep = state(3000);
  expect(await loadText('{ a = 1 }')).toEqual({ a: 1 });
  const io = { ...nodeIo({ cacheFolder: false }), readFile: () => undefined };
  const stop = () => false;
  const others: readonly Partial<ResolveOptions>[] = [
    { io },
    { policy: () => undefined },
    { signal: new AbortController().signal },
    { evaluation: { stop } },
  ];
  for (const how of others) {
    expect(await failureOf(loadText(deep, {}, how))).toMatch(/^error\[too-deep\]/);
  }
  expect(modules).not.toHaveBeenCalledWith('node:worker_threads');
});

it('flattens values, but not functions', () => {
  const value = { a: [1, { b: null }, []], c: {}, d: Uint8Array.of(1), e: 2n ** 70n };
  const flat = flattenValue(value);
  expect(restoreValue(structuredClone(flat ?? []))).toEqual(value);
  expect(flattenValue([() => 1])).toBeUndefined();
});
