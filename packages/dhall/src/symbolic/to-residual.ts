import { apply, argumentOf } from '../eval/apply.ts';
import type { Budget } from '../eval/budget.ts';
import { force, isOpen } from '../eval/lazy.ts';
import { builtinValue } from '../eval/builtins.ts';
import { makeSome, makeVariable } from '../eval/make-values.ts';
import { update } from '../eval/records.ts';
import type { BuiltinValue, Lazy, ListValue, Neutral, Value, Variable } from '../eval/value.ts';
import { valueToJson } from '../marshal/to-json.ts';
import { isScalar, showScalar, type Scalar } from '../syntax/scalars.ts';
import { compareLabels } from '../syntax/label-order.ts';
import { typeOfValue } from '../typecheck/type-of-value.ts';
import { hasTag, joinLists } from './build-residual.ts';
import { makeFold, makeRounds } from './fold-residual.ts';
import type { Entered, Maker } from './maker.ts';
import { Inert } from './inert.ts';
import { reflect } from './reflect.ts';
import type { CallName, Handler, Residual, ResidualVariable } from './residual.ts';
import { labelsOf, operatorField, partAt, updatedField } from './record-fields.ts';
import { isMapType, isSpecialRecord, shapeOf } from './shape.ts';

/** Nodes of a residual: what is shared in evaluation is repeated in it. */
const mostNodes = 20_000;

/** Makes residuals of values that depend on unknown variables. */
export class ResidualMaker implements Maker {
  readonly budget: Budget;
  /** Undefined for the argument of the program. */
  readonly #unknown = new Map<Variable, ResidualVariable | undefined>();
  #nodes = 0;
  #variables = 0;

  constructor(argument: Variable, budget: Budget) {
    this.budget = budget;
    this.#unknown.set(argument, undefined);
  }

  /** Starts counting the nodes of another residual. */
  restart(): void {
    this.#nodes = 0;
  }

  /** Throws Inert. */
  make(lazy: Lazy): Residual {
    const value = force(lazy, this.budget);
    this.budget.step();
    this.#nodes += 1;
    if (this.#nodes > mostNodes) throw new Inert('size', `more than ${mostNodes} parts`);
    switch (value.kind) {
      case 'Text':
        return this.#text(value);
      case 'Record':
        return this.#record(value);
      case 'List':
        return this.#list(value);
      case 'Some':
        return { kind: 'some', value: this.make(value.value) };
      case 'Alternative': {
        const payload = value.payload && this.make(value.payload);
        return { kind: 'alternative', label: value.label, payload };
      }
      case 'Builtin':
        return this.#builtin(value);
      case 'Lambda':
        return this.#closedFunction(value);
      case 'Pi':
      case 'RecordType':
      case 'UnionType':
      case 'Const':
        throw new Inert('function', 'a type');
      default:
        return isScalar(value) ? scalar(value) : this.#neutral(value);
    }
  }

  /** What `fn arg` leaves of a function that is not known yet. */
  #apply(fn: Value, arg: Lazy): Residual {
    if (fn.kind === 'If') {
      const { condition } = fn;
      const [yes, no] = [fn.then, fn.else].map((branch) => apply(branch, arg, this.budget));
      return this.#if(condition, yes as Value, no as Value);
    }
    if (fn.kind === 'Merge')
      return this.match(fn, (result) => this.make(apply(result, arg, this.budget)));
    if (fn.kind === 'Builtin' && fn.name.endsWith('/fold')) {
      throw new Inert('function-state', `${fn.name} with a function as its state`);
    }
    throw new Inert('function', 'a function that is not known');
  }

