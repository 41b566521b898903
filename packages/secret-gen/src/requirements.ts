import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { SecretType } from './spec.ts';

/** The keys that the API server demands of a type (kubernetes.io, Secret types). */
export const requiredKeys: Record<SecretType, readonly string[]> = {
  Opaque: [],
  'kubernetes.io/basic-auth': [],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
};

export interface ValueFault {
  readonly key: string;
  readonly message: string;
  readonly hint: string;
}

type Values = ReadonlyMap<string, Uint8Array>;

const checks: Record<SecretType, (values: Values) => ValueFault[]> = {
  Opaque: () => [],
  'kubernetes.io/basic-auth': () => [],
  'kubernetes.io/dockerconfigjson': checkDockerConfig,
  'kubernetes.io/ssh-auth': checkSshKey,
  'kubernetes.io/tls': checkTls,
};

/**
 * What is wrong with values that are all there: the cluster would take some of it and a Pod fail
 * later. Faults never quote a value.
 */
export function checkValues(type: SecretType, values: Values): ValueFault[] {
  return [...checkSize(values), ...checks[type](values)];
}

/** The API server's limit for the values of one Secret together (core/v1, MaxSecretSize). */
const maxBytes = 1024 * 1024;

function checkSize(values: Values): ValueFault[] {
  const sizes = [...values].map(([key, bytes]) => ({ key, size: bytes.length }));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  const [largest] = sizes.toSorted((a, b) => b.size - a.size);
  if (total <= maxBytes || largest === undefined) return [];
  const message = 'with it the Secret is larger than the 1 MiB that Kubernetes takes';
  return [{ key: largest.key, message, hint: 'Split the Secret, or keep large files elsewhere.' }];
}

const textOf = (values: Values, key: string): string =>
  Buffer.from(values.get(key) ?? []).toString('utf8');

function checkDockerConfig(values: Values): ValueFault[] {
  const key = '.dockerconfigjson';
  const hint = 'It must be the JSON of a docker config: {"auths": {"<registry>": {…}}}.';
  try {
    const config: unknown = JSON.parse(textOf(values, key));
    const auths: unknown =
      typeof config === 'object' && config !== null && 'auths' in config ? config.auths : undefined;
    if (typeof auths === 'object' && auths !== null && !Array.isArray(auths)) return [];
    return [{ key, message: 'the docker config has no "auths"', hint }];
  } catch {
    return [{ key, message: 'the docker config is not JSON', hint }];
  }
}

function checkSshKey(values: Values): ValueFault[] {
  const key = 'ssh-privatekey';
  if (/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/.test(textOf(values, key))) return [];
  return [
    {
      key,
      message: 'it is no private key in PEM form',
      hint: 'Give the whole file that ssh-keygen wrote, its first and last line included.',
    },
  ];
}

function checkTls(values: Values): ValueFault[] {
  const certificate = attempt(() => new X509Certificate(textOf(values, 'tls.crt')));
  const privateKey = attempt(() => createPrivateKey(textOf(values, 'tls.key')));
  const hint = 'Give the whole PEM, its BEGIN and END lines included.';
  const faults = [
    ...(certificate ? [] : [{ key: 'tls.crt', message: 'it is no certificate in PEM form', hint }]),
    ...(privateKey
      ? []
      : [{ key: 'tls.key', message: 'it is no unencrypted private key in PEM form', hint }]),
  ];
  if (certificate && privateKey && !certificate.checkPrivateKey(privateKey)) {
    const message = 'it does not belong to the certificate in tls.crt';
    faults.push({
      key: 'tls.key',
      message,
      hint: 'Give the key that the certificate was made for.',
    });
  }
  return faults;
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
