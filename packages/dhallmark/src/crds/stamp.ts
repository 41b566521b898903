import { createHash } from 'node:crypto';

// A package is written again when its CRDs change. The first lines of package.dhall say how it was written, and
// whether somebody edited the files since.

const SUM = '-- As long as this sum fits, package.dhall and crds.yaml may be written again: ';
const NEGATIVE = '-- Negative integers: ';

/** The files of a package for custom kinds. */
export interface CrdFiles {
  /** package.dhall */
  readonly code: string;
  /** crds.yaml */
  readonly definitions: string;
}

/** What a package that nobody edited says about itself. */
export interface Stamp {
  /** Integers that may be negative. */
  readonly negative: readonly string[];
}

/**
 * package.dhall with the lines that say how it was written.
 *
 * @param about what the package is for
 * @example
 * stampPackage({ code, definitions }, 'custom resources of argoproj.io', { negative: [] });
 */
export function stampPackage(
  { code, definitions }: CrdFiles,
  about: string,
  { negative }: Stamp,
): string {
  const lines = [
    `-- ${about}. The generator or command crd writes this file.`,
    ...(negative.length > 0 ? [`${NEGATIVE}${negative.join(', ')}`] : []),
  ];
  const text = `${lines.join('\n')}\n${code}`;
  return `${SUM}${sumOf(text, definitions)}\n${text}`;
}

/**
 * What such a file says; undefined where it or crds.yaml were edited, and for any other file.
 *
 * @example
 * readStamp({ code, definitions })?.negative;
 */
export function readStamp({ code, definitions }: CrdFiles): Stamp | undefined {
  const [first = '', ...rest] = code.replaceAll('\r\n', '\n').split('\n');
  if (!first.startsWith(SUM)) return undefined;
  if (sumOf(rest.join('\n'), definitions) !== first.slice(SUM.length)) return undefined;
  const line = rest[1] ?? '';
  const names = line.startsWith(NEGATIVE) ? line.slice(NEGATIVE.length).split(', ') : [];
  return { negative: names };
}

/** Git may have changed line ends, so they do not count. */
function sumOf(code: string, definitions: string): string {
  const all = `${code}\0${definitions}`.replaceAll('\r\n', '\n');
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
}
