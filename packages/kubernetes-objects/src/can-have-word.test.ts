import { describe, expect, test } from 'vitest';
import { canHaveWord } from './can-have-word.ts';
import { readObjects } from './read-objects.ts';

/** Texts with a field `sops`, as YAML lets people write it. */
const withField = [
  'kind: Secret\nsops: {}\n',
  '{"kind":"Secret","sops":{}}',
  "kind: Secret\n'sops': {}\n",
  'kind: Secret\n"\\x73ops": {}\n',
  'kind: Secret\n? "so\\\n  ps"\n: {}\n',
  'kind: Secret\n!!binary c29wcw==: {}\n',
  'kind: Secret\n!<tag:yaml.org,2002:binary> c29wcw==: {}\n',
  'kind: Secret\n? sops\n: {}\n',
  'a: &k sops\nkind: Secret\n*k : {}\n',
  'kind: Secret\n<<: { sops: {} }\n',
  'kind: Secret\nſops: {}\n',
  '\uFEFFsops: {}\nkind: Secret\n',
];

describe('a word is never missed', () => {
  test.each(withField)('%j', (text) => {
    const names = readObjects(text)
      .flatMap(({ objects }) => objects.flatMap(({ fields }) => fields))
      .map((name) => name.toUpperCase());
    expect(names).toContain('SOPS');
    expect(canHaveWord(text, 'sops')).toBe(true);
  });
});

test('case does not matter, and a part of a longer word does not count', () => {
  expect(canHaveWord('SecretGenerator: []\n', 'secretgenerator')).toBe(true);
  expect(canHaveWord('TARGET: {}\n', 'target')).toBe(true);
  expect(canHaveWord('targetPort: 80\n', 'target')).toBe(false);
  expect(canHaveWord('kind: Service\n', 'target')).toBe(false);
});
