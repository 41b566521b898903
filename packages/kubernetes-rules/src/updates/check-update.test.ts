import { describe, expect, it } from 'vitest';
import { renderPath, type Json } from '../json.ts';
import { checkUpdate } from './check-update.ts';

const places = (before: Json, after: Json): readonly string[] =>
  checkUpdate(before, after).map(({ path }) => renderPath(path));

function job(image: string, annotations: Json = {}): Json {
  const spec = { template: { spec: { containers: [{ name: 'once', image }] } } };
  return { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'once', annotations }, spec };
}

function claim(spec: Json): Json {
  return { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'data' }, spec };
}

function service(spec: Json): Json {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec };
}

describe('an update', () => {
  it('cannot change the template of a Job, but can replace the Job', () => {
    expect(places(job('a:1'), job('a:2'))).toEqual(['spec.template']);
    expect(places(job('a:1'), job('a:2', { 'helm.sh/hook': 'post-install' }))).toEqual([]);
    const force = { 'kustomize.toolkit.fluxcd.io/force': 'enabled' };
    expect(places(job('a:1'), job('a:2', force))).toEqual([]);
  });

  it('takes an absent field for its default', () => {
    const set = (spec: Json): Json => ({ apiVersion: 'apps/v1', kind: 'StatefulSet', spec });
    expect(places(set({}), set({ podManagementPolicy: 'OrderedReady' }))).toEqual([]);
    expect(places(set({}), set({ podManagementPolicy: 'Parallel' }))).toEqual([
      'spec.podManagementPolicy',
    ]);
    expect(places(set({ volumeClaimTemplates: [] }), set({}))).toEqual([]);
  });

  it('can make a claim larger only', () => {
    const size = (storage: string): Json => claim({ resources: { requests: { storage } } });
    expect(places(size('1Gi'), size('2Gi'))).toEqual([]);
    expect(places(size('1Gi'), size('1000Mi'))).toEqual(['spec.resources.requests.storage']);
  });

  it('keeps the address of a Service', () => {
    expect(places(service({}), service({ clusterIP: 'None' }))).toEqual(['spec.clusterIP']);
    expect(places(service({ clusterIP: 'None' }), service({ clusterIP: '10.0.0.7' }))).toEqual([
      'spec.clusterIP',
    ]);
    expect(places(service({ clusterIP: '10.0.0.7' }), service({}))).toEqual([]);
  });

  it('is not judged for custom kinds and other kinds', () => {
    const custom = (selector: string): Json => ({
      apiVersion: 'example.org/v1',
      kind: 'Deployment',
      spec: { selector },
    });
    expect(places(custom('a'), custom('b'))).toEqual([]);
    expect(places(job('a:1'), service({}))).toEqual([]);
  });
});
