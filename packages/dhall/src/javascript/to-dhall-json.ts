import type { Budget } from '../eval/budget.ts';
import { evaluate, quote } from '../eval/normalize.ts';
import type { Lazy, Pi } from '../eval/value.ts';
import type { Expr } from '../syntax/expr.ts';
import { isPlainObject } from './describe-js-value.ts';

/** A value that JSON has, where integers may be `bigint`. */
type JsJson =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly JsJson[]
  | { readonly [key: string]: JsJson };

/** Whether a value is made of what JSON has; of numbers, NaN and the infinities, too. */
export function isJson(js: unknown, budget: Budget): js is JsJson {
  budget.step();
  if (js === null || typeof js === 'boolean') return true;
  if (typeof js === 'number' || typeof js === 'bigint') return true;
  if (typeof js === 'string') return js.isWellFormed();
  if (Array.isArray(js)) return Array.from(js).every((item) => isJson(item, budget));
  if (!isPlainObject(js)) return false;
  return Object.entries(js).every(([key, value]) => key.isWellFormed() && isJson(value, budget));
}

/** A JSON value as a value of the Prelude's type JSON: a function of a type and of constructors. */
export function toDhallJson(js: JsJson, type: Pi, budget: Budget): Lazy {
  const outer = quote(type, budget);
  const inner = outer.kind === 'Pi' ? outer.body : outer;
  if (outer.kind !== 'Pi' || inner.kind !== 'Pi') throw new TypeError('expected the type JSON');
  const body = new Builder(outer.name, inner).build(js);
  const functionOfConstructors: Expr = { ...inner, kind: 'Lambda', body };
  return evaluate({ ...outer, kind: 'Lambda', body: functionOfConstructors }, budget);
}

type PiExpr = Extract<Expr, { readonly kind: 'Pi' }>;

/** Calls the constructors of one JSON value. */
class Builder {
  /** The type of the result, and the record of constructors, as variables. */
  readonly #json: Expr;
  readonly #constructors: Expr;
  /** The Prelude before version 13 has one constructor of numbers. */
  readonly #hasIntegers: boolean;

  constructor(json: string, { name, type }: PiExpr) {
    this.#json = { kind: 'Var', name: json, index: json === name ? 1 : 0 };
    this.#constructors = { kind: 'Var', name, index: 0 };
    this.#hasIntegers = type.kind === 'RecordType' && type.fields.has('integer');
  }

  build(js: JsJson): Expr {
    if (js === null) return this.#select('null');
    switch (typeof js) {
      case 'boolean':
        return this.#call('bool', { kind: 'Bool', value: js });
      case 'string':
        return this.#call('string', textLiteral(js));
      case 'bigint':
      case 'number':
        return this.#number(js);
      default:
        return isItems(js) ? this.#array(js) : this.#object(js);
    }
  }

  #select(label: string): Expr {
    return { kind: 'Field', record: this.#constructors, label };
  }

  #call(label: string, arg: Expr): Expr {
    return { kind: 'App', fn: this.#select(label), arg };
  }

  #number(js: number | bigint): Expr {
    if (!this.#hasIntegers) return this.#call('number', { kind: 'Double', value: Number(js) });
    const isInteger = typeof js === 'bigint' || (Number.isSafeInteger(js) && !Object.is(js, -0));
    return isInteger
      ? this.#call('integer', { kind: 'Integer', value: BigInt(js) })
      : this.#call('double', { kind: 'Double', value: js });
  }

  #array(items: readonly JsJson[]): Expr {
    return this.#call(
      'array',
      list(
        items.map((item) => this.build(item)),
        this.#json,
      ),
    );
  }

  #object(object: { readonly [key: string]: JsJson }): Expr {
    const entries = Object.entries(object).map(([key, value]): Expr => {
      const mapValue = this.build(value);
      return {
        kind: 'Record',
        fields: new Map([
          ['mapKey', textLiteral(key)],
          ['mapValue', mapValue],
        ]),
      };
    });
    const fields = new Map<string, Expr>([
      ['mapKey', { kind: 'Builtin', name: 'Text' }],
      ['mapValue', this.#json],
    ]);
    return this.#call('object', list(entries, { kind: 'RecordType', fields }));
  }
}

function list(items: readonly Expr[], type: Expr): Expr {
  if (items.length > 0) return { kind: 'List', items };
  return {
    kind: 'EmptyList',
    type: { kind: 'App', fn: { kind: 'Builtin', name: 'List' }, arg: type },
  };
}

function textLiteral(text: string): Expr {
  return { kind: 'Text', chunks: [], suffix: text };
}

function isItems(js: object): js is readonly JsJson[] {
  return Array.isArray(js);
}
