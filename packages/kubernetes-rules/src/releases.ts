/**
 * The number of a release of Kubernetes 1.
 *
 * @example
 * releaseOf('1.34') // 34
 */
export function releaseOf(kubernetes: string): number {
  return Number(/^v?1\.(\d+)/.exec(kubernetes)?.[1] ?? NaN);
}
