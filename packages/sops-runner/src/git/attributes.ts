/** Lines of a `.gitattributes` file that name the drivers of this program. */

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';

/** The name of the merge driver and of the diff driver in Git's configuration. */
export const DRIVER = 'sops-runner';

const VALUES = `diff=${DRIVER} merge=${DRIVER}`;

/** The types of files that have an ending. What is not encrypted is treated as Git does it. */
export const DEFAULT_PATTERNS = ['*.yaml', '*.yml', '*.json', '*.env', '*.ini'] as const;

export interface ChangedAttributes {
  readonly text: string;
  /** The patterns that were added or removed. */
  readonly patterns: readonly string[];
}

/**
 * Adds a line for each pattern that has none, before all others: of several lines that match a file, Git
 * takes the last one, so what is there stays in force. Throws Fault `git-entry` for a pattern with
 * another driver, and for a line that would override the new ones for every file.
 */
export function addAttributes(text: string, patterns: readonly string[]): ChangedAttributes {
  const lines = text.split('\n').map(parseLine);
  for (const [index, line] of lines.entries()) {
    const isOverride = line !== undefined && [...patterns, '*', '**'].includes(line.pattern);
    if (isOverride && line.others.length > 0) throw otherDriver(index + 1, line);
  }
  const has = new Set(lines.flatMap((line) => (line?.isOurs === true ? [line.pattern] : [])));
  const added = patterns.filter((pattern) => !has.has(pattern));
  const written = added.map((pattern) => `${quotePattern(pattern)} ${VALUES}\n`);
  return { text: written.join('') + text, patterns: added };
}

/** Removes the lines that `addAttributes` wrote, whatever their pattern. */
export function removeAttributes(text: string): ChangedAttributes {
  const patterns: string[] = [];
  const kept = text.split('\n').filter((source) => {
    const line = parseLine(source);
    if (line?.isOurs !== true || line.attributes !== VALUES) return true;
    patterns.push(line.pattern);
    return false;
  });
  return { text: kept.join('\n'), patterns };
}

interface AttributeLine {
  readonly pattern: string;
  readonly attributes: string;
  /** Whether both drivers are those of this program. */
  readonly isOurs: boolean;
  /** What the line says about diff or merge instead. */
  readonly others: readonly string[];
}

function parseLine(source: string): AttributeLine | undefined {
  const [, quoted, plain, rest = ''] =
    /^\s*(?:("(?:[^"\\]|\\.)*")|([^\s"#[]\S*))\s+(.*?)\s*$/.exec(source) ?? [];
  const pattern = quoted === undefined ? plain : unquote(quoted);
  if (pattern === undefined) return undefined;
  const attributes = rest.split(/\s+/);
  return {
    pattern,
    attributes: attributes.join(' '),
    isOurs: VALUES.split(' ').every((value) => attributes.includes(value)),
    others: attributes.filter(
      (attribute) =>
        /^[-!]?(?:diff|merge|binary)(?:=|$)/.test(attribute) &&
        !VALUES.split(' ').includes(attribute),
    ),
  };
}

/** Git reads a pattern with blanks only in quotes, in the form of C. */
function quotePattern(pattern: string): string {
  return /[\s"#\\]/.test(pattern) ? JSON.stringify(pattern) : pattern;
}

function unquote(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}

function otherDriver(number: number, { pattern, others }: AttributeLine): SopsFault {
  return sopsFault({
    code: 'git-entry',
    message: `line ${number} has ${others.join(' ')} for ${pattern} already`,
    hint: 'Remove these attributes from the line, or name patterns of your encrypted files that it does not match.',
    location: { line: number },
  });
}
