import { fieldOf, isJson, itemsOf, type FieldPath } from '../../json.ts';
import { containersIn, podOf } from '../../pods.ts';
import type { Problem, Rule } from '../../rule.ts';

const SOURCE = 'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline';
const common = { group: 'policy', severity: 'error', profile: 'baseline', source: SOURCE } as const;

const privileged: Rule = {
  ...common,
  name: 'privileged',
  summary: 'A container is not privileged.',
  reason: 'A privileged container has all rights of its node; who takes it over has the node.',
  remedy: 'Remove securityContext.privileged, and add the single capabilities that are needed.',
  *check({ json }) {
    for (const { path, container } of containersIn(json)) {
      if (fieldOf(container, 'securityContext', 'privileged') !== true) continue;
      yield {
        path: [...path, 'securityContext', 'privileged'],
        message: 'the container is privileged',
      };
    }
  },
};

const namespaceFields = ['hostNetwork', 'hostPID', 'hostIPC'] as const;

const hostNamespaces: Rule = {
  ...common,
  name: 'host-namespaces',
  summary: 'A pod does not use the network, the processes or the memory of its node.',
  reason: 'It could read the traffic of other pods, and their processes and environment variables.',
  remedy: 'Remove hostNetwork, hostPID and hostIPC.',
  *check({ json }) {
    const pod = podOf(json);
    if (pod === undefined) return;
    for (const field of namespaceFields) {
      if (pod.spec[field] !== true) continue;
      yield { path: [...pod.path, 'spec', field], message: `the pod sets ${field}` };
    }
  },
};

const hostPath: Rule = {
  ...common,
  name: 'host-path',
  summary: 'A pod does not mount folders of its node.',
  reason: 'A folder of the node gives access to other pods, to credentials, or to the whole node.',
  remedy: 'Use an emptyDir, a claim, or a projected volume instead of hostPath.',
  *check({ json }) {
    const pod = podOf(json);
    if (pod === undefined) return;
    for (const [index, volume] of itemsOf(pod.spec['volumes'])) {
      if (!isJson(volume) || volume['hostPath'] === undefined) continue;
      yield {
        path: [...pod.path, 'spec', 'volumes', index, 'hostPath'],
        message: 'the volume is a folder of the node',
      };
    }
  },
};

const hostPort: Rule = {
  ...common,
  name: 'host-port',
  summary: 'A container does not listen on a port of its node.',
  reason: 'The port bypasses Services and network policies, and only one such pod fits on a node.',
  remedy: 'Remove hostPort, and use a Service.',
  *check({ json }) {
    for (const { path, container } of containersIn(json)) {
      for (const [index, port] of itemsOf(container['ports'])) {
        const number = fieldOf(port, 'hostPort');
        if (number === undefined || number === 0) continue;
        yield {
          path: [...path, 'ports', index, 'hostPort'],
          message: 'the container uses a port of the node',
        };
      }
    }
  },
};

