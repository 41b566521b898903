import type { Json } from '../json.ts';

const labels = { 'app.kubernetes.io/name': 'web' };
const metadata = { name: 'web', namespace: 'shop', labels };

/** A container in which no rule finds anything. */
export function intactContainer(change: Json = {}): Json {
  const probe = { httpGet: { path: '/healthz', port: 'http' } };
  return {
    name: 'web',
    image: 'registry.example.org/web:1.0.0',
    ports: [{ name: 'http', containerPort: 8080 }],
    resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '128Mi' } },
    livenessProbe: probe,
    readinessProbe: probe,
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    ...change,
  };
}

/** A Deployment in which no rule finds anything. */
export function intactDeployment(
  podSpec: Json = {},
  spec: Json = {},
  containers: readonly Json[] = [intactContainer()],
): Json {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata,
    spec: {
      replicas: 2,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: { automountServiceAccountToken: false, containers, ...podSpec },
      },
      ...spec,
    },
  };
}

/** A Service that uses the Deployment. */
export const intactService: Json = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata,
  spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
};

/** An object of a kind in the namespace of the others. */
export function makeObject(apiVersion: string, kind: string, content: Json): Json {
  return { apiVersion, kind, metadata, ...content };
}
