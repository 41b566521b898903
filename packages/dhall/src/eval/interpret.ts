import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import type { Import } from '../syntax/expr.ts';
import { apply } from './apply.ts';
import { Gatherer, type RecordOperator } from './gather.ts';
import { step } from './limits.ts';
import { ListValue } from './list.ts';
import { choose, decidedBy, operate } from './operators.ts';
import {
  chooseHandler,
  prefer,
  project,
  projectType,
  selectField,
  showConstructor,
  toMap,
} from './records.ts';
import type {
  Abstraction,
  AppTerm,
  LetTerm,
  OpTerm,
  Term,
  UnionTypeTerm,
  VariableTerm,
  WithTerm,
} from './term.ts';
import { TextBuilder } from './text.ts';
import { Lambda, Pi } from './functions.ts';
import {
  delayed,
  depthOf,
  force,
  Frame,
  type Lazy,
  RecordTypeValue,
  RecordValue,
  type Run,
  SomeValue,
  UnionTypeValue,
  type Value,
} from './value.ts';

/** `code` in `frame` to weak head normal form. Calls in tail position take no stack. */
export const interpret: Run = (code: Term, start: Frame): Value => {
  let term = code;
  let frame = start;
  for (;;) {
    step();
    switch (term.kind) {
      case 'Var':
        return term.free ?? force(lookup(term, frame));
      case 'Literal':
        return term.value;
      case 'Builtin':
        return term.value;
      case 'Lambda':
      case 'Pi':
        return abstraction(term, frame);
      case 'App': {
        const fn = applyAllButLast(term, frame);
        const arg = delay(term.args[term.args.length - 1] as Term, frame);
        if (fn.kind !== 'Lambda') return apply(fn, arg);
        frame = new Frame(fn.frame, arg, fn.lets);
        term = fn.body;
        break;
      }
      case 'Let':
        bindLets(term, frame);
        term = term.body;
        break;
      case 'Annot':
        term = term.expr;
        break;
      case 'Field':
        return selectField(interpret(term.record, frame), term.label);
      case 'If': {
        const condition = interpret(term.condition, frame);
        if (condition.kind !== 'Bool') {
          return choose(condition, interpret(term.then, frame), interpret(term.else, frame));
        }
        term = condition.value ? term.then : term.else;
        break;
      }
      case 'Merge': {
        const union = interpret(term.union, frame);
        const handlers = interpret(term.handlers, frame);
        const chosen = chooseHandler(handlers, union);
        if (chosen === undefined) {
          return { kind: 'Merge', handlers, union, type: delayOptional(term.type, frame) };
        }
        const handler = force(chosen.handler);
        if (chosen.payload === undefined) return handler;
        if (handler.kind !== 'Lambda') return apply(handler, chosen.payload);
        frame = new Frame(handler.frame, chosen.payload, handler.lets);
        term = handler.body;
        break;
      }
      case 'Op':
        return evaluateChain(term, frame);
      case 'Embed':
        return force(term.imported.value);
      default:
        return construct(term, frame);
    }
  }
};

/** The terms that are not calls. */
function construct(term: Term, frame: Frame): Value {
  switch (term.kind) {
    case 'Record':
      return new RecordValue(delayFields(term.fields, frame), frame.open);
    case 'RecordType':
      return new RecordTypeValue(delayFields(term.fields, frame), frame.open);
    case 'Text': {
      if (term.chunks.length === 0) return term as Value;
      const builder = new TextBuilder();
      for (const chunk of term.chunks) {
        builder.addText(chunk.prefix);
        builder.addValue(interpret(chunk.expr, frame));
      }
      builder.addText(term.suffix);
      return builder.finish();
    }
    case 'Some':
      return new SomeValue(delay(term.value, frame));
    case 'List':
      return ListValue.of(term.items.map((item) => delay(item, frame)));
    case 'EmptyList':
      return ListValue.empty(delay(term.type, frame));
    case 'UnionType':
      return unionType(term, frame);
    case 'Completion': {
      const defaults = selectField(interpret(term.schema, frame), 'default');
      return prefer(defaults, interpret(term.record, frame));
    }
    case 'Project':
      return project(interpret(term.record, frame), term.labels);
    case 'ProjectType':
      return projectType(interpret(term.record, frame), interpret(term.type, frame));
    case 'ToMap':
      return toMap(interpret(term.record, frame), delayOptional(term.type, frame));
    case 'ShowConstructor':
      return showConstructor(interpret(term.expr, frame));
    case 'With':
      return evaluateUpdates(term, frame);
    case 'Assert':
      return { kind: 'Assert', type: delay(term.type, frame) };
    case 'Import':
      throw unresolved(term);
    default:
      return interpret(term, frame);
  }
}

function lookup(term: VariableTerm, frame: Frame): Lazy {
  let home = frame;
  for (let hops = term.hops; hops > 0; hops -= 1) home = home.parent as Frame;
  return (term.slot < 0 ? home.arg : home.lets[term.slot]) as Lazy;
}

