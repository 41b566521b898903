import { chmodSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { polarFolders } from '../../tools/reference/polar.ts';
import type { Workspace } from './workspace.ts';

/** The variables that Polar's Secrets read, with values of this test. */
export const polarVariables: Readonly<Record<string, string>> = {
  GITLAB_TOKEN: 'glpat-polar-token',
  GRAPH_PASSWORD: 'graph-pa$$word',
  NEO4J_AUTH: 'neo4j/graph-pa$$word',
  GITLAB_USER: 'polar-user',
};

/** Puts the chart tree and the cached imports that it needs (no network) into the workspace. */
export function copyPolar(workspace: Workspace): void {
  copyWritable(join(polarFolders.sources, 'src'), workspace.path('src'));
  copyWritable(join(polarFolders.cache, 'dhall'), join(workspace.home, '.cache/dhall'));
}

/** Shared data is read-only; a copy must not be. */
function copyWritable(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
  makeWritable(to);
}

function makeWritable(path: string): void {
  chmodSync(path, 0o755);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const at = join(path, entry.name);
    if (entry.isDirectory()) makeWritable(at);
    else chmodSync(at, 0o644);
  }
}
