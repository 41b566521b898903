import { labelValue, qualifiedName } from '../../formats/names.ts';
import { fieldOf, isJson, itemsOf, textOf, type FieldPath } from '../../json.ts';
import { podOf } from '../../pods.ts';
import type { Problem } from '../../rule.ts';
import { selectFields } from '../../select-fields.ts';
import { formatProblem, hasKind, isEmpty, isTemplated, serverRule } from './table-rules.ts';

const selectors: readonly (readonly [kinds: string, pattern: string])[] = [
  [
    'Deployment StatefulSet DaemonSet ReplicaSet Job PodDisruptionBudget PersistentVolumeClaim',
    'spec.selector',
  ],
  ['NetworkPolicy', 'spec.podSelector'],
  ['NetworkPolicy', 'spec.ingress[].from[].podSelector'],
  ['NetworkPolicy', 'spec.ingress[].from[].namespaceSelector'],
  ['NetworkPolicy', 'spec.egress[].to[].podSelector'],
  ['NetworkPolicy', 'spec.egress[].to[].namespaceSelector'],
  ['@', '@pod.topologySpreadConstraints[].labelSelector'],
  ...['podAffinity', 'podAntiAffinity'].flatMap((kind) => [
    [
      '@',
      `@pod.affinity.${kind}.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector`,
    ] as const,
    [
      '@',
      `@pod.affinity.${kind}.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector`,
    ] as const,
  ]),
];
const node = '@pod.affinity.nodeAffinity';
const terms = [
  `${node}.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[]`,
  `${node}.preferredDuringSchedulingIgnoredDuringExecution[].preference`,
];

/** Expressions of selectors. */
export const selectorExpression = serverRule(
  {
    name: 'selector-expression',
    summary: 'The operator of an expression is known, and has the values that it needs.',
    remedy: 'In and NotIn need values, Exists and DoesNotExist have none, Gt and Lt have one.',
    source:
      'staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/validation/validation.go, ValidateLabelSelectorRequirement',
  },
  function* check({ json }) {
    for (const [kinds, pattern] of selectors) {
      if (!hasKind(json, kinds)) continue;
      for (const { path, value } of selectFields(json, `${pattern}.matchExpressions[]`)) {
        yield* checkExpression(path, value, operators);
      }
    }
    for (const pattern of terms) {
      for (const { path, value } of selectFields(json, `${pattern}.matchExpressions[]`)) {
        yield* checkExpression(path, value, nodeOperators);
      }
      for (const { path, value } of selectFields(json, `${pattern}.matchFields[]`)) {
        if (textOf(value, 'key') === 'metadata.name') continue;
        yield { path: [...path, 'key'], message: 'matchFields knows the key metadata.name only' };
      }
    }
  },
);

const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist'];
const nodeOperators = [...operators, 'Gt', 'Lt'];

function* checkExpression(
  path: FieldPath,
  value: unknown,
  known: readonly string[],
): Iterable<Problem> {
  const operator = textOf(value, 'operator') ?? '';
  const values = itemsOf(fieldOf(value, 'values'));
  const key = textOf(value, 'key') ?? '';
  if (!isTemplated(key) && !qualifiedName.accepts(key))
    yield formatProblem([...path, 'key'], key, qualifiedName);
  if (!known.includes(operator)) {
    yield { path: [...path, 'operator'], message: `operator must be one of ${known.join(', ')}` };
  } else if (operator.endsWith('In') && values.length === 0) {
    yield { path, message: `the operator ${operator} needs values` };
  } else if (operator.includes('Exist') && values.length > 0) {
    yield { path: [...path, 'values'], message: `the operator ${operator} has no values` };
  } else if (/^[GL]t$/.test(operator) && values.length !== 1) {
    yield {
      path: [...path, 'values'],
      message: `the operator ${operator} needs exactly one value`,
    };
  } else {
    for (const [index, each] of values) {
      if (isTemplated(each) || labelValue.accepts(each)) continue;
      yield formatProblem([...path, 'values', index], each, labelValue);
    }
  }
}

