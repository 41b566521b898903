import { posix } from 'node:path';
import type { Tree } from '@nx/devkit';
import { importsOf, parseExpr } from '@dhallmark/dhall';
import { isText, nodesOf } from './edit-text.ts';

/** Folders that hold no sources. */
const SKIPPED = new Set(['node_modules', 'dist', '.git', '.nx']);

/** The files below a folder of the workspace whose names end so; generated and installed ones left out. */
export function filesBelow(tree: Tree, folder: string, pattern: RegExp): readonly string[] {
  return tree.children(folder).flatMap((name) => {
    const path = folder === '.' ? name : `${folder}/${name}`;
    if (tree.isFile(path)) return pattern.test(name) ? [path] : [];
    return SKIPPED.has(path) || name === 'node_modules' ? [] : filesBelow(tree, path, pattern);
  });
}

/** A file's text; empty where it does not exist. */
export function readText(tree: Tree, path: string): string {
  return tree.read(path, 'utf8') ?? '';
}

/** Files that are looked for as imports. */
export interface Imported {
  /** What every import of one contains. */
  readonly written: string;
  readonly includes: (path: string) => boolean;
}

/** All files of a folder. */
export function filesOfFolder(folder: string): Imported {
  return {
    written: `${posix.basename(folder)}/`,
    includes: (path) => path.startsWith(`${folder}/`),
  };
}

/** The other Dhall files of the workspace that import one of these files. */
export function importersOf(tree: Tree, imported: Imported): readonly string[] {
  return filesBelow(tree, '.', /\.dhall$/).filter((path) => {
    const text = readText(tree, path);
    if (imported.includes(path) || !text.includes(imported.written)) return false;
    return importedFiles(text, path).some(imported.includes);
  });
}

function importedFiles(text: string, path: string): readonly string[] {
  return importsOf(parseExpr(text, path)).flatMap(({ location }) => {
    if (location.type !== 'local') return [];
    const { prefix, path: target } = location;
    if (prefix !== 'here' && prefix !== 'parent') return [];
    const first = prefix === 'here' ? '.' : '..';
    return [posix.join(posix.dirname(path), first, ...target.directory, target.file)];
  });
}

/** Whether a file selects, sets or defines the field with this label of what it takes as the values. */
export function usesValue(text: string, path: string, label: string): boolean {
  if (!text.includes(label)) return false;
  return nodesOf(text, path).some((node) => {
    if (node.kind === 'Field') return node.label === label && node.record.kind === 'Var';
    if (node.kind === 'Project') return node.labels.includes(label);
    if (node.kind === 'Record') return node.fields.has(label);
    const [step] = node.kind === 'With' ? node.path : [];
    return step !== undefined && 'label' in step && step.label === label;
  });
}

/** Whether a Dhall file has a Text literal with this value. */
export function hasText(text: string, path: string, value: string): boolean {
  return text.includes(value) && nodesOf(text, path).some((node) => isText(node, value));
}

/** Whether this word occurs, where `-` and `.` belong to words. */
export function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w.-])${word.replaceAll('.', String.raw`\.`)}(?![\\w.-])`).test(text);
}
