import { readCachedProjectGraph, workspaceRoot, type Tree } from '@nx/devkit';
import { fault } from '../fault.ts';

/** A project that a generator is about to add. */
export interface NewProject {
  readonly name: string;
  /** Its folder: a project that is there already is the same one. */
  readonly root: string;
  /** How to choose another name. */
  readonly hint: string;
}

/**
 * Throws Fault `name-taken` where another project has this name, whichever plugin inferred it: with two
 * of them, Nx refuses every command. Nx has listed the projects before it starts a generator.
 */
export function requireFreeName(
  tree: Pick<Tree, 'root'>,
  { name, root, hint }: NewProject,
  projects = findProjects(tree),
): void {
  const found = projects.get(name);
  if (found === undefined || found === root) return;
  throw fault({
    code: 'name-taken',
    message: `the charts in ${root}/ and the project in ${found}/ would both be the project ${name}`,
    location: { file: found },
    hint: `Nothing was written. ${hint}`,
  });
}

/** The folders of all projects by name; empty where Nx has not listed them. */
function findProjects(tree: Pick<Tree, 'root'>): ReadonlyMap<string, string> {
  // a tree in memory belongs to no workspace of Nx
  if (tree.root !== workspaceRoot) return new Map();
  try {
    const { nodes } = readCachedProjectGraph();
    return new Map(Object.entries(nodes).map(([name, { data }]) => [name, data.root]));
  } catch {
    return new Map();
  }
}
