import { expect, it } from 'vitest';

import { toPreferredNames } from './preferred-names.ts';

it.each([
  ['the newest stable version', 'io.k8s.api.x.v2.A', ['io.k8s.api.x.v1.A', 'io.k8s.api.x.v2.A']],
  [
    'stable before a newer beta',
    'io.k8s.api.x.v1.A',
    ['io.k8s.api.x.v1.A', 'io.k8s.api.x.v2beta1.A'],
  ],
  [
    'the later beta',
    'io.k8s.api.x.v1beta2.A',
    ['io.k8s.api.x.v1beta1.A', 'io.k8s.api.x.v1beta2.A'],
  ],
  [
    'beta before alpha',
    'io.k8s.api.x.v1beta1.A',
    ['io.k8s.api.x.v1beta1.A', 'io.k8s.api.x.v2alpha9.A'],
  ],
  [
    'Kubernetes before others',
    'io.k8s.api.x.v1alpha1.A',
    ['org.example.v1.A', 'io.k8s.api.x.v1alpha1.A'],
  ],
  [
    'the second beta of autoscaling before its first version',
    'io.k8s.api.autoscaling.v2beta1.A',
    ['io.k8s.api.autoscaling.v1.A', 'io.k8s.api.autoscaling.v2beta1.A'],
  ],
])('prefers %s', (_, expected, names) => {
  expect([...toPreferredNames(names)]).toEqual([[expected, 'A']]);
  expect([...toPreferredNames(names.toReversed())]).toEqual([[expected, 'A']]);
});

it('passes over internal objects', () => {
  expect([...toPreferredNames(['io.k8s.kubernetes.pkg.apis.core.v1.Pod'])]).toEqual([]);
});
