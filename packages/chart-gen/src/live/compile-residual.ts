import type { Handler, Reference, Residual, ResidualVariable, Shape } from '@dhallmark/dhall';
import type { Compiler } from './compiler.ts';
import { compileCall } from './compile-call.ts';
import { asItIs, compileEach, compileJoin, compileList } from './compile-lists.ts';
import { findJoin } from './find-join.ts';
import { expandReference } from './expand-references.ts';
import {
  canBeNull,
  isMapResidual,
  isTagged,
  isTotal,
  isVariable,
  linesOf,
  literal,
} from './residual-facts.ts';
import {
  action,
  call,
  fieldsOf,
  nothing,
  pipeline,
  plain,
  stringLiteral,
  type Code,
} from './go-code.ts';

/** Where a part of the values is in a chart: the labels after `.Values`. */
export type ToHelmPath = (path: readonly string[]) => readonly string[];

/**
 * Compiles residuals to operands of templates. A union with payloads is a dict with its label, its payload and
 * its JSON; everything else is what its JSON is.
 */
export class ResidualCompiler implements Compiler {
  readonly #toHelmPath: ToHelmPath;
  /** The operands that represent variables. */
  readonly #operands = new Map<number, Bound>();
  #names = 0;
  #fresh = -1;
  /** How many loops are around the code: the dot is an item there. */
  #loops: number;

  /** @param isDotKnown whether the dot is that of the whole template, outside of the loops that this compiles */
  constructor(toHelmPath: ToHelmPath, isDotKnown = true) {
    this.#toHelmPath = toHelmPath;
    this.#loops = isDotKnown ? 0 : 1;
  }

  /** The JSON of a residual. */
  compile(residual: Residual): Code {
    const code = this.data(residual);
    return isTagged(residual) ? { ...code, operand: fieldsOf(code.operand, ['json']) } : code;
  }

