import { type Builtin, builtins } from '../syntax/expr.ts';
import { listOf, noneOf } from './apply.ts';
import type { Budget } from './budget.ts';
import { conv } from './conv.ts';
import { buildList, buildNatural, foldList, foldNatural } from './folds.ts';
import { force, isOpen } from './lazy.ts';
import { makeSome, makeRecord, makeRecordType } from './make-values.ts';
import { List } from './list.ts';
import type { Value, Lazy, BuiltinValue, Reduce, ListValue } from './value.ts';
import { isNatural, natural, no, yes } from './operators.ts';
import { type Scalar, showScalar } from '../syntax/scalars.ts';
import { isPlain, replaceText, showText, text, textOf } from './text.ts';

/** The value of a reserved identifier, always the same object. */
export function builtinValue(name: Builtin): BuiltinValue {
  return values.get(name) as BuiltinValue;
}

/** A function of one argument of a certain kind; for other kinds, no rule applies. */
function on<K extends Value['kind']>(
  kind: K,
  result: (value: Extract<Value, { kind: K }>, budget: Budget) => Value,
): Rule {
  const reduce: Reduce = ([arg], budget) => {
    const value = force(arg as Lazy, budget);
    return value.kind === kind ? result(value as Extract<Value, { kind: K }>, budget) : undefined;
  };
  return [1, reduce];
}

/** A function of an element type and a list; no rule applies while the list is not known. */
function onList(result: (list: ListValue, element: Lazy, budget: Budget) => Value): Rule {
  const reduce: Reduce = ([element, arg], budget) => {
    const list = force(arg as Lazy, budget);
    return list.kind === 'List' ? result(list, element as Lazy, budget) : undefined;
  };
  return [2, reduce];
}

type Rule = readonly [arity: number, reduce: Reduce | undefined];

const bool = (value: boolean): Value => (value ? yes : no);

const shown = (scalar: Scalar, budget: Budget): Value => {
  if (scalar.kind === 'Natural' || scalar.kind === 'Integer') budget.checkNumbers(scalar.value);
  return text(showScalar(scalar));
};

const rules: Partial<Record<Builtin, Rule>> = {
  List: [1, undefined],
  Optional: [1, undefined],
  None: [1, undefined],
  'Natural/fold': [
    4,
    ([count, , succ, zero], budget) => {
      const times = force(count as Lazy, budget);
      if (times.kind !== 'Natural') return undefined;
      return foldNatural(times.value, succ as Lazy, zero as Lazy, budget);
    },
  ],
  'Natural/build': [
    1,
    ([build], budget) =>
      buildNatural(force(build as Lazy, budget), builtinValue('Natural'), budget),
  ],
  'Natural/isZero': on('Natural', ({ value }) => bool(value === 0n)),
  'Natural/even': on('Natural', ({ value }) => bool(value % 2n === 0n)),
  'Natural/odd': on('Natural', ({ value }) => bool(value % 2n === 1n)),
  'Natural/toInteger': on('Natural', ({ value }) => ({ kind: 'Integer', value })),
  'Natural/show': on('Natural', shown),
  'Natural/subtract': [
    2,
    ([a, b], budget) => subtract(force(a as Lazy, budget), force(b as Lazy, budget), budget),
  ],
  'Integer/toDouble': on('Integer', ({ value }) => ({ kind: 'Double', value: Number(value) })),
  'Integer/show': on('Integer', shown),
  'Integer/negate': on('Integer', ({ value }) => ({ kind: 'Integer', value: -value })),
  'Integer/clamp': on('Integer', ({ value }) => natural(value < 0n ? 0n : value)),
  'Double/show': on('Double', shown),
  'List/build': [
    2,
    ([element, build], budget) =>
      buildList(element as Lazy, force(build as Lazy, budget), builtinValue('List'), budget),
  ],
  'List/fold': [
    5,
    ([, list, , cons, nil], budget) => {
      const items = force(list as Lazy, budget);
      if (items.kind !== 'List') return undefined;
      return foldList(items.items, cons as Lazy, nil as Lazy, budget);
    },
  ],
  'List/length': onList((list) => natural(BigInt(list.length))),
  'List/head': onList((list, element, budget) => end(list, element, 'left', budget)),
  'List/last': onList((list, element, budget) => end(list, element, 'right', budget)),
  'List/indexed': onList(indexed),
  'List/reverse': onList(reverse),
  'Text/show': [
    1,
    ([arg], budget) => {
      const value = force(arg as Lazy, budget);
      return isPlain(value) ? textOf(showText(value.suffix, budget), value.variables) : undefined;
    },
  ],
  'Text/replace': [
    3,
    ([needle, replacement, haystack], budget) => {
      const find = force(needle as Lazy, budget);
      if (!isPlain(find)) return undefined;
      const source = force(haystack as Lazy, budget);
      if (find.suffix === '' && find.variables === undefined) return source;
      if (!isPlain(source)) return undefined;
      return replaceText(find, () => force(replacement as Lazy, budget), source, budget);
    },
  ],
  'Date/show': on('Date', shown),
  'Time/show': on('Time', shown),
  'TimeZone/show': on('TimeZone', shown),
};

const values = new Map<Builtin, BuiltinValue>(
  builtins.map((name) => {
    const [arity, reduce] = rules[name] ?? [0, undefined];
    return [name, { kind: 'Builtin', name, reduce, arity, args: [], open: false }];
  }),
);

/** `Natural/subtract a b`: b - a, but at least 0. */
function subtract(a: Value, b: Value, budget: Budget): Value | undefined {
  if (a.kind === 'Natural' && b.kind === 'Natural') {
    return natural(a.value <= b.value ? b.value - a.value : 0n);
  }
  if (isNatural(a, 0n)) return b;
  if (isNatural(b, 0n)) return b;
  return conv(a, b, budget) ? natural(0n) : undefined;
}

/** The first or the last item, as an Optional. */
function end(list: ListValue, element: Lazy, side: 'left' | 'right', budget: Budget): Value {
  if (list.length === 0) return noneOf(element);
  let part = list;
  for (let outer = list[side]; outer !== undefined; outer = part[side]) {
    budget.step();
    part = outer;
  }
  return makeSome(part.item ?? (part.items[side === 'left' ? 0 : part.length - 1] as Lazy));
}

function reverse(list: ListValue, _element: Lazy, budget: Budget): Value {
  if (list.length === 0) return list;
  budget.spend(list.length);
  return List.of(list.items.toReversed());
}

function indexed(list: ListValue, element: Lazy, budget: Budget): Value {
  budget.spend(list.length);
  if (list.length === 0) {
    const fields = new Map<string, Lazy>([
      ['index', builtinValue('Natural')],
      ['value', element],
    ]);
    return List.empty(listOf(makeRecordType(fields, isOpen(element))));
  }
  return List.of(
    list.items.map((value, i) =>
      makeRecord(
        new Map<string, Lazy>([
          ['index', natural(BigInt(i))],
          ['value', value],
        ]),
        isOpen(value),
      ),
    ),
  );
}
