import { numberFrom, type Format } from '../../formats/format.ts';
import { fieldOf } from '../../json.ts';
import type { Problem } from '../../rule.ts';
import { selectFields } from '../../select-fields.ts';
import { formatRule, hasKind, serverRule, type FormatRow } from './table-rules.ts';

const port = numberFrom(1, 65_535);
const optionalPort = numberFrom(0, 65_535);
const CORE = 'pkg/apis/core/validation/validation.go';
const HOOKS = 'ValidatingWebhookConfiguration MutatingWebhookConfiguration';
const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;

/** Port numbers. */
export const portNumber = formatRule(
  {
    name: 'port-number',
    summary: 'A port number is from 1 to 65535.',
    remedy: 'Use a number from 1 to 65535.',
    source: 'staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go, IsValidPortNum',
  },
  [
    ['@', '@container.ports[].containerPort', port],
    ['@', '@container.ports[].hostPort', optionalPort],
    ...probes.flatMap((probe): readonly FormatRow[] => [
      ['@', `@container.${probe}.httpGet.port`, port],
      ['@', `@container.${probe}.tcpSocket.port`, port],
      ['@', `@container.${probe}.grpc.port`, port],
    ]),
    ['Service', 'spec.ports[].port', port],
    ['Service', 'spec.ports[].targetPort', optionalPort],
    ['Ingress', 'spec.defaultBackend.service.port.number', port],
    ['Ingress', 'spec.rules[].http.paths[].backend.service.port.number', port],
    ['NetworkPolicy', 'spec.ingress[].ports[].port', port],
    ['NetworkPolicy', 'spec.egress[].ports[].port', port],
    [HOOKS, 'webhooks[].clientConfig.service.port', port],
  ],
);

const natural = numberFrom(0);
const positive = numberFrom(1);
const userId = numberFrom(0, 2_147_483_647);
const fileMode: Format = {
  ...numberFrom(0, 511),
  words: 'a file mode from 0 to 511 (0777 in octal; YAML and JSON have decimal numbers)',
};
const WORKLOADS = 'Deployment StatefulSet DaemonSet ReplicaSet ReplicationController';
const modes = ['secret', 'configMap', 'projected', 'downwardAPI'] as const;

/** Numbers that have a smallest or greatest value. */
export const numberRange = formatRule(
  {
    name: 'number-range',
    summary: 'Counts, seconds, weights and modes are in the range of their field.',
    remedy: 'Use a number in the range that the message shows.',
    source: `${CORE}, ValidateNonnegativeField`,
  },
  [
    [WORKLOADS, 'spec.replicas', natural],
    [WORKLOADS, 'spec.minReadySeconds', natural],
    [WORKLOADS, 'spec.revisionHistoryLimit', natural],
    ['StatefulSet', 'spec.updateStrategy.rollingUpdate.partition', natural],
    ['Pod Job CronJob', '@pod.activeDeadlineSeconds', numberFrom(1, 2_147_483_647)],
    ...probes.flatMap((probe): readonly FormatRow[] => [
      ...[
        'initialDelaySeconds',
        'timeoutSeconds',
        'periodSeconds',
        'successThreshold',
        'failureThreshold',
      ].map((field): FormatRow => ['@', `@container.${probe}.${field}`, natural]),
      ['@', `@container.${probe}.terminationGracePeriodSeconds`, positive],
    ]),
    ...['runAsUser', 'runAsGroup'].map((field): FormatRow => [
      '@',
      `@container.securityContext.${field}`,
      userId,
    ]),
    ...['runAsUser', 'runAsGroup', 'fsGroup', 'supplementalGroups[]'].map((field): FormatRow => [
      '@',
      `@pod.securityContext.${field}`,
      userId,
    ]),
    ...modes.flatMap((source): readonly FormatRow[] => [
      ['@', `@pod.volumes[].${source}.defaultMode`, fileMode],
      ['@', `@pod.volumes[].${source}.items[].mode`, fileMode],
      ['@', `@pod.volumes[].projected.sources[].${source}.items[].mode`, fileMode],
    ]),
    [
      '@',
      '@pod.volumes[].projected.sources[].serviceAccountToken.expirationSeconds',
      numberFrom(600, 2 ** 32),
    ],
    ...['podAffinity', 'podAntiAffinity', 'nodeAffinity'].map((kind): FormatRow => [
      '@',
      `@pod.affinity.${kind}.preferredDuringSchedulingIgnoredDuringExecution[].weight`,
      numberFrom(1, 100),
    ]),
    ['@', '@pod.topologySpreadConstraints[].maxSkew', positive],
    ['@', '@pod.topologySpreadConstraints[].minDomains', positive],
    ['Service', 'spec.sessionAffinityConfig.clientIP.timeoutSeconds', numberFrom(1, 86_400)],
    ...[
      'completions',
      'parallelism',
      'backoffLimit',
      'backoffLimitPerIndex',
      'maxFailedIndexes',
      'activeDeadlineSeconds',
      'ttlSecondsAfterFinished',
    ].flatMap((field): readonly FormatRow[] => [
      ['Job', `spec.${field}`, natural],
      ['CronJob', `spec.jobTemplate.spec.${field}`, natural],
    ]),
    ...['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit'].map(
      (field): FormatRow => ['CronJob', `spec.${field}`, natural],
    ),
    ['HorizontalPodAutoscaler', 'spec.maxReplicas', positive],
    ...['scaleUp', 'scaleDown'].flatMap((way): readonly FormatRow[] => [
      [
        'HorizontalPodAutoscaler',
        `spec.behavior.${way}.stabilizationWindowSeconds`,
        numberFrom(0, 3600),
      ],
      ['HorizontalPodAutoscaler', `spec.behavior.${way}.policies[].value`, positive],
      [
        'HorizontalPodAutoscaler',
        `spec.behavior.${way}.policies[].periodSeconds`,
        numberFrom(1, 1800),
      ],
    ]),
    ...['resource', 'containerResource'].map((source): FormatRow => [
      'HorizontalPodAutoscaler',
      `spec.metrics[].${source}.target.averageUtilization`,
      positive,
    ]),
    ['PriorityClass', 'value', numberFrom(-2_147_483_648, 1_000_000_000)],
    [HOOKS, 'webhooks[].timeoutSeconds', numberFrom(1, 30)],
  ],
);

