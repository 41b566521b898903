import { expect, it } from 'vitest';
import { parseRepositoryUrl } from './repository-url.ts';

it.each([
  ['https://git.example/deploy.git', 'https://git.example'],
  ['https://GIT.example:8443/a/b.git', 'https://git.example:8443'],
  ['http://127.0.0.1:8080/x.git', 'http://127.0.0.1:8080'],
  ['http://localhost/x.git', 'http://localhost'],
  ['ssh://git@git.example/x.git', 'ssh://git.example'],
  ['ssh://git@git.example:2222/x.git', 'ssh://git.example:2222'],
  ['git@git.example:shop/deploy.git', 'ssh://git.example'],
  ['/srv/deploy.git', ''],
  ['../deploy.git', ''],
  ['file:///srv/my deploy.git', ''],
])('%s is at %s', (url, origin) => {
  expect(parseRepositoryUrl(url).origin).toBe(origin);
});

it.each([
  '',
  '-u',
  '--upload-pack=x',
  'ext::sh -c id',
  'file::/etc',
  'fd::17',
  'git://git.example/x.git',
  'ftp://git.example/x.git',
  'http://git.example/x.git',
  'http://127.0.0.1.evil.example/x.git',
  'ssh://-oProxyCommand=id/x',
  'git@-oProxyCommand=id:x',
  '-x@git.example:x',
  'git@git.example::x',
  'deploy.git',
  'https://git.example/x\n.git',
  'https://git.example/x\u202egit',
])('refuses %j', (url) => {
  expect(() => parseRepositoryUrl(url)).toThrowError(
    expect.objectContaining({ code: 'deploy-url' }),
  );
});

it('does not show a password', () => {
  for (const url of ['https://user:canary@git.example/x', 'ftp://user:canary@git.example/x']) {
    expect(() => parseRepositoryUrl(url)).toThrow(/^(?!.*canary)/s);
  }
});
