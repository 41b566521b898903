import { moduleOf, type PackageSources } from './package-sources.ts';
import { findCycles, findLayers, type Graph, reachable, toGraph } from './graph.ts';

/** What each module of a scope may use: a package by its folder, or `packages` for the packages. */
export type Arrows = ReadonlyMap<string, Graph>;

/** The scope whose modules are the packages themselves, by their folders. */
const PACKAGES = 'packages';

/**
 * Reads the arrows of a page, from its fenced blocks with the word `arrows`. A line is
 * `SCOPE: a | b ◄ c ◄ d`: c may use a and b, d may use c and whatever c may use. A scope may have
 * several lines. Throws on a line of another form.
 *
 * @example
 * readArrows('```arrows\ndhall: syntax ◄ parse | print\n```\n').get('dhall')?.get('print');
 * // Set { 'syntax' }
 */
export function readArrows(page: string): Arrows {
  const edges = new Map<string, (readonly [string, string])[]>();
  for (const [, block = ''] of page.matchAll(/^```arrows\n([^]*?)^```/gmu)) {
    for (const line of block.split('\n').filter((one) => one.trim() !== '')) {
      const [, scope, chain] = /^([\w-]+): (.+)$/u.exec(line) ?? [];
      if (scope === undefined || chain === undefined) {
        throw new Error(`an arrow line needs the form "package: a ◄ b": ${line}`);
      }
      const found = edges.get(scope) ?? [];
      edges.set(scope, [...found, ...readChain(chain)]);
    }
  }
  return new Map([...edges].map(([scope, all]) => [scope, toGraph(all)]));
}

function readChain(chain: string): readonly (readonly [string, string])[] {
  const groups = chain.split('◄').map((group) => group.split('|').map((name) => name.trim()));
  return groups.flatMap((users, index) =>
    users.flatMap((user) => [
      [user, user] as const,
      ...(groups[index - 1] ?? []).map((used) => [user, used] as const),
    ]),
  );
}

/**
 * Everything in which the imports of the packages and the arrows disagree, one line each: imports
 * against the arrows, modules without an arrow, arrows of modules that are gone, and cycles.
 */
export function checkArrows(arrows: Arrows, packages: readonly PackageSources[]): string[] {
  const problems = packages.flatMap((one) => [
    ...checkNames(one.folder, arrows.get(one.folder), modulesOf(one)),
    ...checkFileImports(one, arrows.get(one.folder)),
    ...checkFileCycles(one),
    ...one.escapes.map(({ from, line, specifier }) =>
      at(one, from, line, `imports ${specifier} by its path: import the package by its name`),
    ),
  ]);
  const folders = packages.map(({ folder }) => folder);
  return [
    ...[...arrows.keys()]
      .filter((scope) => scope !== PACKAGES && !folders.includes(scope))
      .map((scope) => `ARCHITECTURE.md has arrows for ${scope}, and there is no such package`),
    ...[...arrows].flatMap(([scope, graph]) =>
      findCycles(graph).map((cycle) => `the arrows of ${scope} form a cycle: ${cycle.join(' ◄ ')}`),
    ),
    ...checkNames(PACKAGES, arrows.get(PACKAGES), new Set(folders)),
    ...checkPackageImports(packages, arrows.get(PACKAGES)),
    ...problems,
  ];
}

function modulesOf({ files }: PackageSources): ReadonlySet<string> {
  return new Set([...files.keys()].map(moduleOf));
}

function at({ folder }: PackageSources, file: string, line: number, problem: string): string {
  return `packages/${folder}/src/${file}:${line} ${problem}`;
}

function checkNames(
  scope: string,
  arrows: Graph | undefined,
  modules: ReadonlySet<string>,
): readonly string[] {
  const named = new Set(arrows?.keys());
  return [
    ...[...modules]
      .filter((name) => !named.has(name))
      .map((name) => `${name} is in no arrow of ${scope} in ARCHITECTURE.md`),
    ...[...named]
      .filter((name) => !modules.has(name))
      .map((name) => `the arrows of ${scope} name ${name}, which does not exist`),
  ];
}

function checkFileImports(sources: PackageSources, arrows: Graph | undefined): readonly string[] {
  if (arrows === undefined) return [];
  return sources.fileImports.flatMap(({ from, to, specifier, isTypeOnly, line }) => {
    const [user, used] = [moduleOf(from), moduleOf(to)];
    if (user === used || reachable(arrows, user).has(used)) return [];
    const types = isTypeOnly ? ' (types only)' : '';
    const rule = `in ${sources.folder}, ${user} may not use ${used}`;
    return [at(sources, from, line, `imports ${specifier}${types}: ${rule}`)];
  });
}

function checkPackageImports(
  packages: readonly PackageSources[],
  arrows: Graph | undefined,
): readonly string[] {
  if (arrows === undefined) return [];
  const folderOf = new Map(packages.map(({ name, folder }) => [name, folder]));
  return packages.flatMap((user) =>
    user.packageImports.flatMap(({ from, name, line }) => {
      const used = folderOf.get(name);
      if (used === undefined || used === user.folder) return [];
      if (reachable(arrows, user.folder).has(used)) return [];
      return [at(user, from, line, `imports ${name}: ${user.folder} may not use ${used}`)];
    }),
  );
}

function checkFileCycles(sources: PackageSources): readonly string[] {
  const graph = toGraph(sources.fileImports.map(({ from, to }) => [from, to]));
  return findCycles(graph).map((cycle) => {
    const shown = [...cycle, cycle[0]].join(' → ');
    return `packages/${sources.folder}/src: files import one another: ${shown}`;
  });
}

/** The arrows of a package as its imports have them: a line in which each module uses those before. */
export function writeArrows({ folder, files, fileImports }: PackageSources): string {
  const graph = toGraph([
    ...[...files.keys()].map((path) => [moduleOf(path), moduleOf(path)] as const),
    ...fileImports.map(({ from, to }) => [moduleOf(from), moduleOf(to)] as const),
  ]);
  const layers: string[][] = [];
  for (const [name, layer] of findLayers(graph)) (layers[layer - 1] ??= []).push(name);
  // a cycle leaves a gap below it
  const groups = layers.filter((names) => names.length > 0);
  return `${folder}: ${groups.map((names) => names.toSorted().join(' | ')).join(' ◄ ')}`;
}
