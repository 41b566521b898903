import { isFault } from '@dhallmark/fault';
import {
  callable,
  checkArgument,
  checkPhase,
  oneOf,
  string,
  type Rules,
} from './check-argument.ts';
import { type Limits, withBudget } from './eval/budget.ts';
import { findLoadAgain } from './load-again/load-again.ts';
import { embed, ImportedValue } from './eval/imported.ts';
import { force } from './eval/lazy.ts';
import { atExpression, fault } from './fault.ts';
import { conversionOf } from './javascript/callable.ts';
import type { JsOptions } from './javascript/js-options.ts';
import { formRules } from './javascript/js-option-rules.ts';
import { toJsValue } from './javascript/to-js-value.ts';
import type { JsValue } from './marshal/to-js.ts';
import { evaluateInput, infer, parse, resolve, toResolver } from './phases.ts';
import type { Input, Normalized, Typed } from './phases.ts';
import type { ResolveOptions } from './resolve/resolve-options.ts';
import type { Resolver } from './resolve/resolver.ts';
import { isTooDeep } from './stack.ts';
import { check } from './typecheck/typecheck.ts';

/**
 * Options of `load`.
 *
 * @example
 * const options: LoadOptions = { expect: '{ port : Natural }', integers: 'number' };
 */
export interface LoadOptions extends JsOptions {
  /**
   * The type that the program must have, as Dhall code. Imports in it are relative to what those of the
   * program are relative to: `./Config.dhall` is beside the loaded file.
   */
  readonly expect?: string | undefined;
}

const jsRules: Rules<keyof JsOptions> = {
  ...formRules,
  nulls: oneOf('omit', 'omit-empty', 'preserve'),
  specialDoubles: oneOf('refuse', 'approximate', 'keep'),
  onOpaque: callable,
  callLimits: callable,
};

const rules: Rules<keyof LoadOptions> = { ...jsRules, expect: string };

/**
 * Evaluates a program to a JavaScript value, for configuration that a program reads. Records become
 * objects and functions become functions; docs/dhall-in-typescript.md has every type. `T` is not
 * checked by itself: `expect` is. With `nodeIo`, what nests too deep for this stack is loaded on a thread
 * with a larger one (docs/limits.md).
 *
 * @throws Fault for every fault in the program, `type-annotation` if it does not have the expected type,
 * `js-unsupported` for types, `invalid-argument`
 * @example
 * const expect = '{ port : Natural }';
 * const config = await load<{ port: number }>({ file: './config.dhall' }, { io: nodeIo() }, { expect });
 */
export async function load<T = JsValue>(
  input: Input,
  how: Resolver | ResolveOptions,
  options: LoadOptions = {},
  limits?: Limits,
): Promise<T> {
  checkArgument('the options of load', options, rules);
  try {
    return (await loadHere(input, how, options, limits)) as T;
  } catch (error) {
    const again = isTooDeep(error) ? findLoadAgain(input, how, options, limits) : undefined;
    if (again === undefined) throw error;
    return (await again(error)) as T;
  }
}

async function loadHere(
  input: Input,
  how: Resolver | ResolveOptions,
  options: LoadOptions,
  limits: Limits | undefined,
): Promise<JsValue> {
  const resolver = toResolver(how);
  const program = await evaluateInput(input, resolver, limits);
  const { expect, ...js } = options;
  if (expect !== undefined) await checkExpected(program, expect, input, resolver);
  return convertProgram(program, js);
}

/**
 * The value of an evaluated program as `load` returns it.
 *
 * @throws Fault as `load`
 * @example
 * convertProgram(await evaluateInput({ text: '{ port = 8080 }' }, { io: memoryIo({}) })); // { port: 8080 }
 */
export function convertProgram(program: Normalized, options: JsOptions = {}): JsValue {
  checkPhase(program, 'normalized');
  checkArgument('the options', options, jsRules);
  const { value, type, limits, place } = program;
  const conversion = conversionOf(program, options);
  try {
    return withBudget(limits, (budget) => toJsValue(value, type, conversion, budget), place);
  } catch (error) {
    throw isFault(error) && place !== undefined ? atExpression(error, place) : error;
  }
}

/** Checks `program : expected` as the type checker does, with the fault of an annotation. */
async function checkExpected(
  program: Normalized,
  expected: string,
  input: Input,
  resolver: Resolver,
): Promise<void> {
  const { limits, place } = program;
  const relativeTo = 'file' in input ? input.file : input.relativeTo;
  const from = relativeTo === undefined ? {} : { relativeTo };
  const parsed = parse({ text: expected, name: '(expect)', ...from });
  const type = infer(await resolve(parsed, resolver), limits);
  requireType(type, parsed.source.text);
  const secret = program.secret || type.secret;
  const found = embed(new ImportedValue(program.value, program.type, secret), place?.span);
  const wanted = embed(new ImportedValue(type.value, type.type, secret));
  try {
    check({ kind: 'Annot', expr: found, type: wanted }, { source: place?.source, secret, limits });
  } catch (error) {
    if (!isFault(error) || error.code !== 'type-annotation') throw error;
    throw error.with({ message: 'the program does not have the expected type' });
  }
}

function requireType({ type, limits }: Typed, text: string): void {
  if (withBudget(limits, (budget) => force(type, budget)).kind === 'Const') return;
  throw fault({
    code: 'type-not-a-type',
    message: '`expect` must be a type',
    source: { name: '(expect)', text },
    span: { start: 0, end: text.length },
    hint: 'Write a type, such as `{ port : Natural }`.',
  });
}
