import type { Fields, Value } from '../variant.ts';

const text = { type: 'string' };
const integer = { type: 'integer' };
const object = (properties: Fields, more: Fields = {}): Fields => ({
  type: 'object',
  properties,
  ...more,
});
const list = (items: Fields, more: Fields = {}): Fields => ({ type: 'array', items, ...more });
const rules = (...given: readonly Fields[]): Fields => ({ 'x-kubernetes-validations': [...given] });
const open = { 'x-kubernetes-preserve-unknown-fields': true };
const intOrString = { 'x-kubernetes-int-or-string': true };

/** Formats, each the format of a field with its name. */
export const formatNames = [
  'bsonobjectid',
  'byte',
  'cidr',
  'creditcard',
  'date',
  'date-time',
  'duration',
  'email',
  'hexcolor',
  'hostname',
  'ipv4',
  'ipv6',
  'isbn',
  'isbn10',
  'isbn13',
  'k8s-long-name',
  'k8s-short-name',
  'mac',
  'password',
  'quantity',
  'rgbcolor',
  'semver',
  'ssn',
  'uri',
  'uuid',
  'uuid3',
  'uuid4',
  'uuid5',
] as const;

const formats = Object.fromEntries(formatNames.map((format) => [format, { ...text, format }]));

const numbers = object({
  replicas: { ...integer, format: 'int32', minimum: 0, maximum: 10, default: 1 },
  small: { ...integer, format: 'int32' },
  big: { ...integer, format: 'int64' },
  unlimited: integer,
  ratio: {
    type: 'number',
    minimum: 0,
    exclusiveMinimum: true,
    maximum: 1,
    exclusiveMaximum: true,
  },
  step: { ...integer, multipleOf: 5 },
  fraction: { type: 'number', multipleOf: 0.25 },
  float: { type: 'number', format: 'float' },
  level: { ...integer, enum: [1, 2, 3] },
  port: intOrString,
  portion: { anyOf: [integer, text], pattern: '^[0-9]+%$', ...intOrString },
});

const strings = object({
  mode: { ...text, enum: ['Fast', 'Slow'], default: 'Fast' },
  name: { ...text, pattern: '^[a-z]([-a-z0-9]*[a-z0-9])?$', minLength: 2, maxLength: 8 },
  loose: { ...text, pattern: 'x.z' },
  unicode: { ...text, maxLength: 2 },
  classes: { ...text, pattern: String.raw`^(?i)\p{L}+\d*$` },
  plain: text,
  empty: { ...text, nullable: true },
  choice: { ...text, nullable: true, enum: ['a', 'b'] },
  enabled: { type: 'boolean' },
  strict: { ...text, allOf: [{ pattern: '^a' }, { minLength: 3 }] },
});

const maps = object({
  labels: { type: 'object', additionalProperties: text, minProperties: 1, maxProperties: 2 },
  settings: {
    type: 'object',
    additionalProperties: object({ weight: integer, unit: { ...text, default: 'kg' } }),
  },
  free: { type: 'object', ...open },
  partly: object({ size: integer, inner: object({ a: integer }) }, open),
  anything: open,
  closed: { type: 'object' },
});

const lists = object({
  tags: list(text, { 'x-kubernetes-list-type': 'set' }),
  ids: list(integer, { 'x-kubernetes-list-type': 'set', minItems: 1, maxItems: 3 }),
  ports: list(
    object(
      { port: integer, protocol: { ...text, default: 'TCP' }, name: text },
      { required: ['port'] },
    ),
    { 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['port', 'protocol'] },
  ),
  words: list({ ...text, maxLength: 3 }, { 'x-kubernetes-list-type': 'atomic' }),
  pairs: list(list(integer, { maxItems: 2, 'x-kubernetes-list-type': 'atomic' })),
  nullable: list({ ...text, nullable: true }, { 'x-kubernetes-list-type': 'atomic' }),
  objects: list(open),
});

const combinations = object(
  {
    source: object(
      { git: object({ url: text }, { required: ['url'] }), http: text },
      { oneOf: [{ required: ['git'] }, { required: ['http'] }] },
    ),
    limits: object(
      { cpu: text, memory: text },
      { anyOf: [{ required: ['cpu'] }, { required: ['memory'] }] },
    ),
    exclusive: object({ a: text, b: text }, { not: { required: ['a', 'b'] } }),
    ranged: {
      ...integer,
      oneOf: [{ maximum: 5 }, { minimum: 10 }],
    },
    kind: object(
      { type: text, size: integer },
      {
        anyOf: [
          { properties: { type: { enum: ['small'] }, size: { maximum: 5 } } },
          { properties: { type: { enum: ['large'] }, size: { minimum: 6 } } },
        ],
      },
    ),
  },
  {},
);

