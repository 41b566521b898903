/** Bytes: what file systems allow for one name. */
const longestName = 255;

/**
 * Whether a path is relative and normalised, so that it stays below the folder that it is relative
 * to: no empty part, no `.` and `..`, no backslash and no control character.
 *
 * @example
 * isInsidePath('secrets/web/token.yaml') // true
 * isInsidePath('../other') // false
 */
export function isInsidePath(path: string): boolean {
  return !outside.test(path) && (path.length < shortest || path.split('/').every(isShort));
}

/** An empty part, `.` or `..`, a backslash or a control character. */
const outside = /(?:^|\/)\.{0,2}(?:\/|$)|[\\\p{Cc}]/u;

/** A path that is shorter in UTF-16 has no name that is too long in UTF-8. */
const shortest = longestName / 3;

function isShort(name: string): boolean {
  return Buffer.byteLength(name) <= longestName;
}
