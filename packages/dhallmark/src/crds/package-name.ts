import { requireName } from '@dhallmark/names';
import type { CustomKind } from '@dhallmark/openapi-to-dhall';
import { fault } from '../fault.ts';
import type { LibraryPackage } from '../library/installed-library.ts';

/**
 * The name of a package for custom kinds: the given one, or the domain of the API group that most kinds
 * have, `strimzi` for `kafka.strimzi.io`. Throws Fault `invalid-name`, and `crd-package-installed` where
 * an installed package has it.
 *
 * @example
 * choosePackageName(undefined, kinds, readLibrary()); // 'argoproj'
 */
export function choosePackageName(
  given: string | undefined,
  kinds: readonly CustomKind[],
  installed: readonly LibraryPackage[],
): string {
  const name = requireName('crdPackage', given ?? toName(kinds), { option: 'name' });
  const same = installed.find((each) => each.name === `crds/${name}`);
  if (same === undefined) return name;
  throw fault({
    code: 'crd-package-installed',
    message: `dhallmark contains a package crds/${name} (${same.title})`,
    hint: `Nothing was written. Import that one: dhallmark dhall-packages crds/${name}. For your own package choose another --name.`,
  });
}

function toName(kinds: readonly CustomKind[]): string {
  const counts = new Map<string, number>();
  for (const { group } of kinds) {
    const name = domainOf(group);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [[name] = ['']] = [...counts].toSorted(([, a], [, b]) => b - a);
  return name;
}

/** Kubernetes' own domains say nothing: `gateway` for `gateway.networking.k8s.io`. */
function domainOf(group: string): string {
  const parts = group.split('.');
  const domain = parts.at(-2) ?? group;
  return /^(?:x-)?k8s$/.test(domain) ? (parts[0] ?? group) : domain;
}
