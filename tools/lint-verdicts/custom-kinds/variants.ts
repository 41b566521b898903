import { remove, set, variant, type Value, type Variant } from '../variant.ts';
import { formatNames } from './definitions.ts';

const GADGET = 'gadget/spec';

/** Values of one field, each a variant: `mode-Fats`. */
function values(place: string, ...given: readonly Value[]): readonly Variant[] {
  const field = place.split('/').slice(2).join('-');
  return given.map((value) => variant(`${field}=${JSON.stringify(value)}`, set(place, value)));
}

type Format = (typeof formatNames)[number];

/** Strings that an API server could judge differently than one expects. */
const formatted: Readonly<Record<Format, readonly string[]>> = {
  bsonobjectid: ['507f1f77bcf86cd799439011', '507f1f77bcf86cd79943901'],
  byte: ['aGVsbG8=', 'aGVsbG8', '', 'a_b-'],
  cidr: ['10.0.0.0/8', '10.0.0.1/33', '10.0.0.0', 'fd00::/64', '10.0.0.0/08', '010.0.0.0/8'],
  creditcard: ['4111 1111 1111 1111', '4111 1111 1111 1112'],
  date: ['2026-02-28', '2026-02-30', '26-02-28', '2026-2-8'],
  'date-time': [
    '2026-01-31T12:00:00Z',
    '2026-01-31t12:00:00z',
    '2026-01-31T12:00:00.123456+02:00',
    '2026-01-31 12:00:00Z',
    '2026-01-31T12:00:00',
    '2026-01-31',
    '2026-02-31T12:00:00Z',
    '2026-01-31T24:00:00Z',
    '2026-01-31T12:60:00Z',
    '2026-01-31T12:00:60Z',
    '2026-01-31T12:00:00+25:00',
  ],
  duration: [
    '5m',
    '1h30m',
    '1.5h',
    '5',
    '0',
    '',
    'PT5M',
    '5 minutes',
    '3 days',
    '-5m',
    '5x',
    'soon',
  ],
  email: ['a@b.c', 'a@b', 'a', 'A <a@b.c>', '<a@b.c>', 'a b@c.d', '"a b"@c.d', 'a..b@c.d', ''],
  hexcolor: ['#fff', 'ffffff', '#ffff', 'red'],
  hostname: [
    'a',
    'example.org',
    'example.org.',
    '-a.org',
    'a_b.org',
    'a.b',
    'EXAMPLE.org',
    '10.0.0.1',
    'a..b',
    '',
    'müller.de',
  ],
  ipv4: ['10.0.0.1', '10.0.0.300', '10.0.0', '::1', '010.0.0.1', '::ffff:10.0.0.1'],
  ipv6: ['::1', 'fd00::1', '10.0.0.1', 'fe80::1%eth0', ':::', '::ffff:10.0.0.1'],
  isbn: ['0321751043', '978-0321751041', '0321751044'],
  isbn10: ['0321751043', '978-0321751041'],
  isbn13: ['978-0321751041', '978-0321751042'],
  'k8s-long-name': ['a.b-c', 'A', 'a_b', '-a', 'a.', 'x'.repeat(100), ''],
  'k8s-short-name': ['a-b', 'a.b', 'A', 'x'.repeat(64), ''],
  mac: [
    '00:00:5e:00:53:01',
    '00-00-5e-00-53-01',
    '0000.5e00.5301',
    '00:00:5e:00:53',
    '00:00:5e-00:53:01',
  ],
  password: ['any'],
  quantity: ['500m', '1.5', '128Mi', '1e3', '.5', '5.', '128mi', '1 Gi', '', '1Gb'],
  rgbcolor: ['rgb(1,2,3)', 'rgb(1, 2, 256)', 'rgb(01,2,3)'],
  semver: ['1.0.0', 'x'],
  ssn: ['123-45-6789', '123456789', '12-345-6789'],
  uri: [
    'https://example.org/a?b#c',
    '/path',
    'example.org',
    'mailto:a@b.c',
    'https://a b/',
    'https://a/%zz',
    'http://[::1]:80/',
    'http://a:port/',
    '',
    '://a',
    '*',
    'http://a/b c',
  ],
  uuid: ['123e4567-e89b-12d3-a456-426614174000', '123e4567e89b12d3a456426614174000', '123e4567'],
  uuid3: ['a3bb189e-8bf9-3888-9912-ace4e6543002', '123e4567-e89b-12d3-a456-426614174000'],
  uuid4: ['16fd2706-8baf-433b-82eb-8c7fada847da', '16fd2706-8baf-433b-02eb-8c7fada847da'],
  uuid5: ['886313e1-3b8a-5372-9b90-0c9aee199e5d', '886313e1-3b8a-4372-9b90-0c9aee199e5d'],
};

