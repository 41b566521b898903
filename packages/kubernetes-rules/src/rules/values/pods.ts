import { fieldOf, isJson, itemsOf, textOf, type FieldPath, type Json } from '../../json.ts';
import { containersOf, podOf, type PodPlace } from '../../pods.ts';
import type { Problem } from '../../rule.ts';
import { builtinKindOf, selectFields } from '../../select-fields.ts';
import { hasKind, isEmpty, serverRule } from './table-rules.ts';

const CORE = 'pkg/apis/core/validation/validation.go';

/** Mounts and devices. */
export const volumeMount = serverRule(
  {
    name: 'volume-mount',
    summary:
      'A mount names a volume of its pod, and propagates to the node from privileged containers only.',
    remedy: 'Add the volume to spec.volumes, or correct the name of the mount.',
    source: `${CORE}, ValidateVolumeMounts`,
  },
  function* check({ json }) {
    const pod = builtinKindOf(json) === undefined ? undefined : podOf(json);
    if (pod === undefined) return;
    const volumes = volumesOf(json, pod);
    for (const { path, container } of containersOf(pod)) {
      const devices = new Set(
        itemsOf(container['volumeDevices']).map(([, item]) => textOf(item, 'name')),
      );
      for (const [index, mount] of itemsOf(container['volumeMounts'])) {
        const at = [...path, 'volumeMounts', index];
        const name = textOf(mount, 'name');
        if (name !== undefined && name !== '' && !volumes.has(name)) {
          yield { path: [...at, 'name'], message: `the pod has no volume ${name}` };
        } else if (name !== undefined && devices.has(name)) {
          yield {
            path: [...at, 'name'],
            message: `the volume ${name} is a device of the container, too`,
          };
        }
        const isPrivileged = fieldOf(container, 'securityContext', 'privileged') === true;
        if (textOf(mount, 'mountPropagation') === 'Bidirectional' && !isPrivileged) {
          const message = 'mountPropagation Bidirectional needs a privileged container';
          yield { path: [...at, 'mountPropagation'], message };
        }
      }
    }
  },
);

function volumesOf(json: Json, pod: PodPlace): ReadonlySet<string | undefined> {
  return new Set([
    ...itemsOf(pod.spec['volumes']).map(([, volume]) => textOf(volume, 'name')),
    ...itemsOf(fieldOf(json, 'spec', 'volumeClaimTemplates')).map(([, claim]) =>
      textOf(claim, 'metadata', 'name'),
    ),
  ]);
}

const relative = [
  '@container.volumeMounts[].subPath',
  '@container.volumeMounts[].subPathExpr',
  '@pod.volumes[].secret.items[].path',
  '@pod.volumes[].configMap.items[].path',
  '@pod.volumes[].downwardAPI.items[].path',
  '@pod.volumes[].projected.sources[].secret.items[].path',
  '@pod.volumes[].projected.sources[].configMap.items[].path',
  '@pod.volumes[].projected.sources[].downwardAPI.items[].path',
  '@pod.volumes[].projected.sources[].serviceAccountToken.path',
] as const;

/** Paths of files. */
export const filePath = serverRule(
  {
    name: 'file-path',
    summary: 'Paths inside a volume are relative, and no path goes up with ...',
    remedy: 'Remove the leading / or the parts that are ...',
    source: `${CORE}, validateLocalDescendingPath`,
  },
  function* check({ json }): Iterable<Problem> {
    for (const pattern of relative) {
      for (const { path, value } of selectFields(json, pattern)) {
        const message = typeof value === 'string' ? findPathProblem(value) : undefined;
        if (message !== undefined) yield { path, message };
      }
    }
    for (const { path, value } of selectFields(json, '@pod.volumes[].hostPath.path')) {
      if (hasDots(value)) yield { path, message: 'the path must not have the part ..' };
    }
    if (!hasKind(json, 'PersistentVolume')) return;
    for (const { path, value } of selectFields(json, 'spec.hostPath.path')) {
      if (hasDots(value)) yield { path, message: 'the path must not have the part ..' };
    }
    for (const { path, value } of selectFields(json, 'spec.nfs.path')) {
      if (!String(value).startsWith('/')) yield { path, message: 'the path must start with /' };
    }
  },
);

function findPathProblem(text: string): string | undefined {
  if (text.startsWith('/')) return 'the path must be relative';
  return hasDots(text) ? 'the path must not have the part ..' : undefined;
}

function hasDots(value: unknown): boolean {
  return String(value).split('/').includes('..');
}

/** Init containers and probes. */
export const containerLife = serverRule(
  {
    name: 'container-life',
    summary:
      'Probes and hooks belong to containers that keep running, with thresholds that make sense.',
    remedy:
      'Remove the field, or set restartPolicy: Always of an init container that keeps running.',
    source: `${CORE}, validateInitContainers, validateLivenessProbe`,
  },
  function* check({ json }) {
    const pod = builtinKindOf(json) === undefined ? undefined : podOf(json);
    if (pod === undefined) return;
    const names = new Set(itemsOf(pod.spec['containers']).map(([, item]) => textOf(item, 'name')));
    for (const { list, path, container } of containersOf(pod)) {
      if (list === 'initContainers') yield* checkInit(path, container, names);
      yield* checkProbes(path, container);
      yield* checkSleep(path, container, pod);
    }
  },
);

