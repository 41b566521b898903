import type { Command, Operand, Pipeline } from '../go-template/syntax-tree.ts';
import {
  ExecutionError,
  GoMap,
  GoStruct,
  isTrue,
  typeName,
  type GoMethod,
  type Value,
} from '../go-values/go-value.ts';
import { isUnknown, UNKNOWN } from '../go-values/unknown-value.ts';
import { allFunctions } from '../template-functions/all-functions.ts';
import {
  applyFunction,
  toArgument,
  type ParameterType,
  type TemplateFunction,
} from '../template-functions/template-function.ts';
import type { Budget } from './limits.ts';
import type { TemplateSet } from './template-set.ts';
import type { Variables } from './variables.ts';

/** What all templates of a set have in common. */
export interface Evaluation {
  readonly templates: TemplateSet;
  readonly budget: Budget;
  /** `include`, `tpl`, `required` and `fail`, which depend on the set. */
  readonly functions: ReadonlyMap<string, TemplateFunction>;
}

/** Where operands are evaluated. */
interface Place {
  readonly dot: Value;
  readonly variables: Variables;
  readonly evaluation: Evaluation;
}

/** What a command gets from the one before it; undefined for the first one. */
type Piped = { readonly value: Value } | undefined;

/**
 * The value of a pipeline, whose variables are set. A nil becomes `undefined`. Throws ExecutionError.
 *
 * @example
 * evaluatePipeline(pipeline, dot, new Variables(dot), evaluation)
 */
export function evaluatePipeline(
  { variables: names, isAssignment, commands }: Pipeline,
  dot: Value,
  variables: Variables,
  evaluation: Evaluation,
): Value {
  const place = { dot, variables, evaluation };
  let piped: Piped;
  for (const command of commands) {
    piped = { value: evaluateCommand(command, place, piped) ?? undefined };
  }
  for (const name of names) {
    if (isAssignment) variables.assign(name, piped?.value);
    else variables.declare(name, piped?.value);
  }
  return piped?.value;
}

function evaluateCommand({ first, rest }: Command, place: Place, piped: Piped): Value {
  place.evaluation.budget.step();
  switch (first.kind) {
    case 'function':
      return callFunction(first.name, rest, place, piped);
    case 'field':
      return followFields(place.dot, first.fields, rest, place, piped);
    case 'variable': {
      const value = place.variables.get(first.name);
      if (first.fields.length > 0) return followFields(value, first.fields, rest, place, piped);
      requireNoArguments(first, rest, piped);
      return value;
    }
    case 'chain': {
      const value = evaluateOperand(first.operand, place);
      return followFields(value, first.fields, rest, place, piped);
    }
    case 'nil':
      throw new ExecutionError('nil is not a command');
    default:
      requireNoArguments(first, rest, piped);
      return evaluateOperand(first, place);
  }
}

function requireNoArguments({ kind }: Operand, rest: readonly Operand[], piped: Piped): void {
  if (rest.length > 0 || piped !== undefined) {
    throw new ExecutionError(`can't give argument to non-function ${kind}`);
  }
}

/** An operand that is an argument. */
function evaluateOperand(operand: Operand, place: Place): Value {
  place.evaluation.budget.step();
  switch (operand.kind) {
    case 'dot':
      return place.dot;
    case 'nil':
      return null;
    case 'constant':
      return operand.value;
    case 'function':
      return callFunction(operand.name, [], place, undefined);
    case 'field':
      return followFields(place.dot, operand.fields, [], place, undefined);
    case 'variable':
      return followFields(place.variables.get(operand.name), operand.fields, [], place, undefined);
    case 'pipeline':
      return evaluatePipeline(operand.pipeline, place.dot, place.variables, place.evaluation);
    default:
      return followFields(
        evaluateOperand(operand.operand, place),
        operand.fields,
        [],
        place,
        undefined,
      );
  }
}

