import { type Comment, parseSync, Visitor } from 'oxc-parser';

/** A piece of prose and where it begins. Its line breaks are those of the file. */
export interface Prose {
  /** The text, without the marks of comments and without code. */
  text: string;
  /** Counted from 1. */
  line: number;
}

/**
 * What a person reads of a Markdown page: fenced code is left out, and a code span is replaced by one
 * word of the same length, so that the grammar around it stays.
 */
export function readMarkdownProse(source: string): Prose[] {
  const text = source
    .replaceAll(/^( *)```[^]*?^\1```/gm, keepOnlyLineBreaks)
    .replaceAll(/`[^`\n]+`/g, (code) => 'X'.repeat(code.length))
    .replaceAll(/\]\([^)\s]+\)/g, (target) => `]${' '.repeat(target.length - 1)}`)
    .replaceAll(/[*_]{2}/g, '');
  return paragraphs(text);
}

/** String literals, template literals (`…` in place of what they insert) and comments of a script. */
export function readScriptProse(path: string, source: string): Prose[] {
  const { program, comments, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? ''}`);
  const lineAt = lineCounter(source);
  const prose = joinLineComments(comments, source).map(({ value, start }) => ({
    text: value.replaceAll(/^\s*\*/gm, ' '),
    line: lineAt(start),
  }));
  new Visitor({
    Literal({ value, start }) {
      if (typeof value === 'string') prose.push({ text: value, line: lineAt(start) });
    },
    TemplateLiteral({ quasis, start }) {
      const text = quasis.map(({ value }) => value.cooked ?? value.raw).join('…');
      prose.push({ text, line: lineAt(start) });
    },
  }).visit(program);
  return prose;
}

/** The strings of a JSON document, which is an expression of JavaScript. */
export function readJsonProse(source: string): Prose[] {
  return readScriptProse('document.js', `(${source}\n)`);
}

/** The comments of a Dhall file: blocks, and lines that are nothing else. */
export function readDhallProse(source: string): Prose[] {
  const blocks = source.replaceAll(/\{-[^]*?-\}/g, (block) =>
    block.replaceAll(/^/gm, '-- ').replaceAll(/\{-\|?|-\}/g, ''),
  );
  return readCommentProse(blocks, '--');
}

/** The comment lines of a file whose comments begin with `mark` (`#` or `//`). */
export function readCommentProse(source: string, mark: string): Prose[] {
  const lines = source.split('\n').map((line) => {
    const start = line.trimStart();
    return start.startsWith(mark) ? start.slice(mark.length) : '';
  });
  return paragraphs(lines.join('\n'));
}

function keepOnlyLineBreaks(text: string): string {
  return text.replaceAll(/[^\n]/g, '');
}

/** Line comments below one another are one comment: a sentence may cross their lines. */
function joinLineComments(comments: Comment[], source: string): Comment[] {
  const joined: Comment[] = [];
  for (const comment of comments) {
    const last = joined.at(-1);
    const follows =
      last?.type === 'Line' &&
      comment.type === 'Line' &&
      /^\n[ \t]*$/.test(source.slice(last.end, comment.start));
    if (follows) {
      last.value += `\n${comment.value}`;
      last.end = comment.end;
    } else {
      joined.push({ ...comment });
    }
  }
  return joined;
}

/** A phrase may cross a line break, not an empty line. */
function paragraphs(text: string): Prose[] {
  const found: Prose[] = [];
  let line = 1;
  for (const part of text.split(/(\n\s*\n)/)) {
    if (part.trim() !== '') found.push({ text: part, line });
    line += part.split('\n').length - 1;
  }
  return found;
}

function lineCounter(source: string): (offset: number) => number {
  const breaks = [...source.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => breaks.filter((at) => at < offset).length + 1;
}