function* checkInit(
  path: FieldPath,
  container: Json,
  names: ReadonlySet<unknown>,
): Iterable<Problem> {
  if (typeof container['name'] === 'string' && names.has(container['name'])) {
    yield { path: [...path, 'name'], message: 'a container of the pod has the same name' };
  }
  if (container['restartPolicy'] === 'Always') return;
  for (const field of ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle']) {
    if (container[field] === undefined) continue;
    yield { path: [...path, field], message: `an init container that ends has no ${field}` };
  }
}

function* checkProbes(path: FieldPath, container: Json): Iterable<Problem> {
  for (const probe of ['livenessProbe', 'startupProbe']) {
    const threshold = fieldOf(container, probe, 'successThreshold');
    if (typeof threshold !== 'number' || threshold <= 1) continue;
    yield {
      path: [...path, probe, 'successThreshold'],
      message: `successThreshold of a ${probe} must be 1`,
    };
  }
  if (fieldOf(container, 'readinessProbe', 'terminationGracePeriodSeconds') === undefined) return;
  const at = [...path, 'readinessProbe', 'terminationGracePeriodSeconds'];
  yield {
    path: at,
    message: 'a readinessProbe ends no container, and has no terminationGracePeriodSeconds',
  };
}

function* checkSleep(path: FieldPath, container: Json, pod: PodPlace): Iterable<Problem> {
  const grace = fieldOf(pod.spec, 'terminationGracePeriodSeconds') ?? 30;
  for (const event of ['preStop', 'postStart']) {
    const seconds = fieldOf(container, 'lifecycle', event, 'sleep', 'seconds');
    if (typeof seconds !== 'number' || typeof grace !== 'number') continue;
    if (seconds >= 0 && seconds <= grace) continue;
    const message = `seconds must be from 0 to terminationGracePeriodSeconds, ${grace}`;
    yield { path: [...path, 'lifecycle', event, 'sleep', 'seconds'], message };
  }
}

/** Values and sources of environment variables. */
export const environmentSource = serverRule(
  {
    name: 'env-source',
    summary: 'An environment variable has a value or a source, and a source that exists.',
    remedy: 'Remove value or valueFrom, or correct the field path.',
    source: `${CORE}, validateEnvVarValueFrom, validateObjectFieldSelector`,
  },
  function* check({ json }) {
    for (const { path, value } of selectFields(json, '@container.env[]')) {
      if (isEmpty(fieldOf(value, 'value')) || fieldOf(value, 'valueFrom') === undefined) continue;
      yield { path: [...path, 'valueFrom'], message: 'only one of value and valueFrom may be set' };
    }
    for (const [pattern, allowed] of fieldPaths) {
      for (const { path, value } of selectFields(json, pattern)) {
        if (typeof value !== 'string' || isFieldPath(value, allowed)) continue;
        yield {
          path,
          message: `the field path must be one of ${allowed.join(', ')}, metadata.labels['…']`,
        };
      }
    }
  },
);

const podFields = ['metadata.name', 'metadata.namespace', 'metadata.uid'];
const environmentFields = [
  ...podFields,
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
];
const volumeFields = [...podFields, 'metadata.labels', 'metadata.annotations'];

const fieldPaths: readonly (readonly [pattern: string, allowed: readonly string[]])[] = [
  ['@container.env[].valueFrom.fieldRef.fieldPath', environmentFields],
  ['@pod.volumes[].downwardAPI.items[].fieldRef.fieldPath', volumeFields],
  ['@pod.volumes[].projected.sources[].downwardAPI.items[].fieldRef.fieldPath', volumeFields],
];

function isFieldPath(text: string, allowed: readonly string[]): boolean {
  return allowed.includes(text) || /^metadata\.(labels|annotations)\['[^']+'\]$/.test(text);
}

/** Host namespaces, and what else excludes each other in a pod. */
export const podSettings = serverRule(
  {
    name: 'pod-settings',
    summary: 'Settings of a pod agree with each other.',
    remedy: 'Change one of both fields that the message names.',
    source: `${CORE}, ValidatePodSpec`,
  },
  function* check({ json }) {
    const pod = builtinKindOf(json) === undefined ? undefined : podOf(json);
    if (pod === undefined) return;
    const { spec } = pod;
    const at = [...pod.path, 'spec'];
    if (spec['hostPID'] === true && spec['shareProcessNamespace'] === true) {
      yield {
        path: [...at, 'shareProcessNamespace'],
        message: 'hostPID and shareProcessNamespace exclude each other',
      };
    }
    for (const field of ['hostNetwork', 'hostPID', 'hostIPC']) {
      if (spec['hostUsers'] === false && spec[field] === true) {
        yield { path: [...at, field], message: `${field} and hostUsers: false exclude each other` };
      }
    }
    if (
      hasKind(json, 'Deployment StatefulSet DaemonSet ReplicaSet') &&
      spec['activeDeadlineSeconds'] !== undefined
    ) {
      const message = `activeDeadlineSeconds is for Jobs and Pods, not for a ${String(json['kind'])}`;
      yield { path: [...at, 'activeDeadlineSeconds'], message };
    }
    yield* checkHostPorts(pod);
    yield* checkClaims(pod);
    yield* checkSpread(json);
    if (textOf(spec, 'os', 'name') === 'windows') yield* checkWindows(pod);
  },
);

