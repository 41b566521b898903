import type { ExternalObject } from '../dhall/session.ts';
import { isJsonObject, isTextList, type JsonValue } from '../objects/json-value.ts';

/**
 * The field `external` of `dhallmark.dhall`, `List { kind : Text, name : Text, namespace : Optional
 * Text, keys : List Text }`; the last two are optional. Undefined where it has another form.
 *
 * @example
 * readExternalObjects([{ kind: 'StorageClass', name: 'fast' }])
 */
export function readExternalObjects(value: JsonValue): readonly ExternalObject[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const objects = (value as readonly JsonValue[]).map(readExternalObject);
  return objects.every((object) => object !== undefined) ? objects : undefined;
}

const known = new Set(['kind', 'name', 'namespace', 'keys']);

function readExternalObject(item: JsonValue): ExternalObject | undefined {
  if (!isJsonObject(item) || Object.keys(item).some((key) => !known.has(key))) return undefined;
  const { kind, name, namespace = null, keys = null } = item;
  if (typeof kind !== 'string' || typeof name !== 'string') return undefined;
  if (namespace !== null && typeof namespace !== 'string') return undefined;
  if (keys !== null && !isTextList(keys)) return undefined;
  return { kind, name, namespace: namespace ?? undefined, keys: keys ?? undefined };
}
