import { describe, expect, test } from 'vitest';
import { concernsCharts, parseRequest } from './requested-configuration.ts';

const parse = (line: string) => parseRequest(['node', 'nx', ...line.split(' ')]);

describe('the configuration as it was typed', () => {
  test.each([
    ['run chart:make', undefined],
    ['run chart:make -c prod', 'prod'],
    ['run chart:make -c=prod', 'prod'],
    ['run chart:make -cprod', 'prod'],
    ['run chart:make --configuration prod --engine sops', 'prod'],
    ['run chart:make --configuration=prod', 'prod'],
    ['run chart:make:prod', 'prod'],
    ['chart:make:prod', 'prod'],
    ['make chart --configuration prod', 'prod'],
    ['run-many -t render lint -c prod', 'prod'],
    ['affected --targets=render,lint --base=main --configuration=prod', 'prod'],
    ['run chart:make -- -c prod', undefined],
  ])('%s', (line, expected) => {
    expect(parse(line).configuration).toBe(expected);
  });
});

describe('whether it is for charts', () => {
  const projects = new Set(['chart', 'chart-web']);
  test.each([
    ['run chart:make -c x', true],
    ['run chart-web:render', true],
    ['chart:make:x', true],
    ['make chart', true],
    ['run-many -t build render', true],
    ['affected --target=make', true],
    ['run-many -t build,lint', false],
    ['run app:make', false],
    ['build chart', false],
    ['graph', false],
  ])('%s: %s', (line, expected) => {
    expect(concernsCharts(parse(line), projects)).toBe(expected);
  });
});