const share: Format = {
  words: 'a number that is not negative, or a percentage such as 25%',
  accepts: (value) =>
    typeof value === 'number' ? value >= 0 : typeof value !== 'string' || /^\d+%$/.test(value),
  suggest: (value) => {
    const digits = /^\s*(\d+)/.exec(String(value))?.[1];
    return typeof value === 'string' && digits !== undefined ? `${digits}%` : undefined;
  },
};
const partialShare: Format = {
  words: `${share.words}, and not more than 100%`,
  accepts: (value) =>
    share.accepts(value) && (typeof value !== 'string' || Number.parseInt(value, 10) <= 100),
};

/** Numbers or percentages of pods. */
export const podShare = formatRule(
  {
    name: 'pod-share',
    summary: 'A number of pods is a whole number or a percentage.',
    remedy: 'Write a number without quotes, or a percentage in quotes with % at its end.',
    source: 'pkg/apis/apps/validation/validation.go, ValidatePositiveIntOrPercent',
  },
  [
    ['Deployment', 'spec.strategy.rollingUpdate.maxSurge', share],
    ['Deployment', 'spec.strategy.rollingUpdate.maxUnavailable', partialShare],
    ['StatefulSet', 'spec.updateStrategy.rollingUpdate.maxUnavailable', partialShare],
    ['DaemonSet', 'spec.updateStrategy.rollingUpdate.maxUnavailable', partialShare],
    ['DaemonSet', 'spec.updateStrategy.rollingUpdate.maxSurge', partialShare],
    ['PodDisruptionBudget', 'spec.minAvailable', partialShare],
    ['PodDisruptionBudget', 'spec.maxUnavailable', partialShare],
  ],
);

interface Order {
  readonly kinds: string;
  readonly parent: string;
  readonly small: string;
  readonly large: string;
  /** What the API server takes for an absent field. */
  readonly small0?: number;
  readonly large0?: number;
  readonly mayBeEqual: boolean;
}

const orders: readonly Order[] = [
  {
    kinds: 'HorizontalPodAutoscaler',
    parent: 'spec',
    small: 'minReplicas',
    large: 'maxReplicas',
    mayBeEqual: true,
  },
  {
    kinds: 'Deployment',
    parent: 'spec',
    small: 'minReadySeconds',
    large: 'progressDeadlineSeconds',
    small0: 0,
    large0: 600,
    mayBeEqual: false,
  },
  {
    kinds: 'NetworkPolicy',
    parent: 'spec.ingress[].ports[]',
    small: 'port',
    large: 'endPort',
    mayBeEqual: true,
  },
  {
    kinds: 'NetworkPolicy',
    parent: 'spec.egress[].ports[]',
    small: 'port',
    large: 'endPort',
    mayBeEqual: true,
  },
];

/** Two numbers of which one is not greater than the other. */
export const numberOrder = serverRule(
  {
    name: 'number-order',
    summary: 'A minimum is not above its maximum.',
    remedy: 'Change one of both numbers.',
    source: 'pkg/apis/autoscaling/validation/validation.go, validateHorizontalPodAutoscalerSpec',
  },
  function* check({ json }): Iterable<Problem> {
    for (const { kinds, parent, small, large, small0, large0, mayBeEqual } of orders) {
      if (!hasKind(json, kinds)) continue;
      for (const { path, value } of selectFields(json, parent)) {
        const a = fieldOf(value, small) ?? small0;
        const b = fieldOf(value, large) ?? large0;
        if (typeof a !== 'number' || typeof b !== 'number' || a < 0 || b < 0) continue;
        // the range of each field has its own rule
        if (a < b || (mayBeEqual && a === b) || (b < 1 && mayBeEqual)) continue;
        const written = fieldOf(value, large) === undefined ? small : large;
        const sign = mayBeEqual ? 'must not be less than' : 'must be greater than';
        yield { path: [...path, written], message: `${large}, ${b}, ${sign} ${small}, ${a}` };
      }
    }
  },
);
