import type { OpaqueString } from '@dhallmark/dhall';
import type { Fault } from '@dhallmark/fault';
import type { ValueSearch } from '@dhallmark/secret-gen/value-search';
import { chartFault } from '../codes.ts';
import { renderPath } from '../objects/field-path.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';

/** The fields of a Secret whose values a creation rule encrypts. */
const ENCRYPTED = new Set<unknown>(['data', 'stringData']);

const HINT =
  'Only the values of data and stringData are encrypted. Write this string literally, or take it from values.dhall.';

/**
 * Every string of a file's value that depends on a variable, and is not a value of `data` or
 * `stringData` of a Secret.
 *
 * @param found the strings of `json` that depend on variables
 * @example
 * const faults = refuseOutsideData('charts/web/login-secret.dhall', json, found);
 */
export function refuseOutsideData(
  file: string,
  json: JsonValue,
  found: readonly OpaqueString[],
): readonly Fault[] {
  return found
    .filter(({ path, isKey }) => isKey || !isEncrypted(Array.isArray(json) ? path.slice(1) : path))
    .map(({ path, isKey, variables }) => {
      const place = renderPath(path);
      const use = isKey ? `a key of ${place || 'the object'}` : place || 'the whole value';
      return outsideData(file, place, `${names(variables)} may not be used as ${use}`);
    });
}

/**
 * The same for a Secret by a search for values: the second defence, see `createValueSearch`.
 *
 * @param secret a valid Secret
 * @example
 * const faults = findOutsideData('charts/web/login-secret.dhall', secret, search);
 */
export function findOutsideData(
  file: string,
  secret: JsonObject,
  search: ValueSearch,
): readonly Fault[] {
  return stringsOutside(secret, []).flatMap(({ path, text, isKey }) => {
    const variables = search.find([text]);
    if (variables.length === 0) return [];
    // a part of the path is a key, which may be what was found elsewhere
    const place = search.find(path.map(String)).length === 0 ? renderPath(path) : '';
    const where = isKey ? `a key of ${place || 'the Secret'}` : place || 'a field';
    const what = `a part of the value of ${names(variables)}`;
    return [outsideData(file, place, `${where} contains ${what}`)];
  });
}

interface FoundString {
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** Whether it is a key of the object at `path`. */
  readonly isKey: boolean;
}

/** Every string and key that is not encrypted. */
function stringsOutside(value: JsonValue, path: FoundString['path']): readonly FoundString[] {
  if (isEncrypted(path)) return [];
  if (typeof value === 'string') return [{ path, text: value, isKey: false }];
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).flatMap((item, at) =>
      stringsOutside(item, [...path, at]),
    );
  }
  if (!isJsonObject(value)) return [];
  // the schema allows only its own fields there, and their names occur in manifests that are values
  const isSchema = path.length === 0 || (path.length === 1 && path[0] === 'metadata');
  return Object.entries(value).flatMap(([key, field]) => [
    ...(isSchema ? [] : [{ path, text: key, isKey: true }]),
    ...stringsOutside(field, [...path, key]),
  ]);
}

function isEncrypted(path: FoundString['path']): boolean {
  return path.length === 2 && ENCRYPTED.has(path[0]) && typeof path[1] === 'string';
}

function names(variables: readonly string[]): string {
  return variables.length === 1
    ? `the variable ${variables[0]}`
    : `the variables ${variables.join(', ')}`;
}

function outsideData(file: string, path: string, message: string): Fault {
  return chartFault({
    code: 'value-outside-data',
    message,
    location: { file, ...(path !== '' && { path }) },
    hint: HINT,
  });
}
