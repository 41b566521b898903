import { describe, expect, it } from 'vitest';
import { cidr, ingressHost, isInside } from './addresses.ts';
import { cronSchedule, findCronProblem, timeZone } from './cron.ts';
import { numberFrom, oneOf, type Format } from './format.ts';
import { annotationName, dataKey, dnsLabel, labelValue, portName, qualifiedName } from './names.ts';
import { ONE, parseQuantity } from './quantity.ts';

describe('formats', () => {
  const cases: readonly (readonly [string, Format, readonly unknown[], readonly unknown[]])[] = [
    ['DNS label', dnsLabel, ['a', '1a', 'a-b'], ['A', 'a.b', '-a', 'a-', 'a'.repeat(64)]],
    [
      'label key',
      qualifiedName,
      ['a', 'a_B.c', 'x.example/a'],
      ['a/', '/a', 'X.example/a', 'a b', 'a/b/c'],
    ],
    ['annotation key', annotationName, ['X.example/A'], ['a b']],
    ['label value', labelValue, ['', 'A_b.c'], ['a b', 'a-', 'x'.repeat(64)]],
    ['port name', portName, ['http', 'a-1'], ['8080', 'a--b', 'HTTP', 'x'.repeat(16)]],
    ['data key', dataKey, ['.a', 'A.b_c-d'], ['..', '..a', 'a/b']],
    [
      'address range',
      cidr,
      ['10.0.0.0/8', '::/0', '::ffff:1.2.3.4/128'],
      ['10.0.0.1/8', '1.2.3.4', '01.0.0.0/8'],
    ],
    [
      'host of an Ingress',
      ingressHost,
      ['a.example', '*.a.example'],
      ['*', '1.2.3.4', 'a:80', 'A.example'],
    ],
    [
      'schedule',
      cronSchedule,
      ['*/5 0-6 ? jan-mar MON', '@hourly', '@every 5m'],
      ['* * * *', '0 24 * * *'],
    ],
    ['time zone', timeZone, ['Etc/UTC', 'Asia/Tokyo'], ['Local', 'Nowhere', '+02:00']],
    ['number', numberFrom(1, 3), [1, 3, '9'], [0, 4]],
  ];
  it.each(cases)('%s', (_, format, accepted, refused) => {
    expect(accepted.filter((value) => !format.accepts(value))).toEqual([]);
    expect(refused.filter((value) => format.accepts(value))).toEqual([]);
  });

  it('suggest what may be meant', () => {
    expect(dnsLabel.suggest?.('My_Shop')).toBe('my-shop');
    expect(oneOf('Always', 'Never').suggest?.('always')).toBe('Always');
    expect(cidr.suggest?.('10.1.2.3/8')).toBe('10.0.0.0/8');
    expect(ingressHost.suggest?.('https://Web.example:443/a')).toBe('web.example');
    expect(dnsLabel.suggest?.('ü')).toBeUndefined();
  });

  it('name the field of a schedule', () => {
    expect(findCronProblem('60 * * * *')).toBe('minute must be from 0 to 59, with * , - and /');
    expect(findCronProblem('* * * * * *')).toBe('it has 6 fields instead of 5');
  });
});

it('compares address ranges', () => {
  expect(isInside('2001:db8:1::/48', '2001:db8::/32')).toBe(true);
  expect(isInside('11.0.0.0/16', '10.0.0.0/8')).toBe(false);
  expect(isInside('10.0.0.0/8', '10.0.0.0/8')).toBe(false);
  expect(isInside('10.0.0.0/16', '::/0')).toBe(false);
});

it('reads quantities', () => {
  expect(parseQuantity('500m')).toBe(ONE / 2n);
  expect(parseQuantity('1Ki')).toBe(1024n * ONE);
  expect(parseQuantity('1e3')).toBe(1000n * ONE);
  expect(parseQuantity('1E')).toBe(10n ** 18n * ONE);
  expect(parseQuantity(1.5)).toBe((ONE * 3n) / 2n);
  expect(parseQuantity('-1')).toBe(-ONE);
  expect(parseQuantity('.5Gi')).toBe((1024n ** 3n * ONE) / 2n);
  for (const text of ['', '1K', '1 Gi', '1GB', 'x', '1.2.3'])
    expect(parseQuantity(text)).toBeUndefined();
});
