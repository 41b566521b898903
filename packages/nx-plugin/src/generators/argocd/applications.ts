import { stringify } from 'yaml';
import { PLUGIN_NAME, type Setup } from './setup.ts';

/** What Argo CD has to know about an environment. */
export interface Delivery {
  /** The name of the Application and its project. */
  readonly name: string;
  /** The deploy repository, as Argo CD reads it. */
  readonly url: string;
  readonly branch: string;
  /** The environment's folder in it; '' is the root. */
  readonly folder: string;
  /** The cluster's API server, as Argo CD knows it. */
  readonly server: string;
  /** The namespace of the charts. */
  readonly namespace: string;
  /** Argo CD's own namespace. */
  readonly argocdNamespace: string;
  readonly setup: Setup;
}

const API = 'argoproj.io/v1alpha1';

/** The AppProject and the Application of one environment, as YAML. */
export function applicationFile(delivery: Delivery): string {
  const { name, argocdNamespace: namespace } = delivery;
  const application = {
    apiVersion: API,
    kind: 'Application',
    metadata: { name, namespace },
    spec: specOf(delivery),
  };
  return `${PROJECT}${toYaml(projectOf(delivery))}---\n${APPLICATION}${toYaml(application)}`;
}

/**
 * The AppProjects and one ApplicationSet for several environments, as YAML. They differ in name and
 * folder only.
 */
export function applicationSetFile(product: string, deliveries: readonly Delivery[]): string {
  const [first] = deliveries;
  if (first === undefined) return '';
  const set = {
    apiVersion: API,
    kind: 'ApplicationSet',
    metadata: { name: product, namespace: first.argocdNamespace },
    spec: {
      goTemplate: true,
      goTemplateOptions: ['missingkey=error'],
      generators: [
        { list: { elements: deliveries.map(({ name, folder }) => ({ name, folder })) } },
      ],
      template: {
        metadata: { name: '{{ .name }}' },
        spec: specOf({ ...first, name: '{{ .name }}', folder: '{{ .folder }}' }),
      },
      // an environment that leaves the list is not uninstalled
      syncPolicy: { applicationsSync: 'create-update' },
    },
  };
  const projects = deliveries.map((delivery) => `${toYaml(projectOf(delivery))}---\n`);
  return `${PROJECT}${projects.join('')}${APPLICATION}${toYaml(set)}`;
}

const PROJECT = `# What the Application may read and write. Without its own project, any Application of this Argo CD could
# name another repository, and let Argo CD decrypt what is in it.
`;

const APPLICATION = `# One Application with two sources, so that one sync applies the Secrets (wave -1) before the chart. Where
# the Secrets cannot be decrypted, nothing is applied. The chart is the first source: if somebody pushes
# between the two, the Secrets are the newer ones.
`;

function projectOf({ name, url, server, namespace, argocdNamespace }: Delivery): object {
  return {
    apiVersion: API,
    kind: 'AppProject',
    metadata: { name, namespace: argocdNamespace },
    spec: {
      sourceRepos: [url],
      destinations: [{ server, namespace }],
      // add kinds without a namespace if the charts contain any
      clusterResourceWhitelist: [],
    },
  };
}

function specOf({ name, url, branch, folder, server, namespace, setup }: Delivery): object {
  const source = (path: string): object => ({
    repoURL: url,
    targetRevision: branch,
    path: folder === '' ? path : `${folder}/${path}`,
  });
  return {
    project: name,
    destination: { server, namespace },
    sources: [
      source('chart'),
      { ...source('secrets'), ...(setup === 'plugin' && { plugin: { name: PLUGIN_NAME } }) },
    ],
    syncPolicy: {
      automated: { prune: true, selfHeal: true },
      syncOptions: ['ApplyOutOfSyncOnly=true'],
    },
  };
}

function toYaml(value: object): string {
  return stringify(value, { lineWidth: 0 });
}
