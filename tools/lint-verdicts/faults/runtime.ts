import { repeat, set, variant, type Value, type Variant } from '../variant.ts';
import { CONTAINER, POD } from './shop-places.ts';

const one = (name: string, place: string, value: Value): Variant =>
  variant(name, set(place, value));
const image = (name: string, value: string): Variant => one(name, `${CONTAINER}/image`, value);
const RESOURCES = `${CONTAINER}/resources`;

/** What an API server accepts and what fails in the cluster. */
export const runtimeVariants: readonly Variant[] = [
  image('image-upper', 'registry.example.org/Web:1.0.0'),
  image('image-scheme', 'https://registry.example.org/web:1.0.0'),
  image('image-space', 'registry.example.org/web:1.0.0 '),
  image('image-tag-empty', 'registry.example.org/web:'),
  image('image-two-colons', 'registry.example.org/web::1.0.0'),
  image('image-tag-129', `registry.example.org/web:${'1'.repeat(129)}`),
  image('image-tag-plus', 'registry.example.org/web:1.0.0+build'),
  image('image-slash', 'registry.example.org/web/'),
  image('image-two-slashes', 'registry.example.org//web:1.0.0'),
  image('image-digest-short', 'registry.example.org/web@sha256:abc123'),
  image('image-digest-without-algorithm', `registry.example.org/web@${'a'.repeat(64)}`),
  one('command-one-word', `${CONTAINER}/command`, ['node server.js']),
  one('command-empty', `${CONTAINER}/command`, ['']),
  one('probe-command', `${CONTAINER}/livenessProbe`, { exec: { command: ['cat /tmp/alive'] } }),
  variant(
    'variable',
    set(`${CONTAINER}/envFrom`, []),
    set(`${CONTAINER}/args`, ['--title=$(TITEL)']),
  ),
  one('memory-thousandths', `${RESOURCES}/requests/memory`, '128m'),
  one('memory-bytes', `${RESOURCES}/requests/memory`, '128'),
  one('cpu-without-milli', `${RESOURCES}/limits/cpu`, '500'),
  one('storage-bytes', 'claim/spec/resources/requests/storage', '10'),
  one('cron-february-30', 'cronjob/spec/schedule', '0 3 30 2 *'),
  one('cron-short-deadline', 'cronjob/spec/startingDeadlineSeconds', 5),
  one('stop-hook-too-long', `${CONTAINER}/lifecycle`, {
    preStop: { exec: { command: ['sleep', '60'] } },
  }),
  variant(
    'two-containers-one-port',
    repeat(CONTAINER, { name: 'other', env: [], volumeMounts: [], ports: [] }),
    set(`${POD}/containers/1/ports`, [{ name: 'other', containerPort: 8080, protocol: 'TCP' }]),
    set(`${POD}/containers/1/livenessProbe/httpGet/port`, 8080),
    set(`${POD}/containers/1/readinessProbe/httpGet/port`, 8080),
  ),
  variant(
    'node-port-of-two',
    set('service/spec/type', 'NodePort'),
    set('service/spec/ports/0/nodePort', 30080),
    repeat('service', { metadata: { name: 'other', namespace: 'shop' } }),
  ),
  variant('scaled-twice', repeat('hpa', { metadata: { name: 'other', namespace: 'shop' } })),
  variant('two-budgets', repeat('budget', { metadata: { name: 'other', namespace: 'shop' } })),
  variant('route-twice', repeat('ingress', { metadata: { name: 'other', namespace: 'shop' } })),
];
