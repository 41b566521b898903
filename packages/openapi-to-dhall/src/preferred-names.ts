import { kindOf } from './kubernetes-types.ts';

interface Version {
  /** alpha 0, beta 1, stable 2 */
  readonly stability: number;
  /** 2 of `v1beta2`; 0 where stable. */
  readonly minor: number;
  readonly major: number;
}

const internal = ['io.k8s.kubernetes.pkg.api.', 'io.k8s.kubernetes.pkg.apis.'];

/**
 * The definition that a short name stands for, by full name: of several with the same last part the
 * most stable one and then the newest; Kubernetes' own before others; but of autoscaling v2betaN
 * before v1, which lacks most fields (dhall-kubernetes#112, #191). Internal definitions have no short name.
 */
export function toPreferredNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const preferred = new Map<string, string>();
  for (const name of [...names].toSorted()) {
    if (internal.some((prefix) => name.startsWith(prefix))) continue;
    const other = preferred.get(kindOf(name));
    if (other === undefined || compare(other, name) <= 0) preferred.set(kindOf(name), name);
  }
  return new Map(
    [...preferred]
      .map(([kind, name]) => [name, kind] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function compare(a: string, b: string): number {
  return (
    compareAutoscaling(a, b) ||
    Number(isNative(a)) - Number(isNative(b)) ||
    compareVersions(findVersion(a), findVersion(b))
  );
}

function compareAutoscaling(a: string, b: string): number {
  const prefix = 'io.k8s.api.autoscaling.';
  if (!a.startsWith(prefix) || !b.startsWith(prefix)) return 0;
  const isFirst = (name: string): boolean => name.startsWith(`${prefix}v1.`);
  const isSecondBeta = (name: string): boolean => name.startsWith(`${prefix}v2beta`);
  if (isFirst(a) && isSecondBeta(b)) return -1;
  return isSecondBeta(a) && isFirst(b) ? 1 : 0;
}

function isNative(name: string): boolean {
  return name.startsWith('io.k8s.');
}

function compareVersions(a: Version | undefined, b: Version | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return a.stability - b.stability || a.minor - b.minor || a.major - b.major;
}

/** The version is the part before the last: `v1beta1` of `io.k8s.api.batch.v1beta1.CronJob`. */
function findVersion(name: string): Version | undefined {
  const match = /(?:^|\.)v(\d+)(?:(alpha|beta)(\d+))?\.[^.]+$/.exec(name);
  if (match === null) return undefined;
  const [, major, stage, minor] = match;
  return {
    stability: stage === undefined ? 2 : stage === 'beta' ? 1 : 0,
    minor: Number(minor ?? 0),
    major: Number(major),
  };
}