const formatVariants = formatNames.flatMap((format) =>
  values(`${GADGET}/formats/${format}`, ...formatted[format], ...(format === 'uri' ? [1] : [])),
);

const NUMBERS = `${GADGET}/numbers`;
const numberVariants = [
  ...values(`${NUMBERS}/replicas`, -1, 0, 10, 11, 'three', true, 1.5, null),
  ...values(`${NUMBERS}/small`, -1, 0, 2_147_483_647, 2_147_483_648, -2_147_483_649),
  ...values(`${NUMBERS}/big`, 9_007_199_254_740_991, 1e30),
  ...values(`${NUMBERS}/unlimited`, 1e30, 1.5, '1'),
  ...values(`${NUMBERS}/ratio`, 0, 1, 0.999, 2, '0.5'),
  ...values(`${NUMBERS}/step`, 7, 0, -5),
  ...values(`${NUMBERS}/fraction`, 0.75, 0.3, 1),
  ...values(`${NUMBERS}/float`, 1e38, 1e39),
  ...values(`${NUMBERS}/level`, 0, 3, '2'),
  ...values(`${NUMBERS}/port`, 'http', 1.5, true, [], {}),
  ...values(`${NUMBERS}/portion`, '50%', '50', 50, true),
];

const TEXTS = `${GADGET}/strings`;
const textVariants = [
  ...values(`${TEXTS}/mode`, 'Fast', 'Fats', 'fast', '', 1, null),
  ...values(`${TEXTS}/name`, '', 'w', 'web-server', 'Web', 'web-', 'we'),
  ...values(`${TEXTS}/loose`, 'axyzb', 'x\nz', 'xz'),
  ...values(`${TEXTS}/unicode`, 'äö', '😀😀', '😀😀😀', 'e\u0301a'),
  ...values(`${TEXTS}/classes`, 'Äb1', '1a'),
  ...values(`${TEXTS}/plain`, 1, true, null, {}, []),
  ...values(`${TEXTS}/empty`, null, 1),
  ...values(`${TEXTS}/choice`, null, 'a', 'c'),
  ...values(`${TEXTS}/enabled`, 'true', 1, null),
  ...values(`${TEXTS}/strict`, 'abc', 'ab', 'bcd'),
];

const MAPS = `${GADGET}/maps`;
const mapVariants = [
  ...values(
    `${MAPS}/labels`,
    {},
    { a: 1 },
    { a: 'b', c: 'd' },
    { a: 'b', c: 'd', e: 'f' },
    'a',
    null,
  ),
  ...values(`${MAPS}/labels/a`, null),
  ...values(`${MAPS}/settings/a`, { wheight: 1 }, { weight: '1' }, { unit: 1 }, null, 'x'),
  ...values(`${MAPS}/free`, 'x', null, { a: { b: [null] } }),
  ...values(
    `${MAPS}/partly`,
    { size: 'x' },
    { other: 1 },
    { inner: { b: 1 } },
    { inner: { a: 'x' } },
  ),
  ...values(`${MAPS}/anything`, 1, [1, 'a'], null, { a: null }),
  ...values(`${MAPS}/closed`, {}, { a: 1 }),
];

const LISTS = `${GADGET}/lists`;
const listVariants = [
  ...values(`${LISTS}/tags`, ['a', 'a'], ['a', 1], 'a', [null], []),
  ...values(`${LISTS}/ids`, [], [1, 1], [1, 2, 3, 4]),
  ...values(
    `${LISTS}/ports`,
    [{ port: 80 }, { port: 80 }],
    [{ port: 80 }, { port: 80, protocol: 'TCP' }],
    [
      { port: 80, name: 'a' },
      { port: 81, name: 'a' },
    ],
    [{ protocol: 'UDP' }],
    [{ port: '80' }],
    [{ port: 80, nam: 'a' }],
    ['80'],
  ),
  ...values(`${LISTS}/words`, ['abcd'], ['a', 'bcde', 'c'], [null]),
  ...values(`${LISTS}/pairs`, [[1, 2, 3]], [1], [['a']]),
  ...values(`${LISTS}/nullable`, [null, 'a']),
  ...values(`${LISTS}/objects`, [{ a: 1 }, 1, 'x'], [{ a: { b: null } }]),
];

const COMBINATIONS = `${GADGET}/combinations`;
const combinationVariants = [
  ...values(
    `${COMBINATIONS}/source`,
    {},
    { git: { url: 'x' }, http: 'y' },
    { git: {} },
    { http: 'y' },
    { htp: 'y' },
  ),
  ...values(`${COMBINATIONS}/limits`, {}, { cpu: '1', memory: '1' }, { cpu: 1 }),
  ...values(`${COMBINATIONS}/exclusive`, {}, { a: 'x', b: 'x' }),
  ...values(`${COMBINATIONS}/ranged`, 3, 7, 12),
  ...values(
    `${COMBINATIONS}/kind`,
    { type: 'small', size: 9 },
    { type: 'large', size: 9 },
    { type: 'medium', size: 1 },
  ),
];

