// Adds up what the test runs counted: node tools/ci-summary.mjs VITEST.json CONFORMANCE.txt
import { readFileSync } from 'node:fs';

const [tests, conformance] = process.argv.slice(2);
const vitest = JSON.parse(readFileSync(tests, 'utf8'));
const closing = readFileSync(conformance, 'utf8').match(/^(\d+) passed, (\d+) failed/m);
const passed = vitest.numPassedTests + Number(closing?.[1] ?? 0);
// a file that cannot be loaded or prepared has no failed test, yet it has failed
const broken = vitest.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
).length;
const failed = vitest.numFailedTests + broken + (closing ? Number(closing[2]) : 1);
const skipped = vitest.numPendingTests;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
