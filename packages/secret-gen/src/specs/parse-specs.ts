import { secretFault } from '../codes.ts';
import {
  variableForms,
  type KeySource,
  type SecretSpec,
  type TemplateSource,
  type VariableSource,
} from './secret-spec.ts';
import { isSecretType, secretTypes, type SecretType } from '../types/secret-types.ts';

/**
 * The specifications in the JSON of a chart's `secrets.dhall`: a list of them, or a single one. An
 * unknown field is refused, because it would be ignored. Throws Fault `secret-specs` with the path
 * of the first part that is wrong.
 *
 * @example
 * parseSecretSpecs([{ name: 'token', namespace: 'shop', type: 'Opaque', keys: {} }])
 */
export function parseSecretSpecs(json: unknown): readonly SecretSpec[] {
  if (!Array.isArray(json)) return [parseSpec(json, '')];
  return json.map((item: unknown, index) => parseSpec(item, `[${index}]`));
}

/** The fields of each record, complete by their type. A test compares them with `dhall/Secret`. */
export const recordFields = {
  spec: fieldsOf<SecretSpec>({
    name: true,
    namespace: true,
    type: true,
    keys: true,
    labels: true,
    annotations: true,
    immutable: true,
  }),
  variable: fieldsOf<VariableSource>({ variable: true, form: true, default: true }),
  template: fieldsOf<TemplateSource>({ template: true }),
} as const;

function fieldsOf<T>(fields: Readonly<Record<keyof T, true>>): ReadonlySet<string> {
  return new Set(Object.keys(fields));
}

function parseSpec(json: unknown, path: string): SecretSpec {
  const spec = parseRecord(json, path, recordFields.spec);
  const { labels, annotations, immutable } = spec;
  return {
    name: parseText(spec['name'], `${path}.name`),
    namespace: parseText(spec['namespace'], `${path}.namespace`),
    type: parseType(spec['type'], `${path}.type`),
    keys: parseMap(spec['keys'], `${path}.keys`, parseKey),
    ...(labels !== undefined && { labels: parseMap(labels, `${path}.labels`, parseText) }),
    ...(annotations !== undefined && {
      annotations: parseMap(annotations, `${path}.annotations`, parseText),
    }),
    ...(immutable !== undefined && { immutable: parseBoolean(immutable, `${path}.immutable`) }),
  };
}

function parseType(json: unknown, path: string): SecretType {
  const type = parseText(json, path);
  if (isSecretType(type)) return type;
  throw malformed(path, `must be one of ${Object.keys(secretTypes).join(', ')}`);
}

function parseKey(json: unknown, path: string): KeySource {
  const { template } = parseRecord(json, path);
  if (template === undefined) return parseVariable(json, path);
  parseRecord(json, path, recordFields.template);
  if (!Array.isArray(template)) throw malformed(`${path}.template`, 'must be a list');
  return {
    template: template.map((part: unknown, index) =>
      typeof part === 'string' ? part : parseVariable(part, `${path}.template[${index}]`),
    ),
  };
}

function parseVariable(json: unknown, path: string): VariableSource {
  const source = parseRecord(json, path, recordFields.variable);
  const form = variableForms.find((each) => each === source['form']);
  if (form === undefined) {
    throw malformed(`${path}.form`, `must be one of ${variableForms.join(', ')}`);
  }
  return {
    variable: parseText(source['variable'], `${path}.variable`),
    form,
    ...(source['default'] !== undefined && {
      default: parseText(source['default'], `${path}.default`),
    }),
  };
}

function parseMap<T>(
  json: unknown,
  path: string,
  parseValue: (json: unknown, path: string) => T,
): Readonly<Record<string, T>> {
  const entries = Object.entries(parseRecord(json, path));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, parseValue(value, `${path}[${JSON.stringify(key)}]`)]),
  );
}

function parseRecord(
  json: unknown,
  path: string,
  known?: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw malformed(path, 'must be a record');
  }
  const unknown = Object.keys(json).find((field) => known !== undefined && !known.has(field));
  if (unknown !== undefined) throw malformed(`${path}.${unknown}`, 'is not a known field');
  return { ...json };
}

function parseText(json: unknown, path: string): string {
  if (typeof json === 'string') return json;
  throw malformed(path, 'must be Text');
}

function parseBoolean(json: unknown, path: string): boolean {
  if (typeof json === 'boolean') return json;
  throw malformed(path, 'must be Bool');
}

function malformed(path: string, problem: string) {
  const place = path.replace(/^\./, '');
  return secretFault({
    code: 'secret-specs',
    message: `${place === '' ? 'a Secret specification' : place} ${problem}`,
    hint: 'Build the list with the functions of dhall/Secret, such as Secret.opaque { … }.',
  });
}
