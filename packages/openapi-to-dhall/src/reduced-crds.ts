import { isObject, type JsonObject } from './json-value.ts';
import { mayBeNegative } from './negative-integers.ts';

/**
 * A List of CustomResourceDefinitions, sorted by name and reduced to what types and validation need:
 * group, names, scope, and versions with the schemas of those that the API server serves. Descriptions
 * are left out, except of integers that may be negative only because their description says so.
 *
 * It is JSON, which is YAML, too: it is read fifty times as fast. Each version is on a line.
 *
 * @example
 * renderReducedCrds(crds.map(({ definition }) => definition));
 */
export function renderReducedCrds(crds: readonly JsonObject[]): string {
  const texts = new Set(crds.map(renderCrd).toSorted());
  return `{"apiVersion":"v1","kind":"List","items":[\n${[...texts].join(',\n')}\n]}\n`;
}

function renderCrd(crd: JsonObject): string {
  const spec = isObject(crd['spec']) ? crd['spec'] : {};
  const names = isObject(spec['names']) ? spec['names'] : {};
  const metadata = isObject(crd['metadata']) ? crd['metadata'] : {};
  const given = Array.isArray(spec['versions']) ? spec['versions'].filter(isObject) : [];
  const head = JSON.stringify({
    apiVersion: crd['apiVersion'],
    kind: crd['kind'],
    metadata: { name: metadata['name'] },
    spec: {
      group: spec['group'],
      names: pick(names, ['kind', 'listKind', 'plural', 'singular']),
      scope: spec['scope'],
    },
  });
  const versions = given.map((version) => JSON.stringify(reduceVersion(version)));
  return `${head.slice(0, -2)},"versions":[\n${versions.join(',\n')}\n]}}`;
}

function reduceVersion(version: JsonObject): JsonObject {
  const { openAPIV3Schema } = isObject(version['schema']) ? version['schema'] : {};
  const isServed = version['served'] === true && isObject(openAPIV3Schema);
  return {
    ...pick(version, [
      'name',
      'served',
      'storage',
      'deprecated',
      'deprecationWarning',
      'subresources',
    ]),
    ...(isServed && { schema: { openAPIV3Schema: reduceSchema(openAPIV3Schema) } }),
  };
}

/** What is for readers only. */
const unneeded = new Set(['description', 'title', 'example', 'externalDocs']);
/** What has a schema for each of its fields. */
const schemasByName = new Set(['properties', 'patternProperties', 'definitions', 'dependencies']);
/** What is a schema, or a list of schemas. */
const schemas = new Set(['items', 'additionalProperties', 'allOf', 'anyOf', 'oneOf', 'not']);

function reduceSchema(schema: JsonObject): JsonObject {
  const { description: _, ...rest } = schema;
  const isExplained = schema['type'] === 'integer' && mayBeNegative(schema) && !mayBeNegative(rest);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !unneeded.has(key) || (key === 'description' && isExplained))
      .map(([key, value]) => {
        if (schemasByName.has(key) && isObject(value)) return [key, reduceFields(value)];
        return [key, schemas.has(key) ? reduceSchemas(value) : value];
      }),
  );
}

function reduceFields(fields: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, reduceSchemas(value)]),
  );
}

function reduceSchemas(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reduceSchemas);
  return isObject(value) ? reduceSchema(value) : value;
}

function pick(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.filter((name) => object[name] !== undefined).map((name) => [name, object[name]]),
  );
}
