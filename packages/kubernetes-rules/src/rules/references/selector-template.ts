import { fieldOf, isJson } from '../../json.ts';
import { podOf } from '../../pods.ts';
import type { Rule } from '../../rule.ts';

/** A workload finds the pods that it makes. */
export const selectorTemplate: Rule = {
  name: 'selector-template',
  group: 'server',
  severity: 'error',
  summary: 'The selector of a workload matches the labels of its pod template.',
  reason: 'A workload would not recognise its own pods. The API server refuses it.',
  remedy: 'Use the same labels in selector.matchLabels and in the template.',
  source: 'pkg/apis/apps/validation/validation.go, ValidatePodTemplateSpecForReplicaSet',
  *check({ json }) {
    const pod = podOf(json);
    const labels = fieldOf(json, 'spec', 'selector', 'matchLabels');
    if (pod === undefined || !isJson(labels)) return;
    // the API server makes the selector of a Job
    if (json['kind'] === 'Job' && fieldOf(json, 'spec', 'manualSelector') !== true) return;
    const own = isJson(pod.metadata['labels']) ? pod.metadata['labels'] : {};
    for (const [label, value] of Object.entries(labels)) {
      if (own[label] === value) continue;
      yield {
        path: ['spec', 'selector', 'matchLabels', label],
        message: `the pod template lacks the label ${label} with this value`,
      };
    }
  },
};