  /** As `compile`, but a union of the residual keeps its label. */
  data(unexpanded: Residual): Code {
    const residual = this.expand(unexpanded);
    switch (residual.kind) {
      case 'json':
        return plain(literal(residual.json));
      case 'none':
        return plain(nothing);
      case 'some':
        return this.compile(residual.value);
      case 'reference':
        return plain(this.#reference(residual.reference));
      case 'record':
        return this.#record(residual.fields);
      case 'list':
        return compileList(residual, this);
      case 'text':
        return this.#text(residual.parts);
      case 'alternative':
        return this.#alternative(residual);
      case 'if':
        return this.#if(residual);
      case 'match':
        return this.#match(residual);
      case 'each':
        return compileEach(residual, this);
      case 'fold':
        return this.#fold(residual);
      case 'join':
        return compileJoin(residual, this);
      case 'operation':
        return this.#operation(residual);
      default:
        return compileCall(residual, this);
    }
  }

  expand(residual: Residual): Residual {
    return expandReference(residual, (shape) => this.#makeVariable(shape));
  }

  #makeVariable(shape: Shape): ResidualVariable {
    this.#fresh -= 1;
    return { name: 'item', id: this.#fresh, shape, isTagged: false };
  }

  /** A name that no other variable of the template has. */
  name(hint: string): string {
    this.#names += 1;
    return `$${hint}${this.#names}`;
  }

  /** Actions in a loop over the items of a list or map. */
  loop<Line>(
    over: Residual,
    item: ResidualVariable,
    body: () => readonly Line[],
    toLines: (codes: readonly string[]) => readonly Line[],
  ): readonly Line[] {
    const { setup, range, bound } = this.#iterate(over, item);
    this.#operands.set(item.id, bound);
    this.#loops += 1;
    const inner = body();
    this.#loops -= 1;
    const start = toLines([...setup, action(`range ${range}`)]);
    return [...start, ...inner, ...toLines([action('end')])];
  }

  #iterate(over: Residual, item: ResidualVariable): Iteration {
    const value = this.name(item.name);
    if (over.kind === 'call' && over.name === 'List/indexed') {
      const index = this.name('index');
      const { setup, operand } = this.source(over.args[0] as Residual);
      const bound = new Map([
        ['index', index],
        ['value', value],
      ]);
      return { setup, range: `${index}, ${value} := ${pipeline(operand)}`, bound };
    }
    const isReversed = over.kind === 'call' && over.name === 'List/reverse';
    const list = isReversed ? (over.args[0] as Residual) : over;
    if (!isMapResidual(list)) {
      const { setup, operand } = this.source(over);
      return { setup, range: `${value} := ${pipeline(operand)}`, bound: value };
    }
    const key = this.name('key');
    const { setup, operand } = this.#once(this.source(list));
    if (!isReversed) {
      const bound = entryOf(key, value);
      return { setup, range: `${key}, ${value} := ${pipeline(operand)}`, bound };
    }
    const keys = `reverse (sortAlpha (keys ${operand}))`;
    return { setup, range: `${key} := ${keys}`, bound: entryOf(key, `(index ${operand} ${key})`) };
  }

  /** What is gone through or compared: fields of it that are null do not matter. */
  source(residual: Residual): Code {
    return residual.kind === 'reference' && !isTagged(residual)
      ? plain(this.#reference(residual.reference))
      : this.compile(residual);
  }

  /** Puts an operand in the place of a variable. */
  bind(variable: ResidualVariable, operand: string): void {
    this.#operands.set(variable.id, operand);
  }

  #reference({ variable, path }: Reference): string {
    if (variable === undefined) {
      return fieldsOf(`${this.#loops > 0 ? '$' : ''}.Values`, this.#toHelmPath(path));
    }
    const bound = this.#operands.get(variable.id);
    if (typeof bound === 'string') return fieldsOf(bound, path);
    const [label, ...rest] = path;
    if (label !== undefined) return fieldsOf(bound?.get(label) ?? nothing, rest);
    const entries = [...(bound ?? [])].map(
      ([name, operand]) => `${stringLiteral(name)} ${operand}`,
    );
    return `(dict ${entries.join(' ')})`;
  }

  #record(fields: ReadonlyMap<string, Residual>): Code {
    const sure = [...fields].filter(([, field]) => !canBeNull(field));
    const codes = sure.flatMap(([label, field]) => [
      plain(stringLiteral(label)),
      this.compile(field),
    ]);
    const record = codes.length === 0 ? plain('(dict)') : call('dict', ...codes);
    const others = [...fields].filter(([, field]) => canBeNull(field));
    if (others.length === 0) return record;
    const name = this.name('record');
    const setup = [...record.setup, action(`${name} := ${pipeline(record.operand)}`)];
    for (const [label, field] of others) {
      const value = this.compile(field);
      setup.push(
        ...value.setup,
        action(`if not (kindIs "invalid" ${value.operand})`),
        action(`$_ := set ${name} ${stringLiteral(label)} ${value.operand}`),
        action('end'),
      );
    }
    return { setup, operand: name };
  }

  #text(parts: readonly (string | Residual)[]): Code {
    const [only, ...others] = parts;
    if (only !== undefined && typeof only !== 'string' && others.length === 0)
      return this.compile(only);
    const lines = linesOf(parts);
    if (lines.length === 1) return this.#line(lines[0] as (string | Residual)[]);
    const codes = lines.map((line) => this.#line(line));
    return call('join', plain('"\\n"'), call('list', ...codes));
  }

  #line(parts: readonly (string | Residual)[]): Code {
    const values = parts.filter((part) => typeof part !== 'string');
    const format = parts
      .map((part) => (typeof part === 'string' ? part.replaceAll('%', '%%') : '%s'))
      .join('');
    if (values.length === 0) {
      return plain(stringLiteral(parts.filter((part) => typeof part === 'string').join('')));
    }
    return call(
      'printf',
      plain(stringLiteral(format)),
      ...values.map((value) => this.compile(value)),
    );
  }

