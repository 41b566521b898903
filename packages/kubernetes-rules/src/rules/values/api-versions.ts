import { textOf } from '../../json.ts';
import { releaseOf } from '../../releases.ts';
import type { Problem, Rule } from '../../rule.ts';
import { serverRule } from './table-rules.ts';
import type { ObjectSet, RuleObject } from '../../object-set.ts';

/** The life of an API version of some kinds, by the numbers of Kubernetes releases. */
interface ApiVersion {
  readonly version: string;
  readonly kinds: string;
  readonly deprecated: number;
  /** Undefined where no release is planned. */
  readonly removed?: number;
  readonly use: string;
}

const NETWORK = 'networking.k8s.io';
const HOOKS = 'admissionregistration.k8s.io';
const RBAC = 'rbac.authorization.k8s.io';
const FLOW = 'flowcontrol.apiserver.k8s.io';
const flowKinds = 'FlowSchema PriorityLevelConfiguration';
const workloads = 'Deployment StatefulSet DaemonSet ReplicaSet ControllerRevision';
const roles = 'Role ClusterRole RoleBinding ClusterRoleBinding';

/** From https://kubernetes.io/docs/reference/using-api/deprecation-guide/ */
const versions: readonly ApiVersion[] = [
  {
    version: 'extensions/v1beta1',
    kinds: 'Deployment DaemonSet ReplicaSet',
    deprecated: 9,
    removed: 16,
    use: 'apps/v1',
  },
  { version: 'apps/v1beta1', kinds: workloads, deprecated: 9, removed: 16, use: 'apps/v1' },
  { version: 'apps/v1beta2', kinds: workloads, deprecated: 9, removed: 16, use: 'apps/v1' },
  {
    version: 'extensions/v1beta1',
    kinds: 'NetworkPolicy',
    deprecated: 9,
    removed: 16,
    use: `${NETWORK}/v1`,
  },
  {
    version: 'extensions/v1beta1',
    kinds: 'Ingress',
    deprecated: 14,
    removed: 22,
    use: `${NETWORK}/v1`,
  },
  {
    version: `${NETWORK}/v1beta1`,
    kinds: 'Ingress IngressClass',
    deprecated: 19,
    removed: 22,
    use: `${NETWORK}/v1`,
  },
  {
    version: `${HOOKS}/v1beta1`,
    kinds: 'ValidatingWebhookConfiguration MutatingWebhookConfiguration',
    deprecated: 16,
    removed: 22,
    use: `${HOOKS}/v1`,
  },
  {
    version: 'apiextensions.k8s.io/v1beta1',
    kinds: 'CustomResourceDefinition',
    deprecated: 16,
    removed: 22,
    use: 'apiextensions.k8s.io/v1',
  },
  {
    version: 'apiregistration.k8s.io/v1beta1',
    kinds: 'APIService',
    deprecated: 10,
    removed: 22,
    use: 'apiregistration.k8s.io/v1',
  },
  {
    version: 'certificates.k8s.io/v1beta1',
    kinds: 'CertificateSigningRequest',
    deprecated: 19,
    removed: 22,
    use: 'certificates.k8s.io/v1',
  },
  {
    version: 'coordination.k8s.io/v1beta1',
    kinds: 'Lease',
    deprecated: 14,
    removed: 22,
    use: 'coordination.k8s.io/v1',
  },
  { version: `${RBAC}/v1alpha1`, kinds: roles, deprecated: 17, removed: 22, use: `${RBAC}/v1` },
  { version: `${RBAC}/v1beta1`, kinds: roles, deprecated: 17, removed: 22, use: `${RBAC}/v1` },
  {
    version: 'scheduling.k8s.io/v1beta1',
    kinds: 'PriorityClass',
    deprecated: 14,
    removed: 22,
    use: 'scheduling.k8s.io/v1',
  },
  {
    version: 'storage.k8s.io/v1beta1',
    kinds: 'StorageClass VolumeAttachment CSIDriver CSINode',
    deprecated: 19,
    removed: 22,
    use: 'storage.k8s.io/v1',
  },
  { version: 'batch/v1beta1', kinds: 'CronJob', deprecated: 21, removed: 25, use: 'batch/v1' },
  {
    version: 'discovery.k8s.io/v1beta1',
    kinds: 'EndpointSlice',
    deprecated: 21,
    removed: 25,
    use: 'discovery.k8s.io/v1',
  },
  {
    version: 'events.k8s.io/v1beta1',
    kinds: 'Event',
    deprecated: 22,
    removed: 25,
    use: 'events.k8s.io/v1',
  },
  {
    version: 'autoscaling/v2beta1',
    kinds: 'HorizontalPodAutoscaler',
    deprecated: 22,
    removed: 25,
    use: 'autoscaling/v2',
  },
  {
    version: 'autoscaling/v2beta2',
    kinds: 'HorizontalPodAutoscaler',
    deprecated: 23,
    removed: 26,
    use: 'autoscaling/v2',
  },
  {
    version: 'policy/v1beta1',
    kinds: 'PodDisruptionBudget',
    deprecated: 21,
    removed: 25,
    use: 'policy/v1',
  },
  {
    version: 'policy/v1beta1',
    kinds: 'PodSecurityPolicy',
    deprecated: 21,
    removed: 25,
    use: 'Pod Security Admission',
  },
  {
    version: 'node.k8s.io/v1beta1',
    kinds: 'RuntimeClass',
    deprecated: 22,
    removed: 25,
    use: 'node.k8s.io/v1',
  },
  {
    version: 'storage.k8s.io/v1beta1',
    kinds: 'CSIStorageCapacity',
    deprecated: 24,
    removed: 27,
    use: 'storage.k8s.io/v1',
  },
  { version: `${FLOW}/v1beta1`, kinds: flowKinds, deprecated: 23, removed: 26, use: `${FLOW}/v1` },
  { version: `${FLOW}/v1beta2`, kinds: flowKinds, deprecated: 26, removed: 29, use: `${FLOW}/v1` },
  { version: `${FLOW}/v1beta3`, kinds: flowKinds, deprecated: 29, removed: 32, use: `${FLOW}/v1` },
  {
    version: `${HOOKS}/v1beta1`,
    kinds: 'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding',
    deprecated: 31,
    removed: 34,
    use: `${HOOKS}/v1`,
  },
  {
    version: 'v1',
    kinds: 'Endpoints',
    deprecated: 33,
    use: 'EndpointSlice of discovery.k8s.io/v1',
  },
  {
    version: 'v1',
    kinds: 'ComponentStatus',
    deprecated: 19,
    use: 'the health endpoints of the API server',
  },
];

