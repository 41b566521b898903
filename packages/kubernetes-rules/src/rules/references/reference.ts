import { fieldOf, isJson, textOf, type FieldPath, type Json } from '../../json.ts';
import { namespaceOf, type ObjectName } from '../../object-set.ts';
import { selectFields } from '../../select-fields.ts';

/** A field that names another object. */
export interface Reference {
  readonly path: FieldPath;
  readonly kind: string;
  /** Undefined for the namespace of the release, and for a kind without namespaces. */
  readonly namespace: string | undefined;
  readonly name: string;
  /** The object around the name. */
  readonly around: Json;
}

/** Where objects name others. */
export interface ReferenceRow {
  /** The kinds that have the field; undefined for every kind with a pod. */
  readonly from?: readonly string[] | undefined;
  /** Of the object around the name, as `selectFields` reads it. */
  readonly around: string;
  /** The field with the name; default `name`. */
  readonly field?: string | undefined;
  /** The kind that is named, where the field `kind` beside the name does not say it. */
  readonly to: string;
  /** Whether `kind` beside the name says another kind. */
  readonly hasKind?: true | undefined;
  /** Whether `namespace` beside the name says another namespace. */
  readonly hasNamespace?: true | undefined;
}

/**
 * The references of an object in one row. Optional ones are left out, and those that Helm completes.
 *
 * @example
 * referencesIn(pod, { around: '@pod.volumes[].configMap', to: 'ConfigMap' })
 */
export function referencesIn(json: Json, row: ReferenceRow): readonly Reference[] {
  if (row.from !== undefined && !row.from.includes(textOf(json, 'kind') ?? '')) return [];
  const { field = 'name' } = row;
  return selectFields(json, row.around).flatMap(({ path, value }): readonly Reference[] => {
    const name = fieldOf(value, field);
    if (!isJson(value) || typeof name !== 'string' || name === '' || name.includes('{{')) return [];
    if (value['optional'] === true) return [];
    return [
      {
        path: [...path, field],
        kind: (row.hasKind === true ? textOf(value, 'kind') : undefined) ?? row.to,
        namespace:
          (row.hasNamespace === true ? textOf(value, 'namespace') : undefined) ?? namespaceOf(json),
        name,
        around: value,
      },
    ];
  });
}

/** What to do about an object that is missing. */
export const DECLARE =
  'Correct the name, add the object, or declare it in the field external of dhallmark.dhall if something else creates it.';

/**
 * References by the object that they name: several fields of one object with the same missing name are
 * one fault.
 */
export function groupByTarget<Each extends ObjectName & { readonly kind?: string }>(
  references: readonly Each[],
): readonly (readonly Each[])[] {
  return [
    ...Map.groupBy(
      references,
      ({ kind = '', namespace = '', name }) => `${kind} ${namespace}/${name}`,
    ).values(),
  ];
}
