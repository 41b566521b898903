import { expect, test } from 'vitest';
import { isSameRepository } from './same-repository.ts';

const url = 'https://git.example/group/deploy.git';

test.each([
  [url, url],
  [url, 'https://git.example/group/deploy'],
  [url, 'https://git.example/group/deploy/'],
  [url, 'https://GIT.example/group/deploy.git'],
  [url, 'https://git.example:443/group/deploy.git'],
  [url, 'https://user@git.example/group/deploy.git'],
  [url, 'git@git.example:group/deploy.git'],
  [url, 'ssh://git@git.example/group/deploy.git'],
  [url, 'ssh://git@git.example:22/group/deploy.git'],
  ['/srv/deploy.git', 'file:///srv/deploy.git'],
  ['/srv/my deploy', 'file:///srv/my%20deploy/'],
])('%s and %s are the same', (one, other) => {
  expect(isSameRepository(one, other)).toBe(true);
  expect(isSameRepository(other, one)).toBe(true);
});

test.each([
  [url, 'https://git.example/group/other.git'],
  [url, 'https://git.example/Group/deploy.git'],
  [url, 'https://git.example:8443/group/deploy.git'],
  [url, 'https://evil.example/group/deploy.git'],
  [url, 'https://git.example.evil.example/group/deploy.git'],
  [url, '/group/deploy.git'],
  ['/srv/deploy.git', '/srv/other/deploy.git'],
  ['file:///srv/deploy.git', 'https://srv/deploy.git'],
])('%s and %s are different', (one, other) => {
  expect(isSameRepository(one, other)).toBe(false);
});
