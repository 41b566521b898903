import type { Budget } from '../eval/budget.ts';
import { force } from '../eval/lazy.ts';
import type { Lambda, Lazy, ListValue, Value } from '../eval/value.ts';
import { applyToConstructors } from '../marshal/json-function.ts';

/** Labels and positions from a whole JSON value to a part of it. */
export type JsonPath = readonly (string | number)[];

/**
 * The parts of a value on the way to a part of its JSON form: for each step the part itself, and the
 * values of Optionals, alternatives and the like that JSON does not show. Ends where the path leads
 * nowhere.
 *
 * @yields each part, with how many steps of the path lead to it
 */
export function* partsOnPath(
  whole: Lazy,
  path: JsonPath,
  budget: Budget,
): Generator<readonly [part: Lazy, steps: number]> {
  let part: Lazy | undefined = whole;
  let constructors: Value | undefined;
  let steps = 0;
  while (part !== undefined) {
    budget.step();
    yield [part, steps];
    const value = force(part, budget);
    const opened: Opened | undefined = open(value, constructors, budget);
    if (opened !== undefined) {
      ({ part } = opened);
      constructors = opened.constructors ?? constructors;
      continue;
    }
    const step = path[steps];
    if (step === undefined) return;
    part = child(value, step, budget);
    steps += 1;
  }
}

interface Opened {
  readonly part: Lazy;
  /** Of the function that encodes JSON. */
  readonly constructors?: Value | undefined;
}

/** What a value shows in JSON instead of itself; undefined for itself. */
function open(value: Value, constructors: Value | undefined, budget: Budget): Opened | undefined {
  switch (value.kind) {
    case 'Some':
      return { part: value.value };
    case 'Alternative':
      return value.payload && { part: value.payload };
    case 'Lambda':
      return openFunction(value, budget);
    case 'App': {
      const isCall = value.fn.kind === 'Field' && value.fn.record === constructors;
      return isCall ? { part: value.arg } : undefined;
    }
    default:
      return undefined;
  }
}

function openFunction(fn: Lambda, budget: Budget): Opened | undefined {
  const applied = applyToConstructors(fn, budget);
  return applied && { part: applied.body, constructors: applied.constructors };
}

function child(value: Value, step: string | number, budget: Budget): Lazy | undefined {
  if (value.kind === 'List') {
    return typeof step === 'number' ? value.items[step] : entry(value, step, budget);
  }
  return value.kind === 'Record' ? value.fields.get(String(step)) : undefined;
}

/** The value of a key in a list of keys and values, the last one as in JSON. */
function entry(list: ListValue, key: string, budget: Budget): Lazy | undefined {
  for (const item of list.items.toReversed()) {
    const record = force(item, budget);
    if (record.kind !== 'Record') return undefined;
    if (keyOf(record.fields.get('mapKey'), budget) === key) return record.fields.get('mapValue');
  }
  return undefined;
}

function keyOf(part: Lazy | undefined, budget: Budget): string | undefined {
  const value = part && force(part, budget);
  if (value?.kind === 'Text') return value.chunks.length === 0 ? value.suffix : undefined;
  return value?.kind === 'Alternative' ? value.label : undefined;
}
