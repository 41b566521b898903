/** Which names the grammar can write, in quotes if necessary (standard/dhall.abnf). */

/**
 * `quoted-label`: printable ASCII without a backquote; it may be empty.
 *
 * @example
 * isLabel('a b'); // true
 */
export function isLabel(text: string): boolean {
  return /^[ -_a-~]*$/u.test(text);
}

/**
 * `quoted-path-component`: no control character, double quote or slash.
 *
 * @example
 * isPathComponent('a/b'); // false
 */
export function isPathComponent(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /^[^\u0000-\u001f"/]+$/u.test(text);
}

/** `posix-environment-variable`: printable ASCII without `=`, and what its escapes stand for. */
export function isVariableName(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /^[\u0007\b\f\n\r\t\v -<>-~]+$/u.test(text);
}
