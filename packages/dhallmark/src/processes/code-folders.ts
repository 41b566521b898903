import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { findPlugAndPlay } from './plug-and-play.ts';

/**
 * The folders with the code of this package and of everything that it imports, as Node looks for it:
 * folders `node_modules` as a whole, packages that are elsewhere and linked there, and Yarn's archives.
 */
export function findCodeFolders(): readonly string[] {
  const { required = [], places = [] } = findPlugAndPlay() ?? {};
  const found = new Set<string>([...required, ...places]);
  const waiting = [packageOf(import.meta.dirname)];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (found.has(folder)) continue;
    found.add(folder);
    for (const name of dependenciesOf(folder)) {
      const link = findInstalled(name, folder);
      if (link === undefined) continue;
      const real = realpathSync(link);
      const modules = outermostModules(real);
      found.add(outermostModules(link) ?? dirname(link));
      if (modules === undefined) waiting.push(real);
      else found.add(modules);
    }
  }
  return [...found];
}

function packageOf(folder: string): string {
  let at = folder;
  while (!existsSync(join(at, 'package.json')) && dirname(at) !== at) at = dirname(at);
  return realpathSync(at);
}

function dependenciesOf(folder: string): readonly string[] {
  const text = readFileSync(join(folder, 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(text) as { readonly dependencies?: object };
  return Object.keys(dependencies ?? {});
}

function findInstalled(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const link = join(folder, 'node_modules', name);
    if (existsSync(link)) return link;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Package managers link packages to each other inside of it. */
function outermostModules(path: string): string | undefined {
  const parts = path.split(sep);
  const at = parts.indexOf('node_modules');
  return at === -1 ? undefined : parts.slice(0, at + 1).join(sep);
}