/** What the standard allows to add. */
const allowedCapabilities = new Set<unknown>([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

/** Whether the profile Baseline allows to add a capability. */
export function isBaselineCapability(name: unknown): boolean {
  return allowedCapabilities.has(name);
}

const capabilities: Rule = {
  ...common,
  name: 'added-capabilities',
  summary: 'A container adds no capability beyond those that container runtimes grant.',
  reason: 'Capabilities such as SYS_ADMIN or NET_RAW let a container attack its node or network.',
  remedy: 'Remove the capability from securityContext.capabilities.add.',
  *check({ json }) {
    for (const { path, container } of containersIn(json)) {
      const added = fieldOf(container, 'securityContext', 'capabilities', 'add');
      for (const [index, name] of itemsOf(added)) {
        if (isBaselineCapability(name)) continue;
        yield {
          path: [...path, 'securityContext', 'capabilities', 'add', index],
          message: `the container adds the capability ${String(name)}`,
        };
      }
    }
  },
};

const procMount: Rule = {
  ...common,
  name: 'proc-mount',
  summary: 'A container has the default mount of /proc.',
  reason: 'The default hides parts of /proc through which a container could attack its node.',
  remedy: 'Remove securityContext.procMount.',
  *check({ json }) {
    for (const { path, container } of containersIn(json)) {
      const mount = fieldOf(container, 'securityContext', 'procMount');
      if (mount === undefined || mount === 'Default') continue;
      yield {
        path: [...path, 'securityContext', 'procMount'],
        message: 'the container sees all of /proc',
      };
    }
  },
};

/** Security contexts of a pod and of its containers. */
function* contextsOf(json: Parameters<typeof podOf>[0]): Iterable<readonly [FieldPath, unknown]> {
  const pod = podOf(json);
  if (pod === undefined) return;
  yield [[...pod.path, 'spec', 'securityContext'], pod.spec['securityContext']];
  for (const { path, container } of containersIn(json))
    yield [[...path, 'securityContext'], container['securityContext']];
}

function* unconfined(
  json: Parameters<typeof podOf>[0],
  field: 'seccompProfile' | 'appArmorProfile',
): Iterable<Problem> {
  for (const [path, context] of contextsOf(json)) {
    if (fieldOf(context, field, 'type') !== 'Unconfined') continue;
    yield { path: [...path, field, 'type'], message: `${field} is Unconfined` };
  }
}

const unconfinedProfile: Rule = {
  ...common,
  name: 'unconfined-profile',
  summary: 'Seccomp and AppArmor are not switched off.',
  reason: 'They keep a container that was taken over from most system calls that attack the node.',
  remedy: 'Use RuntimeDefault, or a profile of the node.',
  *check({ json }) {
    yield* unconfined(json, 'seccompProfile');
    yield* unconfined(json, 'appArmorProfile');
  },
};

const selinuxTypes = new Set<unknown>([
  undefined,
  '',
  'container_t',
  'container_init_t',
  'container_kvm_t',
  'container_engine_t',
]);

const selinux: Rule = {
  ...common,
  name: 'selinux-options',
  summary: 'The SELinux type is one for containers, and user and role are not set.',
  reason: 'Another type, user or role can give a container rights of its node.',
  remedy: 'Remove seLinuxOptions, or use the type container_t.',
  *check({ json }) {
    for (const [path, context] of contextsOf(json)) {
      const options = fieldOf(context, 'seLinuxOptions');
      if (!isJson(options)) continue;
      const at = [...path, 'seLinuxOptions'];
      if (!selinuxTypes.has(options['type']))
        yield { path: [...at, 'type'], message: 'the SELinux type is not one for containers' };
      for (const field of ['user', 'role']) {
        if (options[field] === undefined || options[field] === '') continue;
        yield { path: [...at, field], message: `the SELinux ${field} is set` };
      }
    }
  },
};

/** Parameters that are the pod's alone. */
const safeSysctls = new Set<unknown>([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_syncookies',
]);

const sysctls: Rule = {
  ...common,
  name: 'unsafe-sysctl',
  summary: 'A pod sets only kernel parameters that are its own.',
  reason:
    'Other parameters affect all pods of the node; by default the kubelet refuses such a pod.',
  remedy: 'Remove the parameter, or ask who operates the nodes to set it.',
  *check({ json }) {
    const pod = podOf(json);
    if (pod === undefined) return;
    const path = [...pod.path, 'spec', 'securityContext', 'sysctls'];
    for (const [index, item] of itemsOf(fieldOf(pod.spec, 'securityContext', 'sysctls'))) {
      const name = fieldOf(item, 'name');
      if (safeSysctls.has(name)) continue;
      yield { path: [...path, index, 'name'], message: `the pod sets ${String(name)}` };
    }
  },
};

const hostProcess: Rule = {
  ...common,
  name: 'windows-host-process',
  summary: 'A Windows pod does not run as a process of its node.',
  reason: 'It has all rights of the node.',
  remedy: 'Remove windowsOptions.hostProcess.',
  *check({ json }) {
    for (const [path, context] of contextsOf(json)) {
      if (fieldOf(context, 'windowsOptions', 'hostProcess') !== true) continue;
      yield {
        path: [...path, 'windowsOptions', 'hostProcess'],
        message: 'the pod runs as a process of the node',
      };
    }
  },
};

/** The profile Baseline of the Pod Security Standards. */
export const baselineRules: readonly Rule[] = [
  privileged,
  hostNamespaces,
  hostPath,
  hostPort,
  capabilities,
  procMount,
  unconfinedProfile,
  selinux,
  sysctls,
  hostProcess,
];
