import { expect, test } from 'vitest';
import { requireFreeName } from './require-free-name.ts';

const projects = new Map([
  ['chart', 'apps/x'],
  ['chart-web', 'charts/web'],
]);
const check = (name: string, root: string) => () =>
  requireFreeName({ root: '/virtual' }, { name, root, hint: 'Pass --name.' }, projects);

test('a name that another project has is refused, whatever inferred that project', () => {
  expect(check('chart', 'charts')).toThrowError(
    expect.objectContaining({
      code: 'name-taken',
      message: 'the charts in charts/ and the project in apps/x/ would both be the project chart',
      hint: 'Nothing was written. Pass --name.',
    }),
  );
});

test('the same project and a free name are accepted', () => {
  expect(check('chart-web', 'charts/web')).not.toThrow();
  expect(check('shop', 'charts-shop')).not.toThrow();
});

test('a tree in memory is not compared with the workspace that runs the test', () => {
  const project = { name: 'chart', root: 'other', hint: '' };
  expect(() => requireFreeName({ root: '/virtual' }, project)).not.toThrow();
});
