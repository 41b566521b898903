import { escapeLine } from '@dhallmark/fault/terminal';

/** Characters of a forge's message that are shown, and strings that it may consist of. */
const LONGEST_MESSAGE = 300;
const MOST_STRINGS = 10;

/** Tokens of GitLab, GitHub and Azure DevOps, and JSON Web Tokens, wherever an answer repeats one. */
const TOKEN =
  /\b(?:(?:gl[a-z]{1,8}-|gh[a-z]_|github_pat_|eyJ)[\w.=-]{8,}|[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}\b)/g;

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

/**
 * The address of a page of the forge, as it may be printed: without credentials, fragment and tokens.
 * Undefined for anything that is not a web address of at most 500 characters.
 *
 * @example
 * findWebAddress('https://gitlab.example/shop/-/pipelines/1', [token])
 */
export function findWebAddress(value: unknown, secrets: readonly string[]): string | undefined {
  if (typeof value !== 'string' || !/^https?:\/\/[\x21-\x7e]{1,500}$/.test(value)) return undefined;
  if (!URL.canParse(value)) return undefined;
  const { origin, pathname, search } = new URL(value);
  return withoutTokens(`${origin}${pathname}${search}`, secrets);
}

function withoutTokens(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    const encoded = Buffer.from(secret).toString('base64');
    for (const form of [secret, encodeURIComponent(secret), encoded]) {
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

/**
 * GitLab: `message` (a string, a list, or lists by field), `error`, `error_description`. GitHub:
 * `message` and `errors`. Azure DevOps: `message`, and what is wrong with a pipeline.
 */
function stringsOf(body: Readonly<Record<string, unknown>>): readonly string[] {
  const parts = [body['message'], body['error'], body['error_description']];
  const own = parts.flatMap((part) => {
    if (typeof part === 'string') return [part];
    return valuesOf(part)
      .flat()
      .filter((item): item is string => typeof item === 'string');
  });
  const results = fieldOf(body['customProperties'], 'ValidationResults');
  return [...own, ...messagesIn(body['errors']), ...messagesIn(results)];
}

/** The messages of a list: strings, or objects that have one. */
function messagesIn(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list
    .map((item: unknown) => (typeof item === 'string' ? item : fieldOf(item, 'message')))
    .filter((item): item is string => typeof item === 'string');
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function valuesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
