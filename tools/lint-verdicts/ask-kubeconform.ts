import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedObjects, type AskedSet, type Fields } from './variant.ts';

/** What another tool says about each variant. */
export interface ToolVerdicts {
  /** The variants of which it refuses an object. */
  readonly found: readonly string[];
}

/** Asks kubeconform, with the schemas that an API server publishes. */
export function askKubeconform(
  program: string,
  openApi: OpenApi,
  { intact, variants, hasCustomKinds }: AskedSet,
  folder: string,
): ToolVerdicts {
  writeSchemas(openApi, folder);
  const files = new Map<string, string>();
  for (const variant of variants) {
    const items = Object.values(changedObjects(intact, variant));
    const file = join(folder, `${variant.name}.json`);
    writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items }));
    files.set(file, variant.name);
  }
  const schemas = join(folder, '{{ .Group }}-{{ .ResourceAPIVersion }}-{{ .ResourceKind }}.json');
  const custom = hasCustomKinds === true ? ['-ignore-missing-schemas'] : [];
  const options = ['-strict', ...custom, '-output', 'json', '-schema-location', schemas];
  const { stdout } = spawnSync(program, [...options, ...files.keys()], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const { resources } = JSON.parse(stdout) as {
    resources: readonly { readonly filename: string; readonly status: string }[];
  };
  const found = new Set(resources.map(({ filename }) => files.get(filename)));
  return {
    found: variants.map(({ name }) => name).filter((name) => found.has(name)),
  };
}

/** The part of an OpenAPI document that has the kinds. */
export interface OpenApi {
  readonly definitions: Readonly<Record<string, Fields>>;
}

interface KindName {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** Strict schemas as kubeconform's own collection has them: closed objects, int-or-string. */
function writeSchemas({ definitions }: OpenApi, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, definition] of Object.entries(definitions)) {
    const kinds = (definition['x-kubernetes-group-version-kind'] ?? []) as unknown as KindName[];
    // others are options and results of requests
    if (kinds.length !== 1 || name.includes('.meta.')) continue;
    for (const { group, version, kind } of kinds) {
      const needed = [...closeReferences(definitions, name)];
      const schema = {
        $ref: `#/definitions/${name}`,
        definitions: Object.fromEntries(
          needed.map((each) => [
            each,
            each.endsWith('.Quantity') ? quantity : toStrict(definitions[each] ?? {}),
          ]),
        ),
      };
      // kubeconform takes the version of the core group for its name
      const file = `${group || version}-${version}-${kind.toLowerCase()}.json`;
      writeFileSync(join(folder, file), JSON.stringify(schema));
    }
  }
}

const quantity = { oneOf: [{ type: 'string' }, { type: 'number' }] };

/** A definition and all that it refers to. */
function closeReferences(definitions: OpenApi['definitions'], start: string): ReadonlySet<string> {
  const names = new Set([start]);
  // a set grows while it is iterated
  for (const name of names) {
    const text = JSON.stringify(definitions[name]);
    for (const [, found] of text.matchAll(/"#\/definitions\/([^"]+)"/g)) names.add(found ?? name);
  }
  return names;
}

function toStrict(schema: Fields): Fields {
  const { properties, items, additionalProperties, format } = schema;
  if (format === 'int-or-string') return { oneOf: [{ type: 'string' }, { type: 'integer' }] };
  const isMap = typeof additionalProperties === 'object' && additionalProperties !== null;
  return {
    ...schema,
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(properties as Fields).map(([name, each]) => [
          name,
          toStrict(each as Fields),
        ]),
      ),
      additionalProperties: false,
    }),
    ...(isMap && { additionalProperties: toStrict(additionalProperties as Fields) }),
    ...(typeof items === 'object' && items !== null && { items: toStrict(items as Fields) }),
  };
}
