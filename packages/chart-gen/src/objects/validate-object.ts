import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts';
import { findModel, type Model } from './find-model.ts';
import { validateAndFindUnknownFields } from './find-unknown-fields.ts';

/** What is wrong with one object. */
export interface ObjectProblem {
  readonly code: 'not-an-object' | 'unknown-kind' | 'unknown-field' | 'schema' | 'misplaced-secret';
  readonly message: string;
  readonly hint: string;
}

export interface ValidationOptions {
  /** Kinds without a class that the chart lets through, as `<apiVersion>/<kind>`. */
  readonly allowedKinds: ReadonlySet<string>;
  /** Whether the file is one for Secrets. */
  readonly secretsAllowed: boolean;
}

/** An object as a model, or as it is where the chart lists its kind. */
type ValidatedObject =
  | { readonly model: Model; readonly json: JsonObject }
  | { readonly model: undefined; readonly json: JsonObject };

export type Validation =
  | { readonly object: ValidatedObject }
  | { readonly problems: readonly ObjectProblem[] };

/** Makes an object the kubernetes-models class of its apiVersion and kind, and checks every field. */
export async function validateObject(
  value: JsonValue,
  options: ValidationOptions,
): Promise<Validation> {
  if (!isJsonObject(value))
    return problem('not-an-object', 'it is no Kubernetes object', notObject);
  const { apiVersion, kind } = value;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') {
    return problem('not-an-object', 'it has no apiVersion or no kind', notObject);
  }
  if (kind === 'Secret' && apiVersion === 'v1' && !options.secretsAllowed) {
    return problem('misplaced-secret', `${nameOf(value)} would be written in the clear`, misplaced);
  }
  const name = `${apiVersion}/${kind}`;
  const Class = await findModel(apiVersion, kind);
  if (!Class) {
    if (options.allowedKinds.has(name)) return { object: { model: undefined, json: value } };
    return problem(
      'unknown-kind',
      `there is no class for ${kind} of ${apiVersion}`,
      `Check apiVersion and kind; for a kind of your own list "${name}" in allowedKinds of dhallmark.dhall.`,
    );
  }
  const model = new Class(value);
  const problems = [...namelessProblem(value), ...problemsOf(model, value)];
  return problems.length > 0 ? { problems } : { object: { model, json: value } };
}

const notObject =
  'A file gives an object, a list of objects, a Text, or a function to one of these.';
const misplaced = 'Put it into secrets.dhall or a file named *-secret.dhall, which are encrypted.';

function problem(
  code: ObjectProblem['code'],
  message: string,
  hint: string,
): { readonly problems: readonly ObjectProblem[] } {
  return { problems: [{ code, message, hint }] };
}

/** `Deployment shop/web` */
export function nameOf(value: JsonObject): string {
  const metadata = value['metadata'];
  const { name, namespace } = isJsonObject(metadata) ? metadata : {};
  const kind = typeof value['kind'] === 'string' ? value['kind'] : '(no kind)';
  const place = typeof namespace === 'string' ? `${namespace}/` : '';
  return `${kind} ${place}${typeof name === 'string' ? name : '(no name)'}`;
}

/** The schemas leave the name open, since the API server may be asked to make one. */
function namelessProblem(value: JsonObject): ObjectProblem[] {
  const metadata = value['metadata'];
  const { name, generateName } = isJsonObject(metadata) ? metadata : {};
  if (typeof (name ?? generateName) === 'string') return [];
  const message = `${nameOf(value)} lacks metadata.name`;
  return [{ code: 'schema', message, hint: 'Give it a name.' }];
}

function problemsOf(model: Model, value: JsonObject): ObjectProblem[] {
  try {
    return validateAndFindUnknownFields(model).map((path) => ({
      code: 'unknown-field',
      message: `${nameOf(value)} has a field that its schema does not know: ${path}`,
      hint: 'Check its spelling and its place; the API server would drop it without a word.',
    }));
  } catch (error) {
    return schemaErrors(error).map((text) => ({
      code: 'schema',
      message: `${nameOf(value)} breaks its schema: ${text}`,
      hint: 'Compare it with the Kubernetes API reference of its kind.',
    }));
  }
}

interface SchemaError {
  readonly instancePath?: string;
  readonly keyword?: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Each fault once, by its path; never the faulty value, which may come from anywhere. */
function schemaErrors(error: unknown): string[] {
  const errors: unknown = error instanceof Error && 'errors' in error ? error.errors : undefined;
  if (!Array.isArray(errors) || errors.length === 0) throw error;
  const texts = (errors as SchemaError[])
    .filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'oneOf')
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
      return `does not know ${what}`;
    default:
      return `fails ${keyword} ${what}`.trim();
  }
}