/** The selector of a workload. */
export const workloadSelector = serverRule(
  {
    name: 'workload-selector',
    summary:
      'A workload has a selector that is not empty and whose expressions match its pods; a Job has none.',
    remedy: 'Use the labels of the pod template in selector.matchLabels.',
    source: 'pkg/apis/apps/validation/validation.go, ValidateDeploymentSpec',
  },
  function* check({ json }) {
    const selector = fieldOf(json, 'spec', 'selector');
    if (hasKind(json, 'Job')) {
      const isManual = fieldOf(json, 'spec', 'manualSelector') === true;
      if (selector !== undefined && !isManual) {
        yield {
          path: ['spec', 'selector'],
          message: 'the API server sets the selector of a Job; remove it',
        };
      } else if (isManual && selector === undefined) {
        yield { path: ['spec', 'manualSelector'], message: 'manualSelector needs spec.selector' };
      }
      return;
    }
    if (!hasKind(json, 'Deployment StatefulSet DaemonSet ReplicaSet') || !isJson(selector)) return;
    if (
      isEmpty(Object.keys(selector)) ||
      (hasNothing(selector['matchLabels']) && isEmpty(selector['matchExpressions']))
    ) {
      yield { path: ['spec', 'selector'], message: 'the selector must not be empty' };
      return;
    }
    const labels = fieldOf(podOf(json)?.metadata, 'labels');
    for (const [index, each] of itemsOf(selector['matchExpressions'])) {
      if (isMatch(each, isJson(labels) ? labels : {})) continue;
      const path = ['spec', 'selector', 'matchExpressions', index];
      yield { path, message: 'the labels of the pod template do not match the expression' };
    }
  },
);

function hasNothing(value: unknown): boolean {
  return !isJson(value) || Object.keys(value).length === 0;
}

function isMatch(expression: unknown, labels: Readonly<Record<string, unknown>>): boolean {
  const key = textOf(expression, 'key') ?? '';
  const has = Object.hasOwn(labels, key);
  const isIn = itemsOf(fieldOf(expression, 'values')).some(
    ([, value]) => has && labels[key] === value,
  );
  switch (textOf(expression, 'operator')) {
    case 'In':
      return isIn;
    case 'NotIn':
      return !isIn;
    case 'Exists':
      return has;
    case 'DoesNotExist':
      return !has;
    default:
      return true;
  }
}

/** Tolerations. */
export const toleration = serverRule(
  {
    name: 'toleration',
    summary:
      'A toleration has a key with the operator Equal, no value with Exists, and seconds with NoExecute only.',
    remedy: 'Change the operator, the effect or the value.',
    source: 'pkg/apis/core/validation/validation.go, ValidateTolerations',
  },
  function* check({ json }) {
    for (const { path, value } of selectFields(json, '@pod.tolerations[]')) {
      const operator = textOf(value, 'operator') ?? 'Equal';
      const text = textOf(value, 'value') ?? '';
      if (operator === 'Exists' && text !== '') {
        yield { path: [...path, 'value'], message: 'the operator Exists has no value' };
      } else if (isEmpty(fieldOf(value, 'key')) && operator !== 'Exists') {
        yield {
          path: [...path, 'operator'],
          message: 'a toleration without key has the operator Exists',
        };
      } else if (operator === 'Equal' && !isTemplated(text) && !labelValue.accepts(text)) {
        yield formatProblem([...path, 'value'], text, labelValue);
      }
      if (
        fieldOf(value, 'tolerationSeconds') !== undefined &&
        textOf(value, 'effect') !== 'NoExecute'
      ) {
        yield {
          path: [...path, 'effect'],
          message: 'tolerationSeconds needs the effect NoExecute',
        };
      }
    }
  },
);
