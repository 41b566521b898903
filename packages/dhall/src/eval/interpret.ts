import { isScalar } from '../syntax/scalars.ts';
import { apply } from './apply.ts';
import { RecordChain, type RecordOperator } from './record-chain.ts';
import type { Budget } from './budget.ts';
import { makeFrame, delayed, force, depthOf } from './lazy.ts';
import { makeSome, makeRecord, makeRecordType, makeUnionType } from './make-values.ts';
import { bodyOf, makeLambda, makePi } from './functions.ts';
import { List } from './list.ts';
import { knownField, lookup } from './lookup.ts';
import type { Code, Value, Lazy, Run, Frame, Lambda, LambdaCode, Pi } from './value.ts';
import { choose, decidedBy, operate, prependItem } from './operators.ts';
import {
  chooseHandler,
  prefer,
  project,
  projectType,
  selectField,
  showConstructor,
  toMap,
} from './records.ts';
import type { LetTerm, OpTerm, PiTerm, Term, UnionTypeTerm, WithTerm } from './term.ts';
import { TextBuilder } from './text.ts';
import { unresolved } from './unresolved-import.ts';

/** Evaluates `code` in `frame` to weak head normal form. Calls in tail position use no stack. */
export const interpret: Run = (code: Code, start: Frame, budget: Budget): Value => {
  // Values carry what was bound, and nothing else.
  let term = code as Term;
  let frame = start;
  for (;;) {
    budget.step();
    switch (term.kind) {
      case 'Var':
        return term.free ?? force(lookup(term, frame), budget);
      case 'Const':
        return term;
      case 'Builtin':
        return term.value;
      case 'Lambda':
        return makeLambda(interpret, term, frame);
      case 'Pi':
        return functionType(term, frame, budget);
      case 'App': {
        // With as many arguments at once as there are λs directly in each other.
        const { args } = term;
        let fn = interpret(term.fn, frame, budget);
        let next = 0;
        while (fn.kind !== 'Lambda' || args.length - next > fn.code.arity) {
          const count = fn.kind === 'Lambda' ? fn.code.arity : 1;
          fn = applyTo(fn, args, next, next + count, frame, budget);
          next += count;
          if (next === args.length) return fn;
        }
        frame = enter(fn, args, next, args.length, frame, budget);
        term = bodyOf(fn.code, args.length - next) as Term;
        break;
      }
      case 'Let':
        bindLets(term, frame, budget);
        term = term.body;
        break;
      case 'Annot':
        term = term.expr;
        break;
      case 'Field':
        return selectField(interpret(term.record, frame, budget), term.label, budget);
      case 'If': {
        const condition = interpret(term.condition, frame, budget);
        if (condition.kind !== 'Bool') {
          return choose(
            condition,
            interpret(term.then, frame, budget),
            interpret(term.else, frame, budget),
            budget,
          );
        }
        term = condition.value ? term.then : term.else;
        break;
      }
      case 'Merge': {
        const union = interpret(term.union, frame, budget);
        const handlers = interpret(term.handlers, frame, budget);
        const chosen = chooseHandler(handlers, union);
        if (chosen === undefined) {
          return { kind: 'Merge', handlers, union, type: delayOptional(term.type, frame, budget) };
        }
        const handler = force(chosen.handler, budget);
        if (chosen.payload === undefined) return handler;
        if (handler.kind !== 'Lambda') return apply(handler, chosen.payload, budget);
        frame = makeFrame(handler.frame, chosen.payload, handler.code.lets);
        term = handler.code.body as Term;
        break;
      }
      case 'Op':
        return evaluateChain(term, frame, budget);
      case 'Embed':
        return force(term.imported.value, budget);
      default:
        return isScalar(term) ? term : construct(term, frame, budget);
    }
  }
};

