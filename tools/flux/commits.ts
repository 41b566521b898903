import { evaluateInput, ImportCache, renderJson, toJson } from '@dhallmark/dhall';
import { nodeIo } from '@dhallmark/dhall/node';
import { digest, pinRelease, UNPINNED, type DesiredFile } from '@dhallmark/gitops/tree';
import { join } from 'node:path';
import type { ChartTemplate, Commit } from './controllers.ts';

/** What somebody publishes: a version of the chart, and the values of its Secrets. */
export interface Content {
  readonly version?: string;
  readonly secrets: readonly string[];
}

/** How the release of the commits is written. */
export type Layout =
  /** The HelmRelease of the Dhall library, pinned as `make` does it. */
  | 'pinned'
  /** The same with a pin that follows from the content alone. */
  | 'pinned by content'
  /** As before pins: the HelmRelease follows the commit. */
  | 'by revision';

/** The HelmRelease of the Dhall library for the folder `production`. */
export async function libraryRelease(): Promise<ChartTemplate> {
  const root = join(import.meta.dirname, '../..');
  const io = nodeIo({ cwd: root, cacheFolder: false, env: {} });
  const text = `
    let Flux = ./dhall/Flux/package.dhall
    in Flux.helmRelease Flux.Deployment::{
       , name = "shop"
       , namespace = "flux-system"
       , url = "https://git.example.org/deploy.git"
       , folder = "production"
       , decryption = Flux.Decryption.Age { secret = "sops-keys" }
       }`;
  const evaluated = await evaluateInput({ text }, { io, cache: new ImportCache() });
  const { spec } = JSON.parse(renderJson(toJson(evaluated))) as {
    spec: { chart: { spec: Partial<ChartTemplate> } };
  };
  const { reconcileStrategy = '', valuesFiles = [] } = spec.chart.spec;
  return { reconcileStrategy, valuesFiles };
}

/** The commits of publishing these contents one after the other. */
export function publishAll(
  contents: readonly Content[],
  layout: Layout,
  release: ChartTemplate,
): readonly Commit[] {
  let tree: ReadonlyMap<string, DesiredFile> = new Map();
  return contents.map((content) => {
    const commit = publishOne(content, layout, release, layout === 'pinned' ? tree : new Map());
    tree = commit.tree;
    return commit;
  });
}

function publishOne(
  { version = '1.0.0', secrets }: Content,
  layout: Layout,
  release: ChartTemplate,
  before: ReadonlyMap<string, DesiredFile>,
): Commit & { readonly tree: ReadonlyMap<string, DesiredFile> } {
  const made = [
    file('chart/Chart.yaml', `version: ${version}\n`),
    file('chart/values.yaml', '{}\n'),
    // the annotation that restarts pods follows from the Secrets
    file('chart/templates/web.yaml', secrets.join(' ')),
    ...secrets.map((value, index) => file(`secrets/web/${index}.yaml`, value)),
  ];
  const chart =
    layout === 'by revision' ? { reconcileStrategy: 'Revision', valuesFiles: [] } : release;
  const pinned = pinRelease({
    files: manifestOf(made),
    releases: [file('release/release.yaml', JSON.stringify(chart))],
    before: manifestOf([...before.values()]),
    readFile: (path) => before.get(path)?.bytes,
  });
  const tree = new Map([...made, ...pinned].map((each) => [each.path, each]));
  const text = Buffer.from(tree.get('release/release.yaml')?.bytes ?? []).toString('utf8');
  return {
    tree,
    paths: new Set([...tree.keys()].map((path) => `./production/${path}`)),
    chartVersion: version,
    secrets,
    chart: JSON.parse(text) as ChartTemplate,
  };
}

function file(path: string, text: string): DesiredFile {
  return { path, owner: '.', bytes: Buffer.from(text) };
}

function manifestOf(files: readonly DesiredFile[]) {
  return Object.fromEntries(
    files.map(({ path, owner, bytes }) => [path, { chart: owner, sha256: digest(bytes) }]),
  );
}

/** A release whose pin `make` has not replaced. */
export function isUnpinned({ valuesFiles }: ChartTemplate): boolean {
  return valuesFiles.some((path) => path.endsWith(UNPINNED));
}
