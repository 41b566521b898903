import { isFault, locationText, type FaultDetail, type FaultLocation } from '@dhallmark/fault';
import {
  findOrigins,
  haveSameType,
  infer,
  isFunction,
  toJson,
  typeOf,
  type Normalized,
  type Origin,
} from '@dhallmark/dhall';
import { toJsonSchema } from './json-schema.ts';
import { toPlainJson } from './plain-json.ts';
import { requireShallow } from './require-shallow.ts';
import type { Evaluated, ValuePlace } from './session.ts';
import { toChartPlace, toChartFault } from './to-chart-fault.ts';

/** A file's value as this package uses it, and the program that the evaluator returned. */
export interface EvaluatedProgram extends Evaluated {
  readonly program: Normalized;
}

export function toEvaluated(file: string, program: Normalized): EvaluatedProgram {
  return {
    file,
    program,
    isFunction: isFunction(program),
    toJson: (onOpaque) => {
      try {
        return requireShallow(toPlainJson(toJson(program, { onOpaque })), file);
      } catch (error) {
        throw isFault(error) ? toChartFault(error, file) : error;
      }
    },
    findPlaces: (paths) =>
      findOrigins(program, paths).map((origin) => origin && toValuePlace(origin, file)),
    // a list in a list is two levels of its schema, and four with Optional
    toJsonSchema: (described) => requireShallow(toJsonSchema(typeOf(program), described), file, 4),
    typeDifference: (other) => typeDifference(file, program, (other as EvaluatedProgram).program),
  };
}

function toValuePlace({ place, via, pieces }: Origin, file: string): ValuePlace {
  const list = (label: string, places: readonly FaultLocation[]): readonly FaultDetail[] => {
    const lines = places.map((each) => locationText(toChartPlace(each, file)));
    return lines.length === 0 ? [] : [{ label, text: [...new Set(lines)].join('\n') }];
  };
  const location = toChartPlace(place, file);
  return { location, details: [...list('made of', pieces), ...list('passed through', via)] };
}

/** An annotation with the other type fails with what differs. */
function typeDifference(
  file: string,
  program: Normalized,
  other: Normalized,
): readonly FaultDetail[] | undefined {
  if (haveSameType(program, other)) return undefined;
  try {
    const secret = program.secret || other.secret;
    const source = { name: '', text: '', secret };
    const value = { kind: 'Embed', imported: program } as const;
    const expr = { kind: 'Annot', expr: value, type: typeOf(other) } as const;
    infer({ phase: 'resolved', expr, source, secret });
  } catch (error) {
    if (isFault(error)) return toChartFault(error, file).details;
    throw error;
  }
  return [];
}
