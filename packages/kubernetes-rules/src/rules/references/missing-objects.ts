import { countNoun, findSimilarName } from '@dhallmark/fault';
import { namespaceOf, type ObjectSet } from '../../object-set.ts';
import type { Problem, Rule } from '../../rule.ts';
import { meantNamespace } from './misspelled-namespace.ts';
import { isMisplaced } from './misplaced-service.ts';
import {
  DECLARE,
  groupByTarget,
  referencesIn,
  type Reference,
  type ReferenceRow,
} from './reference.ts';

/** Names of a kind that every cluster has, and those that clusters of a provider or a distribution have. */
const builtin: Readonly<Record<string, RegExp>> = {
  ServiceAccount: /^default$/,
  ConfigMap: /^kube-root-ca\.crt$/,
  ClusterRole: /^(?:cluster-admin|admin|edit|view|system:.*)$/,
  PriorityClass: /^system-(?:node|cluster)-critical$/,
  StorageClass:
    /^(?:default|managed(?:-csi)?(?:-premium)?|azurefile(?:-csi)?(?:-premium)?|azureblob-.*|standard(?:-rwo|-rwx)?|premium-rw[ox]|enterprise-rwx|gp[23]|local-path|hostpath)$/,
  IngressClass:
    /^(?:nginx|traefik|haproxy|contour|istio|kong|alb|gce(?:-internal)?|azure-application-gateway|webapprouting\.kubernetes\.azure\.com)$/,
};

/** Kinds of which Kubernetes creates some in the namespaces of the cluster, such as for its controllers. */
const ofCluster = new Set(['Role', 'ServiceAccount']);
const systemNamespace = /^kube-/;

/** Kinds that belong to no namespace. */
const clusterKinds = new Set([
  'ClusterIssuer',
  'ClusterSecretStore',
  'ClusterRole',
  'StorageClass',
  'IngressClass',
  'PriorityClass',
  'RuntimeClass',
  'GatewayClass',
]);

interface MissingRule extends Pick<Rule, 'name' | 'severity' | 'summary' | 'reason' | 'source'> {
  readonly rows: readonly ReferenceRow[];
  /** Of the references in these rows, those that the rule is about; all by default. */
  readonly concerns?: ((reference: Reference) => boolean) | undefined;
}

function missingRule({ rows, concerns = () => true, ...rule }: MissingRule): Rule {
  return {
    ...rule,
    group: 'reference',
    remedy: DECLARE,
    *check({ json }, set) {
      const references = rows.flatMap((row) => referencesIn(json, row));
      const missing = references.filter((each) => concerns(each) && !isPresent(each, set));
      for (const group of groupByTarget(missing)) yield toProblem(group, set);
    },
  };
}

function isPresent({ kind, namespace, name }: Reference, set: ObjectSet): boolean {
  if (builtin[kind]?.test(name) === true) return true;
  const place = { namespace: clusterKinds.has(kind) ? undefined : namespace, name };
  if (set.find(kind, place).length > 0 || set.findKnown(kind, place).length > 0) return true;
  if (ofCluster.has(kind) && namespace !== undefined && systemNamespace.test(namespace))
    return true;
  // such an object is reported itself
  if (hasInvalidTwin(kind, name, set)) return true;
  return kind === 'Service' ? isMisplaced(name, set) : isElsewhereByMistake(kind, name, set);
}

/** Whether an object would have the name, if its own were one that the API server accepts. */
function hasInvalidTwin(kind: string, name: string, set: ObjectSet): boolean {
  return set
    .namesOf(kind)
    .some((each) => each !== name && each.toLowerCase().replaceAll(/[_\s]/g, '-') === name);
}

/** Whether the only objects of a name are in namespaces whose names are misspelled. */
function isElsewhereByMistake(kind: string, name: string, set: ObjectSet): boolean {
  const found = set.find(kind, { namespace: undefined, name });
  return (
    found.length > 0 &&
    found.every(({ json }) => meantNamespace(namespaceOf(json) ?? '', set) !== undefined)
  );
}

/** @param references to one object */
function toProblem(references: readonly Reference[], set: ObjectSet): Problem {
  const { path, kind, namespace, name } = references[0] as Reference;
  const anywhere = { namespace: undefined, name };
  const elsewhere = set.find(kind, anywhere).length + set.findKnown(kind, anywhere).length > 0;
  const similar = elsewhere ? undefined : findSimilarName(name, set.namesOf(kind));
  const place = namespace === undefined || clusterKinds.has(kind) ? '' : `${namespace}/`;
  const { length } = references;
  const fields = length === 1 ? '' : ` (the object names it ${countNoun(length, 'time')})`;
  const message = `the ${kind} ${place}${name} is not in the charts${fields}`;
  if (elsewhere) return { path, message, hint: `It is in another namespace. ${DECLARE}` };
  return similar === undefined
    ? { path, message }
    : { path, message, hint: `Did you mean ${similar}? ${DECLARE}` };
}

