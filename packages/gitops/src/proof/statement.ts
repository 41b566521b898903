import { isRecord } from '../is-record.ts';
import { brokenProof } from './broken-proof.ts';

const STATEMENT = 'https://in-toto.io/Statement/v1';
const PREDICATE = 'https://slsa.dev/provenance/v1';
const BUILD = 'https://dhallmark.dev/publish/v1';
const BUILDER = 'https://dhallmark.dev/chart-publish';

/** What a publish says about the tree that it pushed. */
export interface Proof {
  /** A rekey changes encrypted files only; it says nothing about where the charts come from. */
  readonly operation: 'publish' | 'rekey';
  readonly environment: string;
  /** The folder in the deploy repository; '' is its root. */
  readonly path: string;
  /** The commit of the workspace that was published, or whose rules were used by a rekey. */
  readonly source: string;
  /** The web address of the CI pipeline. */
  readonly pipeline: string | undefined;
  /** What charts were rendered with: the render variables that were set, by name. They are not secret. */
  readonly variables: ReadonlyMap<string, string>;
  /** Every file of the tree but the proof itself, by its path. */
  readonly files: ReadonlyMap<string, ProvenFile>;
  /** The rendered files of each chart: its name → `hashDirectory`. Empty for a rekey. */
  readonly renders: ReadonlyMap<string, string>;
}

/** A file as it was published. */
export interface ProvenFile {
  /** Hexadecimal. */
  readonly sha256: string;
  /** For an encrypted file: `provider:id` of every master key, sorted; else undefined. */
  readonly recipients: readonly string[] | undefined;
}

/**
 * The proof as an in-toto statement with SLSA's provenance, in one line of JSON. Equal proofs give
 * equal text.
 *
 * @example
 * renderEnvelope(renderStatement(proof), undefined)
 */
export function renderStatement(proof: Proof): string {
  const { operation, environment, path, source, pipeline, variables, files, renders } = proof;
  const given = variables.size === 0 ? {} : { variables: Object.fromEntries(sorted(variables)) };
  const invocation = pipeline === undefined ? {} : { metadata: { invocationId: pipeline } };
  return JSON.stringify({
    _type: STATEMENT,
    subject: sorted(files).map(([name, { sha256, recipients }]) => ({
      name,
      digest: { sha256 },
      ...(recipients === undefined ? {} : { annotations: { recipients } }),
    })),
    predicateType: PREDICATE,
    predicate: {
      buildDefinition: {
        buildType: BUILD,
        externalParameters: { operation, environment, path, ...given },
        resolvedDependencies: [{ name: 'source', digest: { gitCommit: source } }],
      },
      runDetails: {
        builder: { id: BUILDER },
        ...invocation,
        byproducts: sorted(renders).map(([name, dirHash]) => ({ name, digest: { dirHash } })),
      },
    },
  });
}

/**
 * The proof in a statement that `renderStatement` wrote. Throws Fault `proof-broken` for anything else.
 *
 * @example
 * const { source, files } = parseStatement(parseEnvelope(text).payload);
 */
export function parseStatement(text: string): Proof {
  const statement = object(parseJson(text));
  if (statement['_type'] !== STATEMENT || statement['predicateType'] !== PREDICATE) {
    throw brokenProof('it is another kind of statement');
  }
  const { buildDefinition, runDetails } = object(statement['predicate']);
  const { buildType, externalParameters, resolvedDependencies } = object(buildDefinition);
  if (buildType !== BUILD) throw brokenProof('it is not about a publish');
  const { operation, environment, path, variables = {} } = object(externalParameters);
  if (operation !== 'publish' && operation !== 'rekey')
    throw brokenProof('its operation is unknown');
  const { metadata = {}, byproducts } = object(runDetails);
  const { invocationId } = object(metadata);
  const [source, ...others] = list(resolvedDependencies).map((item) => digestOf(item, 'gitCommit'));
  if (source === undefined || others.length > 0) throw brokenProof('it does not name one source');
  return {
    operation,
    environment: string(environment),
    path: string(path),
    source: source[1],
    pipeline: invocationId === undefined ? undefined : string(invocationId),
    variables: new Map(
      Object.entries(object(variables)).map(([name, value]) => [name, string(value)] as const),
    ),
    files: uniqueMap(list(statement['subject']).map(provenFile)),
    renders: uniqueMap(list(byproducts).map((item) => digestOf(item, 'dirHash'))),
  };
}

function provenFile(value: unknown): readonly [string, ProvenFile] {
  const [name, sha256] = digestOf(value, 'sha256');
  const { annotations } = object(value);
  const recipients =
    annotations === undefined ? undefined : list(object(annotations)['recipients']).map(string);
  return [name, { sha256, recipients }];
}

function digestOf(value: unknown, algorithm: string): readonly [string, string] {
  const { name, digest } = object(value);
  const hex = string(object(digest)[algorithm]);
  if (!/^[0-9a-f]{40,64}$/.test(hex)) throw brokenProof('a digest is not valid');
  return [string(name), hex];
}

function uniqueMap<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map(entries);
  if (map.size !== entries.length) throw brokenProof('it names something twice');
  return map;
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function object(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw brokenProof('a field is missing');
  return value;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw brokenProof('a list is missing');
  return value;
}

function string(value: unknown): string {
  if (typeof value !== 'string') throw brokenProof('a field is missing');
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw brokenProof('its statement is not JSON');
  }
}
