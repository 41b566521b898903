/*
 * Pieces of Helm templates (Go text/template with the functions of sprig). An operand can be an argument of a
 * function: it is a literal, a variable with fields, or in parentheses.
 */

/** What computes a value: actions that run before, one for each line, and an operand. */
export interface Code {
  readonly setup: readonly string[];
  readonly operand: string;
}

/** An operand that needs no actions before it. */
export function plain(operand: string): Code {
  return { setup: [], operand };
}

/** A function call as an operand. */
export function call(name: string, ...args: readonly Code[]): Code {
  const operands = args.map(({ operand }) => operand);
  return {
    setup: args.flatMap(({ setup }) => setup),
    operand: `(${[name, ...operands].join(' ')})`,
  };
}

/** A string literal. JSON's escapes are Go's. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text);
}

/** The value that is absent: templates have no literal for it. */
export const nothing = '(index (dict) "none")';

/** The value of nested fields. */
export function fieldsOf(operand: string, labels: readonly string[]): string {
  if (labels.length === 0) return operand;
  if (labels.every((label) => /^[A-Za-z_]\w*$/u.test(label))) {
    return `${operand === '.' ? '' : operand}.${labels.join('.')}`;
  }
  return `(index ${[operand, ...labels.map(stringLiteral)].join(' ')})`;
}

/** An operand as the whole of an action. */
export function pipeline(operand: string): string {
  return operand.startsWith('(') && operand.endsWith(')') ? operand.slice(1, -1) : operand;
}

/** An action that removes the line break before it. */
export function action(code: string): string {
  return `{{- ${code} }}`;
}
