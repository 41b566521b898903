import { HOLE, INCLUDED, INDENTED, type TemplatePiece } from './template-bodies.ts';

/** A scalar that is `Secret`, or could be: with escapes, in base64, an alias, a computed kind or key. */
const MENTIONS = new RegExp(
  [
    String.raw`(?<=^[ \t]*|[-:,[{?>|][ \t]*["']?|[&!]\S*[ \t]+["']?)secret["']?[ \t]*(?=$|[,}\]]|[ \t]#)`,
    String.raw`"[^"\n]*\\[xuU][^"\n]*"`,
    '!!?binary',
    String.raw`(?<=[:,[{][ \t]*)\*[\w-]+`,
    String.raw`\bkind["']?[ \t]*:[^\n]*[${HOLE}${INCLUDED}]`,
    String.raw`^[ \t-]*["']?[${HOLE}${INCLUDED}][^\n]*:(?=\s|$)`,
    INDENTED,
  ].join('|'),
  'gim',
);

/** The offsets at which the text of a body could be the kind of a Secret. */
export function findMentions(
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(MENTIONS)].map(({ index, 0: found }) => {
    return { start: index, end: index + found.length };
  });
}

/** Whether a scalar of the text is `Secret`, or could be. Values that actions write do not count. */
export function mentionsSecret(text: string): boolean {
  return findMentions(text).some(
    ({ start, end }) => !/[\uE000-\uE003]/.test(text.slice(start, end)),
  );
}

/**
 * Whether branches that are left out can put a word together: `Sec`, a branch, `ret`. Goes through
 * the pieces once, with the lengths of the word's start that can have been written before.
 */
export function canJoin(pieces: readonly TemplatePiece[], word: string): boolean {
  const starts = new Set<number>();
  const texts = joinNeighbours(pieces);
  for (const [at, { text }] of texts.entries()) {
    const folded = text.toLowerCase();
    const found = new Set<number>();
    for (const start of starts) {
      const rest = word.slice(start);
      if (folded.startsWith(rest) && !isWord(folded[rest.length])) return true;
      if (rest.startsWith(folded)) found.add(start + folded.length);
    }
    // a whole word whose neighbours are left out
    if (at > 0 && endsWithWord(texts[at - 1]?.text) && startsWithWord(folded, word)) return true;
    if (endsWithPart(folded, word) && isWord(texts[at + 1]?.text[0])) return true;
    for (let length = 1; length < word.length; length += 1)
      if (endsWithPart(folded, word.slice(0, length))) found.add(length);
    for (const length of found) starts.add(length);
  }
  return false;
}

/** Texts of the same branch that follow each other. */
function joinNeighbours(pieces: readonly TemplatePiece[]): readonly TemplatePiece[] {
  const joined: { text: string; branch: TemplatePiece['branch'] }[] = [];
  for (const { text, branch } of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && last.branch === branch) last.text += text;
    else joined.push({ text, branch });
  }
  return joined;
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && !isWord(text[word.length]);
}

function endsWithWord(text: string | undefined): boolean {
  return text !== undefined && isWord(text.at(-1));
}

function endsWithPart(text: string, part: string): boolean {
  return text.endsWith(part) && !isWord(text[text.length - part.length - 1]);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\w./\uE000\uE001-]/.test(character);
}
