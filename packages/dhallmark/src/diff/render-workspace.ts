import { posix } from 'node:path';
import {
  evaluateSecretFiles,
  readSecretSpecs,
  renderChart,
  type DhallSession,
} from '@dhallmark/chart-gen';
import { placeholderSecrets, type SecretSpec } from '@dhallmark/secret-gen';
import { findCharts, umbrellaOf, type ChartFolder } from '../charts/find-charts.ts';
import { openSession } from '../render/open-session.ts';
import type { Staged } from '../render/staging.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { KeysOnly } from './tree-content.ts';

/** The charts of a workspace as rendered, and its Secrets by their keys. */
export interface RenderedWorkspace {
  readonly charts: ReadonlyMap<string, Pick<Staged, 'files'>>;
  readonly secrets: readonly KeysOnly[];
  readonly hasUmbrella: boolean;
}

/** Evaluates every chart that is below `root` in memory. Throws what is wrong with a chart. */
export async function renderWorkspace(
  workspace: Pick<Workspace, 'root' | 'environment' | 'env' | 'options'>,
): Promise<RenderedWorkspace> {
  const { root, environment, options } = workspace;
  const folders = findCharts(root, options.chartsRoot);
  const umbrella = umbrellaOf(folders);
  const session = openSession(workspace);
  const charts = new Map<string, Pick<Staged, 'files'>>();
  const secrets: KeysOnly[] = [];
  for (const folder of folders) {
    const common = { folder, umbrella, environment, session };
    charts.set(folder.name, { files: await renderChart(common) });
    const specs = await readSecretSpecs(common);
    secrets.push(...specifiedKeys(folder.name, specs), ...(await evaluatedKeys(common)));
  }
  return { charts, secrets, hasUmbrella: umbrella !== undefined };
}

/** The Secrets of specifications by their keys. */
export function specifiedKeys(chart: string, specs: readonly SecretSpec[]): KeysOnly[] {
  return placeholderSecrets([{ chart, specs }]).map(({ object }) => ({
    chart,
    name: object.metadata.name,
    object,
  }));
}

interface ChartInput {
  readonly folder: ChartFolder;
  readonly umbrella: ChartFolder | undefined;
  readonly environment: string;
  readonly session: DhallSession;
}

/** Valid base64, because a variable may be a value of `data`. */
const PLACEHOLDER = 'place+holder';

/** The Secrets that read variables themselves, by their keys: evaluated with a placeholder each. */
export async function evaluatedKeys(input: ChartInput): Promise<KeysOnly[]> {
  const { folder, session } = input;
  const names = folder.secretFiles.flatMap((file) => [...session.variablesOf(file)]);
  const env = Object.fromEntries(names.map((name) => [name, PLACEHOLDER]));
  const made = await evaluateSecretFiles(input, env);
  return made.map(({ file, object }) => ({
    chart: folder.name,
    name: posix.basename(file, '.dhall'),
    object,
  }));
}
