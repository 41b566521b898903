import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { findProgram } from '../reference/find-program.ts';
import type { Change, Cluster, KubernetesObject } from './cluster.ts';

/** A stand-in for source-controller: the test decides which commit is fetched, and when. */
export interface SourcePlayer {
  /** Makes a commit the artifact of the GitRepository, and builds the charts from it. */
  readonly fetch: (commit: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface SourceParts {
  readonly cluster: Cluster;
  /** Where artifacts are written. */
  readonly folder: string;
  /** The bare deploy repository. */
  readonly repository: string;
  /** The path of the GitRepository in the API, and that of HelmCharts. */
  readonly source: string;
  readonly charts: string;
}

interface HelmChart extends KubernetesObject {
  readonly metadata: KubernetesObject['metadata'] & { readonly generation: number };
  readonly spec: {
    readonly chart: string;
    readonly reconcileStrategy?: string;
    readonly valuesFiles?: readonly string[];
  };
  readonly status?: {
    readonly observedGeneration?: number;
    readonly observedSourceArtifactRevision?: string;
    readonly artifact?: { readonly path: string };
  };
}

/**
 * Reacts to a new commit and to a changed HelmChart at once, as source-controller does. Charts are built
 * by source-controller's own code, `fluxchart`; what is set in `status` follows helmchart_controller.go.
 */
export async function playSource(parts: SourceParts): Promise<SourcePlayer> {
  const { cluster, folder, repository, source, charts } = parts;
  const server = createServer((request, response) => {
    response.end(readFileSync(join(folder, basename(request.url ?? ''))));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let commit: string | undefined;

  const artifactOf = (file: string, revision: string) => {
    const bytes = readFileSync(join(folder, file));
    return {
      path: file,
      url: `${origin}/${file}`,
      revision,
      digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      size: bytes.length,
      lastUpdateTime: new Date().toISOString(),
    };
  };

  const buildChart = async (name: string): Promise<void> => {
    const path = `${charts}/${name}`;
    const helmChart = (await cluster.read(path)) as HelmChart | undefined;
    if (helmChart === undefined || commit === undefined) return;
    const { generation } = helmChart.metadata;
    const { status = {} } = helmChart;
    const revision = revisionOf(commit);
    const isObserved = status.observedGeneration === generation;
    if (isObserved && status.observedSourceArtifactRevision === revision) return;
    const file = `${name}-${generation}-${commit}.tgz`;
    const built = runBuild(helmChart, { commit, folder, file });
    const observed = { observedGeneration: generation, observedSourceArtifactRevision: revision };
    if (built.failure !== undefined) {
      const conditions = conditionsOf(generation, 'False', built.failure);
      await cluster.change(`${path}/status`, { status: { ...observed, conditions } });
      return;
    }
    const conditions = conditionsOf(generation, 'True', built.version);
    const artifact = built.isKept ? status.artifact : artifactOf(file, built.version);
    await cluster.change(`${path}/status`, { status: { ...observed, artifact, conditions } });
  };

  // one after the other
  let queue = Promise.resolve();
  const enqueue = (name: string): Promise<void> => {
    queue = queue.then(() => buildChart(name));
    return queue;
  };
  const names = new Set<string>();
  await cluster.watch(charts, ({ object }: Change) => {
    names.add(object.metadata.name);
    void enqueue(object.metadata.name);
  });
  return {
    fetch: async (next) => {
      const file = `${next}.tar.gz`;
      const output = `--output=${join(folder, file)}`;
      execFileSync('git', ['-C', repository, 'archive', '--format=tar.gz', output, next]);
      mkdirSync(join(folder, next));
      execFileSync('tar', ['-xzf', join(folder, file), '-C', join(folder, next)]);
      commit = next;
      const { generation = 1 } = (await cluster.read(source))?.metadata ?? {};
      const conditions = conditionsOf(generation, 'True', next);
      const artifact = artifactOf(file, revisionOf(next));
      const status = { observedGeneration: generation, artifact, conditions };
      await cluster.change(`${source}/status`, { status });
      await Promise.all([...names].map((name) => enqueue(name)));
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const revisionOf = (commit: string): string => `main@sha1:${commit}`;

function conditionsOf(generation: number, status: 'True' | 'False', message: string) {
  const condition = (type: string, value: string, reason: string) => ({
    type,
    status: value,
    reason,
    message,
    observedGeneration: generation,
    lastTransitionTime: new Date().toISOString(),
  });
  return status === 'True'
    ? [condition('Ready', 'True', 'Succeeded')]
    : [condition('Ready', 'False', 'BuildFailed'), condition('Stalled', 'True', 'BuildFailed')];
}

interface BuildParts {
  readonly commit: string;
  readonly folder: string;
  readonly file: string;
}

interface Build {
  readonly version: string;
  /** The chart of before has this version; nothing was built. */
  readonly isKept: boolean;
  readonly failure?: string;
}

function runBuild(helmChart: HelmChart, { commit, folder, file }: BuildParts): Build {
  const { metadata, spec, status = {} } = helmChart;
  const args = ['-chart', spec.chart, '-o', join(folder, file)];
  for (const path of spec.valuesFiles ?? []) args.push('-values', path);
  if (spec.reconcileStrategy === 'Revision') args.push('-revision', commit);
  args.push('-generation', `${metadata.generation}`);
  args.push('-observed', `${status.observedGeneration ?? 0}`);
  if (status.artifact !== undefined) args.push('-cached', join(folder, status.artifact.path));
  args.push(join(folder, commit));
  const run = spawnSync(findProgram('fluxchart') ?? '', args, { encoding: 'utf8' });
  const [version = '', how] = run.stdout.trim().split(' ');
  if (run.status !== 0) return { version, isKept: false, failure: run.stderr.trim() };
  return { version, isKept: how === 'cached' };
}
