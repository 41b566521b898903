import { isFault, type Fault } from '@dhallmark/fault';
import { chartFault } from '../codes.ts';
import { faultsOf } from '../combine-faults.ts';

const hidden = {
  message: 'the message is not shown because it would contain a value',
  hint: 'Use the variables only in data and stringData, not in names, keys, kinds or types.',
  details: [],
  causes: [],
};

/**
 * The faults of evaluating a Secret, without any of the values that went into it. The evaluator and
 * the validation keep values out of their messages. This is the safety net, for values in names and
 * keys and for defects of ours.
 *
 * @example
 * const faults = withholdValues(error, 'charts/web/login-secret.dhall', [password]);
 */
export function withholdValues(
  error: unknown,
  file: string,
  values: readonly string[],
): readonly Fault[] {
  const faults = faultsOf(error);
  if (faults !== undefined) return faults.map((fault) => redactFault(fault, values));
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

function redactFault(fault: Fault, values: readonly string[]): Fault {
  const shown = textsOf(fault).join('\n');
  if (!values.some((value) => holds(shown, value))) return fault;
  const { file, line } = fault.location;
  return fault.with({ ...hidden, location: { file, line } });
}

/** Every string of a fault that may be printed, those of its causes included. */
function textsOf({ message, hint, location, details, causes }: Fault): readonly string[] {
  const strings = [message, hint, location.path, location.excerpt?.text];
  return [
    ...strings.filter((text) => text !== undefined),
    ...details.map(({ text }) => text),
    ...causes.flatMap((cause) => (isFault(cause) ? textsOf(cause) : [])),
  ];
}

/** Whether a string contains a value, a line of it, or its base64. */
function holds(text: string, value: string): boolean {
  const base64 = Buffer.from(value).toString('base64').replace(/=+$/, '');
  const lines = value.split('\n').map((line) => line.trim());
  return [value, base64, ...lines].some((part) => part !== '' && occurs(text, part));
}

/** A short value counts only as a separate word: a password `a` must not hide every message. */
function occurs(text: string, part: string): boolean {
  if (part.length >= 4) return text.includes(part);
  return text.split(/[^\p{L}\p{N}_-]+/u).includes(part);
}
