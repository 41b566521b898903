import { readObjects } from '../read-objects.ts';
import type { KubernetesObject } from '../document-reading.ts';
import { canJoin, findMentions, mentionsSecret } from './secret-mentions.ts';
import {
  HOLE,
  INCLUDED,
  INDENTED,
  textOf,
  type TemplateBranch,
  type TemplatePiece,
} from './template-bodies.ts';

/** Something in a template that is a Secret, or could become one when Helm renders it. */
export interface TemplateFinding {
  /** From 1. */
  readonly line: number;
  /** A sentence without full stop that quotes no value. */
  readonly reason: string;
  /**
   * - `secret`: it is one;
   * - `hidden`: it could write one, and rendering with the chart's values need not show it;
   * - `unclear`: it could write one; rendering the chart shows whether it does.
   */
  readonly certainty: 'secret' | 'hidden' | 'unclear';
}

/** How a body is read. */
interface BodyOptions {
  /** Whether it need not be a whole manifest. */
  readonly isFragment: boolean;
}

/** Characters of all variants together, where the text itself is not longer. */
const MAX_VARIANTS = 1_000_000;

/**
 * Checks what a body writes, in two ways: with the text of all branches, and, for each place that
 * could be the kind of a Secret, with only those branches that write this place.
 */
export function checkBody(
  pieces: readonly TemplatePiece[],
  options: BodyOptions,
): readonly TemplateFinding[] {
  const text = textOf(pieces);
  const found = checkText(text, options);
  if (found.length > 0 || pieces.every(({ branch }) => branch === undefined)) return found;
  const reason = findHiddenSecret(pieces, text);
  return reason === undefined ? [] : [{ line: 1, reason, certainty: 'hidden' }];
}

function findHiddenSecret(pieces: readonly TemplatePiece[], text: string): string | undefined {
  if (canJoin(pieces, 'secret') || canJoin(pieces, 'kind'))
    return 'branches put the name of a kind together';
  let length = 0;
  const seen = new Set([text]);
  for (const variant of variantsOf(pieces)) {
    if (seen.has(variant)) continue;
    seen.add(variant);
    length += variant.length;
    if (length > Math.max(MAX_VARIANTS, 2 * text.length))
      return 'it has too many branches to be read';
    if (isSecretVariant(variant)) return 'it could write a Secret where branches are left out';
  }
  return undefined;
}

/** Whether a document is a Secret, or could be where it is not valid YAML. */
function isSecretVariant(marked: string): boolean {
  const text = withoutMarks(marked);
  if (marked.includes(INDENTED) && hasIndentedDocument(marked)) return true;
  return readObjects(text, { canRepeatKeys: true }).some(
    ({ objects, refusal }) =>
      (refusal !== undefined && mentionsSecret(text)) ||
      objects.some((object) => checkObject(object, marked).length > 0),
  );
}

/**
 * For each place that could be the kind of a Secret, its document with the branches that write this
 * place and no other one. Of what is left out, the separators stay.
 */
function* variantsOf(pieces: readonly TemplatePiece[]): Generator<string> {
  const ends: number[] = [];
  let length = 0;
  for (const { text } of pieces) ends.push((length += text.length));
  let first = 0;
  for (const { start, end } of findMentions(textOf(pieces))) {
    while (first < pieces.length - 1 && (ends[first] ?? 0) <= start) first += 1;
    const kept = new Set<TemplateBranch>();
    for (let at = first; at === first || (ends[at - 1] ?? length) < end; at += 1) {
      for (let branch = pieces[at]?.branch; branch; branch = branch.parent) kept.add(branch);
    }
    const texts = pieces.map((piece) => keepPiece(piece, kept));
    const before = texts.slice(0, first).join('');
    const behind = start - ((ends[first] ?? 0) - (pieces[first]?.text.length ?? 0));
    yield documentAt(before + texts.slice(first).join(''), before.length + behind);
  }
}

function keepPiece({ text, branch }: TemplatePiece, kept: ReadonlySet<TemplateBranch>): string {
  if (branch === undefined || kept.has(branch)) return text;
  return /^---[ \t]*$/m.test(text) ? '\n---\n' : '';
}

/** The document that an offset is in. */
function documentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n---', offset);
  const end = text.indexOf('\n---', offset);
  return text.slice(start === -1 ? 0 : start + 1, end === -1 ? undefined : end + 1);
}