/** Evaluates the terms that are not calls. */
function construct(term: Term, frame: Frame, budget: Budget): Value {
  switch (term.kind) {
    case 'Record':
      return recordValue(term.fields, frame, budget);
    case 'RecordType':
      return makeRecordType(delayFields(term.fields, frame, budget), frame.open);
    case 'Text': {
      if (term.chunks.length === 0) return term as Value;
      const builder = new TextBuilder(budget);
      for (const chunk of term.chunks) {
        builder.addText(chunk.prefix);
        builder.addValue(interpret(chunk.expr, frame, budget));
      }
      builder.addText(term.suffix);
      builder.addVariables(term.variables);
      return builder.finish();
    }
    case 'Some':
      return makeSome(delay(term.value, frame, budget));
    case 'List':
      budget.spend(term.items.length);
      return listValue(term.items, frame, budget);
    case 'EmptyList':
      return List.empty(delay(term.type, frame, budget));
    case 'UnionType':
      return unionType(term, frame, budget);
    case 'Completion': {
      const defaults = selectField(interpret(term.schema, frame, budget), 'default', budget);
      return prefer(defaults, interpret(term.record, frame, budget), budget);
    }
    case 'Project':
      return project(interpret(term.record, frame, budget), term.labels, budget);
    case 'ProjectType':
      return projectType(
        interpret(term.record, frame, budget),
        interpret(term.type, frame, budget),
        budget,
      );
    case 'ToMap':
      return toMap(
        interpret(term.record, frame, budget),
        delayOptional(term.type, frame, budget),
        budget,
      );
    case 'ShowConstructor':
      return showConstructor(interpret(term.expr, frame, budget));
    case 'With':
      return evaluateUpdates(term, frame, budget);
    case 'Assert':
      return { kind: 'Assert', type: delay(term.type, frame, budget) };
    case 'Import':
      throw unresolved(term);
    default:
      return interpret(term, frame, budget);
  }
}

function listValue(terms: readonly Term[], frame: Frame, budget: Budget): Value {
  const [first] = terms;
  if (terms.length === 1) return List.single(delay(first as Term, frame, budget));
  return List.of(terms.map((item) => delay(item, frame, budget)));
}

/**
 * `term` as a part: suspended, unless its value costs nothing. An evaluation that keeps origins also
 * suspends data that costs nothing, which does not know its source by itself.
 */
export function delay(term: Term, frame: Frame, budget: Budget): Lazy {
  switch (term.kind) {
    case 'Var':
      return term.free ?? lookup(term, frame);
    case 'Const':
      return term;
    case 'Text':
      if (term.chunks.length === 0 && !budget.keepsOrigins) return term as Value;
      break;
    case 'Builtin':
      return term.value;
    case 'Lambda':
      return makeLambda(interpret, term, frame);
    case 'Pi':
      return functionType(term, frame, budget);
    case 'Embed':
      if (budget.keepsOrigins) break;
      return term.imported.value;
    case 'Field': {
      const known = budget.keepsOrigins ? undefined : knownField(term, frame);
      if (known !== undefined) return known;
      break;
    }
    default:
      if (isScalar(term) && !budget.keepsOrigins) return term;
  }
  return delayed(interpret, term, frame, budget);
}

function delayOptional(term: Term | undefined, frame: Frame, budget: Budget): Lazy | undefined {
  return term === undefined ? undefined : delay(term, frame, budget);
}

function recordValue(terms: ReadonlyMap<string, Term>, frame: Frame, budget: Budget): Value {
  budget.spend(terms.size);
  const fields = new Map<string, Lazy>();
  let deepest = 0;
  for (const [label, term] of terms) {
    const field = delay(term, frame, budget);
    fields.set(label, field);
    const depth = depthOf(field);
    if (depth > deepest) deepest = depth;
  }
  return makeRecord(fields, frame.open, deepest);
}

function delayFields(
  fields: ReadonlyMap<string, Term>,
  frame: Frame,
  budget: Budget,
): Map<string, Lazy> {
  budget.spend(fields.size);
  const parts = new Map<string, Lazy>();
  for (const [label, field] of fields) parts.set(label, delay(field, frame, budget));
  return parts;
}

function unionType(term: UnionTypeTerm, frame: Frame, budget: Budget): Value {
  budget.spend(term.alternatives.size);
  const alternatives = new Map<string, Lazy | undefined>();
  for (const [label, type] of term.alternatives) {
    alternatives.set(label, delayOptional(type, frame, budget));
  }
  return makeUnionType(alternatives, frame.open);
}

function functionType(term: PiTerm, frame: Frame, budget: Budget): Pi {
  const type = delay(term.type, frame, budget);
  return makePi(term.name, type, interpret, term.body, term.lets, frame);
}

/**
 * `term` as an argument. A call is evaluated first, as dhall-haskell does: functions that pass on their
 * arguments to each other, as Church numerals do, would make a chain of calls as long as the result.
 */
function argument(term: Term, frame: Frame, budget: Budget): Lazy {
  if (term.kind !== 'App') return delay(term, frame, budget);
  if (!budget.keepsOrigins) return interpret(term, frame, budget);
  const part = delayed(interpret, term, frame, budget);
  force(part, budget);
  return part;
}

