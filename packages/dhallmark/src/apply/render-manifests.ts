import { chartFolder } from '@dhallmark/gitops/tree';
import { requireName } from '@dhallmark/names';
import { UMBRELLA, type ChartSelection } from '../charts/find-charts.ts';
import { absolutePath, type DeployTree } from '../deploy-tree/deploy-tree.ts';
import { fault } from '../fault.ts';
import type { Program, ProgramResult } from '../programs/cluster-programs.ts';

/** A Helm release, as templates see it. */
export interface Release {
  /** Default: the chart's name. */
  readonly release?: string | undefined;
  /** Default: helm's. */
  readonly namespace?: string | undefined;
}

/** Charts as Helm renders them. */
export interface Manifests {
  /** The names of the charts. */
  readonly names: readonly string[];
  /** One stream of YAML documents. */
  readonly text: string;
}

/** The charts' manifests, rendered from the deploy tree. Throws Fault `helm-failed`, `linked-file`. */
export async function renderManifests(
  tree: DeployTree,
  { all, umbrella }: ChartSelection,
  { release, namespace }: Release,
  helm: Program,
): Promise<Manifests> {
  const hasUmbrella = umbrella !== undefined;
  if (release !== undefined) requireName('release', release, { option: '--release' });
  if (namespace !== undefined) requireName('namespace', namespace, { option: '--namespace' });
  const namespaced = namespace === undefined ? [] : ['--namespace', namespace];
  const names: string[] = [];
  const texts: string[] = [];
  for (const chart of hasUmbrella ? [UMBRELLA] : all.map(({ name }) => name)) {
    const path = chartFolder(chart, hasUmbrella);
    // helm follows links; reading refuses them
    for (const file of tree.io.listFiles(path)) tree.io.readFile(file);
    const folder = absolutePath(tree, path);
    const shown = requireSuccess(await helm(['show', 'chart', folder]), 'helm show chart');
    const name = /^name: *"?([^"\n]+)/m.exec(shown)?.[1] ?? chart;
    const args = ['template', release ?? requireName('release', name), folder, ...namespaced];
    texts.push(requireSuccess(await helm(args), 'helm template'));
    names.push(name);
  }
  return { names, text: texts.join('\n') };
}

function requireSuccess({ failed, stdout, stderr }: ProgramResult, what: string): string {
  if (!failed) return stdout;
  throw fault({
    code: 'helm-failed',
    message: `the command ${what} failed`,
    details: [{ label: 'helm', text: stderr.trim() }],
    hint: 'Nothing was applied. Correct what helm reports; lint finds most of it earlier.',
  });
}
