import { isFault } from '@dhallmark/fault';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alphaNormalize } from '../src/tools/alpha-normalize.ts';
import { Budget } from '../src/eval/budget.ts';
import { betaNormalize, evaluate, quote } from '../src/eval/normalize.ts';
import type { ImportedValue } from '../src/eval/imported.ts';
import type { Expr } from '../src/index.ts';
import {
  decode,
  encode,
  ImportCache,
  localLocation,
  parseExpr,
  Resolver,
  toJson,
  toJs,
} from '../src/index.ts';
import { hashValue } from '../src/semantic-hash/semantic-hash.ts';
import { infer } from '../src/typecheck/typecheck.ts';
import type { Case, Suite } from './cases.ts';
import { testIo } from './world.ts';
import type { World } from './world.ts';

/** What all cases of a run share. */
export interface Bench {
  readonly world: World;
  /** Saves typing the Prelude again for every case; not for cases about imports. */
  readonly cache: ImportCache;
}

type Check = (test: Case, bench: Bench) => void | Promise<void>;

/** The check of each suite, which throws if a case does not pass. */
const checks: Readonly<Record<Suite, Check>> = {
  parser: ({ input, expected }, { world }) => {
    const expr = parseExpr(read(world, input), input);
    if (expected !== undefined) sameBytes(encode(expr), read(world, expected));
  },
  'binary-decode': ({ input, expected }, { world }) => {
    const expr = decode(read(world, input));
    if (expected !== undefined) same(expr, parseExpr(read(world, expected), expected));
  },
  'alpha-normalization': ({ input, expected = input }, { world }) => {
    const left = parseExpr(read(world, input), input);
    const right = parseExpr(read(world, expected), expected);
    same(alphaNormalize(left), alphaNormalize(right));
  },
  normalization: async ({ input, expected = input }, bench) => {
    same(betaNormalize(await resolved(input, bench)), await resolved(expected, bench));
  },
  'semantic-hash': async ({ input, expected = input }, bench) => {
    const hash = hashValue(evaluate(await resolved(input, bench)), new Budget());
    const wanted = Buffer.from(read(bench.world, expected)).toString('utf8').trim();
    if (hash !== wanted) throw new Error(`${hash} instead of ${wanted}`);
  },
  'type-inference': async ({ input, expected }, bench) => {
    const type = quote(infer(await resolved(input, bench)));
    if (expected !== undefined) same(type, await resolved(expected, bench));
  },
  import: importCheck,
};

/** @throws Error when the case does not pass */
export async function runCase(test: Case, bench: Bench): Promise<void> {
  const check = checks[test.suite];
  if (test.outcome === 'success') return check(test, bench);
  try {
    await check(test, bench);
  } catch (error) {
    if (isFault(error)) return;
    throw error;
  }
  throw new Error('no error, where one is due');
}

async function importCheck({ input, expected }: Case, { world }: Bench): Promise<void> {
  const env = { ...world.env, ...(await extraVariables(input, world)) };
  const bench = { world: { ...world, env }, cache: new ImportCache() };
  const expr = await resolved(input, bench, true);
  infer(expr);
  if (expected === undefined) return;
  same(betaNormalize(expr), betaNormalize(await resolved(expected, bench, true)));
}

/** A file beside a case may give it environment variables, as a map. */
async function extraVariables(input: string, world: World): Promise<Record<string, string>> {
  const file = `${input.replace(/A?\.dhall$/, '')}ENV.dhall`;
  if (!existsSync(join(world.root, file))) return {};
  const value = evaluate(await resolved(file, { world, cache: new ImportCache() }));
  const normalized = {
    phase: 'normalized',
    value,
    type: value,
    secret: false,
    limits: undefined,
    place: undefined,
  } as const;
  return toJs(toJson(normalized)) as Record<string, string>;
}

/** The tests of imports may use the cache; the others are to do without it. */
async function resolved(file: string, bench: Bench, useCache = false): Promise<Expr> {
  const { world, cache } = bench;
  const resolver = new Resolver({ io: testIo(world), cache, semanticCache: useCache });
  const text = Buffer.from(read(world, file)).toString('utf8');
  const source = { name: file, text };
  const location = localLocation(`./dhall-lang/tests/${file}`);
  return (await resolver.resolve(parseExpr(text, file), source, location)).expr;
}

function read({ root }: World, file: string): Uint8Array {
  return readFileSync(join(root, file));
}

/** What was imported counts as its normal form. */
const options = {
  embedded: (imported: object) => encode(quote((imported as ImportedValue).value)),
};

function same(actual: Expr, expected: Expr): void {
  sameBytes(encode(actual, options), encode(expected, options));
}

function sameBytes(actual: Uint8Array, expected: Uint8Array): void {
  const [left, right] = [actual, expected].map((bytes) => Buffer.from(bytes).toString('hex'));
  if (left !== right) throw new Error(`${left} instead of ${right}`);
}
