import type { Pipeline, Statement } from '../go-template/syntax-tree.ts';
import { printValue } from '../go-values/format-value.ts';
import {
  ExecutionError,
  GoList,
  GoMap,
  integerIn,
  isTrue,
  typeName,
  type Value,
} from '../go-values/go-value.ts';
import { requireKnown } from '../go-values/unknown-value.ts';
import { evaluatePipeline, type Evaluation } from './evaluate-pipeline.ts';
import { Output } from './output.ts';
import { Variables } from './variables.ts';

/** What ends a list of statements early. */
type Jump = 'break' | 'continue' | undefined;

/**
 * Executes a template as text/template does, and returns what it writes. Throws ExecutionError.
 *
 * @param name of the template, which has to be in the set
 * @example
 * executeTemplate('labels', new GoMap(), evaluation).text
 */
export function executeTemplate(name: string, dot: Value, evaluation: Evaluation): Output {
  const statements = evaluation.templates.find(name);
  if (statements === undefined) {
    throw new ExecutionError(
      `template: no template ${JSON.stringify(name)} associated with template "gotpl"`,
    );
  }
  return executeStatements(statements, dot, evaluation);
}

/** Like `executeTemplate`, for a template without a name. */
export function executeStatements(
  statements: readonly Statement[],
  dot: Value,
  evaluation: Evaluation,
): Output {
  const output = new Output(evaluation.budget);
  new Execution(evaluation, output, dot).run(statements, dot);
  return output;
}

/** The execution of one template. */
class Execution {
  readonly #evaluation: Evaluation;
  readonly #output: Output;
  readonly #variables: Variables;

  constructor(evaluation: Evaluation, output: Output, root: Value) {
    this.#evaluation = evaluation;
    this.#output = output;
    this.#variables = new Variables(root);
  }

  run(statements: readonly Statement[], dot: Value): Jump {
    for (const statement of statements) {
      this.#evaluation.budget.step();
      const jump = this.#execute(statement, dot);
      if (jump !== undefined) return jump;
    }
    return undefined;
  }

  #execute(statement: Statement, dot: Value): Jump {
    this.#output.mark(statement.offset, statement.kind === 'text');
    switch (statement.kind) {
      case 'text':
        this.#output.write(statement.text);
        return undefined;
      case 'action': {
        const value = this.#evaluate(statement.pipeline, dot);
        if (statement.pipeline.variables.length > 0) return undefined;
        this.#evaluation.budget.visit(value);
        this.#output.write(printValue(value));
        return undefined;
      }
      case 'if':
      case 'with':
        return this.#variables.inside(() => {
          const value = this.#evaluate(statement.pipeline, dot);
          if (!isTrue(value)) return this.run(statement.otherwise, dot);
          return this.run(statement.body, statement.kind === 'with' ? value : dot);
        });
      case 'range':
        return this.#variables.inside(() => this.#range(statement, dot));
      case 'template':
        this.#call(statement.name, statement.pipeline, dot);
        return undefined;
      default:
        return statement.kind;
    }
  }

  #evaluate(pipeline: Pipeline, dot: Value): Value {
    return evaluatePipeline(pipeline, dot, this.#variables, this.#evaluation);
  }

  #range(statement: Extract<Statement, { kind: 'range' }>, dot: Value): Jump {
    const value = this.#evaluate(statement.pipeline, dot);
    let isEmpty = true;
    for (const [key, item] of itemsOf(value, statement.pipeline.variables.length)) {
      isEmpty = false;
      this.#evaluation.budget.step();
      const jump = this.#variables.inside(() => {
        this.#declare(statement.pipeline, key, item);
        return this.run(statement.body, item);
      });
      if (jump === 'break') break;
    }
    return isEmpty ? this.run(statement.otherwise, dot) : undefined;
  }

  /** Of two variables the first one is the key. */
  #declare({ variables, isAssignment }: Pipeline, key: Value, item: Value): void {
    const [first, second] = variables;
    if (first === undefined) return;
    const values: readonly (readonly [string, Value])[] =
      second === undefined
        ? [[first, item]]
        : [
            [first, key],
            [second, item],
          ];
    for (const [name, value] of values) {
      if (isAssignment) this.#variables.assign(name, value);
      else this.#variables.declare(name, value);
    }
  }

  #call(name: string, pipeline: Pipeline | undefined, dot: Value): void {
    const value = pipeline && this.#evaluate(pipeline, dot);
    const { budget } = this.#evaluation;
    this.#output.write(budget.nest(() => executeTemplate(name, value, this.#evaluation)).text);
  }
}

function* itemsOf(value: Value, variables: number): Generator<readonly [Value, Value]> {
  if (value === null || value === undefined) return;
  if (value instanceof GoList) {
    yield* value.items.map((item, index) => [BigInt(index), item] as const);
    return;
  }
  if (value instanceof GoMap) {
    yield* value.sortedKeys().map((key) => [key, value.get(key)] as const);
    return;
  }
  const count = integerIn(value);
  if (count === undefined) {
    requireKnown('range', [value]);
    throw new ExecutionError(`range can't iterate over ${typeName(value)}`);
  }
  if (variables > 1) {
    throw new ExecutionError(`can't use ${count} to iterate over more than one variable`);
  }
  for (let index = 0n; index < count; index += 1n) yield [undefined, index];
}