const backend = (from: string, around: string): ReferenceRow => ({
  from: [from],
  around,
  to: 'Service',
  hasNamespace: true,
});

const routes = ['HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute', 'UDPRoute'];
const autoscalers = ['HorizontalPodAutoscaler', 'ScaledObject', 'VerticalPodAutoscaler'];
const DOCS = 'https://kubernetes.io/docs/concepts/';

const missingConfigMap = missingRule({
  name: 'missing-config-map',
  severity: 'error',
  summary: 'A ConfigMap that a pod refers to exists.',
  reason:
    'The pod waits in ContainerCreating or CreateContainerConfigError until somebody creates it.',
  source: `${DOCS}configuration/configmap/`,
  rows: [
    '@pod.volumes[].configMap',
    '@pod.volumes[].projected.sources[].configMap',
    '@container.envFrom[].configMapRef',
    '@container.env[].valueFrom.configMapKeyRef',
  ].map((around) => ({ around, to: 'ConfigMap' })),
});

const missingClaim = missingRule({
  name: 'missing-claim',
  severity: 'error',
  summary: 'A PersistentVolumeClaim that a pod mounts exists.',
  reason: 'The scheduler places the pod on no node.',
  source: `${DOCS}storage/persistent-volumes/`,
  rows: [
    {
      around: '@pod.volumes[].persistentVolumeClaim',
      field: 'claimName',
      to: 'PersistentVolumeClaim',
    },
  ],
});

const missingServiceAccount = missingRule({
  name: 'missing-service-account',
  severity: 'error',
  summary: 'The service account of a pod and the subjects of a binding exist.',
  reason: 'No pod is created, or rights are granted to nobody.',
  source: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  rows: [
    { around: '@pod', field: 'serviceAccountName', to: 'ServiceAccount' },
    {
      from: ['RoleBinding', 'ClusterRoleBinding'],
      around: 'subjects[]',
      to: 'User',
      hasKind: true,
      hasNamespace: true,
    },
  ],
  concerns: ({ kind }) => kind === 'ServiceAccount',
});

const missingRole = missingRule({
  name: 'missing-role',
  severity: 'error',
  summary: 'The role of a binding exists.',
  reason: 'The binding grants nothing, and programs get 403 Forbidden.',
  source: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/',
  rows: [
    {
      from: ['RoleBinding', 'ClusterRoleBinding'],
      around: 'roleRef',
      to: 'ClusterRole',
      hasKind: true,
    },
  ],
});

const missingScaleTarget = missingRule({
  name: 'missing-scale-target',
  severity: 'error',
  summary: 'The workload that an autoscaler scales exists.',
  reason: 'The autoscaler reports FailedGetScale, and nothing is scaled.',
  source: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
  rows: [
    { from: autoscalers, around: 'spec.scaleTargetRef', to: 'Deployment', hasKind: true },
    { from: autoscalers, around: 'spec.targetRef', to: 'Deployment', hasKind: true },
  ],
});

const missingService = missingRule({
  name: 'missing-service',
  severity: 'error',
  summary: 'A Service that an Ingress, route, StatefulSet or webhook names exists.',
  reason: 'Requests are answered with 503, pods get no DNS names, or the webhook fails.',
  source: `${DOCS}services-networking/`,
  rows: [
    { from: ['StatefulSet'], around: 'spec', field: 'serviceName', to: 'Service' },
    { from: ['Ingress'], around: 'spec.defaultBackend.service', to: 'Service' },
    { from: ['Ingress'], around: 'spec.rules[].http.paths[].backend.service', to: 'Service' },
    ...routes.map((from): ReferenceRow => ({
      ...backend(from, 'spec.rules[].backendRefs[]'),
      hasKind: true,
    })),
    backend('ValidatingWebhookConfiguration', 'webhooks[].clientConfig.service'),
    backend('MutatingWebhookConfiguration', 'webhooks[].clientConfig.service'),
    backend('APIService', 'spec.service'),
  ],
});

const missingIssuer = missingRule({
  name: 'missing-issuer',
  severity: 'error',
  summary: 'The Issuer of a Certificate exists.',
  reason: 'cert-manager waits, and the Secret with the certificate is never created.',
  source: 'https://cert-manager.io/docs/usage/certificate/',
  rows: [{ from: ['Certificate'], around: 'spec.issuerRef', to: 'Issuer', hasKind: true }],
  concerns: ({ kind }) => kind === 'Issuer',
});

