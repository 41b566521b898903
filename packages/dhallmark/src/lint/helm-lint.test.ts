import { join } from 'node:path';
import { toChartFolder } from '@dhallmark/chart-gen/chart-folder';
import { expect, it } from 'vitest';
import { findProgram } from '../../../../tools/reference/find-program.ts';
import { lintWithHelm } from './helm-lint.ts';

const helm = findProgram('helm3');
const text = (content: string): Uint8Array => Buffer.from(content);

it.skipIf(helm === undefined)('what helm warns of and refuses is at its file', async () => {
  const files = new Map([
    [
      'Chart.yaml',
      text('apiVersion: v2\nname: web\nversion: 1.0.0\nicon: https://example.org/i\n'),
    ],
    [
      'templates/old.yaml',
      text('apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata:\n  name: web\n'),
    ],
  ]);
  const charts = [toChartFolder('web', 'charts/web', ['chart.dhall', 'old.dhall'])];
  const lint = async (): Promise<readonly string[]> => {
    const staged = new Map([['web', { files, specs: [], variables: [], inline: [] }]]);
    const found = await lintWithHelm({ helm: helm ?? '', env: process.env, staged, charts });
    return found.map(
      ({ error, severity = 'error' }) =>
        `${severity} ${error.location.file}: ${error.message.slice(0, 46)}`,
    );
  };
  expect(await lint()).toEqual([
    `warning ${join('charts/web/old.dhall')}: helm lint: extensions/v1beta1 Ingress is depre`,
  ]);
  files.set('templates/broken.yaml', text('a: {{ nosuch }}\n'));
  expect(await lint()).toEqual([
    'error templates/: helm lint: parse error at (web/templates/broke',
  ]);
});
