import { hasPrivateKey } from '@dhallmark/kubernetes-objects/private-key';
import type { RenderVariable, RenderVariableType } from '../dhall/session.ts';

const LONGEST = 256;

const forms: Readonly<Record<RenderVariableType, RegExp>> = {
  // nothing that YAML, Helm's templates, a shell, a terminal or Markdown reads as more than characters
  Text: /^[A-Za-z0-9_](?:[A-Za-z0-9._+/:@=~-]*[A-Za-z0-9._+/@=~-])?$/,
  Natural: /^(?:0|[1-9][0-9]{0,17})$/,
  Bool: /^(?:true|false|True|False)$/,
};

const described: Readonly<Record<RenderVariableType, string>> = {
  Text: `A value has the characters A-Z, a-z, 0-9 and . _ + / : @ = ~ -, starts with a letter, a digit or _, does not end with :, and has at most ${LONGEST} characters.`,
  Natural:
    'A value of the type Natural has up to 18 digits, without a sign and without leading zeros.',
  Bool: 'A value of the type Bool is true or false.',
};

/** Why a render variable cannot have a value; undefined if it can. Nothing of the value is in it. */
export function findValueProblem(
  { type, allowed }: RenderVariable,
  value: string,
): string | undefined {
  if (value.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (!forms[type].test(value)) return `is not allowed as ${type}`;
  if (hasPrivateKey(Buffer.from(value))) return 'is a private key';
  if (allowed !== undefined && !allowed.includes(value)) return 'is not one of those it may have';
  return undefined;
}

/** Which values a render variable may have, in sentences. */
export function describeForm({ type, allowed }: RenderVariable): string {
  const list = allowed === undefined ? '' : ` This variable may have: ${allowed.join(', ')}.`;
  return `${described[type]}${list}`;
}

/** The text that an import of the variable reads: a literal of Dhall, or the value of a Text. */
export function toImportedText({ type }: RenderVariable, value: string): string {
  return type === 'Bool' ? `${value.slice(0, 1).toUpperCase()}${value.slice(1)}` : value;
}
