import type { ValueSettings } from '../dhall/session.ts';
import { renderPath } from '../objects/field-path.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import type { LiveObjects } from './live-objects.ts';
import { modeOf } from './mode-of.ts';
import type { ValuesScope } from './values-scope.ts';

/** How a chart uses one of its values. */
export interface ValueUse {
  /** The labels to the value, joined by dots. */
  readonly value: string;
  /**
   * `live` if a template reads it; `fixed` if objects have what it was when the chart was made; `unused` if
   * nothing depends on it.
   */
  readonly state: 'live' | 'fixed' | 'unused';
  /** Where it is fixed although values of its chart are live, and why. */
  readonly fixedIn: readonly FixedPlace[];
}

/** A part of an object that keeps what a value was. */
export interface FixedPlace {
  /** The Dhall file, relative to the workspace. */
  readonly file: string;
  /** The field: `[0].spec.replicas`. */
  readonly field: string;
  readonly reason: string;
}

/** What decides how values are used. */
export interface ValueContext {
  /** By Dhall file. */
  readonly files: ReadonlyMap<string, LiveObjects>;
  readonly scope: ValuesScope;
  readonly settings: ValueSettings;
  /** Whether a copied template or Helm itself reads a value, by its labels in the chart. */
  readonly isReadByHelm: (path: readonly string[]) => boolean;
  /** Fields of the values that other charts get, too: whether they use them is not known here. */
  readonly shared: ReadonlySet<string>;
}

/**
 * The uses of a chart's values, but for those that are for other charts only.
 *
 * @param schema the JSON Schema of the values
 */
export function listValueUses(schema: JsonValue, context: ValueContext): readonly ValueUse[] {
  const { files, scope, settings, isReadByHelm, shared } = context;
  const live = new Set(
    [...files.values()].flatMap((each) => each.live.map((path) => path.join('.'))),
  );
  const fixed = fixedPlaces(files);
  return leavesOf(schema).flatMap((path): ValueUse[] => {
    const helmPath = scope.toHelmPath(path);
    if (helmPath === undefined) return [];
    const value = path.join('.');
    const fixedIn = fixed.get(value) ?? [];
    if (live.has(value) || isReadByHelm(helmPath)) return [{ value, state: 'live', fixedIn }];
    if (fixedIn.length === 0 && shared.has(helmPath[0] ?? '')) return [];
    const isFixed = fixedIn.length > 0 || modeOf(path, settings) === 'fixed';
    return [{ value, state: isFixed ? 'fixed' : 'unused', fixedIn }];
  });
}

function fixedPlaces(
  files: ReadonlyMap<string, LiveObjects>,
): ReadonlyMap<string, readonly FixedPlace[]> {
  const places = new Map<string, FixedPlace[]>();
  for (const [file, { inert }] of files) {
    for (const { path, detail, dependsOn } of inert) {
      for (const labels of dependsOn) {
        const value = labels.join('.');
        const place = { file, field: renderPath(path), reason: detail };
        places.set(value, [...(places.get(value) ?? []), place]);
      }
    }
  }
  return places;
}

/** The labels to all values that are not records, by their schema. */
function leavesOf(schema: JsonValue, path: readonly string[] = []): readonly (readonly string[])[] {
  const properties = propertiesOf(schema);
  if (properties === undefined) return [path];
  return Object.entries(properties).flatMap(([label, property]) =>
    leavesOf(property, [...path, label]),
  );
}

/** The fields of a record's schema; undefined for other schemas. */
export function propertiesOf(schema: JsonValue): Readonly<Record<string, JsonValue>> | undefined {
  const properties = isJsonObject(schema) ? schema['properties'] : undefined;
  return isJsonObject(properties) ? properties : undefined;
}
