/**
 * Whether templates that are copied read a value. Templates that use all values, or choose them by name when they
 * run, read every one.
 *
 * @param copied the copied templates
 * @param conditions values that decide about dependencies: `broker.enabled`
 */
export function readByHelm(
  copied: readonly string[],
  conditions: readonly string[],
): (path: readonly string[]) => boolean {
  const names = copied.flatMap((text) =>
    [...text.matchAll(/\.Values((?:\.[A-Za-z_]\w*)*)/gu)].map(([, path = '']) => path.slice(1)),
  );
  const read = [...names, ...conditions];
  return (path) => {
    const value = path.join('.');
    return read.some(
      (name) =>
        name === '' ||
        name === value ||
        value.startsWith(`${name}.`) ||
        name.startsWith(`${value}.`),
    );
  };
}
