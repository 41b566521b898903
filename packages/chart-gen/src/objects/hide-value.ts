import type { FaultLocation } from '@dhallmark/fault';
import type { FieldPath } from './field-path.ts';

/** Fields that often hold what should not be in a log. */
const values = new Set(['data', 'stringData', 'binaryData', 'value', 'args', 'command']);

/**
 * The place of a field without an excerpt where the field may hold a value: in a Secret, the data of a
 * ConfigMap, an environment variable, the arguments of a container.
 *
 * @param object the object that has the field
 * @example
 * hideValue(location, { kind: 'ConfigMap' }, ['data', 'password']).excerpt // undefined
 */
export function hideValue(
  location: FaultLocation,
  object: unknown,
  path: FieldPath,
): FaultLocation {
  const isSecret = (object as { readonly kind?: unknown } | null)?.kind === 'Secret';
  const mayHold = isSecret || path.some((step) => values.has(String(step)));
  if (!mayHold) return location;
  return {
    ...location,
    excerpt: undefined,
    hidden: location.hidden ?? 'this field may hold a value',
  };
}
