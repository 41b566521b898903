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
  return path.split('/').every(isName);
}

function isName(name: string): boolean {
  return (
    name !== '' &&
    name !== '.' &&
    name !== '..' &&
    !/[\\\p{Cc}]/u.test(name) &&
    Buffer.byteLength(name) <= longestName
  );
}
