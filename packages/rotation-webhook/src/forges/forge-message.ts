import { escapeLine } from '@dhallmark/fault/terminal';

/** Characters of a forge's message that are shown, and strings that it may consist of. */
const LONGEST_MESSAGE = 300;
const MOST_STRINGS = 10;

/** Tokens of GitLab, GitHub and JSON Web Tokens, wherever an answer repeats one. */
const TOKEN = /\b(?:gl[a-z]{1,8}-|gh[a-z]_|github_pat_|eyJ)[\w.=-]{8,}/g;

/**
 * The message in a forge's JSON answer, as it may be logged: one line of at most 300 characters,
 * escaped for terminals, without tokens. Undefined where the answer is not JSON or has none.
 *
 * @param secrets what was sent; it is removed, also where the answer repeats it encoded
 * @example
 * findForgeMessage('{"message":{"base":["Reference not found"]}}', [token]) // 'Reference not found'
 */
export function findForgeMessage(text: string, secrets: readonly string[]): string | undefined {
  const strings = stringsOf(parseObject(text)).slice(0, MOST_STRINGS);
  if (strings.length === 0) return undefined;
  const clean = withoutTokens(strings.join('; '), secrets);
  const line = escapeLine(clean.replaceAll(/\s+/g, ' ').trim());
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line || undefined;
}

/**
 * An address that a forge names, as it may be logged: without credentials, query and tokens.
 * Undefined where it is not a web address.
 *
 * @example
 * findShownAddress('https://u:p@gitlab.example/shop?x=1', []) // 'https://gitlab.example/shop'
 */
export function findShownAddress(
  address: string | null,
  { base, secrets }: { readonly base: string; readonly secrets: readonly string[] },
): string | undefined {
  if (address === null || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const shown = escapeLine(withoutTokens(`${url.origin}${url.pathname}`, secrets));
  return shown.slice(0, LONGEST_MESSAGE);
}

function withoutTokens(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    for (const form of [secret, encodeURIComponent(secret)]) {
      if (form !== '') clean = clean.replaceAll(form, '[removed]');
    }
  }
  return clean.replaceAll(TOKEN, '[removed]');
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** GitLab: `message` (a string, a list, or lists by field), `error`, `error_description`. */
function stringsOf(body: Readonly<Record<string, unknown>>): readonly string[] {
  const parts = [body['message'], body['error'], body['error_description']];
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [part];
    const inner: unknown[] = typeof part === 'object' && part !== null ? Object.values(part) : [];
    return inner.flat().filter((item): item is string => typeof item === 'string');
  });
}
