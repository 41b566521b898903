import { remove, repeat, set, variant, type Variant } from '../variant.ts';
import { POD, WEB } from './places.ts';

const selectorTerm = `${POD}/affinity/nodeAffinity/requiredDuringSchedulingIgnoredDuringExecution/nodeSelectorTerms/0`;
const antiAffinity = `${POD}/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/0/podAffinityTerm`;

/** Fields of a pod that exclude or need each other, and duplicates. */
export const podVariants: readonly Variant[] = [
  variant('probe-two-handlers', set(`${WEB}/livenessProbe/tcpSocket`, { port: 8080 })),
  variant('probe-no-handler', remove(`${WEB}/livenessProbe/httpGet`)),
  variant('probe-exec-empty', set(`${WEB}/livenessProbe`, { exec: { command: [] } })),
  variant('probe-scheme-lower', set(`${WEB}/livenessProbe/httpGet/scheme`, 'https')),
  variant('probe-path-empty', set(`${WEB}/livenessProbe/httpGet/path`, '')),
  variant(
    'probe-header-bad',
    set(`${WEB}/livenessProbe/httpGet/httpHeaders`, [{ name: 'X Y', value: 'a' }]),
  ),
  variant('probe-grpc-port-0', set(`${WEB}/livenessProbe`, { grpc: { port: 0 } })),
  variant(
    'lifecycle-two-handlers',
    set(`${WEB}/lifecycle/preStop/httpGet`, { port: 80, path: '/' }),
  ),
  variant('lifecycle-no-handler', set(`${WEB}/lifecycle/preStop`, {})),
  variant('lifecycle-sleep-over', set(`${WEB}/lifecycle/preStop`, { sleep: { seconds: 100 } })),
  variant(
    'env-two-sources',
    set(`${WEB}/env/1/valueFrom/configMapKeyRef`, { name: 'a', key: 'b' }),
  ),
  variant('env-no-source', set(`${WEB}/env/1/valueFrom`, {})),
  variant('env-value-and-source', set(`${WEB}/env/1/value`, 'x')),
  variant('env-field-unknown', set(`${WEB}/env/2/valueFrom/fieldRef/fieldPath`, 'spec.nodename')),
  variant(
    'env-field-label',
    set(`${WEB}/env/2/valueFrom/fieldRef/fieldPath`, "metadata.labels['app']"),
  ),
  variant(
    'env-field-all-labels',
    set(`${WEB}/env/2/valueFrom/fieldRef/fieldPath`, 'metadata.labels'),
  ),
  variant('env-resource-unknown', set(`${WEB}/env/3/valueFrom/resourceFieldRef/resource`, 'cpu')),
  variant('env-from-two-sources', set(`${WEB}/envFrom/0/secretRef`, { name: 'a' })),
  variant('env-from-no-source', set(`${WEB}/envFrom/0`, { prefix: 'A_' })),

  variant('volume-two-sources', set(`${POD}/volumes/3/hostPath`, { path: '/tmp' })),
  variant('volume-no-source', remove(`${POD}/volumes/3/emptyDir`)),
  variant('volume-twice', repeat(`${POD}/volumes/3`)),
  variant('mount-without-volume', set(`${WEB}/volumeMounts/0/name`, 'dta')),
  variant('mount-path-twice', repeat(`${WEB}/volumeMounts/0`)),
  variant('mount-path-same', set(`${WEB}/volumeMounts/1/mountPath`, '/data')),
  variant('mount-path-colon', set(`${WEB}/volumeMounts/0/mountPath`, '/data:ro')),
  variant('mount-path-relative', set(`${WEB}/volumeMounts/0/mountPath`, 'data')),
  variant('mount-path-empty', set(`${WEB}/volumeMounts/0/mountPath`, '')),
  variant('mount-path-inside', set(`${WEB}/volumeMounts/1/mountPath`, '/data/inside')),
  variant('mount-sub-path-dots', set(`${WEB}/volumeMounts/0/subPath`, '../etc')),
  variant('mount-sub-path-absolute', set(`${WEB}/volumeMounts/0/subPath`, '/etc')),
  variant(
    'mount-sub-path-both',
    set(`${WEB}/volumeMounts/0/subPath`, 'a'),
    set(`${WEB}/volumeMounts/0/subPathExpr`, 'b'),
  ),
  variant('mount-propagation', set(`${WEB}/volumeMounts/0/mountPropagation`, 'Bidirectional')),
  variant('mount-propagation-unknown', set(`${WEB}/volumeMounts/0/mountPropagation`, 'Shared')),
  variant(
    'host-path-dots',
    set(`${POD}/volumes/3`, { name: 'scratch', hostPath: { path: '/a/../b' } }),
  ),
  variant('host-path-empty', set(`${POD}/volumes/3`, { name: 'scratch', hostPath: { path: '' } })),
  variant(
    'host-path-type',
    set(`${POD}/volumes/3`, { name: 'scratch', hostPath: { path: '/a', type: 'Dir' } }),
  ),
  variant('secret-volume-without-name', set(`${POD}/volumes/3`, { name: 'scratch', secret: {} })),
  variant(
    'config-map-volume-without-name',
    set(`${POD}/volumes/3`, { name: 'scratch', configMap: {} }),
  ),
  variant('claim-volume-without-name', set(`${POD}/volumes/0/persistentVolumeClaim/claimName`, '')),
  variant('item-path-absolute', set(`${POD}/volumes/1/configMap/items/0/path`, '/title')),
  variant('item-path-dots', set(`${POD}/volumes/1/configMap/items/0/path`, '../title')),
  variant('item-path-empty', set(`${POD}/volumes/1/configMap/items/0/path`, '')),
  variant('item-key-empty', set(`${POD}/volumes/1/configMap/items/0/key`, '')),
  variant(
    'projected-two-sources',
    set(`${POD}/volumes/2/projected/sources/0/configMap`, { name: 'a' }),
  ),
  variant(
    'projected-path-twice',
    set(`${POD}/volumes/2/projected/sources/2/serviceAccountToken/path`, 'labels'),
  ),
  variant(
    'projected-token-path-empty',
    set(`${POD}/volumes/2/projected/sources/2/serviceAccountToken/path`, ''),
  ),
  variant('projected-empty', set(`${POD}/volumes/2/projected/sources/0`, {})),
  variant(
    'downward-field-unknown',
    set(
      `${POD}/volumes/2/projected/sources/1/downwardAPI/items/0/fieldRef/fieldPath`,
      'spec.nodeName',
    ),
  ),
  variant(
    'downward-two-sources',
    set(`${POD}/volumes/2/projected/sources/1/downwardAPI/items/0/resourceFieldRef`, {
      resource: 'limits.cpu',
      containerName: 'web',
    }),
  ),
  variant(
    'downward-resource-without-container',
    set(`${POD}/volumes/2/projected/sources/1/downwardAPI/items/0`, {
      path: 'cpu',
      resourceFieldRef: { resource: 'limits.cpu' },
    }),
  ),
  variant(
    'ephemeral-volume',
    set(`${POD}/volumes/3`, {
      name: 'scratch',
      ephemeral: {
        volumeClaimTemplate: {
          spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
        },
      },
    }),
  ),
  variant(
    'ephemeral-without-modes',
    set(`${POD}/volumes/3`, {
      name: 'scratch',
      ephemeral: { volumeClaimTemplate: { spec: { resources: { requests: { storage: '1Gi' } } } } },
    }),
  ),
  variant('nfs-relative', set('volume/spec/nfs/path', 'disk')),
  variant('persistent-volume-two-sources', set('volume/spec/hostPath', { path: '/a' })),
  variant('persistent-volume-no-source', remove('volume/spec/nfs')),
  variant('persistent-volume-no-modes', remove('volume/spec/accessModes')),
  variant('claim-no-modes', set('claim/spec/accessModes', [])),
  variant('claim-mode-short', set('claim/spec/accessModes', ['RWO'])),
  variant(
    'claim-mode-pod-and-many',
    set('claim/spec/accessModes', ['ReadWriteOncePod', 'ReadWriteMany']),
  ),
  variant('claim-class-upper', set('claim/spec/storageClassName', 'Fast')),
  variant('claim-class-empty', set('claim/spec/storageClassName', '')),
  variant('claim-volume-mode', set('claim/spec/volumeMode', 'block')),
  variant(
    'claim-source-group',
    set('claim/spec/dataSource', { kind: 'VolumeSnapshot', name: 'a' }),
  ),
  variant('storage-class-no-provisioner', set('storageclass/provisioner', '')),
  variant('storage-class-provisioner', set('storageclass/provisioner', 'a b')),
  variant('storage-class-mode', set('storageclass/volumeBindingMode', 'Later')),
  variant('storage-class-reclaim', set('storageclass/reclaimPolicy', 'Keep')),

  variant('container-twice', repeat(`${POD}/containers/0`)),
  variant('containers-empty', set(`${POD}/containers`, [])),
  variant('containers-absent', remove(`${POD}/containers`)),
  variant('init-name-of-container', set(`${POD}/initContainers/0/name`, 'web')),
  variant(
    'init-with-liveness',
    set(`${POD}/initContainers/0/livenessProbe`, { exec: { command: ['a'] } }),
  ),
  variant(
    'init-with-readiness',
    set(`${POD}/initContainers/0/readinessProbe`, { exec: { command: ['a'] } }),
  ),
  variant(
    'init-with-lifecycle',
    set(`${POD}/initContainers/0/lifecycle`, { preStop: { exec: { command: ['a'] } } }),
  ),
  variant(
    'init-sidecar',
    set(`${POD}/initContainers/0/restartPolicy`, 'Always'),
    set(`${POD}/initContainers/0/livenessProbe`, { exec: { command: ['a'] } }),
  ),
  variant('init-restart-never', set(`${POD}/initContainers/0/restartPolicy`, 'Sometimes')),
  variant('env-twice', repeat(`${WEB}/env/0`)),
  variant('port-twice', repeat(`${WEB}/ports/0`)),
  variant('port-name-twice', repeat(`${WEB}/ports/0`, { containerPort: 9090 })),
  variant('port-number-two-names', repeat(`${WEB}/ports/0`, { name: 'http2' })),
  variant('port-tcp-and-udp', repeat(`${WEB}/ports/0`, { name: 'quic', protocol: 'UDP' })),
  variant('port-protocol-lower', set(`${WEB}/ports/0/protocol`, 'tcp')),
  variant(
    'host-port-twice',
    set(`${WEB}/ports`, [
      { containerPort: 1, hostPort: 80 },
      { containerPort: 2, hostPort: 80 },
    ]),
  ),
  variant('host-network-port', set(`${POD}/hostNetwork`, true), set(`${WEB}/ports/0/hostPort`, 80)),
  variant('host-network', set(`${POD}/hostNetwork`, true)),
  variant('pull-policy-unknown', set(`${WEB}/imagePullPolicy`, 'Allways')),
  variant('restart-policy-of-deployment', set(`${POD}/restartPolicy`, 'Never')),
  variant('restart-policy-unknown', set(`${POD}/restartPolicy`, 'always')),
  variant(
    'restart-policy-of-daemonset',
    set('daemonset/spec/template/spec/restartPolicy', 'OnFailure'),
  ),
  variant('pull-secret-twice', repeat(`${POD}/imagePullSecrets/0`)),
  variant('pull-secret-without-name', set(`${POD}/imagePullSecrets/0`, {})),
  variant(
    'host-alias-twice',
    set(`${POD}/hostAliases`, [
      { ip: '10.0.0.1', hostnames: ['a'] },
      { ip: '10.0.0.1', hostnames: ['b'] },
    ]),
  ),
  variant('termination-path', set(`${WEB}/terminationMessagePolicy`, 'Log')),
  variant('working-dir-relative', set(`${WEB}/workingDir`, 'a')),
  variant(
    'device-and-mount',
    set(`${WEB}/volumeDevices`, [{ name: 'data', devicePath: '/dev/a' }]),
  ),
  variant(
    'device-of-empty-dir',
    set(`${WEB}/volumeDevices`, [{ name: 'scratch', devicePath: '/dev/a' }]),
  ),
  variant('claim-unknown', set(`${WEB}/resources/claims`, [{ name: 'gpu' }])),
  variant(
    'share-and-host-pid',
    set(`${POD}/hostPID`, true),
    set(`${POD}/shareProcessNamespace`, true),
  ),
  variant(
    'host-users-and-network',
    set(`${POD}/hostUsers`, false),
    set(`${POD}/hostNetwork`, true),
  ),
  variant('service-account-both', set(`${POD}/serviceAccount`, 'other')),
  variant('os-unknown', set(`${POD}/os`, { name: 'mac' })),
  variant('os-windows-with-linux', set(`${POD}/os`, { name: 'windows' })),
  variant('gates-of-pod', set('pod/spec/schedulingGates', [{ name: 'a b' }])),
  variant('readiness-gate-bad', set(`${POD}/readinessGates`, [{ conditionType: 'a b' }])),
  variant('preemption-policy-unknown', set(`${POD}/preemptionPolicy`, 'Always')),
  variant('overhead', set(`${POD}/overhead`, { cpu: 'a' })),

  variant('escalation-and-privileged', set(`${WEB}/securityContext/privileged`, true)),
  variant(
    'escalation-and-admin',
    set(`${WEB}/securityContext/capabilities/add`, ['CAP_SYS_ADMIN']),
  ),
  variant(
    'escalation-and-sys-admin',
    set(`${WEB}/securityContext/capabilities/add`, ['SYS_ADMIN']),
  ),
  variant('non-root-and-user-0', set(`${WEB}/securityContext/runAsUser`, 0)),
  variant('proc-mount-unknown', set(`${WEB}/securityContext/procMount`, 'None')),
  variant(
    'seccomp-local-without-file',
    set(`${WEB}/securityContext/seccompProfile`, { type: 'Localhost' }),
  ),
  variant(
    'seccomp-default-with-file',
    set(`${WEB}/securityContext/seccompProfile`, { type: 'RuntimeDefault', localhostProfile: 'a' }),
  ),
  variant('seccomp-unknown', set(`${WEB}/securityContext/seccompProfile`, { type: 'Default' })),
  variant(
    'app-armor-local-without-file',
    set(`${WEB}/securityContext/appArmorProfile`, { type: 'Localhost' }),
  ),
  variant('sysctl-bad', set(`${POD}/securityContext/sysctls`, [{ name: 'a b', value: '1' }])),
  variant(
    'sysctl-twice',
    set(`${POD}/securityContext/sysctls`, [
      { name: 'net.a', value: '1' },
      { name: 'net.a', value: '1' },
    ]),
  ),
  variant('fs-group-policy', set(`${POD}/securityContext/fsGroupChangePolicy`, 'Never')),

  variant('toleration-exists-with-value', set(`${POD}/tolerations/0/operator`, 'Exists')),
  variant('toleration-operator', set(`${POD}/tolerations/0/operator`, 'In')),
  variant('toleration-effect', set(`${POD}/tolerations/0/effect`, 'NoStart')),
  variant('toleration-seconds', set(`${POD}/tolerations/0/effect`, 'NoSchedule')),
  variant('toleration-no-key', set(`${POD}/tolerations/0`, { operator: 'Equal', value: 'a' })),
  variant('toleration-all', set(`${POD}/tolerations/0`, { operator: 'Exists' })),
  variant('toleration-key', set(`${POD}/tolerations/0/key`, 'a b')),
  variant('toleration-value', set(`${POD}/tolerations/0/value`, 'a b')),
  variant('affinity-in-without-values', set(`${selectorTerm}/matchExpressions/0/values`, [])),
  variant(
    'affinity-exists-with-values',
    set(`${selectorTerm}/matchExpressions/0/operator`, 'Exists'),
  ),
  variant(
    'affinity-gt-two',
    set(`${selectorTerm}/matchExpressions/0`, { key: 'a', operator: 'Gt', values: ['1', '2'] }),
  ),
  variant(
    'affinity-gt-text',
    set(`${selectorTerm}/matchExpressions/0`, { key: 'a', operator: 'Gt', values: ['x'] }),
  ),
  variant('affinity-operator', set(`${selectorTerm}/matchExpressions/0/operator`, 'Is')),
  variant(
    'affinity-no-terms',
    set(
      `${POD}/affinity/nodeAffinity/requiredDuringSchedulingIgnoredDuringExecution/nodeSelectorTerms`,
      [],
    ),
  ),
  variant('affinity-topology-empty', set(`${antiAffinity}/topologyKey`, '')),
  variant('affinity-topology-bad', set(`${antiAffinity}/topologyKey`, 'a b')),
  variant(
    'affinity-selector-operator',
    set(`${antiAffinity}/labelSelector`, {
      matchExpressions: [{ key: 'a', operator: 'Gt', values: ['1'] }],
    }),
  ),
  variant(
    'affinity-field',
    set(`${selectorTerm}/matchFields`, [{ key: 'metadata.labels', operator: 'In', values: ['a'] }]),
  ),
  variant('spread-topology-empty', set(`${POD}/topologySpreadConstraints/0/topologyKey`, '')),
  variant('spread-action', set(`${POD}/topologySpreadConstraints/0/whenUnsatisfiable`, 'Ignore')),
  variant('spread-twice', repeat(`${POD}/topologySpreadConstraints/0`)),
  variant(
    'selector-expression-no-values',
    set('budget/spec/selector', { matchExpressions: [{ key: 'a', operator: 'In' }] }),
  ),
  variant(
    'selector-expression-values',
    set('budget/spec/selector', {
      matchExpressions: [{ key: 'a', operator: 'Exists', values: ['b'] }],
    }),
  ),
  variant(
    'selector-expression-operator',
    set('budget/spec/selector', {
      matchExpressions: [{ key: 'a', operator: 'Equals', values: ['b'] }],
    }),
  ),
];
