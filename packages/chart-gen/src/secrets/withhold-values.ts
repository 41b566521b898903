import { isFault, type Fault } from '@dhallmark/fault';
import type { ValueSearch } from '@dhallmark/secret-gen/value-search';
import { chartFault } from '../codes.ts';
import { faultsOf } from '../combine-faults.ts';

/**
 * The faults of evaluating a Secret, without any of the values that went into it. The evaluator and
 * the validation keep values out of their messages. This is the second defence, for defects of ours.
 *
 * @example
 * const faults = withholdValues(error, 'charts/web/login-secret.dhall', search);
 */
export function withholdValues(
  error: unknown,
  file: string,
  search: ValueSearch,
): readonly Fault[] {
  const faults = faultsOf(error);
  if (faults !== undefined) return faults.map((fault) => withholdFromFault(fault, search));
  const defect = chartFault({
    code: 'internal',
    message: 'an internal error; its message is not shown because it may contain a value',
    location: { file },
    hint: 'This is a defect of chart-gen; please report it.',
    // a cause that is not a Fault is shown by its class only
    causes: [error],
  });
  return [defect];
}

/**
 * The fault, or what may be said of it where it contains a value: its code, its place and the names of
 * the variables.
 *
 * @example
 * failures.map((fault) => withholdFromFault(fault, search));
 */
export function withholdFromFault(fault: Fault, search: ValueSearch): Fault {
  const variables = search.find(textsOf(fault));
  if (variables.length === 0) return fault;
  const { file, line } = fault.location;
  const place = file === undefined || search.find([file]).length > 0 ? {} : { file, line };
  return fault.with({
    message: `the message is not shown because it would contain a value of ${variables.join(', ')}`,
    hint: 'Use the variables only in the values of data and stringData, not in names, keys, kinds or types.',
    details: [],
    causes: [],
    location: place,
  });
}

/** Every string of a fault that may be printed, those of its causes included. */
function textsOf({ message, hint, location, details, causes }: Fault): readonly string[] {
  const strings = [message, hint, location.file, location.path, location.excerpt?.text];
  return [
    ...strings.filter((text) => text !== undefined),
    ...details.map(({ text }) => text),
    ...causes.flatMap((cause) => (isFault(cause) ? textsOf(cause) : [])),
  ];
}
