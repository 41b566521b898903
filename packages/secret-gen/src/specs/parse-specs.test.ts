import { isFault } from '@dhallmark/fault';
import { expect, it } from 'vitest';
import { parseSecretSpecs } from './parse-specs.ts';

const key = { variable: 'A', form: 'text' };
const spec = { name: 's', namespace: 'n', type: 'Opaque', keys: { k: key } };

it('reads a list of specifications, or a single one', () => {
  expect(parseSecretSpecs([spec, spec])).toEqual([spec, spec]);
  expect(parseSecretSpecs(spec)).toEqual([spec]);
  expect(parseSecretSpecs([])).toEqual([]);
});

it('keeps keys that JavaScript objects have by themselves', () => {
  const keys: unknown = JSON.parse(
    `{"__proto__": ${JSON.stringify(key)}, "constructor": ${JSON.stringify(key)}}`,
  );
  const [parsed] = parseSecretSpecs([{ ...spec, keys }]);
  expect(Object.keys(parsed?.keys ?? {})).toEqual(['__proto__', 'constructor']);
});

it.each([
  ['text', 'a Secret specification must be a record'],
  [[spec, 1], '[1] must be a record'],
  [[{ ...spec, name: 1 }], '[0].name must be Text'],
  [[{ ...spec, label: {} }], '[0].label is not a known field'],
  [[{ ...spec, immutable: 'yes' }], '[0].immutable must be Bool'],
  [[{ ...spec, labels: { a: 1 } }], '[0].labels["a"] must be Text'],
  [{ ...spec, keys: [] }, 'keys must be a record'],
  [
    { ...spec, keys: { k: { ...key, form: 'guess' } } },
    'keys["k"].form must be one of text, base64, file',
  ],
  [{ ...spec, keys: { k: { ...key, extra: 1 } } }, 'keys["k"].extra is not a known field'],
  [{ ...spec, keys: { k: { template: 'x' } } }, 'keys["k"].template must be a list'],
  [{ ...spec, keys: { k: { template: [1] } } }, 'keys["k"].template[0] must be a record'],
  [
    { ...spec, type: 'bootstrap.kubernetes.io/token' },
    'type must be one of Opaque, kubernetes.io/basic-auth, kubernetes.io/dockerconfigjson, kubernetes.io/ssh-auth, kubernetes.io/tls',
  ],
])('refuses %j', (json, message) => {
  expect(faultOf(() => parseSecretSpecs(json))).toMatchObject({ code: 'secret-specs', message });
});

function faultOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return isFault(error) ? error : undefined;
  }
}