  #alternative({ label, payload }: Extract<Residual, { kind: 'alternative' }>): Code {
    const name = plain(stringLiteral(label));
    return payload === undefined ? name : this.compile(payload);
  }

  /** As `data`, for a union whose label is asked for. */
  tagged(residual: Residual): Code {
    switch (residual.kind) {
      case 'alternative': {
        const label = plain(stringLiteral(residual.label));
        const payload = residual.payload === undefined ? label : this.compile(residual.payload);
        const fields = [plain('"label"'), label, plain('"json"'), payload];
        return call('dict', ...fields);
      }
      case 'if':
        return this.#if(residual, (branch) => this.tagged(branch));
      case 'match':
        return this.#match(residual, (branch) => this.tagged(branch));
      default:
        return this.data(residual);
    }
  }

  #if(
    { condition, then: yes, else: no }: Extract<Residual, { kind: 'if' }>,
    branch = (residual: Residual): Code => this.compile(residual),
  ): Code {
    const test = this.compile(condition);
    const [first, second] = [branch(yes), branch(no)];
    if (isTotal(yes) && isTotal(no)) return call('ternary', first, second, test);
    return this.#choose([
      [test, first],
      [undefined, second],
    ]);
  }

  /** The value of the first branch whose condition holds; the last one has none. */
  #choose(branches: readonly (readonly [Code | undefined, Code])[]): Code {
    const name = this.name('value');
    const setup = [action(`${name} := ${pipeline(nothing)}`)];
    for (const [at, [test, value]] of branches.entries()) {
      setup.unshift(...(test?.setup ?? []));
      const condition = test && pipeline(test.operand);
      setup.push(action(at === 0 ? `if ${condition}` : test ? `else if ${condition}` : 'else'));
      setup.push(...value.setup, action(`${name} = ${pipeline(value.operand)}`));
    }
    return { setup: [...setup, action('end')], operand: name };
  }

  #match(
    match: Extract<Residual, { kind: 'match' }>,
    branch = (residual: Residual): Code => this.compile(residual),
  ): Code {
    const joined = findJoin(match);
    if (joined !== undefined) {
      const separator = plain(stringLiteral(joined.separator));
      return call('join', separator, this.source(joined.list));
    }
    const { setup, cases } = this.matchCases(match);
    const [only] = cases;
    if (cases.length === 1 && only) {
      const value = branch(only.handler.body);
      return { setup: [...setup, ...value.setup], operand: value.operand };
    }
    const isSafe = cases.every(({ handler }) => isTotal(handler.body) || isVariable(handler));
    const [first, second] = cases;
    if (isSafe && cases.length === 2 && first?.test && second) {
      const [yes, no] = [branch(first.handler.body), branch(second.handler.body)];
      const code = call('ternary', yes, no, first.test);
      return { setup: [...setup, ...code.setup], operand: code.operand };
    }
    const code = this.#choose(cases.map(({ test, handler }) => [test, branch(handler.body)]));
    return { setup: [...setup, ...code.setup], operand: code.operand };
  }

  /**
   * The cases of a match with their conditions, the last one without; the variables of the handlers are bound.
   */
  matchCases({ on, handlers }: Extract<Residual, { kind: 'match' }>): MatchCases {
    const isOptional = handlers.has('Some');
    const hasPayload = !isOptional && [...handlers.values()].some(({ variable }) => variable);
    const value = this.#once(hasPayload ? this.tagged(on) : this.source(on));
    const { operand } = value;
    const label = hasPayload ? fieldsOf(operand, ['label']) : operand;
    const payload = hasPayload ? fieldsOf(operand, ['json']) : operand;
    const cases = [...handlers].map(([name, handler], at) => {
      if (handler.variable) this.bind(handler.variable, payload);
      const isLast = at === handlers.size - 1;
      const test = isOptional
        ? `(kindIs "invalid" ${operand})`
        : `(eq ${label} ${stringLiteral(name)})`;
      return { test: isLast ? undefined : plain(test), handler };
    });
    return { setup: value.setup, cases };
  }

  /** Code whose operand can be used several times. */
  #once(code: Code): Code {
    if (!code.operand.startsWith('(') || code.operand.startsWith('(index ')) return code;
    const name = this.name('value');
    return {
      setup: [...code.setup, action(`${name} := ${pipeline(code.operand)}`)],
      operand: name,
    };
  }

  #fold(fold: Extract<Residual, { kind: 'fold' }>): Code {
    const { over, item, state, body, initial } = fold;
    const name = this.name('state');
    const part = (residual: Residual): Code =>
      state.isTagged ? this.tagged(residual) : this.compile(residual);
    const start = part(initial);
    this.bind(state, name);
    const reversed: Residual =
      over.kind === 'call' && over.name === 'rounds'
        ? over
        : { kind: 'call', name: 'List/reverse', args: [over] };
    const step = (): readonly string[] => {
      const next = part(body);
      return [...next.setup, action(`${name} = ${pipeline(next.operand)}`)];
    };
    const loop = this.loop(reversed, item, step, asItIs);
    return {
      setup: [...start.setup, action(`${name} := ${pipeline(start.operand)}`), ...loop],
      operand: name,
    };
  }

  #operation({ op, left, right }: Extract<Residual, { kind: 'operation' }>): Code {
    return call(operators[op], this.compile(left), this.compile(right));
  }
}

/** How a loop goes over a list or map. */
interface Iteration {
  readonly setup: readonly string[];
  /** What follows `range`. */
  readonly range: string;
  readonly bound: Bound;
}

function entryOf(key: string, value: string): Bound {
  return new Map([
    ['mapKey', key],
    ['mapValue', value],
  ]);
}

/** What represents a variable: an operand, or one for each part of an entry. */
type Bound = string | ReadonlyMap<string, string>;

interface MatchCases {
  readonly setup: readonly string[];
  readonly cases: readonly {
    readonly test: Code | undefined;
    readonly handler: Handler;
  }[];
}

const operators = {
  '||': 'or',
  '&&': 'and',
  '==': 'eq',
  '!=': 'ne',
  '+': 'add',
  '*': 'mul',
} as const;
