import { describe, expect, it } from 'vitest';

import { findSimilarKind } from './find-similar-kind.ts';

describe('findSimilarKind', () => {
  it.each([
    ['apps/v1', 'Deploymnt', 'apps/v1 Deployment, sure'],
    ['apps/v1', 'deployment', 'apps/v1 Deployment, sure'],
    ['apps/v1', 'Statefulset', 'apps/v1 StatefulSet, sure'],
    ['v1', 'Deployment', 'apps/v1 Deployment, sure'],
    ['v1', 'configMap', 'v1 ConfigMap, sure'],
    ['apps/v1', 'Ingress', 'networking.k8s.io/v1 Ingress, sure'],
    ['app/v1', 'Deployment', 'apps/v1 Deployment'],
    ['apps/v1beta1', 'Deployment', 'apps/v1 Deployment, sure'],
    ['traefik.io/v1', 'Ingress', 'networking.k8s.io/v1 Ingress'],
    ['batch/v1', 'Cronjob', 'batch/v1 CronJob, sure'],
    ['networking/v1', 'Ingress', 'networking.k8s.io/v1 Ingress'],
    ['cert-manager.io/v1', 'Certficate', 'cert-manager.io/v1 Certificate, sure'],
    ['monitoring.coreos.com/v1', 'Servicemonitor', 'monitoring.coreos.com/v1 ServiceMonitor, sure'],
    ['example.org/v1', 'Thing', undefined],
    ['apps/v1', 'Completely', undefined],
  ])('%s %s', (apiVersion, kind, expected) => {
    const found = findSimilarKind(apiVersion, kind);
    const text = found && `${found.apiVersion} ${found.kind}${found.isSure ? ', sure' : ''}`;
    expect(text).toBe(expected);
  });
});
