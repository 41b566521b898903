import { repeat, remove, set, variant, type Fields, type Value, type Variant } from '../variant.ts';
import { CONTAINER, POD } from './shop-places.ts';

const labels = (name: string): Fields => ({ 'app.kubernetes.io/name': name });
const INGRESS_SERVICE = 'ingress/spec/rules/0/http/paths/0/backend/service';
const one = (name: string, place: string, value: Value): Variant =>
  variant(name, set(place, value));

/** References that lead nowhere, which an API server accepts. */
export const referenceVariants: readonly Variant[] = [
  one('service-selects-nothing', 'service/spec/selector', labels('wbe')),
  one('budget-selects-nothing', 'budget/spec/selector/matchLabels', labels('wbe')),
  one('policy-selects-nothing', 'policy/spec/podSelector/matchLabels', labels('wbe')),
  one('monitor-selects-nothing', 'monitor/spec/selector/matchLabels', labels('wbe')),
  one('monitor-port', 'monitor/spec/endpoints/0/port', 'metrcs'),
  one(
    'spread-labels',
    `${POD}/topologySpreadConstraints/0/labelSelector/matchLabels`,
    labels('wbe'),
  ),
  variant('spread-without-labels', remove(`${POD}/topologySpreadConstraints/0/labelSelector`)),
  one('service-other-namespace', 'service/metadata/namespace', 'elsewhere'),
  one('service-target-name', 'service/spec/ports/0/targetPort', 'htp'),
  one('service-target-number', 'service/spec/ports/0/targetPort', 8081),
  one('policy-port', 'policy/spec/ingress/0/ports/0/port', 'htp'),
  one('probe-port', `${CONTAINER}/livenessProbe/httpGet/port`, 'helth'),
  one('ingress-backend', `${INGRESS_SERVICE}/name`, 'wbe'),
  one('ingress-port-name', `${INGRESS_SERVICE}/port/name`, 'htp'),
  one('ingress-port-number', `${INGRESS_SERVICE}/port`, { number: 81 }),
  one('ingress-class', 'ingress/spec/ingressClassName', 'pubic'),
  one('ingress-tls-secret', 'ingress/spec/tls/0/secretName', 'wbe-tls'),
  one('ingress-tls-host', 'ingress/spec/tls/0/hosts/0', 'wbe.example.org'),
  one('route-backend', 'route/spec/rules/0/backendRefs/0/name', 'wbe'),
  one('route-port', 'route/spec/rules/0/backendRefs/0/port', 81),
  one('route-gateway', 'route/spec/parentRefs/0/name', 'pubic'),
  one('gateway-class', 'gateway/spec/gatewayClassName', 'pubic'),
  one('webhook-service', 'webhook/webhooks/0/clientConfig/service/name', 'wbe'),
  one('hpa-target', 'hpa/spec/scaleTargetRef/name', 'wbe'),
  one('hpa-target-kind', 'hpa/spec/scaleTargetRef/kind', 'StatefulSet'),
  one('role', 'binding/roleRef/name', 'wbe'),
  one('cluster-role', 'binding/roleRef', {
    apiGroup: 'rbac.authorization.k8s.io',
    kind: 'ClusterRole',
    name: 'wbe',
  }),
  one('subject', 'binding/subjects/0/name', 'wbe'),
  one('subject-namespace', 'binding/subjects/0/namespace', 'shpo'),
  one('service-account', `${POD}/serviceAccountName`, 'wbe'),
  one('pull-secret', `${POD}/imagePullSecrets/0/name`, 'pul'),
  one('priority-class', `${POD}/priorityClassName`, 'imporant'),
  one('runtime-class', `${POD}/runtimeClassName`, 'gvisor'),
  one('secret', `${CONTAINER}/env/0/valueFrom/secretKeyRef/name`, 'wbe-login'),
  one('secret-key', `${CONTAINER}/env/0/valueFrom/secretKeyRef/key`, 'pasword'),
  one('config-map', `${CONTAINER}/envFrom/0/configMapRef/name`, 'wbe-settings'),
  one('config-map-key', `${CONTAINER}/env/1/valueFrom/configMapKeyRef/key`, 'titel'),
  one('config-map-volume', `${POD}/volumes/1/configMap/name`, 'wbe-settings'),
  one('config-map-item', `${POD}/volumes/1/configMap/items/0/key`, 'titel'),
  one('claim', `${POD}/volumes/0/persistentVolumeClaim/claimName`, 'wbe-data'),
  one('storage-class', 'claim/spec/storageClassName', 'fats'),
  one(
    'claim-template-class',
    'statefulset/spec/volumeClaimTemplates/0/spec/storageClassName',
    'fats',
  ),
  one('statefulset-service', 'statefulset/spec/serviceName', 'bd'),
  variant('statefulset-not-headless', remove('headless/spec/clusterIP')),
  one('issuer', 'certificate/spec/issuerRef/name', 'cb'),
  one('cluster-issuer', 'certificate/spec/issuerRef', { kind: 'ClusterIssuer', name: 'ca' }),
  one('secret-store', 'pull/spec/secretStoreRef/name', 'valut'),
  one('flux-source', 'flux/spec/sourceRef/name', 'depoly'),
  one('flux-dependency', 'flux/spec/dependsOn', [{ name: 'bases' }]),
  one('namespace', 'settings/metadata/namespace', 'shpo'),
  variant('duplicate-object', repeat('role')),
];