  #if(condition: Value, yes: Lazy, no: Lazy): Residual {
    return {
      kind: 'if',
      condition: this.make(condition),
      // oxlint-disable-next-line unicorn/no-thenable -- the syntax tree's own name for the branch
      then: this.make(yes),
      else: this.make(no),
    };
  }

  #text({ chunks, suffix, variables }: Extract<Value, { kind: 'Text' }>): Residual {
    if (variables !== undefined) throw new Inert('refused', 'a Text of an environment variable');
    if (chunks.length === 0) return { kind: 'json', json: suffix };
    const parts = chunks.flatMap(({ prefix, expr }): (string | Residual)[] => {
      const part = this.make(expr);
      const inner = part.kind === 'text' ? part.parts : [part];
      return prefix === '' ? [...inner] : [prefix, ...inner];
    });
    return { kind: 'text', parts: suffix === '' ? parts : [...parts, suffix] };
  }

  #record({ fields }: Extract<Value, { kind: 'Record' }>): Residual {
    if (isSpecialRecord(fields)) {
      throw new Inert('special-record', `a record of ${[...fields.keys()].join(', ')}`);
    }
    const made = new Map<string, Residual>();
    for (const [label, field] of fields) made.set(label, this.make(field));
    return { kind: 'record', fields: made };
  }

  #list(list: ListValue): Residual {
    return {
      kind: 'list',
      items: list.items.map((each) => this.make(each)),
      isMap: isMapType(typeOfValue(list, this.budget), this.budget),
    };
  }

  /** A function without unknown parts may be a value of the type JSON of the Prelude. */
  #closedFunction(value: Value): Residual {
    if (isOpen(value)) throw new Inert('function', 'a function');
    return { kind: 'json', json: valueToJson(value, this.budget) };
  }

  #neutral(value: Neutral): Residual {
    switch (value.kind) {
      case 'Var':
        return this.#reference(value, []);
      case 'Field':
        return this.#field(value.record, [value.label]);
      case 'If':
        return this.#if(value.condition, value.then, value.else);
      case 'Merge':
        return this.match(value, (result) => this.make(result));
      case 'App':
        return this.#apply(value.fn, value.arg);
      case 'Op':
        return this.#operation(value);
      case 'ShowConstructor':
        return this.#call('showConstructor', [value.expr]);
      case 'Project':
      case 'ProjectType':
      case 'With':
        return this.#expanded(value);
      case 'ToMap':
        return this.#toMap(value.record);
      default:
        throw new Inert('function', 'an assertion');
    }
  }

  #reference(variable: Variable, path: readonly string[]): Residual {
    if (!this.#unknown.has(variable)) throw new Inert('function', `the variable ${variable.name}`);
    let neutral: Value = variable;
    for (const label of path) neutral = { kind: 'Field', record: neutral, label };
    const shape = shapeOf(typeOfValue(neutral, this.budget), this.budget);
    if (shape.kind === 'other') throw new Inert('function', 'a function or a type');
    return { kind: 'reference', reference: { variable: this.#unknown.get(variable), path }, shape };
  }

  /** Fields of a record that is not known: the first label is that of a field of `root`. */
  #field(root: Value, labels: readonly string[]): Residual {
    const [label = '', ...rest] = labels;
    switch (root.kind) {
      case 'Var':
        return this.#reference(root, labels);
      case 'Field':
        return this.#field(root.record, [root.label, ...labels]);
      case 'If':
        return this.#if(
          root.condition,
          partAt(root.then, labels, this.budget),
          partAt(root.else, labels, this.budget),
        );
      case 'Merge':
        return this.match(root, (result) => this.make(partAt(result, labels, this.budget)));
      case 'Project':
      case 'ProjectType':
        return this.make(partAt(root.record, labels, this.budget));
      case 'With':
        return this.make(partAt(updatedField(root, label, this.budget), rest, this.budget));
      case 'Op':
        return this.make(partAt(operatorField(root, label, this.budget), rest, this.budget));
      default:
        throw new Inert('function', `the field ${label} of an unknown record`);
    }
  }

  /** A record that operators make of unknown ones, by its fields; of an Optional, what it holds. */
  #expanded(value: Exclude<Neutral, Variable>): Residual {
    if (value.kind === 'With' && value.path[0] !== undefined && 'optional' in value.path[0]) {
      return this.#updatedOptional(value);
    }
    const fields = new Map(
      labelsOf(value, this.budget).map((label) => [label, this.#field(value, [label])]),
    );
    return { kind: 'record', fields };
  }

  /** `optional with ?.… = value` */
  #updatedOptional({ record, path, value }: Extract<Neutral, { kind: 'With' }>): Residual {
    const rest = path.slice(1);
    const held = argumentOf('Optional', force(typeOfValue(record, this.budget), this.budget));
    if (held === undefined) throw new Inert('function', 'an unknown Optional');
    const some = this.#handler('Some', held, (payload) =>
      this.make(makeSome(rest.length === 0 ? value : update(payload, rest, value, 0, this.budget))),
    );
    const handlers = new Map<string, Handler>([
      ['None', { variable: undefined, body: { kind: 'none' } }],
      ['Some', some],
    ]);
    return { kind: 'match', on: this.make(record), handlers };
  }

  #toMap(record: Value): Residual {
    const items = labelsOf(record, this.budget)
      .toSorted(compareLabels)
      .map((label): Residual => {
        const key: Residual = { kind: 'json', json: label };
        const entry = new Map([
          ['mapKey', key],
          ['mapValue', this.#field(record, [label])],
        ]);
        return { kind: 'record', fields: entry };
      });
    return { kind: 'list', items, isMap: true };
  }

  /** `merge`, with what `use` makes of the result of each handler. */
  match(value: Extract<Neutral, { kind: 'Merge' }>, use: (result: Value) => Residual): Residual {
    const { handlers, union } = value;
    const type = force(typeOfValue(union, this.budget), this.budget);
    const on = this.make(union);
    const made = new Map<string, Handler>();
    for (const [label, payload] of alternativesOf(type)) {
      const handler = partAt(handlers, [label], this.budget);
      if (payload === undefined) {
        made.set(label, { variable: undefined, body: use(handler) });
        continue;
      }
      if (type.kind === 'UnionType' && !hasTag(on)) {
        throw new Inert('union-payload', 'merge of a union with payloads');
      }
      made.set(
        label,
        this.#handler(label, payload, (arg) => use(apply(handler, arg, this.budget))),
      );
    }
    return { kind: 'match', on, handlers: made };
  }

  #handler(label: string, payload: Lazy, body: (payload: Value) => Residual): Handler {
    const { value, variable } = this.enter(label.toLowerCase(), payload);
    return { variable, body: body(value) };
  }

  /**
   * A new unknown value: as it is in evaluation, and as it is in the residual.
   *
   * @param isTagged whether it is an alternative of a union that the residual made itself
   */
  enter(name: string, type: Lazy, isTagged = false): Entered {
    const shape = shapeOf(type, this.budget);
    if (shape.kind === 'other') {
      throw new Inert('function-state', 'a function as the state of a fold');
    }
    this.#variables += 1;
    const unknown = makeVariable(name, this.#variables, type);
    const variable = { name, id: this.#variables, shape, isTagged };
    this.#unknown.set(unknown, variable);
    return { value: reflect(type, unknown, this.budget), unknown, variable };
  }

  /** A round of Natural/fold, which its step does not know. */
  enterRound(): ResidualVariable {
    return this.enter('round', builtinValue('Natural')).variable;
  }

  /** What `make` returns for parts that do not mention the variable; throws Inert for others. */
  without<T>(unknown: Variable, make: () => T): T {
    const known = this.#unknown.get(unknown);
    this.#unknown.delete(unknown);
    try {
      return make();
    } finally {
      this.#unknown.set(unknown, known);
    }
  }

  #operation({ op, left, right }: Extract<Neutral, { kind: 'Op' }>): Residual {
    switch (op) {
      case '#':
        return joinLists(
          [this.make(left), this.make(right)],
          isMapType(typeOfValue(left, this.budget), this.budget),
        );
      case '∧':
      case '⫽':
        return this.#expanded({ kind: 'Op', op, left, right });
      case '⩓':
      case '≡':
        throw new Inert('function', 'a type');
      default:
        return { kind: 'operation', op, left: this.make(left), right: this.make(right) };
    }
  }

  #call(name: CallName, args: readonly Lazy[]): Residual {
    return { kind: 'call', name, args: args.map((arg) => this.make(arg)) };
  }

  #builtin(value: BuiltinValue): Residual {
    const { name, args, arity } = value;
    if (name === 'None' && args.length === 1) return { kind: 'none' };
    if (value.reduce === undefined || args.length < arity) {
      throw new Inert('function', `${name} without all arguments`);
    }
    switch (name) {
      case 'List/fold':
        return makeFold(this, args);
      case 'Natural/fold':
        return makeRounds(this, args);
      case 'List/length':
      case 'List/head':
      case 'List/last':
      case 'List/indexed':
      case 'List/reverse':
        return this.#call(name, args.slice(1));
      default:
        if (isCall(name)) return this.#call(name, args);
        throw new Inert('function', name);
    }
  }
}

const calls = new Set<string>([
  'Natural/show',
  'Natural/isZero',
  'Natural/even',
  'Natural/odd',
  'Natural/toInteger',
  'Natural/subtract',
  'Integer/show',
  'Integer/negate',
  'Integer/clamp',
  'Integer/toDouble',
  'Double/show',
  'Text/show',
  'Text/replace',
] satisfies CallName[]);

function isCall(name: string): name is CallName {
  return calls.has(name);
}

/** The types of the payloads, by label. */
function alternativesOf(type: Value): Iterable<readonly [string, Lazy | undefined]> {
  if (type.kind === 'UnionType') return type.alternatives;
  const held = argumentOf('Optional', type);
  if (held === undefined) throw new Inert('function', 'merge of an unknown type');
  return [
    ['None', undefined],
    ['Some', held],
  ];
}

function scalar(value: Scalar): Residual {
  switch (value.kind) {
    case 'Bool':
    case 'Natural':
    case 'Integer':
    case 'Double':
      return { kind: 'json', json: value.value };
    case 'Date':
    case 'Time':
    case 'TimeZone':
      return { kind: 'json', json: showScalar(value) };
    default:
      throw new Inert('function', value.kind);
  }
}
