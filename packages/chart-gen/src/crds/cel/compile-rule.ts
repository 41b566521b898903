import { celEnv, isCelError, parse, plan, type CelInput } from '@bufbuild/cel';
import { strings } from '@bufbuild/cel/ext';
import type { ValidationRule } from '../structural-schema.ts';
import { isBudgetExhausted } from './cel-budget.ts';
import { serverFunctions } from './server-functions.ts';

/** What a rule says about a value. */
export type Verdict =
  | { readonly kind: 'valid' }
  | { readonly kind: 'invalid' }
  /** The rule does not hold, because it cannot be evaluated for this value. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** The library does not support what the rule does. */
  | { readonly kind: 'unchecked'; readonly reason: string };

/** A rule that is compiled. */
export type CompiledRule =
  | { readonly kind: 'program'; readonly evaluate: (self: CelInput) => Verdict }
  /** It compares with the former value, and says nothing about a new object. */
  | { readonly kind: 'transition' }
  | { readonly kind: 'unchecked'; readonly reason: string };

const environment = celEnv({ funcs: [...strings, ...serverFunctions] });
const compiled = new WeakMap<ValidationRule, CompiledRule>();

/** What the planner handles besides functions. */
const operators = new Set(['_?_:_', '_&&_', '_||_', '_[_]', '@not_strictly_false']);
/** More items than the literal lists of a loop within loops may have together. */
const MAX_LITERALS = 100_000;

/**
 * Compiles a rule, once.
 *
 * @example
 * const rule = compileRule({ rule: 'self.min <= self.max', … });
 */
export function compileRule(rule: ValidationRule): CompiledRule {
  const known = compiled.get(rule) ?? compile(rule);
  compiled.set(rule, known);
  return known;
}

function compile({ rule, optionalOldSelf }: ValidationRule): CompiledRule {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(rule);
  } catch {
    return { kind: 'unchecked', reason: 'its syntax is not supported' };
  }
  const found = inspect(parsed.expr);
  if (found.names.has('oldSelf')) {
    return optionalOldSelf
      ? { kind: 'unchecked', reason: 'an optional oldSelf is not supported' }
      : { kind: 'transition' };
  }
  const unknown = [...found.calls].find((name) => !isKnown(name));
  if (unknown !== undefined) {
    return { kind: 'unchecked', reason: `the function ${unknown} is not supported` };
  }
  if (found.work > MAX_LITERALS) return { kind: 'unchecked', reason: 'it has too many loops' };
  const program = plan(environment, parsed);
  return { kind: 'program', evaluate: (self) => toVerdict(program({ self })) };
}

function isKnown(name: string): boolean {
  return operators.has(name) || environment.funcs.find(name) !== undefined;
}

/** What the library says where it has no function for the types; an API server has compiled the rule. */
const UNSUPPORTED = /no matching overload|unbound function|unknown type/;

function toVerdict(result: unknown): Verdict {
  if (isBudgetExhausted()) return { kind: 'unchecked', reason: 'it needs too many steps' };
  if (isCelError(result)) {
    const reason = result.message;
    return UNSUPPORTED.test(reason)
      ? { kind: 'unchecked', reason: 'it uses types that are not supported' }
      : { kind: 'failed', reason };
  }
  if (typeof result !== 'boolean')
    return { kind: 'unchecked', reason: 'its result is not true or false' };
  return { kind: result ? 'valid' : 'invalid' };
}

type Expression = ReturnType<typeof parse>['expr'] | undefined;

interface Inspected {
  readonly names: Set<string>;
  readonly calls: Set<string>;
  /** The most items that literal lists in each other have together. */
  work: number;
}

function inspect(root: Expression): Inspected {
  const found: Inspected = { names: new Set(), calls: new Set(), work: 0 };
  visit(root, 1, found);
  return found;
}

function visit(expression: Expression, factor: number, found: Inspected): void {
  const kind = expression?.exprKind;
  found.work += factor;
  switch (kind?.case) {
    case 'identExpr':
      found.names.add(kind.value.name);
      return;
    case 'selectExpr':
      return visit(kind.value.operand, factor, found);
    case 'listExpr':
      for (const each of kind.value.elements) visit(each, factor, found);
      return;
    case 'structExpr':
      for (const { value, keyKind } of kind.value.entries) {
        if (keyKind.case === 'mapKey') visit(keyKind.value, factor, found);
        visit(value, factor, found);
      }
      return;
    case 'callExpr':
      return visitCall(kind.value, factor, found);
    case 'comprehensionExpr': {
      const { iterRange, accuInit, loopCondition, loopStep, result } = kind.value;
      const range = iterRange?.exprKind;
      const items = range?.case === 'listExpr' ? range.value.elements.length : 1;
      for (const each of [iterRange, accuInit, result]) visit(each, factor, found);
      for (const each of [loopCondition, loopStep]) visit(each, factor * Math.max(1, items), found);
      return;
    }
    default:
  }
}

type Call = Extract<NonNullable<Expression>['exprKind'], { case: 'callExpr' }>['value'];

function visitCall({ target, function: name, args }: Call, factor: number, found: Inspected): void {
  const space = target?.exprKind.case === 'identExpr' ? target.exprKind.value.name : undefined;
  const qualified = space === undefined ? undefined : `${space}.${name}`;
  if (qualified !== undefined && environment.funcs.find(qualified) !== undefined) {
    found.calls.add(qualified);
  } else {
    found.calls.add(name);
    visit(target, factor, found);
  }
  for (const each of args) visit(each, factor, found);
}
