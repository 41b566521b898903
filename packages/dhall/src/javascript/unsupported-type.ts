import type { Fault } from '@dhallmark/fault';
import type { Value } from '../eval/value.ts';
import { fault } from '../fault.ts';
import { describeValue, placeText } from '../marshal/unsupported-value.ts';
import type { Path } from '../marshal/unsupported-value.ts';

/** The fault for a part that has no form in JavaScript, with its place. */
export function unsupportedType(
  value: Value,
  path: Path | undefined,
  what = describeValue(value),
): Fault {
  return fault({
    code: 'js-unsupported',
    message: `${what} has no JavaScript form${placeText(path)}`,
    hint: 'Select the values from the record that contains it, or apply a function to it.',
  });
}