/** `term` as a part: suspended, unless it is as cheap to have its value. */
export function delay(term: Term, frame: Frame): Lazy {
  switch (term.kind) {
    case 'Var':
      return term.free ?? lookup(term, frame);
    case 'Literal':
      return term.value;
    case 'Text':
      if (term.chunks.length === 0) return term as Value;
      break;
    case 'Builtin':
      return term.value;
    case 'Lambda':
    case 'Pi':
      return abstraction(term, frame);
    case 'Embed':
      return term.imported.value;
    default:
  }
  return delayed(interpret, term, frame);
}

function delayOptional(term: Term | undefined, frame: Frame): Lazy | undefined {
  return term === undefined ? undefined : delay(term, frame);
}

function delayFields(fields: ReadonlyMap<string, Term>, frame: Frame): Map<string, Lazy> {
  const parts = new Map<string, Lazy>();
  for (const [label, field] of fields) parts.set(label, delay(field, frame));
  return parts;
}

function unionType(term: UnionTypeTerm, frame: Frame): Value {
  const alternatives = new Map<string, Lazy | undefined>();
  for (const [label, type] of term.alternatives) {
    alternatives.set(label, delayOptional(type, frame));
  }
  return new UnionTypeValue(alternatives, frame.open);
}

function abstraction(term: Abstraction, frame: Frame): Lambda | Pi {
  const type = delay(term.type, frame);
  return term.kind === 'Lambda'
    ? new Lambda(term.name, type, interpret, term.body, term.lets, frame)
    : new Pi(term.name, type, interpret, term.body, term.lets, frame);
}

function applyAllButLast(term: AppTerm, frame: Frame): Value {
  let fn = interpret(term.fn, frame);
  for (let i = 0; i < term.args.length - 1; i += 1) {
    fn = apply(fn, delay(term.args[i] as Term, frame));
  }
  return fn;
}

function bindLets(term: LetTerm, frame: Frame): void {
  for (const { slot, value } of term.bindings) bindLet(frame, slot, value);
}

/** Gives a let its value in `frame`, once: the type checker may have done so before. */
export function bindLet(frame: Frame, slot: number, value: Term): Lazy {
  const known = frame.lets[slot];
  if (known !== undefined) return known;
  const lazy = delay(value, frame);
  frame.lets[slot] = lazy;
  const depth = depthOf(lazy);
  if (depth > frame.depth) frame.depth = depth;
  return lazy;
}

/** Operators along the left spine, without recursion; runs of one operator at once. */
function evaluateChain(start: OpTerm, frame: Frame): Value {
  if (start.left.kind !== 'Op') return evaluateOperator(start, interpret(start.left, frame), frame);
  const chain: OpTerm[] = [];
  let leaf: Term = start;
  for (; leaf.kind === 'Op'; leaf = leaf.left) chain.push(leaf);
  let left = interpret(leaf, frame);
  for (let i = chain.length - 1; i >= 0; i -= 1) {
    const term = chain[i] as OpTerm;
    const { op } = term;
    step();
    if (op === '++' || op === '⫽' || op === '∧' || op === '⩓') {
      let end = i;
      while (end > 0 && chain[end - 1]?.op === op) end -= 1;
      left = evaluateRun(op, left, chain, i, end, frame);
      i = end;
    } else {
      left = evaluateOperator(term, left, frame);
    }
  }
  return left;
}

function evaluateOperator({ op, right }: OpTerm, left: Value, frame: Frame): Value {
  if (op === '?') throw unresolved(undefined);
  return decidedBy(left, op) ?? operate(op, left, interpret(right, frame));
}

/** `left op … op …` for the right operands from `chain[from]` down to `chain[to]`. */
function evaluateRun(
  op: '++' | RecordOperator,
  left: Value,
  chain: readonly OpTerm[],
  from: number,
  to: number,
  frame: Frame,
): Value {
  if (from === to) return operate(op, left, interpret((chain[from] as OpTerm).right, frame));
  const text = new TextBuilder();
  const records = new Gatherer(left);
  if (op === '++') text.addValue(left);
  for (let i = from; i >= to; i -= 1) {
    const right = interpret((chain[i] as OpTerm).right, frame);
    if (op === '++') text.addValue(right);
    else records.join(op, right);
  }
  return op === '++' ? text.finish() : records.finish();
}

function evaluateUpdates(start: WithTerm, frame: Frame): Value {
  const chain: WithTerm[] = [];
  let leaf: Term = start;
  for (; leaf.kind === 'With'; leaf = leaf.record) chain.push(leaf);
  const records = new Gatherer(interpret(leaf, frame));
  for (const { path, value } of chain.toReversed()) records.update(path, delay(value, frame));
  return records.finish();
}

function unresolved(term: Import | undefined): Fault {
  return fault({
    code: 'unresolved-import',
    message: 'an import has to be resolved before evaluation',
    span: term?.span,
    hint: 'Resolve the imports of the expression first.',
  });
}
