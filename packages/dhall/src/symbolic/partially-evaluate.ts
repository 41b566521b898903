import { checkPhase } from '../check-argument.ts';
import { apply } from '../eval/apply.ts';
import { withBudget, type Budget } from '../eval/budget.ts';
import { force, isOpen } from '../eval/lazy.ts';
import { makeVariable } from '../eval/make-values.ts';
import type { Lazy, ListValue } from '../eval/value.ts';
import { valueToJson } from '../marshal/to-json.ts';
import type { Normalized } from '../phases.ts';
import { typeOfValue } from '../typecheck/type-of-value.ts';
import { findArgumentPaths } from './find-argument-paths.ts';
import { Inert, type InertReason } from './inert.ts';
import { reflectArgument } from './reflect.ts';
import type { Residual, Shape } from './residual.ts';
import { isMapType, isSpecialRecord, shapeOf } from './shape.ts';
import { ResidualMaker } from './to-residual.ts';

/** How a program is evaluated partially. */
export interface PartialOptions {
  /**
   * Whether a part of the argument that is not a record keeps its value, by the labels to it from the whole;
   * no part does by default.
   */
  readonly isFixed?: ((path: readonly string[]) => boolean) | undefined;
  /** Why a residual is refused, and its part of the value fixed; undefined if it is accepted. */
  readonly refuse?: ((residual: Residual) => string | undefined) | undefined;
}

/** What evaluation leaves of a program's JSON value. */
export interface PartialValue {
  readonly residual: Residual;
  /** The parts that have the value which the present argument gives them, although they depend on it. */
  readonly inert: readonly InertPart[];
}

/** A part of the value that keeps what the present argument makes of it. */
export interface InertPart {
  /** Labels and positions in the JSON value. */
  readonly path: readonly (string | number)[];
  readonly reason: InertReason;
  readonly detail: string;
  /** The parts of the argument that it depends on, by the labels to them. */
  readonly dependsOn: readonly (readonly string[])[];
}

/**
 * Applies a function to an argument that is not known, and keeps what depends on it as a Residual. What
 * cannot be kept is computed from the present argument.
 *
 * @throws Fault for every fault of the evaluation
 * @example
 * const { residual, inert } = partiallyEvaluate(service, values);
 */
export function partiallyEvaluate(
  program: Normalized,
  argument: Normalized,
  options: PartialOptions = {},
): PartialValue {
  checkPhase(program, 'normalized');
  checkPhase(argument, 'normalized');
  const { isFixed = () => false } = options;
  return withBudget(
    program.limits,
    (budget) => {
      const variable = makeVariable(ARGUMENT, 0, argument.type);
      const reflected = reflectArgument(argument.type, variable, argument.value, isFixed, budget);
      const fn = force(program.value, budget);
      const walk = new Walk(new ResidualMaker(variable, budget), options, budget);
      const residual = walk.go(apply(fn, reflected, budget), apply(fn, argument.value, budget), []);
      return { residual, inert: walk.inert };
    },
    program.place,
  );
}

/**
 * The shape of the argument of a program; undefined where it is not a function.
 *
 * @example
 * argumentShape(await evaluateInput({ text: 'λ(n : Natural) → n' }, how)); // { kind: 'Natural' }
 */
export function argumentShape(program: Normalized): Shape | undefined {
  checkPhase(program, 'normalized');
  const { type, limits, place } = program;
  return withBudget(
    limits,
    (budget) => {
      const pi = force(type, budget);
      return pi.kind === 'Pi' ? shapeOf(pi.type, budget) : undefined;
    },
    place,
  );
}

/** No variable of a program has this name. */
const ARGUMENT = 'the argument';

/** Goes through the unknown and the present value side by side, as far as they have the same form. */
class Walk {
  readonly inert: InertPart[] = [];
  readonly #maker: ResidualMaker;
  readonly #options: PartialOptions;
  readonly #budget: Budget;

  constructor(maker: ResidualMaker, options: PartialOptions, budget: Budget) {
    this.#maker = maker;
    this.#options = options;
    this.#budget = budget;
  }

  go(unknown: Lazy, present: Lazy, path: InertPart['path']): Residual {
    const value = force(unknown, this.#budget);
    if (!isOpen(value)) return { kind: 'json', json: valueToJson(value, this.#budget) };
    const known = force(present, this.#budget);
    if (value.kind === 'Record' && known.kind === 'Record') {
      if (isSpecialRecord(value.fields)) return this.#leaf(value, present, path);
      const fields = [...value.fields].map(([label, field]): [string, Residual] => {
        return [label, this.go(field, known.fields.get(label) as Lazy, [...path, label])];
      });
      return { kind: 'record', fields: new Map(fields) };
    }
    if (value.kind === 'List' && known.kind === 'List') return this.#list(value, known, path);
    if (value.kind === 'Some' && known.kind === 'Some') {
      return { kind: 'some', value: this.go(value.value, known.value, path) };
    }
    if (value.kind === 'Alternative' && known.kind === 'Alternative') {
      const { label, payload } = value;
      if (payload === undefined) return { kind: 'alternative', label, payload };
      const inner = this.go(payload, known.payload as Lazy, path);
      return { kind: 'alternative', label, payload: inner };
    }
    return this.#leaf(value, present, path);
  }

  #list(list: ListValue, known: ListValue, path: InertPart['path']): Residual {
    const isMap = isMapType(typeOfValue(list, this.#budget), this.#budget);
    const items = list.items.map((item, at): Residual => {
      const present = known.items[at] as Lazy;
      if (!isMap) return this.go(item, present, [...path, at]);
      const [entry, presentEntry] = [item, present].map((each) => force(each, this.#budget));
      if (entry?.kind !== 'Record' || presentEntry?.kind !== 'Record') {
        return this.#leaf(item, present, path);
      }
      const key = force(entry.fields.get('mapKey') as Lazy, this.#budget);
      const step = key.kind === 'Text' && key.chunks.length === 0 ? key.suffix : '…';
      const parts = ['mapKey', 'mapValue'].map((label): [string, Residual] => {
        const [part, presentPart] = [entry, presentEntry].map(({ fields }) => fields.get(label));
        return [label, this.go(part as Lazy, presentPart as Lazy, [...path, step])];
      });
      return { kind: 'record', fields: new Map(parts) };
    });
    return { kind: 'list', items, isMap };
  }

  /** What depends on the argument as a whole, or the present value where it cannot be written. */
  #leaf(unknown: Lazy, present: Lazy, path: InertPart['path']): Residual {
    try {
      this.#maker.restart();
      const residual = this.#maker.make(unknown);
      const refused = this.#options.refuse?.(residual);
      if (refused !== undefined) throw new Inert('refused', refused);
      return residual;
    } catch (error) {
      if (!(error instanceof Inert)) throw error;
      const dependsOn = findArgumentPaths(unknown, ARGUMENT, this.#budget);
      this.inert.push({ path, reason: error.reason, detail: error.message, dependsOn });
      return { kind: 'json', json: valueToJson(present, this.#budget) };
    }
  }
}
