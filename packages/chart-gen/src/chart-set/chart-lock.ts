import { createHash } from 'node:crypto';
import { parseDocument, Scalar, stringify } from 'yaml';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';

/** The file with what dependencies were resolved to, in the chart's folder. */
export const LOCK = 'Chart.lock';

/** What a dependency was resolved to. */
export interface LockedDependency {
  readonly name: string;
  /** Empty for a chart in the folder `charts`. */
  readonly repository: string;
  /** Of a chart in the folder `charts`, the range that the dependency has, which may be empty. */
  readonly version: string;
}

/** The content of Chart.lock. */
export interface ChartLock {
  /** In the order of Chart.yaml. */
  readonly dependencies: readonly LockedDependency[];
  /** `sha256:` and 64 digits, of the dependencies in Chart.yaml and in the lock. */
  readonly digest: string;
  /** RFC 3339. */
  readonly generated: string;
}

/**
 * The digest that Helm writes into Chart.lock and compares before it uses one (`resolver.HashReq` of
 * Helm 3): SHA-256 of the JSON that Go writes for both lists.
 *
 * @param entries `dependencies` of Chart.yaml
 * @example
 * lockDigest([{ name: 'redis', version: '^20', repository: 'oci://r.example/c' }], locked)
 */
export function lockDigest(
  entries: readonly JsonObject[],
  locked: readonly LockedDependency[],
): string {
  const json = JSON.stringify([entries.map(toGoFields), locked.map((each) => toGoFields(each))])
    // encoding/json escapes what would be markup in HTML, and two line separators
    .replaceAll(
      /[<>&\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `sha256:${createHash('sha256').update(json).digest('hex')}`;
}

/** The fields of Helm's chart.Dependency in their order, without those that are empty. */
function toGoFields(entry: Readonly<Record<string, JsonValue>> | LockedDependency): JsonObject {
  const given = entry as JsonObject;
  const texts = (fields: readonly string[]): JsonObject =>
    Object.fromEntries(
      fields.flatMap((field) =>
        typeof given[field] === 'string' && given[field] !== '' ? [[field, given[field]]] : [],
      ),
    );
  const lists = (field: string): JsonObject => {
    const value = given[field];
    return Array.isArray(value) && value.length > 0 ? { [field]: value.map(sortKeys) } : {};
  };
  return {
    name: given['name'] ?? '',
    ...texts(['version']),
    repository: given['repository'] ?? '',
    ...texts(['condition']),
    ...lists('tags'),
    ...(given['enabled'] === true ? { enabled: true } : {}),
    ...lists('import-values'),
    ...texts(['alias']),
  };
}

/** Go sorts the keys of maps. */
function sortKeys(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The content of a Chart.lock; undefined where it is not one.
 *
 * @example
 * parseLock('dependencies: []\ndigest: sha256:…\ngenerated: "2026-01-01T00:00:00Z"\n')
 */
export function parseLock(text: string): ChartLock | undefined {
  const document = parseDocument(text, { uniqueKeys: true, version: '1.2', schema: 'core' });
  const value = (document.errors.length > 0 ? null : document.toJS()) as JsonValue;
  if (!isJsonObject(value)) return undefined;
  const { dependencies = null, digest, generated } = value;
  const list = dependencies ?? [];
  if (!Array.isArray(list) || typeof digest !== 'string') return undefined;
  const locked = (list as readonly JsonValue[]).map(toLocked);
  if (!locked.every((entry) => entry !== undefined)) return undefined;
  return {
    dependencies: locked,
    digest,
    generated: typeof generated === 'string' ? generated : '',
  };
}

function toLocked(value: JsonValue): LockedDependency | undefined {
  if (!isJsonObject(value)) return undefined;
  const { name, repository = '', version = '' } = value;
  if (typeof name !== 'string' || typeof repository !== 'string' || typeof version !== 'string')
    return undefined;
  return { name, repository, version };
}

/**
 * The text of a Chart.lock as Helm writes it.
 *
 * @example
 * renderLock({ dependencies, digest: lockDigest(entries, dependencies), generated })
 */
export function renderLock({ dependencies, digest, generated }: ChartLock): string {
  const entries = dependencies.map(({ name, repository, version }) => ({
    name: quote(name),
    repository: quote(repository),
    ...(version === '' ? {} : { version: quote(version) }),
  }));
  return stringify(
    { dependencies: entries, digest, generated: quote(generated) },
    { version: '1.1', indentSeq: false, lineWidth: 0, singleQuote: true },
  );
}

/** Go's YAML writes double quotes where a string would be read as another type, else single ones. */
function quote(text: string): Scalar {
  const scalar = new Scalar(text);
  if (typeof parseDocument(text, { version: '1.1' }).toJS() !== 'string')
    scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/**
 * The path of an archive in the folder of a chart, as Helm names it.
 *
 * @example
 * archiveFile('redis', '20.0.0') // 'charts/redis-20.0.0.tgz'
 */
export function archiveFile(name: string, version: string): string {
  return `charts/${name}-${version}.tgz`;
}
