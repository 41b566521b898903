import {
  ExecutionError,
  GoMap,
  Int64,
  typeName,
  unsupported,
  type Value,
} from '../go-values/go-value.ts';
import { isUnknown, UNKNOWN } from '../go-values/unknown-value.ts';

/** The type of a parameter. A `value` is given as it is, nil or not; `any` is an interface. */
export type ParameterType = 'any' | 'value' | 'string' | 'int' | 'float' | 'bool' | 'map';

interface Types {
  any: Value;
  value: Value;
  string: string;
  int: number;
  float: number;
  bool: boolean;
  map: GoMap;
}

type Given<P extends readonly ParameterType[]> = { [K in keyof P]: Types[P[K]] };

/**
 * What a function does with values that only an installation decides: `passes` them on as parts of its result,
 * `hides` them, so that its result is such a value, or `needs` to know them.
 */
export type OnUnknown = 'passes' | 'hides' | 'needs';

/** A function that templates can call. */
export interface TemplateFunction {
  readonly onUnknown: OnUnknown;
  readonly parameters: readonly ParameterType[];
  /** The type of all further arguments; undefined where there are none. */
  readonly rest: ParameterType | undefined;
  /** The arguments are checked already. Throws ExecutionError. */
  readonly call: (given: readonly Value[]) => Value;
}

/**
 * A function with parameters.
 *
 * @example
 * fixed('hides', ['string'], (text) => text.toUpperCase())
 */
export function fixed<const P extends readonly ParameterType[]>(
  onUnknown: OnUnknown,
  parameters: P,
  call: (...given: Given<P>) => Value,
): TemplateFunction {
  return {
    onUnknown,
    parameters,
    rest: undefined,
    call: (given) => call(...(given as unknown as Given<P>)),
  };
}

/**
 * A function with parameters and any number of further arguments.
 *
 * @example
 * variadic('passes', [], 'any', (_, items) => new GoList(items))
 */
export function variadic<const P extends readonly ParameterType[], R extends ParameterType>(
  onUnknown: OnUnknown,
  parameters: P,
  rest: R,
  call: (fixed: Given<P>, rest: readonly Types[R][]) => Value,
): TemplateFunction {
  const count = parameters.length;
  return {
    onUnknown,
    parameters,
    rest,
    call: (given) =>
      call(
        given.slice(0, count) as unknown as Given<P>,
        given.slice(count) as unknown as readonly Types[R][],
      ),
  };
}

/**
 * The result of a function. Throws ExecutionError, also where it depends on a value that is not known.
 *
 * @param name for messages
 * @example
 * applyFunction('upper', upper, ['a']) // 'A'
 */
export function applyFunction(
  name: string,
  { onUnknown, call }: TemplateFunction,
  given: readonly Value[],
): Value {
  if (onUnknown === 'passes' || !given.some(isUnknown)) return call(given);
  if (onUnknown === 'hides') return UNKNOWN;
  throw unsupported(`${name} of a value that is not known`);
}

const GO_TYPES: Readonly<Record<ParameterType, string>> = {
  any: 'interface {}',
  value: 'reflect.Value',
  string: 'string',
  int: 'int',
  float: 'float64',
  bool: 'bool',
  map: 'map[string]interface {}',
};

/**
 * A value as an argument of a type. Throws ExecutionError where Go does not take it.
 *
 * @param isConstant whether a number is written in the template: such a one is taken for an int or a float64
 * @example
 * toArgument(3n, 'int', false) // 3
 */
export function toArgument(value: Value, type: ParameterType, isConstant: boolean): Value {
  switch (type) {
    case 'value':
      return value;
    case 'any':
      return value ?? null;
    case 'string':
      if (typeof value === 'string') return value;
      break;
    case 'bool':
      if (typeof value === 'boolean') return value;
      break;
    case 'int':
      if (typeof value === 'bigint') return Number(value);
      if (isConstant && typeof value === 'number' && Number.isInteger(value)) return value;
      break;
    case 'float':
      if (typeof value === 'number') return value;
      if (isConstant && typeof value === 'bigint') return Number(value);
      break;
    case 'map':
      if (value === undefined) return new GoMap([], { isNil: true });
      if (value instanceof GoMap && value.element === 'interface {}') return value;
      break;
  }
  if (isUnknown(value)) throw unsupported(`a value that is not known, as ${GO_TYPES[type]}`);
  const given = value === null ? 'interface {}' : typeName(value);
  throw new ExecutionError(
    value === undefined
      ? `invalid value; expected ${GO_TYPES[type]}`
      : `wrong type for value; expected ${GO_TYPES[type]}; got ${given}`,
  );
}

/** An int of Go. */
export function int(value: number): bigint {
  return BigInt(Math.trunc(value));
}

/** An int64 of Go. */
export function int64(value: bigint | number): Int64 {
  return new Int64(BigInt(value));
}
