import { isUtf8 } from 'node:buffer';
import type { SecretProblem } from './problem.ts';
import { checkValues, requiredKeys } from './requirements.ts';
import type { ChartSecrets, KeySource, SecretObject, SecretSpec } from './spec.ts';
import { readValue, type ValueSource } from './value.ts';

/** A Secret with its values and the chart that it belongs to. */
export interface GeneratedSecret {
  readonly chart: string;
  readonly object: SecretObject;
}

export interface Generated {
  /** The Secrets without problems. */
  readonly secrets: readonly GeneratedSecret[];
  /** All problems of all charts at once. */
  readonly problems: readonly SecretProblem[];
}

/** Puts the values into the specifications of all charts. Pure but for what `from` reads. */
export function generateSecrets(charts: readonly ChartSecrets[], from: ValueSource): Generated {
  const secrets: GeneratedSecret[] = [];
  const problems: SecretProblem[] = [];
  const owners = new Map<string, string>();
  for (const { chart, specs } of charts) {
    for (const spec of specs) {
      const found = [...checkSpec(chart, spec, owners)];
      const made = isKnownType(spec.type) ? makeSecret(chart, spec, from) : undefined;
      found.push(...(made?.problems ?? []));
      if (made && found.length === 0) secrets.push({ chart, object: made.object });
      problems.push(...found);
    }
  }
  return { secrets, problems };
}

const showName = (spec: SecretSpec): string => `${spec.namespace}/${spec.name}`;

const knownTypes = Object.keys(requiredKeys);

/** Specifications come out of JSON, so the type may be anything. */
function isKnownType(type: string): boolean {
  return knownTypes.includes(type);
}

/** RFC 1123 names; the API server refuses others, long after the run that made them. */
const subdomain = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/;
const keyName = /^[-._a-zA-Z0-9]{1,253}$/;

function checkSpec(
  chart: string,
  spec: SecretSpec,
  owners: Map<string, string>,
): readonly SecretProblem[] {
  const secret = showName(spec);
  const owner = owners.get(secret);
  owners.set(secret, chart);
  const malformed = (message: string, hint: string): SecretProblem => ({
    code: 'malformed-spec',
    chart,
    secret,
    message,
    hint,
  });
  const isKnown = isKnownType(spec.type);
  const required = isKnown
    ? requiredKeys[spec.type].filter((key) => !Object.hasOwn(spec.keys, key))
    : [];
  return [
    ...(isKnown
      ? []
      : [malformed('its type is none that is supported', `Use ${knownTypes.join(', ')}.`)]),
    ...(owner === undefined
      ? []
      : [
          {
            ...malformed(
              `it is specified twice, in ${owner} and in ${chart}`,
              'Give one of them another name.',
            ),
            code: 'duplicate-secret' as const,
          },
        ]),
    ...(subdomain.test(spec.name) && subdomain.test(spec.namespace)
      ? []
      : [
          malformed(
            'its name or namespace is none that Kubernetes takes',
            'Use lower-case letters, digits, - and dots.',
          ),
        ]),
    ...Object.keys(spec.keys)
      .filter((key) => !keyName.test(key))
      .map((key) => ({
        ...malformed(
          `the key ${JSON.stringify(key)} is none that Kubernetes takes`,
          'Use letters, digits, -, _ and dots.',
        ),
        key,
      })),
    ...(Object.keys(spec.keys).length > 0
      ? []
      : [malformed('it has no keys', 'Add a key, or remove the Secret.')]),
    ...required.map((key) => requiredKey(chart, secret, spec, key)),
    ...(spec.type === 'kubernetes.io/basic-auth' &&
    !('username' in spec.keys || 'password' in spec.keys)
      ? [requiredKey(chart, secret, spec, 'username')]
      : []),
  ];
}

function requiredKey(chart: string, secret: string, spec: SecretSpec, key: string): SecretProblem {
  return {
    code: 'required-key',
    chart,
    secret,
    key,
    message: `a Secret of type ${spec.type} needs the key ${key}`,
    hint: `Add ${key}, or use the type Opaque.`,
  };
}

function makeSecret(
  chart: string,
  spec: SecretSpec,
  from: ValueSource,
): { readonly object: SecretObject; readonly problems: readonly SecretProblem[] } {
  const secret = showName(spec);
  const values = new Map<string, Uint8Array>();
  const problems: SecretProblem[] = [];
  for (const [key, source] of Object.entries(spec.keys)) {
    const made = makeValue(source, from);
    if ('bytes' in made) values.set(key, made.bytes);
    else problems.push(...made.faults.map((fault) => ({ ...fault, chart, secret, key })));
  }
  if (problems.length === 0) {
    const faults = checkValues(spec.type, values);
    for (const { key, message, hint } of faults) {
      const [first] = variableNames(spec.keys[key]);
      const variable = first === undefined ? {} : { variable: first };
      problems.push({ code: 'malformed-value', chart, secret, key, ...variable, message, hint });
    }
  }
  return { object: toObject(spec, values), problems };
}

type Fault = Pick<SecretProblem, 'code' | 'message' | 'hint' | 'variable'>;

function makeValue(
  source: KeySource,
  from: ValueSource,
): { readonly bytes: Uint8Array } | { readonly faults: readonly Fault[] } {
  const parts = 'template' in source ? source.template : [source];
  const faults: Fault[] = [];
  const chunks = parts.map((part) => {
    if (typeof part === 'string') return Buffer.from(part);
    const value = readValue(part, from);
    if ('bytes' in value) return value.bytes;
    const { problem: code, message, hint } = value;
    faults.push({ code, message, hint, variable: part.variable });
    return Buffer.alloc(0);
  });
  return faults.length > 0 ? { faults } : { bytes: Buffer.concat(chunks) };
}

function variableNames(source: KeySource | undefined): string[] {
  if (!source) return [];
  const parts = 'template' in source ? source.template : [source];
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.variable]));
}

function encode(bytes: Uint8Array, form: 'utf8' | 'base64'): string {
  return Buffer.from(bytes).toString(form);
}

/** Text goes to `stringData`, where a person who decrypts can read it; other bytes to `data`. */
function toObject(spec: SecretSpec, values: ReadonlyMap<string, Uint8Array>): SecretObject {
  const entries = [...values].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const texts = entries.filter(([, bytes]) => isUtf8(bytes));
  const binaries = entries.filter(([, bytes]) => !isUtf8(bytes));
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: spec.name,
      namespace: spec.namespace,
      ...(isFilled(spec.labels) ? { labels: spec.labels } : {}),
      ...(isFilled(spec.annotations) ? { annotations: spec.annotations } : {}),
    },
    type: spec.type,
    ...(spec.immutable ? { immutable: true } : {}),
    ...(binaries.length > 0
      ? { data: Object.fromEntries(binaries.map(([key, bytes]) => [key, encode(bytes, 'base64')])) }
      : {}),
    ...(texts.length > 0
      ? {
          stringData: Object.fromEntries(texts.map(([key, bytes]) => [key, encode(bytes, 'utf8')])),
        }
      : {}),
  };
}

function isFilled<T>(map: Readonly<Record<string, T>> | undefined): map is Record<string, T> {
  return map !== undefined && Object.keys(map).length > 0;
}
