import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { locationText } from '@dhallmark/fault';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findCharts } from '../charts/find-charts.ts';
import { checkChartSets, isAboutSet, placeCharts } from './check-chart-sets.ts';

let root: string;

function place(path: string, content: string): void {
  fs.mkdirSync(dirname(join(root, path)), { recursive: true });
  fs.writeFileSync(join(root, path), content);
}

beforeEach(() => {
  root = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'chart-sets-')));
  place('charts/chart.dhall', '{ dependencies = ./lib/services.dhall }\n');
  place('charts/lib/services.dhall', '-- the services\n[ service "web" ]\n');
  place('charts/web/chart.dhall', '{=}\n');
  place('charts/web/a.yaml', '');
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const umbrella = 'apiVersion: v2\nname: shop\nversion: 1.0.0\n';
const list = (...names: readonly string[]): string =>
  `${umbrella}dependencies:\n${names.map((name) => `- name: ${name}\n`).join('')}`;

function check(
  rendered: Readonly<Record<string, Readonly<Record<string, string>>>>,
  hasUmbrella = true,
) {
  const files = placeCharts(
    new Map(
      Object.entries(rendered).map(([chart, texts]) => [
        chart,
        new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)])),
      ]),
    ),
    hasUmbrella,
  );
  const { failures } = checkChartSets(files, {
    root,
    charts: findCharts(root, 'charts'),
    hasUmbrella,
  });
  return failures.map(({ chart, error }) => ({
    chart,
    code: error.code,
    at: locationText(error.location),
    isAboutSet: isAboutSet(error),
  }));
}

const web = { 'Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n' };

test('a set that fits together has no failure', () => {
  expect(check({ '.': { 'Chart.yaml': list('web') }, web })).toEqual([]);
});

test('a chart that was deleted is reported where Dhall names it', () => {
  fs.rmSync(join(root, 'charts/web'), { recursive: true });
  expect(check({ '.': { 'Chart.yaml': list('web') } })).toEqual([
    {
      chart: '.',
      code: 'dependency-missing',
      at: 'charts/lib/services.dhall:2:11, dependencies[0]',
      isAboutSet: true,
    },
  ]);
});

test('a chart that could not be made has its own failure, and is not reported as absent', () => {
  expect(check({ '.': { 'Chart.yaml': list('web') } })).toEqual([]);
});

test('a name that Dhall computes is reported at chart.dhall', () => {
  expect(check({ '.': { 'Chart.yaml': list('web', 'db') }, web })).toEqual([
    expect.objectContaining({ at: 'charts/chart.dhall, dependencies[1]' }),
  ]);
});

test('a chart of a repository without a lock is refused', () => {
  const redis = `${list('web', 'redis')}  repository: oci://registry.example.org/charts\n`;
  expect(check({ '.': { 'Chart.yaml': redis }, web })).toEqual([
    expect.objectContaining({ chart: '.', code: 'dependency-lock' }),
  ]);
});

test('a service chart that is not listed is named beside a chart that is not locked', () => {
  const redis = `${list('web', 'redis')}  repository: oci://registry.example.org/charts\n`;
  const libr = { 'Chart.yaml': 'apiVersion: v2\nname: libr\nversion: 1.0.0\n' };
  expect(check({ '.': { 'Chart.yaml': redis }, web, libr })).toEqual([
    expect.objectContaining({ chart: '.', code: 'dependency-unlisted' }),
    expect.objectContaining({ chart: '.', code: 'dependency-lock' }),
  ]);
});

test('a template is reported at its source, with line and column', () => {
  const broken = { ...web, 'templates/a.yaml': 'a: b\nc: {{ nope }}\n' };
  expect(check({ '.': { 'Chart.yaml': list('web') }, web: broken })).toEqual([
    { chart: 'web', code: 'template-syntax', at: 'charts/web/a.yaml:2:7', isAboutSet: false },
  ]);
});

test('charts without an umbrella are separate sets', () => {
  expect(check({ web: { ...web, 'templates/a.yaml': '{{ include "x" . }}' } }, false)).toEqual([
    expect.objectContaining({ chart: 'web', code: 'template-undefined' }),
  ]);
});

test('files of a tree are named as they are there', () => {
  const files = new Map([['chart/Chart.yaml', Buffer.from(list('web'))]]);
  const { failures } = checkChartSets(files);
  expect(failures.map(({ error }) => locationText(error.location))).toEqual([
    'chart/Chart.yaml:5, dependencies[0]',
  ]);
});
