import { remove, set, variant, type Value, type Variant } from '../variant.ts';
import { CONTAINER, POD } from './shop-places.ts';

const CONTEXT = `${CONTAINER}/securityContext`;
const one = (name: string, place: string, value: Value): Variant =>
  variant(name, set(place, value));
const without = (name: string, place: string): Variant => variant(name, remove(place));

/** What works, and what careful reviewers refuse. */
export const policyVariants: readonly Variant[] = [
  variant(
    'privileged',
    set(`${CONTEXT}/privileged`, true),
    remove(`${CONTEXT}/allowPrivilegeEscalation`),
  ),
  one('network-of-host', `${POD}/hostNetwork`, true),
  one('host-pid', `${POD}/hostPID`, true),
  one('host-ipc', `${POD}/hostIPC`, true),
  one('host-path', `${POD}/volumes/0`, { name: 'data', hostPath: { path: '/var/run' } }),
  one('host-port', `${CONTAINER}/ports/0/hostPort`, 8080),
  one('network-volume', `${POD}/volumes/0`, { name: 'data', nfs: { server: 'nfs', path: '/' } }),
  variant('user-0', set(`${CONTEXT}/runAsUser`, 0), remove(`${CONTEXT}/runAsNonRoot`)),
  without('may-be-root', `${CONTEXT}/runAsNonRoot`),
  without('privilege-escalation', `${CONTEXT}/allowPrivilegeEscalation`),
  without('writable-root', `${CONTEXT}/readOnlyRootFilesystem`),
  without('capabilities-kept', `${CONTEXT}/capabilities`),
  one('capability-added', `${CONTEXT}/capabilities`, { drop: ['ALL'], add: ['SYS_ADMIN'] }),
  without('seccomp-absent', `${CONTEXT}/seccompProfile`),
  one('seccomp-unconfined', `${CONTEXT}/seccompProfile/type`, 'Unconfined'),
  one('selinux-type', `${CONTEXT}/seLinuxOptions`, { type: 'spc_t' }),
  one('sysctl', `${POD}/securityContext`, {
    sysctls: [{ name: 'kernel.msgmax', value: '65536' }],
  }),
  without('resources-absent', `${CONTAINER}/resources`),
  without('memory-limit-absent', `${CONTAINER}/resources/limits/memory`),
  without('readiness-absent', `${CONTAINER}/readinessProbe`),
  without('liveness-absent', `${CONTAINER}/livenessProbe`),
  one('tag-latest', `${CONTAINER}/image`, 'registry.example.org/web:latest'),
  one('tag-absent', `${CONTAINER}/image`, 'registry.example.org/web'),
  variant(
    'token-mounted',
    remove('cronjob/spec/jobTemplate/spec/template/spec/automountServiceAccountToken'),
  ),
  variant('one-replica', set('deployment/spec/replicas', 1), remove('hpa')),
  one('replicas-beside-hpa', 'deployment/spec/replicas', 2),
  one('budget-blocks', 'budget/spec/maxUnavailable', 0),
  variant(
    'budget-of-all',
    remove('budget/spec/maxUnavailable'),
    set('budget/spec/minAvailable', '100%'),
    remove('hpa'),
    set('deployment/spec/replicas', 2),
  ),
  one('wildcard-verbs', 'role/rules/0/verbs', ['*']),
  one('wildcard-resources', 'role/rules/0/resources', ['*']),
  one('reads-secrets', 'role/rules/0/resources', ['secrets']),
  one('runs-programs', 'role/rules/0', {
    apiGroups: [''],
    resources: ['pods/exec'],
    verbs: ['create'],
  }),
  one('cluster-admin', 'binding/roleRef', {
    apiGroup: 'rbac.authorization.k8s.io',
    kind: 'ClusterRole',
    name: 'cluster-admin',
  }),
  one('password-in-env', `${CONTAINER}/env/0`, { name: 'PASSWORD', value: 'hunter2' }),
  one('key-in-config-map', 'settings/data/title', '-----BEGIN RSA PRIVATE KEY-----'),
  one('deprecated-node-label', `${POD}/nodeSelector`, { 'beta.kubernetes.io/os': 'linux' }),
];
