import { extname } from 'node:path';
import { bannedPhrases } from './phrases.ts';
import {
  type Prose,
  readCommentProse,
  readDhallProse,
  readJsonProse,
  readMarkdownProse,
  readScriptProse,
} from './read-prose.ts';

/** Kinds of files whose comments begin with a mark, by extension. */
const commentMarks: Record<string, string> = {
  '.bicep': '//',
  '.example': '#',
  '.go': '//',
  '.sh': '#',
  '.tf': '#',
  '.yaml': '#',
  '.yml': '#',
};

/**
 * One line per use of a banned phrase in a file: where it is, the words around it, what to write
 * instead. A file of a kind that holds no prose gives an empty list.
 *
 * @example
 * findBannedPhrases('docs/make.md', 'It is written anew.\n');
 * // ['docs/make.md:1: "It is written anew.": instead of "anew" write: again, or say what changes']
 */
export function findBannedPhrases(path: string, source: string): string[] {
  return readProse(path, source).flatMap(({ text, line }) =>
    bannedPhrases.flatMap(({ pattern, instead }) =>
      [...text.matchAll(pattern)].map(({ 0: phrase, index }) => {
        const at = line + (text.slice(0, index).split('\n').length - 1);
        const around = oneLine(text.slice(Math.max(0, index - 30), index + phrase.length + 20));
        return `${path}:${at}: "${around}": instead of "${oneLine(phrase)}" write: ${instead}`;
      }),
    ),
  );
}

function readProse(path: string, source: string): Prose[] {
  const extension = extname(path);
  const mark = commentMarks[extension];
  if (mark !== undefined) return readCommentProse(source, mark);
  if (extension === '.dhall') return readDhallProse(source);
  if (extension === '.md') return readMarkdownProse(source);
  if (extension === '.json') return readJsonProse(source);
  if (/^\.[cm]?[jt]s$/.test(extension)) return readScriptProse(path, source);
  return [];
}

function oneLine(text: string): string {
  return text.replaceAll(/X{2,}/g, '`…`').replaceAll(/\s+/g, ' ').trim();
}
