import { expect, it } from 'vitest';
import { findIn } from '../../testing/find-in.ts';
import { valueRules } from './index.ts';

const names = new Set(valueRules.map(({ name }) => name));

function findOf(name: string): readonly string[] {
  const selector = { app: name };
  const object = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: name, labels: selector },
    spec: { selector, ports: [{ name, port: 80, targetPort: name }] },
  };
  return findIn([object]).filter((each) => names.has(each.split(' ')[0] ?? ''));
}

it('does not judge what Helm or Flux replaces', () => {
  expect(findOf('{{ .Release.Name }}')).toEqual([]);
  expect(findOf('${APP}-web')).toEqual([]);
  expect(findOf('My App').length).toBe(6);
});

it('finds one fault in an object of a removed version', () => {
  const backend = { serviceName: 'web', servicePort: 80 };
  const object = {
    apiVersion: 'extensions/v1beta1',
    kind: 'Ingress',
    metadata: { name: 'web' },
    spec: { rules: [{ http: { paths: [{ path: '/', backend }] } }] },
  };
  expect(findIn([object])).toEqual(['removed-api apiVersion']);
});