/** What Helm writes: it deletes `<no value>`. */
function withoutMarks(marked: string): string {
  return marked.replaceAll(INDENTED, '').replaceAll('<no value>', '');
}

function checkText(marked: string, { isFragment }: BodyOptions): readonly TemplateFinding[] {
  const text = withoutMarks(marked);
  const found = readObjects(text, { canRepeatKeys: true }).flatMap((document) => {
    const { objects, refusal, line } = document;
    const findings = [
      ...objects.flatMap((object) => checkObject(object, marked)),
      ...(objects.length === 0 && refusal === undefined ? checkScalar(text, line, isFragment) : []),
    ];
    if (refusal === undefined) return findings;
    if (isFragment && !hasSecretLine(text) && !/\bkind\b|^---|\\/im.test(text)) return findings;
    const certainty = hasSecretLine(text)
      ? 'secret'
      : mentionsSecret(text) || hasComputedLine(text)
        ? 'hidden'
        : 'unclear';
    const reason = `it cannot be read before it is rendered: ${refusal.reason}`;
    return [...findings, { line: refusal.line, reason, certainty } as const];
  });
  if (isFragment || !hasIndentedDocument(marked)) return found;
  const reason = 'a whole document is computed';
  return [...found, { line: 1, reason, certainty: 'hidden' }];
}

function checkObject(
  { kind = '', fields, line, ...object }: KubernetesObject,
  marked: string,
): readonly TemplateFinding[] {
  const secret = object.holdsSecretValues || (object.isSecret && !object.isNested);
  if (secret && (object.isNested || !fields.includes('sops')))
    return [{ line, reason: 'it contains a Secret', certainty: 'secret' }];
  const words = kind.split(/\s+/);
  const hasIndented = marked.includes(INDENTED);
  const reason =
    hasHole(kind) || (words.length > 1 && words.some((word) => /^secret$/i.test(word)))
      ? 'the kind of an object is computed'
      : fields.some(hasHole)
        ? 'the name of a field of an object is computed'
        : fields.includes('<<') && /[\uE000-\uE003]/.test(marked)
          ? 'fields that are merged into an object are computed'
          : fields.some((name) => name.toLowerCase() === 'items') && hasComputedItem(marked)
            ? 'the items of a List are computed'
            : hasIndented && kind !== '' && isIndented(marked.replaceAll(INDENTED, ''))
              ? 'an object is indented, and so is what an action writes'
              : hasHole(marked) && /^\s*[[{]/m.test(marked.slice(0, marked.search(/\S/) + 1))
                ? 'an object in flow style has parts that are computed'
                : undefined;
  return reason === undefined ? [] : [{ line, reason, certainty: 'hidden' }];
}

/** An item that is an action, or lines that an action writes. */
function hasComputedItem(marked: string): boolean {
  return /^\s*-\s*[\uE000\uE001\uE003]|\bitems["']?\s*:[^\n]*[\uE000\uE001]|\uE003/im.test(marked);
}

/** Whether a document has no line that starts without a space. */
function isIndented(text: string): boolean {
  return text
    .split(/^---.*$/m)
    .some((document) => /\S/.test(document) && !/^[^\s#]/m.test(document));
}

/** Whether a document consists of indented lines that actions write. */
function hasIndentedDocument(marked: string): boolean {
  return marked
    .split(/^---.*$/m)
    .some(
      (document) =>
        document.includes(INDENTED) && !/^[^\s#]/m.test(document.replaceAll(INDENTED, '')),
    );
}

/** A document that is only an action could be any object, unless it is a template of the chart. */
function checkScalar(text: string, line: number, isFragment: boolean): readonly TemplateFinding[] {
  const lines = text.split('\n');
  const isComputed =
    lines.some((each) => each.includes(HOLE)) ||
    lines.some((each) => each.split(INCLUDED).length > 2) ||
    (text.includes(INCLUDED) && mentionsSecret(text));
  if (isFragment || !isComputed) return [];
  return [{ line, reason: 'a whole document is computed', certainty: 'hidden' }];
}

/** A line without indentation that begins with what an action writes. */
function hasComputedLine(text: string): boolean {
  return /^(?:\uE000|\uE001[ \t]*\S)/m.test(text);
}

function hasHole(text: string): boolean {
  return text.includes(HOLE) || text.includes(INCLUDED);
}

/** A kind without indentation; deeper it can be a reference to a Secret. */
function hasSecretLine(text: string): boolean {
  return /^(?:- )?[{"']*kind["']?\s*:\s*["']?secret\b/im.test(text);
}
