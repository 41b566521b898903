import type { LimitOptions } from 'dhallmark/adapter';

// Nx forwards either all options of a task to the tasks that it depends on, or none. Options such as
// --json would make renders miss the cache, so none are forwarded, and limits take this way.

/** The variable with the limits of a command line, as JSON; an input of renders. */
export const REQUESTED_LIMITS = 'DHALLMARK_REQUESTED_LIMITS';

const FLAGS: Readonly<Record<string, keyof LimitOptions>> = {
  '--max-steps': 'maxSteps',
  '--max-size': 'maxSize',
  '--max-text': 'maxText',
  '--max-memory': 'maxMemory',
  '--timeout': 'timeout',
};

/**
 * The limits that a command line of Nx sets, sorted by name; empty where there are none. Whatever is
 * not a whole number is left to the schema of the target.
 */
export function parseLimits(argv: readonly string[]): string {
  const limits = new Map<string, number>();
  const words = argv.flatMap(splitWord);
  for (const [index, word] of words.entries()) {
    const name = FLAGS[toKebabCase(word)];
    const value = words[index + 1] ?? '';
    if (name !== undefined && /^\d+$/.test(value)) limits.set(name, Number(value));
  }
  if (limits.size === 0) return '';
  return JSON.stringify(Object.fromEntries([...limits].toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/** The options of a render with the limits of the command line. */
export function withRequestedLimits<O extends Partial<LimitOptions>>(
  options: O,
  requested: string | undefined,
): O {
  if (requested === undefined || requested === '') return options;
  return { ...options, ...(JSON.parse(requested) as Partial<LimitOptions>) };
}

/** `--flag=value` as two words, and the words of `--args="--flag=value"`. */
export function splitWord(word: string): readonly string[] {
  const [, flag = '', value = ''] = /^(--[A-Za-z-]+)=(.*)$/s.exec(word) ?? [];
  if (flag === '') return [word];
  if (flag !== '--args') return [flag, value];
  return value.split(/\s+/).flatMap(splitWord);
}

/** `--codeQuality` and `--code-quality` are the same to Nx. */
export function toKebabCase(flag: string): string {
  return flag.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
