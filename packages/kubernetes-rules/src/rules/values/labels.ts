import { annotationName, labelValue, qualifiedName } from '../../formats/names.ts';
import { fieldOf, isJson } from '../../json.ts';
import { podOf } from '../../pods.ts';
import { formatRule, hasKind, serverRule, type FormatRow } from './table-rules.ts';

/** Maps of labels, by kind. */
const maps: readonly (readonly [kinds: string, pattern: string])[] = [
  ['*', 'metadata.labels'],
  ['@', '@template.metadata.labels'],
  ['@', '@pod.nodeSelector'],
  ['@', '@pod.topologySpreadConstraints[].labelSelector.matchLabels'],
  [
    '@',
    '@pod.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector.matchLabels',
  ],
  [
    '@',
    '@pod.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector.matchLabels',
  ],
  [
    '@',
    '@pod.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector.matchLabels',
  ],
  [
    '@',
    '@pod.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector.matchLabels',
  ],
  ['Service ReplicationController', 'spec.selector'],
  [
    'Deployment StatefulSet DaemonSet ReplicaSet Job PodDisruptionBudget PersistentVolumeClaim',
    'spec.selector.matchLabels',
  ],
  ['NetworkPolicy', 'spec.podSelector.matchLabels'],
  ['NetworkPolicy', 'spec.ingress[].from[].podSelector.matchLabels'],
  ['NetworkPolicy', 'spec.ingress[].from[].namespaceSelector.matchLabels'],
  ['NetworkPolicy', 'spec.egress[].to[].podSelector.matchLabels'],
  ['NetworkPolicy', 'spec.egress[].to[].namespaceSelector.matchLabels'],
  [
    'ValidatingWebhookConfiguration MutatingWebhookConfiguration',
    'webhooks[].namespaceSelector.matchLabels',
  ],
  [
    'ValidatingWebhookConfiguration MutatingWebhookConfiguration',
    'webhooks[].objectSelector.matchLabels',
  ],
];

/** Keys and values of labels. */
export const labelFormat = formatRule(
  {
    name: 'label-format',
    summary:
      'Keys and values of labels and selectors have the characters and the length that labels may have.',
    remedy: 'Shorten the label, replace the characters, or use an annotation, whose value is free.',
    source:
      'staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/validation/validation.go, ValidateLabels',
  },
  maps.flatMap(([kinds, pattern]): readonly FormatRow[] => [
    [kinds, `${pattern}{key}`, qualifiedName],
    [kinds, `${pattern}{}`, labelValue],
  ]),
);

const LARGEST = 262_144;

/** Keys of annotations, and their size together. */
export const annotationFormat = serverRule(
  {
    name: 'annotation-format',
    summary: 'Annotations have correct keys, and 256 KiB at most together.',
    remedy: 'Correct the key, or move large values to a ConfigMap.',
    source: 'staging/src/k8s.io/apimachinery/pkg/api/validation/objectmeta.go, ValidateAnnotations',
  },
  function* check({ json }, set) {
    yield* annotationKeys.check({ chart: '', file: '', index: 0, json }, set);
    const pod = podOf(json);
    const template = hasKind(json, 'Pod') ? undefined : pod;
    for (const path of [
      ['metadata'],
      ...(template === undefined ? [] : [[...template.path, 'metadata']]),
    ]) {
      const annotations = fieldOf(json, ...path, 'annotations');
      if (!isJson(annotations)) continue;
      const size = Object.entries(annotations).reduce(
        (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(String(value)),
        0,
      );
      if (size <= LARGEST) continue;
      const message = `the annotations have ${size} bytes together, and ${LARGEST} are allowed`;
      yield { path: [...path, 'annotations'], message };
    }
  },
);

const annotationKeys = formatRule({ name: '', summary: '', remedy: '', source: '' }, [
  ['*', 'metadata.annotations{key}', annotationName],
  ['@', '@template.metadata.annotations{key}', annotationName],
]);
