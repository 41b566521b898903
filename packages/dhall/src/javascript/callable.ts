import { apply } from '../eval/apply.ts';
import { type Limits, withBudget } from '../eval/budget.ts';
import { force } from '../eval/lazy.ts';
import { instantiate } from '../eval/functions.ts';
import type { Lazy, Pi } from '../eval/value.ts';
import { fault, type SourcePlace } from '../fault.ts';
import type { JsFunction } from '../marshal/to-js.ts';
import { toDhallValue } from './to-dhall-value.ts';
import { type Conversion, toJsValue } from './to-js-value.ts';
import type { JsOptions } from './js-options.ts';

/** What the functions of one program need for their calls. */
export interface Program {
  readonly secret: boolean;
  /** The limits of each call, unless the options have others. */
  readonly limits: Limits | undefined;
  readonly place: SourcePlace | undefined;
}

/** A Dhall function with its type. */
export interface DhallFunction {
  readonly value: Lazy;
  readonly type: Pi;
}

/** The Dhall functions of the JavaScript functions that `load` made, to be passed back. */
const originals = new WeakMap<JsFunction, DhallFunction>();

/** How the values of a program, its functions included, become JavaScript values. */
export function conversionOf(program: Program, options: JsOptions): Conversion {
  const callable = (value: Lazy, type: Pi): JsFunction => {
    const call: JsFunction = (...args: readonly unknown[]) => {
      if (args.length > 1) throw tooManyArguments(args.length);
      return withBudget(
        options.callLimits?.() ?? program.limits,
        (budget) => {
          const argument = toDhallValue(args[0], type.type, { conversion, originalOf }, budget);
          const result = apply(force(value, budget), argument, budget);
          return toJsValue(result, instantiate(type, argument, budget), conversion, budget);
        },
        program.place,
      );
    };
    originals.set(call, { value, type });
    return call;
  };
  const conversion: Conversion = { options, secret: program.secret, callable };
  return conversion;
}

function originalOf(value: unknown): DhallFunction | undefined {
  return typeof value === 'function' ? originals.get(value as JsFunction) : undefined;
}

function tooManyArguments(count: number): Error {
  return fault({
    code: 'invalid-argument',
    message: `a Dhall function takes one argument, not ${count}`,
    hint: 'Call the result for the next argument: `f(x)(y)`.',
  });
}
