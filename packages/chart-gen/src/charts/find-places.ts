import { isFault, type Fault } from '@dhallmark/fault';
import type { SourceFile } from '../folder/chart-folder.ts';
import type { ValuePlace } from '../dhall/session.ts';
import type { FieldPath } from '../objects/field-path.ts';
import { hideValue } from '../objects/hide-value.ts';
import { listItems } from '../objects/json-value.ts';
import type { ObjectFault } from '../objects/validate-object.ts';
import { readChartContext, type ChartInput } from './chart-context.ts';
import { evaluateWithValues } from './chart-values.ts';

/** A field of an object that a chart renders. */
export interface RenderedField {
  /** The file in the chart: `templates/web.yaml`. */
  readonly output: string;
  /** Which object of the file, counted from 0. */
  readonly index: number;
  readonly path: FieldPath;
}

/**
 * Where in the sources of a chart fields are written, in the order of the fields. Evaluates the files
 * that they come from once more; so call it only for fields that something is wrong with.
 *
 * @returns undefined for fields of files that are not from Dhall, and of what has no source
 * @throws Fault as `renderChart`
 * @example
 * const field = { output: 'templates/web.yaml', index: 0, path: ['spec', 'replicas'] };
 * const [place] = await findPlaces({ folder, umbrella, environment: 'local', session }, [field]);
 */
export async function findPlaces(
  input: ChartInput,
  fields: readonly RenderedField[],
): Promise<readonly (ValuePlace | undefined)[]> {
  const places = new Map<RenderedField, ValuePlace | undefined>();
  for (const [output, group] of Map.groupBy(fields, (field) => field.output)) {
    const source = sourceOf(output, input);
    const found = source === undefined ? [] : await placesIn(source.path, input, group);
    group.forEach((field, at) => places.set(field, found[at]));
  }
  return fields.map((field) => places.get(field));
}

type Variables = Readonly<Record<string, string | undefined>>;

/** The Dhall file that a file of the chart comes from. */
function sourceOf(output: string, { folder }: ChartInput): SourceFile | undefined {
  return folder.objects.find((each) => each.output === output);
}

/** Evaluates a file with origins. */
async function placesIn(
  file: string,
  input: ChartInput,
  parts: readonly Omit<RenderedField, 'output'>[],
  env?: Variables,
): Promise<readonly (ValuePlace | undefined)[]> {
  const context = await readChartContext({ ...input, session: input.session.withOrigins() });
  const evaluated = await evaluateWithValues(file, context, env);
  const json = evaluated.toJson();
  const items = listItems(json);
  // a Text holds objects in a way that only Helm knows
  const within = typeof json === 'string' ? [] : undefined;
  const isList = items === json;
  const paths = parts.map(({ index, path }) => within ?? (isList ? [index, ...path] : path));
  return evaluated.findPlaces(paths).map((place, at) => {
    const { index = 0, path = [] } = parts[at] ?? {};
    return place && { ...place, location: hideValue(place.location, items[index], path) };
  });
}

/**
 * The faults of the objects of a Dhall file with the place of the field that each is about.
 *
 * @param faults by the index of the object
 * @param env the variables of a file of Secrets
 */
export async function placeFaults(
  faults: readonly (ObjectFault & { readonly index: number })[],
  file: string,
  input: ChartInput,
  env?: Variables,
): Promise<readonly Fault[]> {
  try {
    const places = await placesIn(file, input, faults, env);
    return faults.map(({ fault }, at) => {
      const place = places[at];
      return place === undefined ? fault : atPlace(fault, place);
    });
  } catch (error) {
    // a second evaluation may reach a limit of time or memory that the first one did not
    if (!isFault(error)) throw error;
    return faults.map(({ fault }) => fault);
  }
}

function atPlace(fault: Fault, { location, details }: ValuePlace): Fault {
  const known = { ...fault.location, ...location, path: fault.location.path };
  return fault.with({ location: known, details: [...fault.details, ...details] });
}
