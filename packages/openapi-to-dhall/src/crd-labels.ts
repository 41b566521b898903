import { generatorFault } from './codes.ts';
import { capitalize } from './crd-types.ts';
import { fullName, type CustomKind } from './crd.ts';
import { shortName } from './short-name.ts';

/** What package.dhall has beside the kinds. */
const reserved = ['Json', 'NatOrString', 'Resource'];

/**
 * The labels of objects in the records of a package, sorted. An object's label is the last part of
 * its full name. Labels that clash start with the group: with its first part, if no other group
 * starts with that (`ProtectionUsage`), otherwise with the whole group. Where kinds clash, this goes
 * for all objects inside them.
 *
 * @throws Fault `ambiguous-name` when two labels are equal nevertheless
 */
export function toLabels(
  names: readonly string[],
  kinds: readonly CustomKind[],
): (readonly [name: string, label: string])[] {
  const clashing = findRepeated([...reserved, ...names.map(shortName)]);
  const prefixes = toPrefixes(new Set(kinds.map(({ group }) => group)));
  const clashingKinds = kinds.filter(({ kind }) => clashing.has(kind)).map(fullName);
  const isQualified = (name: string): boolean =>
    clashing.has(shortName(name)) || clashingKinds.some((kind) => isInside(name, kind));
  const owners = new Map<string, string>();
  for (const name of names) {
    const label = isQualified(name)
      ? `${prefixes.get(groupOf(name)) ?? ''}${shortName(name)}`
      : shortName(name);
    const other = owners.get(label);
    if (other !== undefined || reserved.includes(label)) {
      const message = `${other ?? 'a part of every package'} and ${name} would both be called ${label}`;
      throw generatorFault({ code: 'ambiguous-name', message });
    }
    owners.set(label, name);
  }
  return [...owners]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, name]) => [name, label] as const);
}

/** `CertificateSpec` is inside `Certificate`, but `CertificateRequest` may be a kind beside it. */
function isInside(name: string, kind: string): boolean {
  return name === kind || (name.startsWith(kind) && /^[A-Z]/.test(name.slice(kind.length)));
}

function findRepeated(labels: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(labels.filter((label) => seen.has(label) || !seen.add(label)));
}

function toPrefixes(groups: ReadonlySet<string>): ReadonlyMap<string, string> {
  const ambiguous = findRepeated([...groups].map(firstPart));
  return new Map(
    [...groups].map((group) => {
      const whole = group.split('.').map(capitalize).join('');
      return [group, ambiguous.has(firstPart(group)) ? whole : firstPart(group)] as const;
    }),
  );
}

/** `Protection` for `protection.crossplane.io`. */
function firstPart(group: string): string {
  return capitalize(group.split('.', 1)[0] ?? '');
}

/** `cert-manager.io` of `cert-manager.io.v1.Certificate`. */
function groupOf(name: string): string {
  return name.split('.').slice(0, -2).join('.');
}
