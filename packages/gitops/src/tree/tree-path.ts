/**
 * Whether a path is relative and stays inside the tree. A manifest or a journal that comes from a
 * repository must not make us write or delete files elsewhere.
 *
 * @example
 * isTreePath('secrets/web/token.yaml') // true
 * isTreePath('../other') // false
 */
export function isTreePath(path: string): boolean {
  return (
    !path.includes('\\') &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}
