import { secretFault } from '../codes.ts';
import type { ProblemInSecret } from '../specs/secret-problem.ts';
import { variablesOf, type SecretSpec } from '../specs/secret-spec.ts';
import type { SecretValues, ValueProblem } from '../types/secret-type.ts';
import { secretTypes } from '../types/secret-types.ts';

/**
 * What is wrong with the values of a Secret that has all of them: its size, and what its type
 * requires.
 *
 * @example
 * checkValues(spec, new Map([['.dockerconfigjson', Buffer.from('{}')]])) // one `malformed-value`
 */
export function checkValues(spec: SecretSpec, values: SecretValues): readonly ProblemInSecret[] {
  return [...checkSize(values), ...secretTypes[spec.type].checkValues(values)].map(
    ({ key, message, hint }) => {
      const source = spec.keys[key];
      const [first] = source === undefined ? [] : variablesOf(source);
      return {
        key,
        ...(first !== undefined && { variable: first.variable }),
        fault: secretFault({ code: 'malformed-value', message, hint }),
      };
    },
  );
}

/** The API server's limit for all values of one Secret together (core/v1, MaxSecretSize). */
const maxBytes = 1024 * 1024;

function checkSize(values: SecretValues): readonly ValueProblem[] {
  const sizes = [...values].map(([key, bytes]) => ({ key, size: bytes.length }));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  const [largest] = sizes.toSorted((a, b) => b.size - a.size);
  if (total <= maxBytes || largest === undefined) return [];
  const message = 'this value makes the Secret larger than 1 MiB, the limit of Kubernetes';
  return [{ key: largest.key, message, hint: 'Split the Secret, or store large files elsewhere.' }];
}
