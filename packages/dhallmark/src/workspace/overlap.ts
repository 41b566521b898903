/**
 * Whether one folder is the other, or in it, also where a file system does not distinguish case. '' is
 * the root.
 *
 * @example
 * overlap('shop', 'Shop/prod') // true
 */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [toPrefix(one), toPrefix(other)];
  return a.startsWith(b) || b.startsWith(a);
}

function toPrefix(path: string): string {
  return path === '' ? '' : `${path}/`.toLowerCase();
}
