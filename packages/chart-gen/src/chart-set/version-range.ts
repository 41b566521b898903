/** A semantic version; build metadata is left out, because it decides nothing. */
export interface Version {
  readonly parts: readonly [major: bigint, minor: bigint, patch: bigint];
  readonly prerelease: string;
}

const version = new RegExp(
  String.raw`^v?(0|[1-9]\d*)(?:\.(0|[1-9]\d*))?(?:\.(0|[1-9]\d*))?` +
    String.raw`(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*))?` +
    String.raw`(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$`,
);

/**
 * A version as Helm reads it: minor and patch may be left out. Undefined where it is not one.
 *
 * @example
 * parseVersion('1.2.3-rc.1') // { parts: [1n, 2n, 3n], prerelease: 'rc.1' }
 */
export function parseVersion(text: string): Version | undefined {
  const match = version.exec(text);
  if (match === null) return undefined;
  const [, major = '0', minor = '0', patch = '0', prerelease = ''] = match;
  return { parts: [BigInt(major), BigInt(minor), BigInt(patch)], prerelease };
}

/** A comparison with one version, which may lack parts. */
interface Comparator {
  readonly operator: string;
  /** With zeros for the missing parts. */
  readonly version: Version;
  /** How many parts are given: 0 for `*`. */
  readonly given: number;
}

/** Alternatives of comparators that all have to hold. */
export type VersionRange = readonly (readonly Comparator[])[];

const PARTIAL = String.raw`v?[0-9xX*]+(?:\.[0-9xX*]+){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?`;
const OPERATOR = String.raw`=>|=<|>=|<=|!=|~>|[=<>~^]|`;
const comparator = new RegExp(String.raw`\s*(${OPERATOR})\s*(${PARTIAL})(?:\s*,\s*|\s+|$)`, 'y');
const hyphen = new RegExp(String.raw`(${PARTIAL})\s+-\s+(${PARTIAL})`, 'g');

/**
 * A range of versions in the grammar of Helm's `version` and `kubeVersion`: `^1.2`, `>= 1.0, < 2`,
 * `1.2 - 1.4`, `1.x || 2.x`. Undefined where it is not one. An empty range is every release.
 *
 * @example
 * parseRange('>= x') // undefined
 */
export function parseRange(text: string): VersionRange | undefined {
  const alternatives: (readonly Comparator[])[] = [];
  for (const part of text.replaceAll(hyphen, '>= $1, <= $2').split('||')) {
    const comparators = parseComparators(part);
    if (comparators === undefined) return undefined;
    alternatives.push(comparators);
  }
  return alternatives;
}

function parseComparators(text: string): readonly Comparator[] | undefined {
  const found: Comparator[] = [];
  const scanner = new RegExp(comparator);
  const end = text.trimEnd();
  if (end === '') return text === '' ? [] : undefined;
  while (scanner.lastIndex < end.length) {
    const match = scanner.exec(end);
    if (match === null) return undefined;
    const [whole, operator = '', partial = ''] = match;
    const parsed = parsePartial(partial);
    if (parsed === undefined || (scanner.lastIndex === end.length && whole.endsWith(',')))
      return undefined;
    found.push({ operator, ...parsed });
  }
  return found;
}

function parsePartial(text: string): Omit<Comparator, 'operator'> | undefined {
  const [, core = '', rest = ''] = /^v?([0-9xX*.]+)(.*)$/s.exec(text) ?? [];
  const parts = core.split('.');
  const wild = parts.findIndex((part) => !/^\d+$/.test(part));
  const given = wild === -1 ? parts.length : wild;
  if (!parts.every((part) => /^(?:\d+|[xX*])$/.test(part))) return undefined;
  const full = [...parts.slice(0, given), '0', '0', '0'].slice(0, 3).join('.');
  const parsed = parseVersion(`${full}${rest}`);
  return parsed && { version: parsed, given };
}

/**
 * Whether a version is in a range. As in Helm, a prerelease is only in a range that names one.
 *
 * @example
 * isInRange(version, range)
 */
export function isInRange(candidate: Version, range: VersionRange): boolean {
  return range.some((comparators) => {
    const takesPrereleases = comparators.some((each) => each.version.prerelease !== '');
    if (candidate.prerelease !== '' && !takesPrereleases) return false;
    return comparators.every((each) => matches(candidate, each));
  });
}

/**
 * The newest of some versions that is in a range; what is not a version counts as absent. Undefined where
 * none is. An empty range is every release.
 *
 * @example
 * newestInRange(['1.0.0', '1.2.0', '2.0.0'], '^1') // '1.2.0'
 */
export function newestInRange(candidates: readonly string[], range: string): string | undefined {
  // as in Helm, a version that is written out is taken as it is
  if (candidates.includes(range)) return range;
  const parsed = parseRange(range === '' ? '*' : range);
  if (parsed === undefined) return undefined;
  return candidates
    .flatMap((text) => {
      const found = parseVersion(text);
      return found !== undefined && isInRange(found, parsed) ? [{ text, found }] : [];
    })
    .toSorted((a, b) => compareVersions(b.found, a.found))[0]?.text;
}

function matches(candidate: Version, { operator, version: bound, given }: Comparator): boolean {
  const order = compareVersions(candidate, bound);
  const isSame = given === 3 ? order === 0 : order >= 0 && sharesParts(candidate, bound, given);
  switch (operator) {
    case '!=':
      return given === 3 ? order !== 0 : !sharesParts(candidate, bound, given);
    case '>':
      return order > 0 && (given === 0 || given === 3 || !sharesParts(candidate, bound, given));
    case '>=':
    case '=>':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
    case '=<':
      return order <= 0 || (given < 3 && sharesParts(candidate, bound, given));
    case '~':
    case '~>': {
      const isZero = given === 3 && bound.parts.every((part) => part === 0n);
      return order >= 0 && (isZero || sharesParts(candidate, bound, Math.min(given, 2)));
    }
    case '^': {
      const firstSet = bound.parts.findIndex((part) => part > 0n);
      const fixed = firstSet === -1 ? 3 : firstSet + 1;
      return order >= 0 && sharesParts(candidate, bound, Math.min(given, fixed));
    }
    default:
      return isSame;
  }
}

function sharesParts(a: Version, b: Version, count: number): boolean {
  return a.parts.slice(0, count).every((part, index) => part === b.parts[index]);
}

/** Negative where `a` is older, 0 where they have the same precedence (semver.org, 11). */
function compareVersions(a: Version, b: Version): number {
  for (const [index, part] of a.parts.entries()) {
    const other = b.parts[index] ?? 0n;
    if (part !== other) return part < other ? -1 : 1;
  }
  return comparePrereleases(a.prerelease, b.prerelease);
}

function comparePrereleases(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  const [left, right] = [a.split('.'), b.split('.')];
  for (const [index, one] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (one === other) continue;
    const areNumbers = /^\d+$/.test(one) && /^\d+$/.test(other);
    if (areNumbers) return BigInt(one) < BigInt(other) ? -1 : 1;
    if (/^\d+$/.test(one) !== /^\d+$/.test(other)) return /^\d+$/.test(one) ? -1 : 1;
    return one < other ? -1 : 1;
  }
  return -1;
}
