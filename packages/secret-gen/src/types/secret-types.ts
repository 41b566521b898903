import { basicAuth } from './basic-auth.ts';
import { dockerConfig } from './docker-config.ts';
import { opaque } from './opaque.ts';
import type { SecretTypeRow } from './secret-type.ts';
import { sshAuth } from './ssh-auth.ts';
import { tls } from './tls.ts';

/**
 * The supported types, by their name in Kubernetes (kubernetes.io, "Types of Secret"). The only
 * list of them: CONTRIBUTING.md says how to add one.
 *
 * @example
 * secretTypes['kubernetes.io/tls'].keys // { 'tls.crt': 'certificate', 'tls.key': 'privateKey' }
 */
export const secretTypes = {
  Opaque: opaque,
  'kubernetes.io/basic-auth': basicAuth,
  'kubernetes.io/dockerconfigjson': dockerConfig,
  'kubernetes.io/ssh-auth': sshAuth,
  'kubernetes.io/tls': tls,
} as const satisfies Readonly<Record<string, SecretTypeRow>>;

/** The name of a supported type: `kubernetes.io/tls`. */
export type SecretType = keyof typeof secretTypes;

/**
 * Whether a type is supported.
 *
 * @example
 * isSecretType('kubernetes.io/service-account-token') // false
 */
export function isSecretType(type: string): type is SecretType {
  return Object.hasOwn(secretTypes, type);
}
