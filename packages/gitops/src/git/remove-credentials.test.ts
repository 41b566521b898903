import { expect, test } from 'vitest';
import { removeCredentials } from './remove-credentials.ts';

test.each([
  ['https://user:token@git.example/a.git', 'https://[redacted]@git.example/a.git'],
  ['https://user:p@ss@git.example/a.git', 'https://[redacted]@git.example/a.git'],
  ['the token glpat-abcdefghij_1234567890 leaked', 'the token [redacted] leaked'],
  ['PRIVATE-TOKEN: abc', 'PRIVATE-TOKEN: [redacted]'],
  ['Authorization: Bearer abc.def', 'Authorization: Bearer [redacted]'],
  [
    'https://git.example/a?private_token=abc&x=1',
    'https://git.example/a?private_token=[redacted]&x=1',
  ],
  ['my-own-secret twice: my-own-secret', '[redacted] twice: [redacted]'],
])('%s', (text, shown) => {
  expect(removeCredentials(text, ['', 'my-own-secret'])).toBe(shown);
});

test.each([
  'remote: GitLab: You are not allowed to push code to protected branches on this project.',
  'Write to admin@git.example or see https://git.example/help#tokens',
  'git@git.example:group/project.git',
])('%s stays', (text) => {
  expect(removeCredentials(text, [])).toBe(text);
});
