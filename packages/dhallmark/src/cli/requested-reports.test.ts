import { expect, test } from 'vitest';
import { requestedReports } from './requested-reports.ts';

const known = new Set(['--json', '--report', '--junit', '--environment', '--chart']);

test.each([
  ['lint', { command: 'lint' }],
  ['lint --nope --json', { command: 'lint', json: true }],
  ['lint --report a.json --junit=b=c.xml', { command: 'lint', report: 'a.json', junit: 'b=c.xml' }],
  ['lint -e prod --chart web x', { command: 'lint', environment: 'prod', chart: 'web' }],
  // a file without a name, and one that the command does not write
  ['lint --report', { command: 'lint' }],
  ['lint --sarif a.sarif', { command: 'lint' }],
])('%s asks for %j', (line, reports) => {
  expect(requestedReports(line.split(' '), known)).toEqual(reports);
});

test('an unknown command may write anything', () => {
  expect(requestedReports(['lnt', '--json', '--code-quality=a.json'], undefined)).toEqual({
    json: true,
    codeQuality: 'a.json',
  });
});
