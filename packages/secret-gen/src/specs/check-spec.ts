import { faultsOfNames, type NameKind } from '@dhallmark/names';
import { secretFault } from '../codes.ts';
import type { ProblemInSecret } from './secret-problem.ts';
import { variablesOf, type SecretSpec } from './secret-spec.ts';
import { secretTypes } from '../types/secret-types.ts';

/**
 * What Kubernetes would refuse in a specification, and names that cannot be files or variables of a
 * job: names, keys, variables, and keys that the type requires.
 *
 * @example
 * checkSpec({ name: 'Token', namespace: 'shop', type: 'Opaque', keys: { … } }) // one `malformed-spec`
 */
export function checkSpec(spec: SecretSpec): readonly ProblemInSecret[] {
  const keys = Object.keys(spec.keys);
  return [
    ...malformedName('secret', spec.name),
    ...malformedName('namespace', spec.namespace),
    ...keys.flatMap((key) =>
      malformedName('secretKey', key).map((problem) => ({ key, ...problem })),
    ),
    ...checkVariables(spec),
    ...(keys.length > 0
      ? []
      : [malformed('the Secret has no keys', 'Add a key, or remove the Secret.')]),
    ...missingKeys(spec).map((key) => requiredKey(spec, key)),
  ];
}

function malformedName(kind: NameKind, name: string): readonly ProblemInSecret[] {
  return faultsOfNames(kind, [{ name }]).map(({ message, hint }) => malformed(message, hint));
}

/** A job unsets variables that steer programs, and its credentials are not for charts. */
function checkVariables(spec: SecretSpec): readonly ProblemInSecret[] {
  return Object.entries(spec.keys).flatMap(([key, source]) =>
    variablesOf(source).flatMap(({ variable }) =>
      malformedName('variable', variable).map((problem) => ({ key, ...problem })),
    ),
  );
}

function malformed(message: string, hint: string | undefined): ProblemInSecret {
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