/** `fn` with the arguments from `start` to `end`, of which it takes at least as many if it is a λ. */
function applyTo(
  fn: Value,
  args: readonly Term[],
  start: number,
  end: number,
  frame: Frame,
  budget: Budget,
): Value {
  if (fn.kind !== 'Lambda') {
    return apply(fn, argument(args[start] as Term, frame, budget), budget);
  }
  const inner = enter(fn, args, start, end, frame, budget);
  return fn.run(bodyOf(fn.code, end - start), inner, budget);
}

/** The frame of the innermost λ of `fn` for these arguments. The λs between have no value. */
export function enter(
  fn: Lambda,
  args: readonly Term[],
  start: number,
  end: number,
  frame: Frame,
  budget: Budget,
): Frame {
  let { code, frame: inner } = fn;
  for (let i = start; i < end; i += 1) {
    inner = makeFrame(inner, argument(args[i] as Term, frame, budget), code.lets);
    code = code.body as LambdaCode;
  }
  return inner;
}

/** Sets the values of the lets of `term` in `frame`. */
export function bindLets(term: LetTerm, frame: Frame, budget: Budget): void {
  budget.spend(term.bindings.length);
  for (const { slot, value } of term.bindings) bindLet(frame, slot, value, budget);
}

/** Sets the value of a let in `frame`, unless the type checker has done so already. */
export function bindLet(frame: Frame, slot: number, value: Term, budget: Budget): Lazy {
  const known = frame.lets[slot];
  if (known !== undefined) return known;
  const lazy = delay(value, frame, budget);
  frame.lets[slot] = lazy;
  const depth = depthOf(lazy);
  if (depth > frame.depth) frame.depth = depth;
  return lazy;
}

/** Evaluates operators along the left spine without recursion, and runs of one operator together. */
function evaluateChain(start: OpTerm, frame: Frame, budget: Budget): Value {
  if (start.left.kind !== 'Op') return evaluateSingle(start, frame, budget);
  const chain: OpTerm[] = [];
  let leaf: Term = start;
  for (; leaf.kind === 'Op'; leaf = leaf.left) chain.push(leaf);
  let left = interpret(leaf, frame, budget);
  for (let i = chain.length - 1; i >= 0; i -= 1) {
    const term = chain[i] as OpTerm;
    const { op } = term;
    budget.step();
    if (op === '++' || op === '⫽' || op === '∧' || op === '⩓') {
      let end = i;
      while (end > 0 && chain[end - 1]?.op === op) end -= 1;
      left = evaluateRun(op, left, chain, i, end, frame, budget);
      i = end;
    } else {
      left = evaluateOperator(term, left, frame, budget);
    }
  }
  return left;
}

/** An operator that is not in a chain. `[ item ] # list`, of which folds are made, needs no list of the item. */
function evaluateSingle(term: OpTerm, frame: Frame, budget: Budget): Value {
  const { op, left, right } = term;
  if (op === '#' && left.kind === 'List' && left.items.length === 1) {
    const item = delay(left.items[0] as Term, frame, budget);
    return prependItem(item, interpret(right, frame, budget), budget);
  }
  return evaluateOperator(term, interpret(left, frame, budget), frame, budget);
}

function evaluateOperator({ op, right }: OpTerm, left: Value, frame: Frame, budget: Budget): Value {
  if (op === '?') throw unresolved(undefined);
  return decidedBy(left, op) ?? operate(op, left, interpret(right, frame, budget), budget);
}

/** `left op … op …` for the right operands from `chain[from]` down to `chain[to]`. */
function evaluateRun(
  op: '++' | RecordOperator,
  left: Value,
  chain: readonly OpTerm[],
  from: number,
  to: number,
  frame: Frame,
  budget: Budget,
): Value {
  if (from === to)
    return operate(op, left, interpret((chain[from] as OpTerm).right, frame, budget), budget);
  const text = new TextBuilder(budget);
  const records = new RecordChain(left, budget);
  if (op === '++') text.addValue(left);
  for (let i = from; i >= to; i -= 1) {
    const right = interpret((chain[i] as OpTerm).right, frame, budget);
    if (op === '++') text.addValue(right);
    else records.join(op, right);
  }
  return op === '++' ? text.finish() : records.finish();
}

function evaluateUpdates(start: WithTerm, frame: Frame, budget: Budget): Value {
  const chain: WithTerm[] = [];
  let leaf: Term = start;
  for (; leaf.kind === 'With'; leaf = leaf.record) chain.push(leaf);
  const records = new RecordChain(interpret(leaf, frame, budget), budget);
  for (const { path, value } of chain.toReversed())
    records.update(path, delay(value, frame, budget));
  return records.finish();
}
