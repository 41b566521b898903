/**
 * Whether a string is an absolute URL, as `helm lint` asks for in `icon` and `sources`.
 *
 * @example
 * isAbsoluteUrl('example.org/icon.svg') // false
 */
export function isAbsoluteUrl(text: string): boolean {
  const [, authority] = /^[a-z][a-z\d+.-]*:(?:\/\/([^/?#]*))?/i.exec(text) ?? [undefined, ' '];
  return !/\s/.test(authority ?? '') && !/\p{Cc}|%(?![\da-f]{2})/iu.test(text);
}

const ATOM = String.raw`[\w!#$%&'*+\-/=?^{|}~\u0060\u00A0-\uFFEF]+`;
const LABEL = String.raw`[A-Za-z\d\u00A0-\uFFEF](?:[\w\-.~\u00A0-\uFFEF]*[A-Za-z\d\u00A0-\uFFEF])?`;
const TOP = String.raw`[A-Za-z\u00A0-\uFFEF](?:[\w\-~\u00A0-\uFFEF]*[A-Za-z\u00A0-\uFFEF])?`;
const email = new RegExp(String.raw`^${ATOM}(?:\.${ATOM})*@(?:${LABEL}\.)+${TOP}\.?$`);

/**
 * Whether a string is an address as `helm lint` asks for in `email` of a maintainer: the domain has a dot.
 *
 * @example
 * isEmail('A <a@example.org>') // false
 */
export function isEmail(text: string): boolean {
  return email.test(text);
}

const HOST = String.raw`(?:[A-Za-z\d\u00A1-\uFFEF](?:[\w.\-\u00A1-\uFFEF]*[A-Za-z\d\u00A1-\uFFEF])?|\[[\da-fA-F:.]+\])`;
const web = new RegExp(
  String.raw`^(?:(?:ftp|tcp|udp|wss?|https?)://)?(?:\S+@)?${HOST}(?::\d{1,5})?(?:[/?#]\S*)?$`,
);

/**
 * Whether a string is the URL of a page as `helm lint` asks for in `url` of a maintainer: the scheme may be
 * left out where the host has a dot.
 *
 * @example
 * isPageUrl('example.org') // true
 */
export function isPageUrl(text: string): boolean {
  if (text.length <= 3 || !web.test(text)) return false;
  return text.includes(':') || text.split('/')[0]?.includes('.') === true;
}
