import { posix } from 'node:path';
import { placeholderSecrets, type SecretSpec } from '@dhallmark/secret-gen';
import { findCharts, umbrellaOf, type ChartFolder } from '../charts/find-charts.ts';
import { readSpecs } from '../render/staged-specs.ts';
import { openStaging, type Staged } from '../render/staging.ts';
import { startRenderProcess } from '../render/start-render-process.ts';
import { withSecretProcess, type SecretProcess } from '../render/start-secret-process.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { KeysOnly } from './tree-content.ts';

/** The charts of a workspace as rendered, and its Secrets by their keys. */
export interface RenderedWorkspace {
  readonly charts: ReadonlyMap<string, Pick<Staged, 'files'>>;
  readonly secrets: readonly KeysOnly[];
  readonly hasUmbrella: boolean;
}

type Place = Pick<Workspace, 'root' | 'environment' | 'env' | 'options' | 'renderEnv'>;

/** Evaluates every chart of a temporary checkout. Throws what is wrong with a chart. */
export async function renderWorkspace(place: Place): Promise<RenderedWorkspace> {
  const { root, options } = place;
  const folders = findCharts(root, options.chartsRoot);
  await renderCharts(place, folders);
  const staged = openStaging(place);
  const specified = folders.flatMap(({ name }) => specifiedKeys(name, readSpecs(staged(name))));
  return {
    charts: new Map(folders.map(({ name }) => [name, staged(name)])),
    secrets: [...specified, ...(await evaluatedKeys(place, folders))],
    hasUmbrella: umbrellaOf(folders) !== undefined,
  };
}

async function renderCharts(place: Place, folders: readonly ChartFolder[]): Promise<void> {
  const renders = startRenderProcess(place);
  try {
    for (const { name } of folders) await renders.render(name);
  } finally {
    await renders.end();
  }
}

/** The Secrets of specifications by their keys. */
export function specifiedKeys(chart: string, specs: readonly SecretSpec[]): KeysOnly[] {
  return placeholderSecrets([{ chart, specs }]).map(({ object }) => ({
    chart,
    name: object.metadata.name,
    object,
  }));
}

/** Valid base64, because a variable may be a value of `data`. */
const PLACEHOLDER = 'place+holder';

/** The Secrets that read variables themselves, by their keys: evaluated with a placeholder each. */
export async function evaluatedKeys(
  place: Place,
  folders: readonly ChartFolder[],
): Promise<readonly KeysOnly[]> {
  const readers = folders.filter(({ secretFiles }) => secretFiles.length > 0);
  if (readers.length === 0) return [];
  return withSecretProcess(place, async (evaluator) => {
    const keys: KeysOnly[] = [];
    for (const { name } of readers) keys.push(...(await keysOf(name, evaluator)));
    return keys;
  });
}

async function keysOf(chart: string, evaluator: SecretProcess): Promise<readonly KeysOnly[]> {
  const names = await evaluator.variablesOf(chart);
  const values = Object.fromEntries(names.map((name) => [name, PLACEHOLDER]));
  const made = await evaluator.evaluate(chart, values, []);
  return made.map(({ file, object }) => ({ chart, name: posix.basename(file, '.dhall'), object }));
}