/** Objects within an object. */
const embedded = object({
  whole: { type: 'object', 'x-kubernetes-embedded-resource': true, ...open },
  typed: object({ spec: object({ size: integer }) }, { 'x-kubernetes-embedded-resource': true }),
});

const gadget = object(
  {
    metadata: object({ name: { ...text, maxLength: 10 } }),
    spec: object(
      {
        numbers,
        strings,
        maps,
        lists,
        combinations,
        embedded,
        formats: object(formats),
        'dashed-name': text,
      },
      { required: ['numbers', 'strings'] },
    ),
    status: object({ phase: { ...text, enum: ['Ready'] } }),
  },
  { required: ['spec'] },
);

/** Rules in CEL. */
const plan = object(
  {
    apiVersion: text,
    kind: text,
    metadata: { type: 'object' },
    spec: object(
      {
        min: { ...integer, default: 1 },
        max: integer,
        names: list(
          { ...text, maxLength: 20 },
          { maxItems: 10, ...rules({ rule: 'self.isSorted()' }) },
        ),
        labels: {
          type: 'object',
          maxProperties: 5,
          additionalProperties: { ...text, maxLength: 20 },
          ...rules({ rule: "self.all(key, key.startsWith('x-'))", message: 'keys start with x-' }),
        },
        url: {
          ...text,
          maxLength: 100,
          ...rules({ rule: "isURL(self) && url(self).getScheme() == 'https'" }),
        },
        memory: {
          ...text,
          maxLength: 20,
          ...rules({ rule: "quantity(self).compareTo(quantity('1Gi')) <= 0" }),
        },
        port: {
          ...intOrString,
          ...rules({ rule: "type(self) == int ? self > 0 : self.matches('^[a-z]+$')" }),
        },
        wait: { ...text, format: 'duration', ...rules({ rule: "self >= duration('1m')" }) },
        'a-b': { ...text, maxLength: 10 },
        namespace: { ...text, maxLength: 10 },
        ratio: { type: 'number' },
        fixed: {
          ...text,
          maxLength: 10,
          ...rules({ rule: 'self == oldSelf', message: 'immutable' }),
        },
        parts: list(
          object(
            { name: { ...text, maxLength: 10 }, weight: { ...integer, default: 1 } },
            { ...rules({ rule: 'self.weight > 0', fieldPath: '.weight' }) },
          ),
          {
            maxItems: 10,
            ...rules({ rule: 'self.map(p, p.weight).sum() <= 10' }),
          },
        ),
        address: { ...text, maxLength: 60, ...rules({ rule: 'isIP(self) || isCIDR(self)' }) },
      },
      rules(
        {
          rule: '!has(self.max) || self.min <= self.max',
          message: 'min must not be more than max',
        },
        { rule: "!has(self.a__dash__b) || self.a__dash__b != 'bad'" },
        { rule: "!has(self.__namespace__) || self.__namespace__ != 'bad'" },
        { rule: '!has(self.ratio) || self.ratio < 2.5' },
        {
          rule: "!has(self.names) || !self.names.exists(n, n == 'bad')",
          messageExpression: "'bad name'",
        },
      ),
    ),
  },
  rules({ rule: "self.metadata.name != 'bad'" }),
);

const version = (name: string, schema: Fields, more: Fields = {}): Fields => ({
  name,
  served: true,
  storage: true,
  schema: { openAPIV3Schema: schema },
  ...more,
});

function definition(kind: string, versions: Value[], scope = 'Namespaced'): Fields {
  const plural = `${kind.toLowerCase()}s`;
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.example.org` },
    spec: {
      group: 'example.org',
      names: { kind, plural, singular: kind.toLowerCase(), listKind: `${kind}List` },
      scope,
      versions,
    },
  };
}

/** Definitions with everything that a schema may have. */
export const definitions: readonly Fields[] = [
  definition('Gadget', [
    version('v1', gadget, {
      subresources: {
        status: {},
        scale: {
          specReplicasPath: '.spec.numbers.small',
          statusReplicasPath: '.status.replicas',
        },
      },
    }),
    version('v1beta1', gadget, { served: false, storage: false }),
  ]),
  definition('Plan', [version('v1', plan)]),
  definition('Bundle', [version('v1alpha1', { type: 'object', ...open })], 'Cluster'),
];