const source = 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/';

/** API versions that the target release does not have. */
export const removedApi = serverRule(
  {
    name: 'removed-api',
    summary: 'The API version of an object exists in the target release of Kubernetes.',
    reason: 'The API server does not know the kind in this version.',
    remedy: 'Use the API version that the message names, and adapt the fields that changed.',
    source,
  },
  function* check(object, set) {
    const found = findVersion(object);
    if (found?.removed === undefined || found.removed > releaseOf(set.kubernetes)) return;
    yield problemOf(found, object, `has not been available since Kubernetes 1.${found.removed}`);
  },
);

/** API versions that will go. */
export const deprecatedApi: Rule = {
  name: 'deprecated-api',
  group: 'policy',
  severity: 'warning',
  summary: 'The API version of an object is not deprecated in the target release of Kubernetes.',
  reason: 'A later release does not have the API version any longer, and refuses the object.',
  remedy: 'Use the API version that the message names before the next upgrade of the cluster.',
  source,
  *check(object, set: ObjectSet) {
    const found = findVersion(object);
    const release = releaseOf(set.kubernetes);
    if (found === undefined || found.deprecated > release) return;
    if (found.removed !== undefined && found.removed <= release) return;
    const end = found.removed === undefined ? '' : `, and goes with 1.${found.removed}`;
    yield problemOf(
      found,
      object,
      `has been deprecated since Kubernetes 1.${found.deprecated}${end}`,
    );
  },
};

function findVersion({ json }: RuleObject): ApiVersion | undefined {
  const [version, kind] = [textOf(json, 'apiVersion'), textOf(json, 'kind') ?? ''];
  return versions.find((each) => each.version === version && each.kinds.split(' ').includes(kind));
}

function problemOf({ version, use }: ApiVersion, { json }: RuleObject, what: string): Problem {
  return {
    path: ['apiVersion'],
    message: `${textOf(json, 'kind') ?? ''} of ${version} ${what}`,
    hint: `Use ${use}.`,
  };
}