const EMBEDDED = `${GADGET}/embedded`;
const objectVariants = [
  variant('whole-without-kind', remove(`${EMBEDDED}/whole/kind`)),
  variant('whole-without-version', remove(`${EMBEDDED}/whole/apiVersion`)),
  variant('whole-with-any-field', set(`${EMBEDDED}/whole/other`, 1)),
  variant('whole-label-number', set(`${EMBEDDED}/whole/metadata/labels`, { a: 1 })),
  variant('whole-label-value', set(`${EMBEDDED}/whole/metadata/labels`, { a: 'b c' })),
  variant('whole-name', set(`${EMBEDDED}/whole/metadata/name`, 'A b')),
  variant('whole-metadata-unknown', set(`${EMBEDDED}/whole/metadata/labls`, {})),
  variant('typed-unknown', set(`${EMBEDDED}/typed/spec/sise`, 1)),
  variant('typed-type', set(`${EMBEDDED}/typed/spec/size`, 'x')),
  variant('typed-other', set(`${EMBEDDED}/typed/data`, {})),
  variant('without-spec', remove('gadget/spec')),
  variant('without-numbers', remove(`${GADGET}/numbers`)),
  variant('misspelled-strings', set(`${GADGET}/stringss`, {}), remove(`${GADGET}/strings`)),
  variant('unknown-top', set('gadget/specs', {})),
  variant('unknown-spec', set(`${GADGET}/nubers`, {})),
  variant('unknown-deep', set(`${NUMBERS}/replica`, 1)),
  variant('dashed', set(`${GADGET}/dashed-name`, 1)),
  variant('spec-text', set('gadget/spec', 'x')),
  variant('spec-list', set('gadget/spec', [])),
  variant('spec-null', set('gadget/spec', null)),
  variant('name-11', set('gadget/metadata/name', 'gadget-long')),
  variant('metadata-unknown', set('gadget/metadata/lables', {})),
  variant('metadata-label-number', set('gadget/metadata/labels', { a: 1 })),
  variant('status-wrong-enum', set('gadget/status', { phase: 'Odd' })),
  variant('status-unknown', set('gadget/status', { fase: 'Ready' })),
  variant('version-not-served', set('gadget/apiVersion', 'example.org/v1beta1')),
  variant('version-unknown', set('gadget/apiVersion', 'example.org/v2')),
  variant('bundle-any', set('bundle/data', { a: [null] })),
  variant('bundle-metadata', set('bundle/metadata/labels', { a: 1 })),
];

const PLAN = 'plan/spec';
const ruleVariants = [
  ...values(`${PLAN}/max`, 0, 1),
  ...values(`${PLAN}/min`, 4, 3),
  ...values(`${PLAN}/names`, ['b', 'a'], [], ['bad'], ['a', 'bad']),
  ...values(`${PLAN}/labels`, { 'x-a': 'b' }, { a: 'b' }, { 'x-a': 'b', b: 'c' }),
  ...values(`${PLAN}/url`, 'https://a/b', 'http://a/b', 'a', ''),
  ...values(`${PLAN}/memory`, '512Mi', '1Gi', '1.5Gi', '2G', 'x', '1e3'),
  ...values(`${PLAN}/port`, 1, 0, 'http', 'HTTP'),
  ...values(`${PLAN}/wait`, '1m', '59s', '0.5h', '61s', 'x'),
  ...values(`${PLAN}/a-b`, 'good', 'bad'),
  ...values(`${PLAN}/namespace`, 'good', 'bad'),
  ...values(`${PLAN}/ratio`, 2, 2.5, 3),
  ...values(`${PLAN}/fixed`, 'a'),
  ...values(
    `${PLAN}/parts`,
    [{ name: 'a', weight: 0 }],
    [
      { name: 'a', weight: 6 },
      { name: 'b', weight: 6 },
    ],
    [{ name: 'a', weight: 9 }, { name: 'b' }],
    [{ name: 'a', weight: 10 }, { name: 'b' }],
  ),
  ...values(
    `${PLAN}/address`,
    '10.0.0.1',
    '10.0.0.0/8',
    'fd00::1',
    '10.0.0.256',
    '::ffff:10.0.0.1',
    'a',
  ),
  variant('rule-of-root', set('plan/metadata/name', 'bad')),
  variant('rule-and-unknown', set(`${PLAN}/maxx`, 1)),
];

/** Objects of custom kinds with one change. Most have one fault; some show what the API server accepts. */
export const customVariants: readonly Variant[] = [
  ...formatVariants,
  ...numberVariants,
  ...textVariants,
  ...mapVariants,
  ...listVariants,
  ...combinationVariants,
  ...objectVariants,
  ...ruleVariants,
];
