import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';

const types = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);
const maps = new Set([
  'properties',
  'patternProperties',
  'definitions',
  '$defs',
  'dependentSchemas',
]);
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const single = new Set([
  'items',
  'additionalItems',
  'additionalProperties',
  'contains',
  'else',
  'if',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

/**
 * Why a document is certainly not a JSON Schema: an unknown type, a pattern that is not one, or a reference
 * inside of the document that leads nowhere. Undefined where nothing was found.
 *
 * @example
 * findSchemaFault({ properties: { a: { type: 'text' } } }) // '/properties/a/type is not a type of JSON'
 */
export function findSchemaFault(schema: JsonValue): string | undefined {
  return checkSchema(schema, '', schema);
}

function checkSchema(schema: JsonValue, path: string, root: JsonValue): string | undefined {
  if (typeof schema === 'boolean') return undefined;
  if (!isJsonObject(schema)) return `${path || '/'} must be an object or a boolean`;
  return checkKeywords(schema, path, root) ?? checkInner(schema, path, root);
}

function checkKeywords(
  { type, pattern, required, $ref: reference }: JsonObject,
  path: string,
  root: JsonValue,
): string | undefined {
  const given = Array.isArray(type)
    ? (type as readonly JsonValue[])
    : type === undefined
      ? []
      : [type];
  if (given.some((each) => typeof each !== 'string' || !types.has(each))) {
    return `${path}/type is not a type of JSON`;
  }
  if (required !== undefined && !Array.isArray(required)) return `${path}/required must be a list`;
  if (pattern !== undefined && !(typeof pattern === 'string' && isPattern(pattern))) {
    return `${path}/pattern is not a regular expression`;
  }
  const isLost =
    typeof reference === 'string' && reference.startsWith('#/') && !leadsTo(root, reference);
  return isLost ? `${path}/$ref leads nowhere` : undefined;
}

/** Go's syntax has a few forms that JavaScript does not have. */
function isPattern(pattern: string): boolean {
  try {
    const translated = pattern.replaceAll(/\(\?(?:P?<\w+>|[ims]+[:)])/g, '(?:');
    return new RegExp(translated) instanceof RegExp;
  } catch {
    return /\\[pPAzQE]|\[\[:/.test(pattern);
  }
}

function leadsTo(root: JsonValue, reference: string): boolean {
  let at: JsonValue | undefined = root;
  for (const step of reference.slice(2).split('/')) {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    at = Array.isArray(at)
      ? (at as readonly JsonValue[])[Number(name)]
      : isJsonObject(at)
        ? at[name]
        : undefined;
  }
  return at !== undefined;
}

function checkInner(schema: JsonObject, path: string, root: JsonValue): string | undefined {
  for (const [keyword, value] of Object.entries(schema)) {
    const at = `${path}/${keyword}`;
    const isList = lists.has(keyword) || (keyword === 'items' && Array.isArray(value));
    const inner = maps.has(keyword) || isList ? entriesOf(value) : undefined;
    const fault =
      single.has(keyword) && !isList
        ? checkSchema(value, at, root)
        : inner?.map(([name, each]) => checkSchema(each, `${at}/${name}`, root)).find(Boolean);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function entriesOf(value: JsonValue): readonly (readonly [string, JsonValue])[] {
  return Array.isArray(value) || isJsonObject(value)
    ? Object.entries(value as Readonly<Record<string, JsonValue>>)
    : [];
}
