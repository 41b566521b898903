import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';
import { parseRange } from './version-range.ts';

/** One entry of `dependencies` in Chart.yaml. */
export interface Dependency {
  readonly index: number;
  readonly name: string;
  readonly alias: string;
  readonly version: string;
  readonly repository: string;
  readonly entry: JsonObject;
}

/** A problem of one field of Chart.yaml. */
export interface FieldProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/**
 * The entries of `dependencies` that are mappings.
 *
 * @example
 * readDependencies({ dependencies: [{ name: 'web' }] })[0]?.name // 'web'
 */
export function readDependencies(metadata: JsonObject): readonly Dependency[] {
  return entriesOf(metadata).flatMap((entry, index) => {
    if (!isJsonObject(entry)) return [];
    const text = (field: string): string => {
      const value = entry[field];
      return typeof value === 'string' ? value : '';
    };
    const [name, alias] = [text('name'), text('alias')];
    return [
      { index, name, alias, version: text('version'), repository: text('repository'), entry },
    ];
  });
}

/**
 * What is wrong with `dependencies` and `kubeVersion` of a Chart.yaml by itself: Helm refuses to load it,
 * or treats an entry as another one than is meant.
 *
 * @example
 * checkDependencyList({ dependencies: [{ name: 'web', version: '>= x' }] }) // one problem
 */
export function checkDependencyList(metadata: JsonObject): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const kubeVersion = metadata['kubeVersion'];
  if (typeof kubeVersion === 'string' && parseRange(kubeVersion) === undefined) {
    problems.push(badRange(['kubeVersion'], kubeVersion));
  }
  for (const [index, entry] of entriesOf(metadata).entries()) {
    if (!isJsonObject(entry)) {
      const message = 'an entry of dependencies must be a record';
      problems.push({ path: ['dependencies', index], message, hint: 'Write name and version.' });
    }
  }
  const dependencies = readDependencies(metadata);
  if (metadata['apiVersion'] === 'v1' && dependencies.length > 0) {
    problems.push({
      path: ['dependencies'],
      message: 'a chart with apiVersion v1 has no dependencies in Chart.yaml',
      hint: 'Set apiVersion = "v2".',
    });
  }
  return [...problems, ...dependencies.flatMap(checkEntry), ...findRepeated(dependencies)];
}

function entriesOf(metadata: JsonObject): readonly JsonValue[] {
  const { dependencies } = metadata;
  return Array.isArray(dependencies) ? (dependencies as readonly JsonValue[]) : [];
}

function checkEntry({ index, name, alias, version, entry }: Dependency): readonly FieldProblem[] {
  const at = (field: string): readonly (string | number)[] => ['dependencies', index, field];
  const imports = entry['import-values'];
  return [
    ...(name === ''
      ? [
          {
            path: at('name'),
            message: 'the dependency has no name',
            hint: 'Set the name of a chart.',
          },
        ]
      : []),
    ...(alias === '' || /^[a-zA-Z0-9_-]+$/.test(alias)
      ? []
      : [
          {
            path: at('alias'),
            message: `the alias ${JSON.stringify(alias)} of ${name} has characters that are not allowed`,
            hint: 'Use letters, digits, - and _.',
          },
        ]),
    ...(parseRange(version) === undefined ? [badRange(at('version'), version)] : []),
    ...(Array.isArray(imports) ? (imports as readonly JsonValue[]) : []).flatMap((item, position) =>
      isImport(item)
        ? []
        : [
            {
              path: [...at('import-values'), position],
              message: 'an entry of import-values must be a string, or a child and a parent',
              hint: 'Name a table of exports, or write { child, parent }.',
            },
          ],
    ),
  ];
}

function isImport(item: JsonValue): boolean {
  if (typeof item === 'string') return true;
  if (!isJsonObject(item)) return false;
  return typeof item['child'] === 'string' && typeof item['parent'] === 'string';
}

function badRange(path: readonly (string | number)[], range: string): FieldProblem {
  return {
    path,
    message: `${JSON.stringify(range)} is not a range of versions`,
    hint: 'Write it as 1.2.3, ^1.2, ~1.2.0 or >=1.2.0 <2.0.0.',
  };
}

/** Two entries with one key: the alias, or else the name. */
function findRepeated(dependencies: readonly Dependency[]): readonly FieldProblem[] {
  const byKey = Map.groupBy(dependencies, ({ name, alias }) => alias || name);
  return [...byKey].flatMap(([key, entries]) =>
    entries.slice(1).map(({ index }) => ({
      path: ['dependencies', index],
      message: `two dependencies are called ${key}`,
      hint: 'Remove one of them, or give it an alias.',
    })),
  );
}

/**
 * A path as it is written in messages.
 *
 * @example
 * fieldPath(['dependencies', 0, 'version']) // 'dependencies[0].version'
 */
export function fieldPath(path: readonly (string | number)[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`,
    )
    .join('');
}
