import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram } from '../reference/find-program.ts';
import { hasCondition, type Cluster } from './cluster.ts';
import { startProgram, waitFor, type RunningProgram } from './run-program.ts';

/** The programs of a cluster with Flux, as tools/references.mjs installs them. */
export const FLUX_PROGRAMS = [
  'etcd',
  'kube-apiserver',
  'fluxchart',
  'kustomize-controller',
  'helm-controller',
] as const;

const CRDS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

/** Applies Flux's definitions, and starts the two controllers that apply; their files are in `folder`. */
export async function startControllers(
  cluster: Cluster,
  folder: string,
): Promise<readonly RunningProgram[]> {
  await applyDefinitions(cluster);
  const args: Readonly<Record<string, readonly string[]>> = {
    // makes it slower than helm-controller, so that a chart that does not wait is installed first
    'kustomize-controller': ['--kube-api-qps=4', '--kube-api-burst=1'],
    'helm-controller': [],
  };
  return Object.entries(args).map(([name, own]) =>
    startProgram(name, {
      // what is not ready yet is looked at again after a second instead of half a minute
      args: ['--metrics-addr=0', '--health-addr=0', '--requeue-dependency=1s', ...own],
      folder: makeFolder(folder, name),
      env: { KUBECONFIG: cluster.kubeconfig, RUNTIME_NAMESPACE: 'flux-system' },
    }),
  );
}

async function applyDefinitions(cluster: Cluster): Promise<void> {
  const folder = join(dirname(findProgram('kustomize-controller') ?? ''), '..', 'flux-crds');
  for (const file of readdirSync(folder)) {
    const [group, plural] = file.replace('.yaml', '').split('_');
    const path = `${CRDS}/${plural}.${group}`;
    await cluster.apply(path, readFileSync(join(folder, file), 'utf8'));
    await waitFor(`${file} is established`, async () =>
      hasCondition(await cluster.read(path), 'Established') ? true : undefined,
    );
  }
}

function makeFolder(parent: string, name: string): string {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
