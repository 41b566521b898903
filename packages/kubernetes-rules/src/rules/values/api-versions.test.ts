import { expect, test } from 'vitest';
import { findIn } from '../../testing/find-in.ts';

/** What is found in an object that has nothing but its version and kind. */
function judge(apiVersion: string, kind: string, kubernetes: string): string | undefined {
  const found = findIn([{ apiVersion, kind, metadata: { name: 'web' } }], { kubernetes });
  return found.find((each) => /^(?:removed|deprecated)-api/.test(each))?.split(' ')[0];
}

test.each([
  ['policy/v1beta1', 'PodDisruptionBudget', { '1.24': 'deprecated-api', '1.25': 'removed-api' }],
  [
    'autoscaling/v2beta2',
    'HorizontalPodAutoscaler',
    { '1.25': 'deprecated-api', '1.26': 'removed-api' },
  ],
  [
    'flowcontrol.apiserver.k8s.io/v1beta3',
    'FlowSchema',
    { '1.25': 'removed-api', '1.26': undefined, '1.29': 'deprecated-api', '1.32': 'removed-api' },
  ],
  [
    'admissionregistration.k8s.io/v1beta1',
    'ValidatingAdmissionPolicy',
    { '1.27': 'removed-api', '1.30': undefined, '1.31': 'deprecated-api', '1.34': 'removed-api' },
  ],
  ['resource.k8s.io/v1', 'ResourceClaim', { '1.33': 'removed-api', '1.34': undefined }],
  ['extensions/v1beta1', 'Ingress', { '1.25': 'removed-api', '1.36': 'removed-api' }],
  ['v1', 'Endpoints', { '1.32': undefined, '1.33': 'deprecated-api', '1.36': 'deprecated-api' }],
  ['apps/v1', 'Deployment', { '1.25': undefined, '1.36': undefined }],
  ['example.org/v1beta1', 'Ingress', { '1.36': undefined }],
] as const)('%s %s by release', (apiVersion, kind, releases) => {
  const found = Object.keys(releases).map((release) => [release, judge(apiVersion, kind, release)]);
  expect(Object.fromEntries(found)).toEqual(releases);
});
