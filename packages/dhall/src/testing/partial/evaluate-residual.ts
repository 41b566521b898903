import type { Json } from '../../marshal/json.ts';
import type { Handler, Residual, ResidualVariable } from '../../symbolic/residual.ts';

/** A value of a residual: JSON, or an alternative with its label. */
type Data = Json | Tagged | readonly Data[] | ReadonlyMap<string, Data>;

class Tagged {
  readonly label: string;
  readonly payload: Data | undefined;

  constructor(label: string, payload: Data | undefined) {
    this.label = label;
    this.payload = payload;
  }
}

/** What a residual means, written down as directly as possible: the tests compare evaluation with it. */
export function evaluateResidual(residual: Residual, argument: Json): Json {
  return toJson(new Evaluator(argument).value(residual));
}

function toJson(data: Data): Json {
  if (data instanceof Tagged) return data.payload === undefined ? data.label : toJson(data.payload);
  if (Array.isArray(data)) return data.map((item: Data) => toJson(item));
  if (!(data instanceof Map)) return data as Json;
  const fields = [...(data as ReadonlyMap<string, Data>)].map(
    ([label, field]) => [label, toJson(field)] as const,
  );
  return new Map(fields.filter(([, json]) => json !== null));
}

class Evaluator {
  readonly #argument: Json;
  readonly #variables = new Map<number, Data>();

  constructor(argument: Json) {
    this.#argument = argument;
  }

  value(residual: Residual): Data {
    switch (residual.kind) {
      case 'json':
        return residual.json;
      case 'none':
        return null;
      case 'some':
        return this.value(residual.value);
      case 'reference':
        return this.#reference(residual.reference);
      case 'record':
        return new Map([...residual.fields].map(([label, field]) => [label, this.value(field)]));
      case 'list':
        return this.#list(
          residual.items.map((item) => this.value(item)),
          residual.isMap,
        );
      case 'text':
        return residual.parts
          .map((part) => (typeof part === 'string' ? part : (this.value(part) as string)))
          .join('');
      case 'alternative':
        return new Tagged(residual.label, residual.payload && this.value(residual.payload));
      case 'if':
        return this.value(this.value(residual.condition) === true ? residual.then : residual.else);
      case 'match':
        return this.#match(this.value(residual.on), residual.handlers);
      case 'each': {
        const lists = this.#items(residual.over).map((item) => {
          this.#variables.set(residual.item.id, item);
          return this.value(residual.body);
        });
        return this.#join(lists, residual.isMap);
      }
      case 'fold':
        return this.#fold(residual);
      case 'join':
        return this.#join(
          residual.lists.map((list) => this.value(list)),
          residual.isMap,
        );
      case 'operation':
        return operate(residual.op, this.value(residual.left), this.value(residual.right));
      default:
        return this.#call(residual);
    }
  }

  #reference({
    variable,
    path,
  }: {
    variable: ResidualVariable | undefined;
    path: readonly string[];
  }): Data {
    let at: Data | undefined =
      variable === undefined ? this.#argument : this.#variables.get(variable.id);
    for (const label of path) at = (at as ReadonlyMap<string, Data>).get(label) ?? null;
    return at ?? null;
  }

  #list(items: readonly Data[], isMap: boolean): Data {
    if (!isMap) return items;
    return new Map(
      items.map((item) => {
        const entry = item as ReadonlyMap<string, Data>;
        return [entry.get('mapKey') as string, entry.get('mapValue') ?? null];
      }),
    );
  }

  #join(lists: readonly Data[], isMap: boolean): Data {
    if (isMap) {
      return new Map(lists.flatMap((list) => [...(list as ReadonlyMap<string, Data>)]));
    }
    return lists.flatMap((list) => list as readonly Data[]);
  }

  /** The items of a list; for an object, records of its keys and values. */
  #items(list: Residual): readonly Data[] {
    const value = this.value(list);
    if (!(value instanceof Map)) return value as readonly Data[];
    return [...(value as ReadonlyMap<string, Data>)].map(
      ([key, item]) =>
        new Map<string, Data>([
          ['mapKey', key],
          ['mapValue', item],
        ]),
    );
  }

  #match(on: Data, handlers: ReadonlyMap<string, Handler>): Data {
    const isOptional = handlers.has('Some');
    const label = isOptional
      ? on === null
        ? 'None'
        : 'Some'
      : on instanceof Tagged
        ? on.label
        : (on as string);
    const handler = handlers.get(label);
    if (handler === undefined) throw new Error(`no handler for ${label}`);
    if (handler.variable) {
      this.#variables.set(handler.variable.id, on instanceof Tagged ? (on.payload as Data) : on);
    }
    return this.value(handler.body);
  }

  #fold({ over, item, state, body, initial }: Extract<Residual, { kind: 'fold' }>): Data {
    let at = this.value(initial);
    for (const each of this.#items(over).toReversed()) {
      this.#variables.set(item.id, each);
      this.#variables.set(state.id, at);
      at = this.value(body);
    }
    return at;
  }

  #call({ name, args }: Extract<Residual, { kind: 'call' }>): Data {
    const [first = null, second = null, third = null] = args.map((arg) => this.value(arg));
    const list = first as readonly Data[];
    const number = first as bigint;
    switch (name) {
      case 'Natural/show':
        return String(number);
      case 'Integer/show':
        return number < 0n ? String(number) : `+${number}`;
      case 'Natural/isZero':
        return number === 0n;
      case 'Natural/even':
        return number % 2n === 0n;
      case 'Natural/odd':
        return number % 2n === 1n;
      case 'Natural/toInteger':
        return number;
      case 'Natural/subtract':
        return (second as bigint) > number ? (second as bigint) - number : 0n;
      case 'Integer/negate':
        return -number;
      case 'Integer/clamp':
        return number < 0n ? 0n : number;
      case 'Integer/toDouble':
        return Number(number);
      case 'Text/replace':
        return first === ''
          ? third
          : (third as string).replaceAll(first as string, () => second as string);
      case 'List/length':
        return BigInt(list.length);
      case 'List/head':
        return list[0] ?? null;
      case 'List/last':
        return list.at(-1) ?? null;
      case 'List/reverse':
        return list.toReversed();
      case 'List/indexed':
        return list.map(
          (value, at) =>
            new Map<string, Data>([
              ['index', BigInt(at)],
              ['value', value],
            ]),
        );
      case 'showConstructor':
        return first instanceof Tagged ? first.label : first;
      case 'rounds':
        return Array.from({ length: Number(number) }, (_, at) => BigInt(at));
      default:
        throw new Error(`${name} is not part of the tests`);
    }
  }
}

function operate(op: string, left: Data, right: Data): Data {
  switch (op) {
    case '+':
      return (left as bigint) + (right as bigint);
    case '*':
      return (left as bigint) * (right as bigint);
    case '&&':
      return left === true && right === true;
    case '||':
      return left === true || right === true;
    case '==':
      return left === right;
    default:
      return left !== right;
  }
}
