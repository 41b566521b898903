import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findProgram } from './references.ts';
import type { Workspace } from './workspace.ts';

/** Data that stands beside the repository in CI, not in it. */
const shared = resolve(import.meta.dirname, '../../../shared');
const polar = join(shared, 'polar/2025-04');

/** Why tests of the real chart tree cannot run here, or undefined. */
export function missingPolar(): string | undefined {
  return existsSync(polar) ? undefined : '../shared/polar is absent';
}

/** The variables that Polar's Secrets read, with values of this test. */
export const polarVariables: Readonly<Record<string, string>> = {
  GITLAB_TOKEN: 'glpat-polar-token',
  GRAPH_PASSWORD: 'graph-pa$$word',
  NEO4J_AUTH: 'neo4j/graph-pa$$word',
  GITLAB_USER: 'polar-user',
};

/** Puts the chart tree and the cached imports that it needs (no network) into the workspace. */
export function copyPolar(workspace: Workspace): void {
  copyWritable(join(polar, 'src'), workspace.path('src'));
  copyWritable(join(shared, 'dhall-cache/dhall'), join(workspace.home, '.cache/dhall'));
}

/**
 * What the tree's own script makes of it with the real programs, its Secrets encrypted to
 * `recipient`. Returns the chart's folder. The script calls helm, dhall-to-yaml and sops by name.
 */
export function runPolarScript(workspace: Workspace, recipient: string): string {
  const folder = workspace.path('../script');
  mkdirSync(join(folder, 'bin'), { recursive: true });
  copyWritable(join(polar, 'src'), join(folder, 'src'));
  copyWritable(join(polar, 'scripts'), join(folder, 'scripts'));
  const rule = `creation_rules:\n  - encrypted_regex: '^(data|stringData)$'\n    age: ${recipient}\n`;
  writeFileSync(join(folder, '.sops.yaml'), rule);
  for (const [name, program] of [
    ['helm', 'helm3'],
    ['sops', 'sops'],
    ['dhall-to-yaml', 'dhall-to-yaml'],
  ] as const) {
    const found = findProgram(program);
    if (found === undefined) throw new Error(`${program} is not installed`);
    const link = join(folder, 'bin', name);
    rmSync(link, { force: true });
    symlinkSync(found, link);
  }
  execFileSync('bash', ['scripts/make-chart.sh', 'src/deploy/polar', 'out', '--render-templates'], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
      HOME: workspace.home,
      XDG_CACHE_HOME: join(workspace.home, '.cache'),
      ...polarVariables,
    },
  });
  return join(folder, 'out');
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
