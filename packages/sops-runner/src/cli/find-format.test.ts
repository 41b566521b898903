import { expect, test } from 'vitest';

import { findFormat } from './find-format.ts';

const CONTENTS = {
  yaml: 'a: b\nsops:\n    mac: x\n',
  json: '{"data": "b", "e": 1, "sops": {"mac": "x"}}',
  binary: '{"data": "b", "sops": {"mac": "x"}}',
  dotenv: 'A=b\nsops_mac=x\n',
  ini: '[s]\na = b\n\n[sops]\nmac = x\n',
};

test.each(Object.entries(CONTENTS))('%s is found without its name', (format, content) => {
  const bytes = Buffer.from(content);
  expect(findFormat('.merge_file_a12345', [Buffer.from('a: b\n'), bytes])).toBe(format);
  expect(findFormat('.merge_file_a12345', [Buffer.from(''), bytes])).toBe(format);
});

test('the ending of the name counts first, then the content', () => {
  expect(findFormat('s.json', [Buffer.from(CONTENTS.binary)])).toBe('json');
  expect(findFormat('s.env', [Buffer.from(CONTENTS.yaml)])).toBe('yaml');
  expect(findFormat('s.yaml', [Buffer.from('a: sops\n'), Buffer.from('')])).toBe(undefined);
  expect(findFormat('s.yaml', [Buffer.from(CONTENTS.yaml)], 'dotenv')).toBe(undefined);
});
