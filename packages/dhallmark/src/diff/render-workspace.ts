import { join, posix } from 'node:path';
import {
  evaluateSecretFiles,
  readSecretSpecs,
  renderChart,
  type DhallSession,
} from '@dhallmark/chart-gen';
import { placeholderSecrets, type SecretSpec } from '@dhallmark/secret-gen';
import { findCharts, umbrellaOf, type ChartFolder } from '../charts/find-charts.ts';
import { openSession, readIfPresent } from '../render/open-session.ts';
import type { Staged } from '../render/staging.ts';
import type { KeysOnly } from './tree-content.ts';

/** The charts of a workspace as rendered, and its Secrets by their keys. */
export interface Rendered {
  readonly charts: ReadonlyMap<string, Pick<Staged, 'files'>>;
  readonly secrets: readonly KeysOnly[];
  readonly hasUmbrella: boolean;
}

export interface RenderedInput {
  /** The workspace, or a checkout of an earlier commit of it. */
  readonly root: string;
  readonly chartsRoot: string;
  readonly environment: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly allowedHosts: readonly string[];
}

/** Evaluates every chart in memory. Throws a Fault, or an AggregateError of Faults. */
export async function renderWorkspace(input: RenderedInput): Promise<Rendered> {
  const { root, environment } = input;
  const folders = findCharts(root, input.chartsRoot);
  const umbrella = umbrellaOf(folders);
  const session = openSession(input);
  const charts = new Map<string, Pick<Staged, 'files'>>();
  const secrets: KeysOnly[] = [];
  for (const folder of folders) {
    const common = { folder, umbrella, environment, session };
    const readFile = (path: string) => readIfPresent(join(root, path));
    charts.set(folder.name, { files: await renderChart({ ...common, readFile }) });
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

/** The Secrets that read variables themselves, by their keys: each variable stands for itself. */
export async function evaluatedKeys(input: ChartInput): Promise<KeysOnly[]> {
  const { folder, session } = input;
  const names = folder.secretFiles.flatMap((file) => [...session.variablesOf(file)]);
  const env = Object.fromEntries(names.map((name) => [name, 'placeholder']));
  const made = await evaluateSecretFiles(input, env);
  return made.map(({ file, object }) => ({
    chart: folder.name,
    name: posix.basename(file, '.dhall'),
    object,
  }));
}