/** The last of the fields may be a method with arguments. */
function followFields(
  start: Value,
  fields: readonly string[],
  rest: readonly Operand[],
  place: Place,
  piped: Piped,
): Value {
  let value = start;
  for (const [index, field] of fields.entries()) {
    const isLast = index === fields.length - 1;
    value = followField(value, field, isLast ? rest : [], place, isLast ? piped : undefined);
  }
  return value;
}

function followField(
  value: Value,
  field: string,
  rest: readonly Operand[],
  place: Place,
  piped: Piped,
): Value {
  if (value === undefined) return undefined;
  if (value === null) {
    throw new ExecutionError(`nil pointer evaluating interface {}.${field}`);
  }
  const hasFields = value instanceof GoMap || value instanceof GoStruct;
  const method = hasFields ? value.methods?.get(field) : undefined;
  if (method !== undefined) return callMethod(field, method, rest, place, piped);
  const isField = value instanceof GoMap || (value instanceof GoStruct && value.fields.has(field));
  if (!isField) {
    if (isUnknown(value)) return UNKNOWN;
    throw new ExecutionError(`can't evaluate field ${field} in type ${typeName(value)}`);
  }
  if (rest.length > 0 || piped !== undefined) {
    throw new ExecutionError(`${field} is not a method but has arguments`);
  }
  return value instanceof GoMap ? value.get(field) : value.fields.get(field);
}

function callMethod(
  name: string,
  { parameters, call }: GoMethod,
  rest: readonly Operand[],
  place: Place,
  piped: Piped,
): Value {
  const given = collectArguments(name, { parameters, rest: undefined }, rest, place, piped);
  return call(...(given as readonly string[]));
}

/** `and` and `or` evaluate no more operands than they need. */
function callFunction(name: string, rest: readonly Operand[], place: Place, piped: Piped): Value {
  if (name === 'and' || name === 'or') return decide(name, rest, place, piped);
  const called = place.evaluation.functions.get(name) ?? allFunctions.get(name);
  if (called === undefined) throw new ExecutionError(`function ${name} not defined`);
  const given = collectArguments(name, called, rest, place, piped);
  const { budget } = place.evaluation;
  if (LOOKS_INSIDE.has(name)) for (const value of given) budget.visit(value);
  return budget.check(applyFunction(name, called, given));
}

/** Functions that look at everything inside of their arguments. */
const LOOKS_INSIDE: ReadonlySet<string> = new Set(
  (
    'print println printf html js urlquery toString toStrings join quote squote cat ' +
    'toYaml mustToYaml toYamlPretty toJson mustToJson toPrettyJson mustToPrettyJson toRawJson mustToRawJson ' +
    'deepCopy mustDeepCopy deepEqual has mustHas uniq mustUniq without mustWithout sortAlpha ' +
    'merge mustMerge mergeOverwrite mustMergeOverwrite'
  ).split(' '),
);

function decide(name: 'and' | 'or', rest: readonly Operand[], place: Place, piped: Piped): Value {
  let value: Value;
  for (const operand of rest) {
    value = evaluateOperand(operand, place);
    if (isTrue(value) === (name === 'or')) return value;
  }
  if (piped !== undefined) return piped.value;
  if (rest.length === 0)
    throw new ExecutionError(`wrong number of args for ${name}: want at least 1 got 0`);
  return value;
}

function collectArguments(
  name: string,
  { parameters, rest: type }: Pick<TemplateFunction, 'parameters' | 'rest'>,
  operands: readonly Operand[],
  place: Place,
  piped: Piped,
): readonly Value[] {
  const count = operands.length + (piped === undefined ? 0 : 1);
  const isWrong = type === undefined ? count !== parameters.length : count < parameters.length;
  if (isWrong) {
    const least = type === undefined ? '' : 'at least ';
    throw new ExecutionError(
      `wrong number of args for ${name}: want ${least}${parameters.length} got ${count}`,
    );
  }
  const typeAt = (index: number): ParameterType => parameters[index] ?? type ?? 'any';
  const given = operands.map((operand, index) =>
    toArgument(evaluateOperand(operand, place), typeAt(index), operand.kind === 'constant'),
  );
  if (piped === undefined) return given;
  return [...given, toArgument(piped.value, typeAt(given.length), false)];
}