function* checkHostPorts(pod: PodPlace): Iterable<Problem> {
  if (pod.spec['hostNetwork'] !== true) return;
  for (const { path, container } of containersOf(pod)) {
    for (const [index, port] of itemsOf(container['ports'])) {
      const [host, own] = [fieldOf(port, 'hostPort'), fieldOf(port, 'containerPort')];
      if (host === undefined || host === 0 || host === own) continue;
      const message = 'hostPort and containerPort must be equal with hostNetwork';
      yield { path: [...path, 'ports', index, 'hostPort'], message };
    }
  }
}

function* checkClaims(pod: PodPlace): Iterable<Problem> {
  const known = new Set(
    itemsOf(pod.spec['resourceClaims']).map(([, claim]) => textOf(claim, 'name')),
  );
  for (const { path, container } of containersOf(pod)) {
    for (const [index, claim] of itemsOf(fieldOf(container, 'resources', 'claims'))) {
      if (known.has(textOf(claim, 'name'))) continue;
      const message = 'spec.resourceClaims of the pod has no claim with this name';
      yield { path: [...path, 'resources', 'claims', index], message };
    }
  }
}

function* checkSpread(json: Json): Iterable<Problem> {
  for (const { path, value } of selectFields(json, '@pod.topologySpreadConstraints[]')) {
    const isSoft = textOf(value, 'whenUnsatisfiable') === 'ScheduleAnyway';
    if (fieldOf(value, 'minDomains') === undefined || !isSoft) continue;
    yield {
      path: [...path, 'minDomains'],
      message: 'minDomains needs whenUnsatisfiable: DoNotSchedule',
    };
  }
}

/** One problem for a pod: the security context of Linux has many fields. */
function* checkWindows(pod: PodPlace): Iterable<Problem> {
  const own = pod.spec['securityContext'];
  const places: readonly (readonly [FieldPath, unknown])[] = [
    [[...pod.path, 'spec', 'securityContext'], own],
    ...containersOf(pod).map(
      ({ path, container }) =>
        [[...path, 'securityContext'], container['securityContext']] as const,
    ),
  ];
  for (const [path, context] of places) {
    const fields = isJson(context) ? Object.keys(context) : [];
    const field = fields.find((each) => linuxFields.has(each));
    if (field === undefined) continue;
    yield { path: [...path, field], message: `${field} is for Linux, and os.name is windows` };
    return;
  }
}

const linuxFields = new Set([
  'runAsUser',
  'runAsGroup',
  'fsGroup',
  'fsGroupChangePolicy',
  'supplementalGroups',
  'seLinuxOptions',
  'seccompProfile',
  'appArmorProfile',
  'sysctls',
  'capabilities',
  'readOnlyRootFilesystem',
  'privileged',
  'allowPrivilegeEscalation',
  'procMount',
]);

/** Rights of containers that contradict each other. */
export const securityContext = serverRule(
  {
    name: 'security-context',
    summary: 'Fields of a security context agree with each other.',
    remedy: 'Change one of both fields that the message names.',
    source: `${CORE}, ValidateSecurityContext`,
  },
  function* check({ json }) {
    for (const { path, value } of selectFields(json, '@container.securityContext')) {
      if (fieldOf(value, 'allowPrivilegeEscalation') === false) {
        const added = itemsOf(fieldOf(value, 'capabilities', 'add')).map(([, each]) => each);
        if (fieldOf(value, 'privileged') === true) {
          yield {
            path: [...path, 'allowPrivilegeEscalation'],
            message: 'a privileged container cannot have allowPrivilegeEscalation: false',
          };
        } else if (added.includes('CAP_SYS_ADMIN')) {
          yield {
            path: [...path, 'allowPrivilegeEscalation'],
            message: 'a container with CAP_SYS_ADMIN cannot have allowPrivilegeEscalation: false',
          };
        }
      }
    }
    for (const start of ['@container', '@pod']) {
      for (const profile of ['seccompProfile', 'appArmorProfile']) {
        for (const place of selectFields(json, `${start}.securityContext.${profile}`)) {
          yield* checkProfile(place);
        }
      }
    }
  },
);

function* checkProfile({
  path,
  value,
}: ReturnType<typeof selectFields>[number]): Iterable<Problem> {
  const isLocal = textOf(value, 'type') === 'Localhost';
  const file = fieldOf(value, 'localhostProfile');
  if (isLocal && isEmpty(file)) {
    yield { path, message: 'the type Localhost needs localhostProfile' };
  } else if (!isLocal && !isEmpty(file)) {
    yield {
      path: [...path, 'localhostProfile'],
      message: 'localhostProfile is for the type Localhost',
    };
  }
}
