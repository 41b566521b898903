import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A block of commands on a page. */
export interface CommandBlock {
  /** Relative to the repository. */
  readonly page: string;
  /** The line of its first command, counted from 1. */
  readonly line: number;
  readonly text: string;
  /** Why no test runs it: the comment `<!-- not run: REASON -->` in the line before the block. */
  readonly reason: string | undefined;
}

/** A command in the middle of a sentence or of a file that a page shows. */
export interface CommandSpan {
  readonly page: string;
  readonly line: number;
  readonly text: string;
}

/** Blocks of other languages that a reader types into a shell, too, would need a reader here. */
const shells = new Set(['sh', 'bash', 'shell', 'console', 'zsh', 'fish', 'powershell']);

/** The pages that describe how the project is now: not its history and its decisions. */
export const pages: readonly string[] = execFileSync('git', ['ls-files', '-z', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && !/^CHANGELOG|\/(adr|fixtures|golden)\//.test(path));

interface Fence {
  readonly language: string;
  /** The index of the first line of the content. */
  readonly start: number;
  readonly lines: readonly string[];
  readonly before: string;
}

/** @example readCommandBlocks('docs/first-chart.md')[0]?.text // 'npx nx add @dhallmark/nx\n…' */
export function readCommandBlocks(page: string): readonly CommandBlock[] {
  return readFences(readLines(page))
    .filter(({ language }) => shells.has(language))
    .map(({ start, lines, before }) => ({
      page,
      line: start + 1,
      text: lines.join('\n'),
      reason: /^\s*<!-- not run: (.+) -->$/.exec(before)?.[1],
    }));
}

/** Commands that start one of the programs, outside of blocks of commands. */
export function readCommandSpans(page: string): readonly CommandSpan[] {
  const lines = readLines(page);
  const shown = readFences(lines).flatMap(({ language, start, lines: content }) =>
    shells.has(language) ? [] : content.flatMap((text, index) => findInFile(text, start + index)),
  );
  const fenced = new Set(
    readFences(lines).flatMap(({ start, lines: content }) => content.map((_, i) => start + i)),
  );
  const spans = lines.flatMap((text, index) =>
    fenced.has(index)
      ? []
      : [...text.matchAll(/`([^`]+)`/g)]
          .map(([, span = '']) => span.replaceAll(String.raw`\|`, '|'))
          .filter((span) => /^(npx|nx|npm) [a-z-]/.test(span))
          .map((span) => ({ line: index + 1, text: span })),
  );
  return [...shown, ...spans].map((span) => ({ page, ...span }));
}

/** A script of a pipeline or of package.json: from the program to the end of the line or string. */
function findInFile(text: string, index: number): { line: number; text: string }[] {
  const [command] = /\b(npx|pnpm exec|yarn run|bunx) [^"]+/.exec(text) ?? [];
  return command === undefined ? [] : [{ line: index + 1, text: command }];
}

function readLines(page: string): readonly string[] {
  return readFileSync(join(root, page), 'utf8').split('\n');
}

function readFences(lines: readonly string[]): readonly Fence[] {
  const fences: Fence[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [, indent, language = ''] = /^( *)```(\w*)/.exec(lines[index] ?? '') ?? [];
    if (indent === undefined) continue;
    const start = index + 1;
    const length = lines.slice(start).findIndex((line) => line.trim() === '```');
    const content = lines.slice(start, start + length).map((line) => line.slice(indent.length));
    fences.push({ language, start, lines: content, before: lines[index - 1] ?? '' });
    index = start + length;
  }
  return fences;
}
