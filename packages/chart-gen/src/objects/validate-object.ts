import type { Fault } from '@dhallmark/fault';
import { chartFault, type ChartCode } from '../codes.ts';
import { findModel, type Model } from './find-model.ts';
import { validateAndFindUnknownFields } from './find-unknown-fields.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts';

/** How an object is checked. */
export interface ValidationOptions {
  /** The file that the object comes from. */
  readonly file: string;
  /** Kinds without a class that the chart allows, as `<apiVersion>/<kind>`. */
  readonly allowedKinds: ReadonlySet<string>;
  /** Whether the file is one for Secrets. */
  readonly secretsAllowed: boolean;
}

/** A valid object. */
export interface ValidatedObject {
  readonly json: JsonObject;
  /** The object as its kubernetes-models class; undefined for a kind of `allowedKinds`. */
  readonly model: Model | undefined;
}

/** A valid object, or everything that is wrong with it. */
export type Validation =
  | { readonly object: ValidatedObject }
  | { readonly faults: readonly Fault[] };

/**
 * Creates the kubernetes-models class of an object's apiVersion and kind, and checks every field. No
 * fault quotes a value.
 *
 * @example
 * const result = await validateObject(json, { file, allowedKinds: new Set(), secretsAllowed: false });
 * if ('faults' in result) throw combineFaults(result.faults);
 */
export async function validateObject(
  value: JsonValue,
  options: ValidationOptions,
): Promise<Validation> {
  const { file, allowedKinds, secretsAllowed } = options;
  if (!isJsonObject(value))
    return refuse('not-an-object', 'the value must be a Kubernetes object', notObject, file);
  const { apiVersion, kind } = value;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') {
    return refuse('not-an-object', 'the object has no apiVersion or no kind', notObject, file);
  }
  if (kind === 'Secret' && apiVersion === 'v1' && !secretsAllowed) {
    const message = `${nameOf(value)} would be written unencrypted`;
    return refuse('misplaced-secret', message, misplaced, file);
  }
  const name = `${apiVersion}/${kind}`;
  const Class = await findModel(apiVersion, kind);
  if (!Class) {
    if (allowedKinds.has(name)) return { object: { model: undefined, json: value } };
    const message = `there is no class for ${kind} of ${apiVersion}`;
    return refuse('unknown-kind', message, await hintForKind(apiVersion, kind), file);
  }
  const model = new Class(value);
  const faults = [...checkName(value, file), ...checkFields(model, value, file)];
  return faults.length > 0 ? { faults } : { object: { model, json: value } };
}

/** Advice to allow a misspelled kind would hide the mistake, so it is for unknown groups only. */
async function hintForKind(apiVersion: string, kind: string): Promise<string> {
  const { findSimilarKind } = await import('./find-similar-kind.ts');
  const similar = findSimilarKind(apiVersion, kind);
  const meant = similar && `Did you mean kind ${similar.kind} of apiVersion ${similar.apiVersion}?`;
  if (similar?.isSure === true && meant !== undefined) return meant;
  const allow = `For a custom kind, list "${apiVersion}/${kind}" in allowedKinds of dhallmark.dhall.`;
  return `${meant ?? 'Check apiVersion and kind.'} ${allow}`;
}

const notObject =
  'A file returns an object, a list of objects, a Text, or a function to one of these.';
const misplaced = 'Move it to secrets.dhall or a file named *-secret.dhall, which are encrypted.';

function refuse(
  code: ChartCode,
  message: string,
  hint: string,
  file: string,
): { readonly faults: readonly Fault[] } {
  return { faults: [chartFault({ code, message, hint, location: { file } })] };
}

/**
 * The name of an object for people.
 *
 * @example
 * nameOf(object) // 'Deployment shop/web'
 */
export function nameOf(value: JsonObject): string {
  const metadata = value['metadata'];
  const { name, namespace } = isJsonObject(metadata) ? metadata : {};
  const kind = typeof value['kind'] === 'string' ? value['kind'] : '(no kind)';
  const place = typeof namespace === 'string' ? `${namespace}/` : '';
  return `${kind} ${place}${typeof name === 'string' ? name : '(no name)'}`;
}

/** The schemas do not require a name, because the API server can generate one. */
function checkName(value: JsonObject, file: string): readonly Fault[] {
  const metadata = value['metadata'];
  const { name, generateName } = isJsonObject(metadata) ? metadata : {};
  if (typeof (name ?? generateName) === 'string') return [];
  const message = `${nameOf(value)} lacks metadata.name`;
  return [chartFault({ code: 'schema', message, location: { file }, hint: 'Add a name.' })];
}

function checkFields(model: Model, value: JsonObject, file: string): readonly Fault[] {
  try {
    return validateAndFindUnknownFields(model).map((path) =>
      chartFault({
        code: 'unknown-field',
        message: `${nameOf(value)} has a field that its schema does not have: ${path}`,
        location: { file },
        hint: 'Check its spelling and its place. The API server would ignore it.',
      }),
    );
  } catch (error) {
    return schemaErrors(error).map((text) =>
      chartFault({
        code: 'schema',
        message: `${nameOf(value)} does not match its schema: ${text}`,
        location: { file },
        hint: 'Compare it with the Kubernetes API reference of its kind.',
      }),
    );
  }
}

interface SchemaError {
  readonly instancePath?: string;
  readonly keyword?: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/**
 * Each error once, by its path. Never the value, which may be a secret. Of a value with several possible
 * types, the format of one is worth more than the names of the others.
 */
function schemaErrors(error: unknown): string[] {
  const all: unknown = error instanceof Error && 'errors' in error ? error.errors : undefined;
  if (!Array.isArray(all) || all.length === 0) throw error;
  const errors = (all as SchemaError[]).filter(
    ({ keyword }) => keyword !== 'anyOf' && keyword !== 'oneOf',
  );
  const formats = new Set(
    errors.filter(({ keyword }) => keyword === 'format').map(({ instancePath }) => instancePath),
  );
  const texts = errors
    .filter(({ keyword, instancePath }) => keyword !== 'type' || !formats.has(instancePath))
    .map(({ instancePath = '', keyword = '', params = {} }) => {
      const detail = Object.values(params).filter((value) => typeof value === 'string');
      return `${instancePath || '/'} ${describe(keyword, detail)}`;
    });
  return [...new Set(texts)];
}

function describe(keyword: string, detail: readonly string[]): string {
  const [what = ''] = detail;
  switch (keyword) {
    case 'required':
      return `lacks ${what}`;
    case 'type':
      return `is not of type ${what}`;
    case 'additionalProperties':
      return `has the unknown field ${what}`;
    default:
      return `fails ${keyword} ${what}`.trim();
  }
}
