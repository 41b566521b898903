import { apply, argumentOf } from '../eval/apply.ts';
import { force } from '../eval/lazy.ts';
import type { Lazy, Value, Variable } from '../eval/value.ts';
import { hasTag, joinLists } from './build-residual.ts';
import { Inert } from './inert.ts';
import type { Residual, ResidualVariable } from './residual.ts';
import { isMapType } from './shape.ts';
import type { Maker } from './maker.ts';

/** `List/fold element list state step initial` over a list that is not known. */
export function makeFold(maker: Maker, args: readonly Lazy[]): Residual {
  const [element, list, stateType, step, initial] = args as [Lazy, Lazy, Lazy, Lazy, Lazy];
  const over = maker.make(list);
  const item = maker.enter('item', element);
  const each = applyStep(maker, step, item.value);
  return (
    makeEach(maker, { over, item: item.variable, step: each, stateType, initial }) ??
    makeStates(maker, { over, item: item.variable, step: each, stateType, initial })
  );
}

/** `Natural/fold count state step initial` for a count that is not known. */
export function makeRounds(maker: Maker, args: readonly Lazy[]): Residual {
  const [count, stateType, step, initial] = args as [Lazy, Lazy, Lazy, Lazy];
  const over: Residual = { kind: 'call', name: 'rounds', args: [maker.make(count)] };
  const item = maker.enterRound();
  return makeStates(maker, {
    over,
    item,
    step: force(step, maker.budget),
    stateType,
    initial,
  });
}

interface Fold {
  readonly over: Residual;
  readonly item: ResidualVariable;
  /** A function of the state. */
  readonly step: Value;
  readonly stateType: Lazy;
  readonly initial: Lazy;
}

function applyStep(maker: Maker, step: Lazy, item: Value): Value {
  return apply(force(step, maker.budget), item, maker.budget);
}

/**
 * A fold that puts lists before its state, as `List/map` and `List/filter` of the Prelude become when they
 * are normalised; undefined for others.
 */
function makeEach(maker: Maker, fold: Fold): Residual | undefined {
  const type = force(fold.stateType, maker.budget);
  if (argumentOf('List', type) === undefined) return undefined;
  const isMap = isMapType(type, maker.budget);
  const state = maker.enter('state', type);
  const result = apply(fold.step, state.value, maker.budget);
  try {
    const body = maker.without(state.unknown, () =>
      itemsBefore(result, { maker, state: state.unknown, isMap }),
    );
    const each: Residual = { kind: 'each', over: fold.over, item: fold.item, body, isMap };
    return joinLists([each, maker.make(fold.initial)], isMap);
  } catch (error) {
    if (error instanceof Inert) return undefined;
    throw error;
  }
}

interface ListState {
  readonly maker: Maker;
  readonly state: Variable;
  readonly isMap: boolean;
}

/** The list that a step puts before its state. Throws Inert if it does something else with it. */
function itemsBefore(result: Value, fold: ListState): Residual {
  const { maker, state, isMap } = fold;
  if (result === state) return { kind: 'list', items: [], isMap };
  if (result.kind === 'Op' && result.op === '#') {
    return joinLists([maker.make(result.left), itemsBefore(result.right, fold)], isMap);
  }
  if (result.kind === 'If') {
    const condition = maker.make(result.condition);
    const [yes, no] = [result.then, result.else].map((branch) => itemsBefore(branch, fold));
    // oxlint-disable-next-line unicorn/no-thenable -- the syntax tree's own name for the branch
    return { kind: 'if', condition, then: yes as Residual, else: no as Residual };
  }
  if (result.kind === 'Merge') return maker.match(result, (branch) => itemsBefore(branch, fold));
  throw new Inert('function', 'a list in another order');
}

/** Any other fold: its state is computed item by item, from the last one. */
function makeStates(maker: Maker, fold: Fold): Residual {
  const { over, item } = fold;
  const type = force(fold.stateType, maker.budget);
  const isTagged = type.kind === 'UnionType';
  const state = maker.enter('state', type, isTagged);
  const initial = maker.make(fold.initial);
  const body = maker.make(apply(fold.step, state.value, maker.budget));
  if (isTagged && !(hasTag(initial) && hasTag(body))) {
    throw new Inert('union-payload', 'a fold whose state is a union of the argument');
  }
  return { kind: 'fold', over, item, state: state.variable, body, initial };
}
