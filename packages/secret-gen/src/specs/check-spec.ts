import { secretFault } from '../codes.ts';
import type { ProblemInSecret } from './secret-problem.ts';
import type { SecretSpec } from './secret-spec.ts';
import { secretTypes } from '../types/secret-types.ts';

/** A DNS subdomain (RFC 1123): the API server refuses any other name. */
const subdomain = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/;
const keyName = /^[-._a-zA-Z0-9]{1,253}$/;

/**
 * What Kubernetes would refuse in a specification: names, keys, and keys that the type requires.
 *
 * @example
 * checkSpec({ name: 'Token', namespace: 'shop', type: 'Opaque', keys: { … } }) // one `malformed-spec`
 */
export function checkSpec(spec: SecretSpec): readonly ProblemInSecret[] {
  const keys = Object.keys(spec.keys);
  return [
    ...(subdomain.test(spec.name) && subdomain.test(spec.namespace)
      ? []
      : [
          malformed(
            'invalid Kubernetes name or namespace',
            'Use lower-case letters, digits, - and dots.',
          ),
        ]),
    ...keys
      .filter((key) => !keyName.test(key))
      .map((key) => ({
        key,
        ...malformed(
          `${JSON.stringify(key)} is not a valid key of a Secret`,
          'Use letters, digits, -, _ and dots.',
        ),
      })),
    ...(keys.length > 0
      ? []
      : [malformed('the Secret has no keys', 'Add a key, or remove the Secret.')]),
    ...missingKeys(spec).map((key) => requiredKey(spec, key)),
  ];
}

function malformed(message: string, hint: string): ProblemInSecret {
  return { fault: secretFault({ code: 'malformed-spec', message, hint }) };
}

function missingKeys({ type, keys }: SecretSpec): readonly string[] {
  const row = secretTypes[type];
  const known = Object.keys(row.keys);
  const missing = known.filter((key) => !Object.hasOwn(keys, key));
  if (row.requires === 'all') return missing;
  return missing.length === known.length ? missing.slice(0, 1) : [];
}

function requiredKey({ type }: SecretSpec, key: string): ProblemInSecret {
  const row = secretTypes[type];
  const needed = row.requires === 'all' ? key : Object.keys(row.keys).join(' or ');
  return {
    key,
    fault: secretFault({
      code: 'required-key',
      message: `a Secret of type ${type} needs the key ${needed}`,
      hint: `Add ${needed}, or use the type Opaque.`,
    }),
  };
}
