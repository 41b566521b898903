import { isUtf8 } from 'node:buffer';
import type { SecretSpec } from '../specs/secret-spec.ts';
import type { SecretValues } from '../types/secret-type.ts';

/** A Secret with its values. It exists in memory only, until it is encrypted. */
export type SecretObject = {
  readonly apiVersion: 'v1';
  readonly kind: 'Secret';
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly type: string;
  readonly immutable?: boolean;
  /** Values that are not valid UTF-8, in base64. */
  readonly data?: Readonly<Record<string, string>>;
  /** Values that are valid UTF-8, as they are. */
  readonly stringData?: Readonly<Record<string, string>>;
};

/** A Secret and the chart that it belongs to. */
export interface GeneratedSecret {
  readonly chart: string;
  readonly object: SecretObject;
}

/**
 * The Kubernetes object. Text goes into `stringData`, where it is readable after decryption; other
 * bytes go into `data`.
 *
 * @example
 * toSecretObject(spec, new Map([['token', Buffer.from('x')]])).stringData // { token: 'x' }
 */
export function toSecretObject(spec: SecretSpec, values: SecretValues): SecretObject {
  const entries = [...values].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const data = encodeEach(
    entries.filter(([, bytes]) => !isUtf8(bytes)),
    'base64',
  );
  const stringData = encodeEach(
    entries.filter(([, bytes]) => isUtf8(bytes)),
    'utf8',
  );
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: spec.name,
      namespace: spec.namespace,
      ...(isFilled(spec.labels) && { labels: spec.labels }),
      ...(isFilled(spec.annotations) && { annotations: spec.annotations }),
    },
    type: spec.type,
    ...(spec.immutable === true && { immutable: true }),
    ...(isFilled(data) && { data }),
    ...(isFilled(stringData) && { stringData }),
  };
}

function encodeEach(
  entries: readonly (readonly [string, Uint8Array])[],
  encoding: 'utf8' | 'base64',
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    entries.map(([key, bytes]) => [key, Buffer.from(bytes).toString(encoding)]),
  );
}

function isFilled<T>(map: Readonly<Record<string, T>> | undefined): map is Record<string, T> {
  return map !== undefined && Object.keys(map).length > 0;
}
