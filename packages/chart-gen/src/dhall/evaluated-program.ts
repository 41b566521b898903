import { isFault } from '@dhallmark/fault';
import {
  haveSameType,
  infer,
  isFunction,
  toJson,
  typeOf,
  type Json,
  type Normalized,
} from '@dhallmark/dhall';
import { ChartError } from '../diagnostic.ts';
import type { JsonValue } from '../objects/json-value.ts';
import { toJsonSchema } from './json-schema.ts';
import type { Evaluated } from './session.ts';
import { differenceOf, toDiagnostic } from './to-diagnostic.ts';

/** A file's value in the shape of this package, with what the evaluator made kept beside it. */
export interface EvaluatedProgram extends Evaluated {
  readonly program: Normalized;
}

export function toEvaluated(file: string, program: Normalized): EvaluatedProgram {
  return {
    file,
    program,
    isFunction: isFunction(program),
    toJson: () => {
      try {
        return toPlainJson(toJson(program));
      } catch (error) {
        throw toChartError(error, file);
      }
    },
    toJsonSchema: () => toJsonSchema(typeOf(program)),
    typeDifference: (other) => typeDifference(program, (other as EvaluatedProgram).program),
  };
}

/** An annotation that does not fit says only what differs. */
function typeDifference(program: Normalized, other: Normalized): string | undefined {
  if (haveSameType(program, other)) return undefined;
  try {
    const secret = program.secret || other.secret;
    const source = { name: '', text: '', secret };
    const value = { kind: 'Embed', imported: program } as const;
    const expr = { kind: 'Annot', expr: value, type: typeOf(other) } as const;
    infer({ phase: 'resolved', expr, source, secret });
  } catch (error) {
    if (isFault(error)) return differenceOf(error) ?? '';
    throw error;
  }
  return '';
}

/** An error of the evaluator as one of the chart's; others are passed on. */
export function toChartError(error: unknown, file: string): unknown {
  return isFault(error) ? new ChartError([toDiagnostic(error, file)]) : error;
}

/** Integers that a Number holds exactly become one, as kubernetes-models wants them. */
function toPlainJson(json: Json): JsonValue {
  if (typeof json === 'bigint') {
    const number = Number(json);
    return Number.isSafeInteger(number) ? number : json;
  }
  if (Array.isArray(json)) return (json as readonly Json[]).map(toPlainJson);
  if (!(json instanceof Map)) return json as JsonValue;
  const fields = json as ReadonlyMap<string, Json>;
  return Object.fromEntries([...fields].map(([key, value]) => [key, toPlainJson(value)]));
}
