import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isEnvFile } from '@dhallmark/chart-gen/source-names';

/** Examples for people: no target has such a name. */
const example = /^\.env\.(?:example|sample|template|dist)$/i;

/** A line that sets a variable, as dotenv reads it. */
const assignment = /^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*[=:]/gm;

/**
 * The names that an env file sets, each once. Lines of a quoted value that look like one count, too.
 *
 * @example
 * namesSetIn('A=1\nexport B=2\n') // ['A', 'B']
 */
export function namesSetIn(text: string): readonly string[] {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  return [...new Set([...lines.matchAll(assignment)].map(([, name = '']) => name))];
}

/**
 * The env files at the root of a workspace that Nx loads for some task: `.env`, `.env.local`,
 * `.production.env`.
 *
 * @example
 * listNxEnvFiles('/shop') // ['.env']
 */
export function listNxEnvFiles(root: string): readonly string[] {
  return readdirSync(root).filter(
    (name) => name.startsWith('.') && isEnvFile(name) && !example.test(name),
  );
}

/**
 * The first of these files that sets one of these variables; undefined where none does.
 *
 * @example
 * findSettingFile('/shop', listNxEnvFiles('/shop'), ['IMAGE_TAG'])
 */
export function findSettingFile(
  root: string,
  files: readonly string[],
  names: readonly string[],
): { readonly file: string; readonly variable: string } | undefined {
  for (const file of files) {
    const path = join(root, file);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const set = new Set(namesSetIn(readFileSync(path, 'utf8')));
    const variable = names.find((name) => set.has(name));
    if (variable !== undefined) return { file, variable };
  }
  return undefined;
}
