import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../objects/json-value.ts';
import { parseSchema } from '../structural-schema.ts';
import { checkRules } from './check-rules.ts';

/** What a rule at `spec` says about a value there. */
function judge(rule: string, value: JsonValue, schema: object, more: object = {}) {
  const spec = { ...schema, 'x-kubernetes-validations': [{ rule, ...more }] };
  const root = parseSchema({ type: 'object', properties: { spec } });
  const { errors, unchecked } = checkRules({ spec: value }, root);
  if (unchecked.length > 0) return unchecked.map(({ reason }) => `unchecked: ${reason}`).join();
  return errors.map(({ instancePath }) => `broken at ${instancePath}`).join() || 'valid';
}

const text = { type: 'string' };
const list = (items: object) => ({ type: 'array', items });
const object = (properties: object) => ({ type: 'object', properties });
const integer = { type: 'integer' };

describe('a rule', () => {
  it.each<[rule: string, value: JsonValue, schema: object, verdict: string]>([
    ['self.min <= self.max', { min: 1, max: 2 }, object({ min: integer, max: integer }), 'valid'],
    [
      'self.min <= self.max',
      { min: 3, max: 2 },
      object({ min: integer, max: integer }),
      'broken at /spec',
    ],
    // a field that is absent is an error, which the API server reports, too
    ['self.min <= self.max', { min: 3 }, object({ min: integer, max: integer }), 'broken at /spec'],
    ['has(self.min) && self.min > 0', {}, object({ min: integer }), 'broken at /spec'],
    ['self.all(x, x > 0)', [1, 0], list(integer), 'broken at /spec'],
    ['self.exists_one(x, x == 1)', [1, 2], list(integer), 'valid'],
    ['self.isSorted()', [1, 3, 2], list(integer), 'broken at /spec'],
    ['self.sum() == 6', [1, 2, 3], list(integer), 'valid'],
    ['self.max() - self.min() == 2', [1, 2, 3], list(integer), 'valid'],
    ["self.matches('^[a-z]+$')", 'Web', text, 'broken at /spec'],
    ["self.find('[0-9]+') == '12'", 'a12b', text, 'valid'],
    ["self.findAll('[0-9]') == ['1', '2']", 'a12b', text, 'valid'],
    ["url(self).getScheme() in ['http', 'https']", 'ftp://a/b', text, 'broken at /spec'],
    ["isURL(self) && url(self).getHost() == 'a:8080'", 'http://a:8080/b', text, 'valid'],
    ['isIP(self)', '10.0.0.300', text, 'broken at /spec'],
    ['isCIDR(self)', '10.0.0.0/8', text, 'valid'],
    ["quantity(self).isGreaterThan(quantity('1Gi'))", '1Gi', text, 'broken at /spec'],
    ["quantity(self).compareTo(quantity('1024Mi')) == 0", '1Gi', text, 'valid'],
    ['isQuantity(self)', '1 Gi', text, 'broken at /spec'],
    ["self > duration('1m')", '30s', { ...text, format: 'duration' }, 'broken at /spec'],
    ["self > duration('1m')", '1m30s', { ...text, format: 'duration' }, 'valid'],
    [
      "self > timestamp('2020-01-01T00:00:00Z')",
      '2026-01-31T12:00:00Z',
      { ...text, format: 'date-time' },
      'valid',
    ],
    ['self == 1', 1, { 'x-kubernetes-int-or-string': true }, 'valid'],
    [
      "type(self) == string ? self == '1' : self == 1",
      '2',
      { 'x-kubernetes-int-or-string': true },
      'broken at /spec',
    ],
    ['self < 2.5', 2, { type: 'number' }, 'valid'],
    ['self.a__dash__b == 1', { 'a-b': 1 }, object({ 'a-b': integer }), 'valid'],
    ['self.__namespace__ == 1', { namespace: 1 }, object({ namespace: integer }), 'valid'],
    [
      "self.all(key, key != 'a') && self['b-c'] == 1",
      { 'b-c': 1 },
      { type: 'object', additionalProperties: integer },
      'valid',
    ],
    ['sets.contains(self, [1])', [2], list(integer), 'broken at /spec'],
    ["self.split('/').size() == 2", 'a/b', text, 'valid'],
    ['self == oldSelf', 1, integer, 'valid'],
  ])('%s of %j', (rule, value, schema, verdict) => {
    expect(judge(rule, value, schema)).toBe(verdict);
  });

  it('names the field that fieldPath points to', () => {
    const schema = object({ a: object({ 'b/c': integer }) });
    const more = { fieldPath: ".a['b/c']" };
    expect(judge('self.a.size() == 0', { a: { 'b/c': 1 } }, schema, more)).toBe(
      'broken at /spec/a/b~1c',
    );
  });

  it('is reported as unchecked where it cannot be evaluated', () => {
    expect(judge('self.?a.orValue(1) == 1', {}, object({ a: integer }))).toBe(
      'unchecked: its syntax is not supported',
    );
    expect(judge('format.dns1123Label().validate(self).hasValue()', 'a', text)).toMatch(
      /^unchecked: the function \w+ is not supported$/,
    );
    expect(judge('self == oldSelf', 1, integer, { optionalOldSelf: true })).toMatch(/^unchecked/);
  });

  it('ends where it would take too long', () => {
    const numbers = Array.from({ length: 3000 }, (_, index) => index);
    const rule = 'self.all(a, self.all(b, self.all(c, a + b + c >= 0)))';
    expect(judge(rule, numbers, list(integer))).toBe('unchecked: it needs too many steps');
    const literal = `[${numbers.slice(0, 100).join(', ')}]`;
    const nested = `${literal}.all(a, ${literal}.all(b, ${literal}.all(c, a + b + c >= 0)))`;
    expect(judge(nested, 1, integer)).toBe('unchecked: it has too many loops');
    const long = `self${".replace('', 'aaaaaaaaaaaaaaaa')".repeat(20)} != ''`;
    expect(judge(long, 'a', text)).toBe('unchecked: it needs too many steps');
    const slow = "self.matches('(a*)*(a*)*$')";
    expect(judge(slow, `${'a'.repeat(2000)}b`, text)).toBe('valid');
  });
});
