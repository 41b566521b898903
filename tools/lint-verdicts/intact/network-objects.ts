import type { Fields } from '../variant.ts';
import { labelsOf, metadataOf } from './metadata.ts';

/** Objects that carry traffic. */
export const networkObjects: Fields = {
  service: {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadataOf('web'),
    spec: {
      type: 'ClusterIP',
      selector: labelsOf('web'),
      ports: [{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' }],
    },
  },
  headless: {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadataOf('db'),
    spec: { clusterIP: 'None', selector: labelsOf('db'), ports: [{ name: 'sql', port: 5432 }] },
  },
  balancer: {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadataOf('public'),
    spec: {
      type: 'LoadBalancer',
      externalTrafficPolicy: 'Local',
      loadBalancerSourceRanges: ['10.0.0.0/8'],
      sessionAffinity: 'ClientIP',
      sessionAffinityConfig: { clientIP: { timeoutSeconds: 600 } },
      selector: labelsOf('web'),
      ports: [
        { name: 'http', port: 80, targetPort: 8080 },
        { name: 'https', port: 443, targetPort: 8080 },
      ],
    },
  },
  external: {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadataOf('mail'),
    spec: { type: 'ExternalName', externalName: 'mail.example.org' },
  },
  ingress: {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: metadataOf('web'),
    spec: {
      ingressClassName: 'public',
      tls: [{ hosts: ['web.example.org'], secretName: 'web-tls' }],
      rules: [
        {
          host: 'web.example.org',
          http: {
            paths: [
              {
                path: '/',
                pathType: 'Prefix',
                backend: { service: { name: 'web', port: { name: 'http' } } },
              },
            ],
          },
        },
      ],
    },
  },
  ingressclass: {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: metadataOf('public'),
    spec: { controller: 'example.org/ingress' },
  },
  networkpolicy: {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: metadataOf('web'),
    spec: {
      podSelector: { matchLabels: labelsOf('web') },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          from: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }],
          ports: [{ port: 8080, endPort: 8090, protocol: 'TCP' }],
        },
      ],
      egress: [{ to: [{ namespaceSelector: {}, podSelector: { matchLabels: labelsOf('db') } }] }],
    },
  },
};
