import { join } from 'node:path';
import { chartFolder } from '@dhallmark/gitops/tree';
import { PluginError } from '../errors.ts';
import { UMBRELLA, type ChartFolder } from '../charts/find-charts.ts';
import { runMake, type MakeRun } from '../make/make.ts';
import type { Problem } from '../report/make-report.ts';
import { treeRoot } from '../deploy-tree/deploy-tree.ts';
import { currentContext, requireProgram, type Ended, type Program } from './kubectl.ts';
import { openSecrets, type OpenSecrets } from './decrypt-secrets.ts';

export interface ApplyRun extends MakeRun {
  readonly dryRun: boolean;
  /** The release's name in templates; the chart's where it is left out. */
  readonly release: string | undefined;
  /** The release's namespace in templates; helm's default where it is left out. */
  readonly namespace: string | undefined;
  /** Asks the person; false is a no. */
  readonly confirm: (question: string) => Promise<boolean>;
  readonly say: (line: string) => void;
}

export interface ApplyResult {
  readonly applied: boolean;
  /** Why the make did not succeed; then nothing was applied. */
  readonly problems: readonly Problem[];
}

/**
 * Makes the environment, and after a yes puts Secrets and charts into the cluster of the current
 * context. The Secrets are decrypted in memory and reach kubectl through its standard input. Throws
 * PluginError, SopsError.
 */
export async function runApply(run: ApplyRun): Promise<ApplyResult> {
  if (run.secretPlacement === 'templates') throw encryptedInChart();
  const kubectl = requireProgram(['kubectl'], run.env);
  const helm = requireProgram(['helm', 'helm3', 'helm4'], run.env);
  const report = await runMake(run);
  for (const note of report.notes) run.say(note);
  if (!report.success) return { applied: false, problems: report.problems };
  const secrets = await openSecrets(run);
  const charts = await renderedCharts(run, helm);
  const context = await currentContext(kubectl);
  const what = `${charts.names.join(', ')} (${run.environment}) and ${secrets.count} Secrets`;
  const asked = run.dryRun ? 'Check' : 'Apply';
  if (!(await run.confirm(`${asked} ${what}: context ${context}?`)))
    return { applied: false, problems: [] };
  const apply = applier(kubectl, run);
  if (secrets.count > 0) await apply(secrets.text, secrets);
  await apply(charts.text, secrets);
  return { applied: true, problems: [] };
}

function applier(
  kubectl: Program,
  { dryRun, say }: ApplyRun,
): (text: string, secrets: OpenSecrets) => Promise<void> {
  const args = ['apply', ...(dryRun ? ['--dry-run=server'] : []), '-f', '-'];
  return async (text, secrets) => {
    const { failed, stdout, stderr } = await kubectl(args, text);
    // its standard output is a line an object, its errors may repeat what they are about
    const told = stderr
      .split('\n')
      .map((line) => (secrets.isIn(line) ? '(a line that holds a value is not shown)' : line));
    const shown = [stdout, ...told].join('\n').trim();
    if (!failed) return say(shown);
    throw new PluginError('kubectl-failed', `kubectl apply failed\n${shown}`, {
      hint: 'What it had applied before stays. A namespace that is missing has to be made first: kubectl create namespace <name>.',
    });
  };
}

/** The charts' manifests, as Helm renders them from the deploy tree. */
async function renderedCharts(
  run: ApplyRun,
  helm: Program,
): Promise<{ readonly names: readonly string[]; readonly text: string }> {
  const hasUmbrella = run.umbrella !== undefined;
  const charts = hasUmbrella ? [UMBRELLA] : run.charts.map(({ name }: ChartFolder) => name);
  const names: string[] = [];
  const texts: string[] = [];
  for (const chart of charts) {
    const folder = join(treeRoot(run), chartFolder(chart, hasUmbrella));
    const shown = required(await helm(['show', 'chart', folder]), 'helm show chart');
    const name = /^name: *"?([^"\n]+)/m.exec(shown)?.[1] ?? chart;
    const namespace = run.namespace === undefined ? [] : ['--namespace', run.namespace];
    const args = ['template', run.release ?? name, folder, ...namespace];
    texts.push(required(await helm(args), 'helm template'));
    names.push(name);
  }
  return { names, text: texts.join('\n') };
}

function required({ failed, stdout, stderr }: Ended, what: string): string {
  if (!failed) return stdout;
  throw new PluginError('helm-failed', `${what} failed\n${stderr.trim()}`, {
    hint: 'Nothing was applied. See what helm says, and nx run chart:lint.',
  });
}

function encryptedInChart(): PluginError {
  return new PluginError(
    'templates-placement',
    'Secrets inside the chart cannot be applied: helm would render them encrypted',
    { path: 'nx.json', hint: 'Set secretPlacement to "kustomize".' },
  );
}
