import { cronSchedule, findCronProblem, timeZone } from '../../formats/cron.ts';
import { fieldOf, itemsOf, textOf, type FieldPath } from '../../json.ts';
import type { Problem } from '../../rule.ts';
import { selectFields } from '../../select-fields.ts';
import { formatProblem, hasKind, isEmpty, isTemplated, serverRule } from './table-rules.ts';

const APPS = 'pkg/apis/apps/validation/validation.go';
const BATCH = 'pkg/apis/batch/validation/validation.go';

/** How pods are replaced. */
export const rolloutStep = serverRule(
  {
    name: 'rollout-step',
    summary:
      'A rolling update can replace at least one pod, and its settings are for the strategy RollingUpdate.',
    remedy: 'Set maxSurge or maxUnavailable above 0, or remove rollingUpdate.',
    source: `${APPS}, ValidateDeploymentStrategy, ValidateRollingUpdateDaemonSet`,
  },
  function* check({ json }) {
    const field = hasKind(json, 'Deployment') ? 'strategy' : 'updateStrategy';
    if (!hasKind(json, 'Deployment DaemonSet StatefulSet')) return;
    const path = ['spec', field, 'rollingUpdate'];
    const update = fieldOf(json, ...path);
    const type = textOf(json, 'spec', field, 'type') ?? 'RollingUpdate';
    if (update === undefined || update === null) return;
    if (type !== 'RollingUpdate') {
      // a DaemonSet's is ignored
      if (hasKind(json, 'DaemonSet')) return;
      yield { path, message: `rollingUpdate is for the type RollingUpdate, not for ${type}` };
      return;
    }
    if (hasKind(json, 'Deployment')) {
      if (isNone(fieldOf(update, 'maxSurge')) && isNone(fieldOf(update, 'maxUnavailable'))) {
        yield {
          path: [...path, 'maxUnavailable'],
          message: 'maxSurge and maxUnavailable must not both be 0',
        };
      }
    } else if (hasKind(json, 'DaemonSet')) {
      const surge = fieldOf(update, 'maxSurge') ?? 0;
      const unavailable = fieldOf(update, 'maxUnavailable') ?? 1;
      if (isNone(surge) && isNone(unavailable)) {
        yield {
          path: [...path, 'maxUnavailable'],
          message: 'maxSurge and maxUnavailable must not both be 0',
        };
      } else if (!isNone(surge) && !isNone(unavailable)) {
        yield { path: [...path, 'maxSurge'], message: 'maxSurge needs maxUnavailable: 0' };
      }
    }
  },
);

function isNone(value: unknown): boolean {
  return value === 0 || (typeof value === 'string' && /^0+%$/.test(value));
}

/** The fields of a Job, for it and for the template of a CronJob. */
export const jobSettings = serverRule(
  {
    name: 'job-settings',
    summary: 'Completion mode and failure policy of a Job agree with its other fields.',
    remedy: 'Set the field that the message names.',
    source: `${BATCH}, validateJobSpec`,
  },
  function* check({ json }) {
    if (!hasKind(json, 'Job CronJob')) return;
    const path = hasKind(json, 'Job') ? ['spec'] : ['spec', 'jobTemplate', 'spec'];
    const spec = fieldOf(json, ...path);
    const isIndexed = textOf(spec, 'completionMode') === 'Indexed';
    if (isIndexed && fieldOf(spec, 'completions') === undefined) {
      yield { path, message: 'the completion mode Indexed needs completions' };
    }
    if (!isIndexed && fieldOf(spec, 'backoffLimitPerIndex') !== undefined) {
      const message = 'backoffLimitPerIndex needs the completion mode Indexed';
      yield { path: [...path, 'backoffLimitPerIndex'], message };
    }
    const rules = fieldOf(spec, 'podFailurePolicy', 'rules');
    if (rules === undefined) return;
    const pod = [...path, 'template', 'spec', 'restartPolicy'];
    if (fieldOf(json, ...pod) === 'OnFailure') {
      yield { path: pod, message: 'podFailurePolicy needs the restart policy Never' };
    }
    for (const [index, rule] of itemsOf(rules)) {
      yield* checkFailureRule([...path, 'podFailurePolicy', 'rules', index], rule);
    }
  },
);