const missingStore = missingRule({
  name: 'missing-secret-store',
  severity: 'error',
  summary: 'The SecretStore of an ExternalSecret exists.',
  reason: 'The Secret is never created.',
  source: 'https://external-secrets.io/latest/api/externalsecret/',
  rows: [
    { from: ['ExternalSecret'], around: 'spec.secretStoreRef', to: 'SecretStore', hasKind: true },
  ],
  concerns: ({ kind }) => kind === 'SecretStore',
});

const missingGateway = missingRule({
  name: 'missing-gateway',
  severity: 'warning',
  summary: 'The Gateway of a route exists.',
  reason: 'The route gets no traffic.',
  source: 'https://gateway-api.sigs.k8s.io/api-types/httproute/',
  rows: [
    { from: routes, around: 'spec.parentRefs[]', to: 'Gateway', hasKind: true, hasNamespace: true },
  ],
});

const fluxKinds = ['Kustomization', 'HelmRelease', 'HelmChart', 'ImageUpdateAutomation'];

const missingFluxObject = missingRule({
  name: 'missing-flux-object',
  severity: 'warning',
  summary: 'The source and the dependencies of a Flux object exist.',
  reason: 'Flux reports that it waits for them, and applies nothing.',
  source: 'https://fluxcd.io/flux/components/kustomize/kustomizations/',
  rows: [
    ...['spec.sourceRef', 'spec.chart.spec.sourceRef', 'spec.chartRef'].map(
      (around): ReferenceRow => ({
        from: fluxKinds,
        around,
        to: 'GitRepository',
        hasKind: true,
        hasNamespace: true,
      }),
    ),
    ...['Kustomization', 'HelmRelease'].map((kind): ReferenceRow => ({
      from: [kind],
      around: 'spec.dependsOn[]',
      to: kind,
      hasNamespace: true,
    })),
  ],
});

const missingClusterObject = missingRule({
  name: 'missing-cluster-object',
  severity: 'warning',
  summary: 'A class, ClusterIssuer or ClusterSecretStore is in the set, or declared.',
  reason: 'A misspelled name leaves claims, pods or certificates pending.',
  source: `${DOCS}storage/storage-classes/`,
  rows: [
    { around: '@pod', field: 'priorityClassName', to: 'PriorityClass' },
    { around: '@pod', field: 'runtimeClassName', to: 'RuntimeClass' },
    {
      from: ['PersistentVolumeClaim', 'PersistentVolume'],
      around: 'spec',
      field: 'storageClassName',
      to: 'StorageClass',
    },
    {
      from: ['StatefulSet'],
      around: 'spec.volumeClaimTemplates[].spec',
      field: 'storageClassName',
      to: 'StorageClass',
    },
    { from: ['Ingress'], around: 'spec', field: 'ingressClassName', to: 'IngressClass' },
    { from: ['Gateway'], around: 'spec', field: 'gatewayClassName', to: 'GatewayClass' },
    { from: ['Certificate'], around: 'spec.issuerRef', to: 'Issuer', hasKind: true },
    { from: ['ExternalSecret'], around: 'spec.secretStoreRef', to: 'SecretStore', hasKind: true },
  ],
  concerns: ({ kind }) => clusterKinds.has(kind),
});

const missingNamespace: Rule = {
  name: 'missing-namespace',
  group: 'reference',
  severity: 'warning',
  summary: 'A namespace is not a misspelled name of a Namespace in the charts.',
  reason: 'The API server refuses an object in a namespace that does not exist.',
  remedy: DECLARE,
  source: `${DOCS}overview/working-with-objects/namespaces/`,
  *check({ json }, set) {
    const name = namespaceOf(json);
    const meant = name === undefined ? undefined : meantNamespace(name, set);
    if (name === undefined || meant === undefined) return;
    const message = `the Namespace ${name} is not in the charts`;
    const hint = `Did you mean ${meant}? ${DECLARE}`;
    yield { path: ['metadata', 'namespace'], message, hint };
  },
};

/** Fields that name an object which the set does not have. */
export const missingObjectRules: readonly Rule[] = [
  missingConfigMap,
  missingClaim,
  missingServiceAccount,
  missingRole,
  missingScaleTarget,
  missingService,
  missingIssuer,
  missingStore,
  missingGateway,
  missingFluxObject,
  missingClusterObject,
  missingNamespace,
];
