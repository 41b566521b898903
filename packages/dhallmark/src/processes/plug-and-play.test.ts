import module from 'node:module';
import { basename } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findPlugAndPlay } from './plug-and-play.ts';

// Yarn's own API is used by the test of package managers in e2e/first-day.test.ts.

const target = module as { findPnpApi?: unknown };
afterEach(() => {
  delete target.findPnpApi;
});

test('a process without Yarn needs nothing', () => {
  expect(findPlugAndPlay()).toBeUndefined();
  target.findPnpApi = () => null;
  expect(findPlugAndPlay()).toBeUndefined();
});

test('archives and unpacked packages may be read, and the workspace is not among them', () => {
  const locations = [
    '/shop/',
    '/shop/packages/own/',
    '/home/me/.yarn/berry/cache/yaml-npm-2.9.1.zip/node_modules/yaml/',
    '/virtual/nx/',
    '/shop/.yarn/unplugged/dhallmark-file-1/node_modules/dhallmark/',
  ];
  target.findPnpApi = () => ({
    resolveRequest: (request: string) => (request === 'pnpapi' ? '/shop/.pnp.cjs' : null),
    resolveVirtual: (path: string) =>
      path === '/virtual/nx/' ? '/home/me/.yarn/berry/cache/nx-24.zip/node_modules/nx/' : null,
    getAllLocators: () => locations.map((packageLocation) => ({ packageLocation })),
    getPackageInformation: (locator: object) => locator,
  });
  const found = findPlugAndPlay();
  expect(found?.places).toEqual([
    '/home/me/.yarn/berry/cache/yaml-npm-2.9.1.zip',
    '/home/me/.yarn/berry/cache/nx-24.zip',
    '/shop/.yarn/unplugged/dhallmark-file-1',
  ]);
  expect(found?.required.map((file) => basename(file))).toEqual([
    '.pnp.cjs',
    'plug-and-play-hooks.ts',
  ]);
});