function* checkFailureRule(path: FieldPath, rule: unknown): Iterable<Problem> {
  const codes = fieldOf(rule, 'onExitCodes');
  const conditions = fieldOf(rule, 'onPodConditions');
  if (isEmpty(codes) === isEmpty(conditions)) {
    yield { path, message: 'exactly one of onExitCodes and onPodConditions must be set' };
  }
  if (textOf(codes, 'operator') !== 'In') return;
  for (const [index, code] of itemsOf(fieldOf(codes, 'values'))) {
    if (code !== 0) continue;
    yield {
      path: [...path, 'onExitCodes', 'values', index],
      message: 'exit code 0 is not a failure',
    };
  }
}

/** When a CronJob runs. */
export const schedule = serverRule(
  {
    name: 'cron-schedule',
    summary:
      'The schedule of a CronJob has five fields in their ranges, or is a word such as @daily.',
    remedy: 'Write minute, hour, day of month, month and day of week; Sunday is 0.',
    source: `${BATCH}, validateScheduleFormat`,
  },
  function* check({ json }) {
    if (!hasKind(json, 'CronJob')) return;
    const path = ['spec', 'schedule'];
    const text = textOf(json, ...path);
    if (text === '') yield { path, message: 'schedule must be set' };
    else if (text !== undefined && !isTemplated(text) && !cronSchedule.accepts(text)) {
      const detail = findCronProblem(text) ?? '';
      yield { path, message: `schedule is not valid: ${detail}` };
    }
  },
);

/** Where the schedule's hours are. */
export const zone = serverRule(
  {
    name: 'time-zone',
    summary: 'The time zone of a CronJob is in the time zone database.',
    remedy: 'Use a name such as Europe/Berlin or Etc/UTC, or remove timeZone.',
    source: `${BATCH}, validateTimeZone`,
  },
  function* check({ json }) {
    if (!hasKind(json, 'CronJob')) return;
    for (const { path, value } of selectFields(json, 'spec.timeZone')) {
      if (isTemplated(value)) continue;
      if (value === '' || !timeZone.accepts(value)) yield formatProblem(path, value, timeZone);
    }
  },
);

/** Metrics of an autoscaler. */
export const autoscalerMetric = serverRule(
  {
    name: 'hpa-metric',
    summary: 'A metric of an autoscaler has the source of its type, and one target.',
    remedy:
      'Set the field with the name of the type, and in it averageUtilization or averageValue.',
    source: 'pkg/apis/autoscaling/validation/validation.go, validateMetricSpec',
  },
  function* check({ json }) {
    if (!hasKind(json, 'HorizontalPodAutoscaler')) return;
    const metrics = itemsOf(fieldOf(json, 'spec', 'metrics'));
    for (const [index, metric] of metrics) {
      const path = ['spec', 'metrics', index];
      const type = textOf(metric, 'type') ?? '';
      const field = type.charAt(0).toLowerCase() + type.slice(1);
      if (!metricTypes.has(type)) continue;
      if (fieldOf(metric, field) === undefined) {
        yield { path, message: `the type ${type} needs the field ${field}` };
      } else if (field === 'resource' || field === 'containerResource') {
        yield* checkTarget([...path, field, 'target'], fieldOf(metric, field, 'target'));
      }
    }
    const scales = metrics.some(([, metric]) =>
      /^(Object|External)$/.test(textOf(metric, 'type') ?? ''),
    );
    const least = fieldOf(json, 'spec', 'minReplicas');
    if (typeof least === 'number' && (least < 0 || (least === 0 && !scales))) {
      const message =
        'minReplicas must be at least 1 without a metric of the type Object or External';
      yield { path: ['spec', 'minReplicas'], message };
    }
    const target = fieldOf(json, 'spec', 'scaleTargetRef');
    if (
      !isEmpty(fieldOf(target, 'name')) &&
      isEmpty(fieldOf(target, 'apiVersion')) &&
      textOf(target, 'kind') !== 'ReplicationController'
    ) {
      yield {
        path: ['spec', 'scaleTargetRef'],
        message: 'apiVersion of the target must be set, such as apps/v1',
      };
    }
  },
);

const metricTypes = new Set(['Resource', 'ContainerResource', 'Pods', 'Object', 'External']);

function* checkTarget(path: FieldPath, target: unknown): Iterable<Problem> {
  const utilization = fieldOf(target, 'averageUtilization');
  const value = fieldOf(target, 'averageValue');
  if (utilization !== undefined && value !== undefined) {
    yield {
      path: [...path, 'averageValue'],
      message: 'only one of averageUtilization and averageValue may be set',
    };
  } else if (utilization === undefined && value === undefined) {
    yield { path, message: 'one of averageUtilization and averageValue must be set' };
  }
}
