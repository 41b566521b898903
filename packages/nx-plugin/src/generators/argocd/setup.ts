import { stringify } from 'yaml';

/**
 * What decrypts: `ksops` in the repo server itself, as a generator of kustomize, or `sops` in a sidecar
 * of it, as a config management plugin.
 */
export type Setup = 'ksops' | 'plugin';

/** How the keys reach the program that decrypts. */
export type Decryption =
  | 'age'
  | 'azure-workload-identity'
  | 'aws-identity'
  | 'gcp-identity'
  | 'credentials';

/** The plugin's name in Applications: it has no version. */
export const PLUGIN_NAME = 'dhallmark-sops';

const KSOPS_IMAGE = 'viaductoss/ksops:v4.5.1';
const SOPS_IMAGE = 'ghcr.io/getsops/sops:v3.13.3-alpine';

/** How Argo CD is changed once to decrypt. */
export interface SetupOptions {
  readonly setup: Setup;
  readonly decryption: Decryption;
  /** The Secret with the age identity, or with the variables that sops reads. */
  readonly secret: string;
  /** Argo CD's namespace. */
  readonly namespace: string;
}

/** The files for an installation of Argo CD, by their paths in `argocd/install`. */
export function setupFiles(options: SetupOptions): ReadonlyMap<string, string> {
  return options.setup === 'ksops'
    ? new Map([
        ['argocd-cm.yaml', BUILD_OPTIONS + stringify(buildOptions)],
        ['repo-server.yaml', KSOPS + stringify(ksopsPatch(options))],
      ])
    : new Map([
        ['plugin.yaml', PLUGIN + stringify(pluginConfigMap(options), { lineWidth: 0 })],
        ['repo-server.yaml', SIDECAR + stringify(sidecarPatch(options))],
      ]);
}

const BUILD_OPTIONS = `# A patch of the ConfigMap argocd-cm. It lets every repository that this Argo CD renders start programs of
# the repo server's image: anyone who may push to one of them can use its keys.
`;

const buildOptions = {
  data: { 'kustomize.buildOptions': '--enable-alpha-plugins --enable-exec' },
};

const KSOPS = `# A patch of the Deployment argocd-repo-server: KSOPS, the kustomize that it was built for, and the keys.
`;

function ksopsPatch(options: SetupOptions): object {
  const tools = 'custom-tools';
  const { env, volumes, mounts, labels } = keysOf(options);
  const program = (name: string): object => ({
    name: tools,
    mountPath: `/usr/local/bin/${name}`,
    subPath: name,
  });
  return podPatch(labels, {
    initContainers: [
      {
        name: 'install-ksops',
        image: KSOPS_IMAGE,
        command: ['/usr/local/bin/ksops', 'install', '--with-kustomize', '/custom-tools'],
        volumeMounts: [{ name: tools, mountPath: '/custom-tools' }],
      },
    ],
    containers: [
      {
        name: 'argocd-repo-server',
        ...env,
        volumeMounts: [program('kustomize'), program('ksops'), ...mounts],
      },
    ],
    volumes: [{ name: tools, emptyDir: {} }, ...volumes],
  });
}

const PLUGIN = `# The plugin for Applications whose source names it. It has no discovery, so no other Application uses it.
`;

/** The files of charts are one folder deep; what is beside them is for kustomize. */
const GENERATE = `set -eu
for file in ./*/*.yaml; do
  [ -e "$file" ] || exit 0
  echo ---
  sops decrypt "$file"
done
`;

function pluginConfigMap({ namespace }: SetupOptions): object {
  const plugin = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ConfigManagementPlugin',
    metadata: { name: PLUGIN_NAME },
    spec: { generate: { command: ['sh', '-c'], args: [GENERATE] } },
  };
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: PLUGIN_NAME, namespace },
    data: { 'plugin.yaml': stringify(plugin) },
  };
}

const SIDECAR = `# A patch of the Deployment argocd-repo-server: a sidecar with sops, which alone has the keys.
`;

function sidecarPatch(options: SetupOptions): object {
  const { env, volumes, mounts, labels } = keysOf(options);
  return podPatch(labels, {
    containers: [
      {
        name: PLUGIN_NAME,
        image: SOPS_IMAGE,
        command: ['/var/run/argocd/argocd-cmp-server'],
        securityContext: {
          runAsNonRoot: true,
          runAsUser: 999,
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        },
        ...env,
        volumeMounts: [
          { name: 'var-files', mountPath: '/var/run/argocd' },
          { name: 'plugins', mountPath: '/home/argocd/cmp-server/plugins' },
          {
            name: PLUGIN_NAME,
            mountPath: '/home/argocd/cmp-server/config/plugin.yaml',
            subPath: 'plugin.yaml',
          },
          // not the one of the repo server
          { name: `${PLUGIN_NAME}-tmp`, mountPath: '/tmp' },
          ...mounts,
        ],
      },
    ],
    volumes: [
      { name: PLUGIN_NAME, configMap: { name: PLUGIN_NAME } },
      { name: `${PLUGIN_NAME}-tmp`, emptyDir: {} },
      ...volumes,
    ],
  });
}

function podPatch(labels: Readonly<Record<string, string>>, spec: object): object {
  const metadata = Object.keys(labels).length === 0 ? {} : { metadata: { labels } };
  return { spec: { template: { ...metadata, spec } } };
}

interface Keys {
  readonly env: object;
  readonly volumes: readonly object[];
  readonly mounts: readonly object[];
  /** Of the pod. */
  readonly labels: Readonly<Record<string, string>>;
}

function keysOf({ decryption, secret }: SetupOptions): Keys {
  const nothing = { env: {}, volumes: [], mounts: [], labels: {} };
  switch (decryption) {
    case 'age':
      return {
        env: { env: [{ name: 'SOPS_AGE_KEY_FILE', value: '/sops-keys/keys.txt' }] },
        volumes: [{ name: 'sops-keys', secret: { secretName: secret } }],
        mounts: [{ name: 'sops-keys', mountPath: '/sops-keys', readOnly: true }],
        labels: {},
      };
    case 'credentials':
      return { ...nothing, env: { envFrom: [{ secretRef: { name: secret } }] } };
    case 'azure-workload-identity':
      return { ...nothing, labels: { 'azure.workload.identity/use': 'true' } };
    case 'aws-identity':
    case 'gcp-identity':
      // in annotations of the service account
      return nothing;
  }
}
