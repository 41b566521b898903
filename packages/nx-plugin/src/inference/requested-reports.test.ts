import { expect, test } from 'vitest';
import { parseReports } from './requested-reports.ts';

test.each([
  ['run chart:lint', ''],
  ['run chart:lint --json', ''],
  ['run chart:lint --junit', ''],
  ['run chart:lint --junit --json', ''],
  // a target that needs no render, and one of another plugin
  ['run chart:verify --junit=a.xml', ''],
  ['run shop:test --report=a.json', ''],
  [
    'run chart:lint:production --report a.json',
    { command: 'lint', project: 'chart', report: 'a.json' },
  ],
  ['lint chart-web --sarif=a', { command: 'lint', project: 'chart-web', sarif: 'a' }],
  ['chart:make --report=a --json', { command: 'make', project: 'chart', report: 'a' }],
  ['run-many -t render lint --codeQuality=a', { command: 'lint', codeQuality: 'a' }],
  ['affected --targets=lint --code-quality a', { command: 'lint', codeQuality: 'a' }],
  ['run chart:lint --args=--junit=a.xml', { command: 'lint', project: 'chart', junit: 'a.xml' }],
])('%s asks for the reports %j', (line, reports) => {
  const found = parseReports(['node', 'nx', ...line.split(' ')]);
  expect(found === '' ? '' : JSON.parse(found)).toEqual(reports);
});
