// npm run conformance: every case of the standard's tests. `--verbose` names the passing ones too;
// further arguments are parts of the names of the cases to run.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ImportCache } from '../src/index.ts';
import { findCases } from './cases.ts';
import type { Case } from './cases.ts';
import { runCase } from './checks.ts';
import type { Bench } from './checks.ts';
import { startWeb } from './server.ts';
import { skips } from './skips.ts';

const { values, positionals } = parseArgs({
  options: { verbose: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = process.env['DHALL_LANG_TESTS'] ?? '../shared/dhall-lang/tests';
const root = resolve(import.meta.dirname, '../../..', folder);

type Result = 'passed' | 'failed' | 'skipped';

async function judge(test: Case, bench: Bench): Promise<Result> {
  const reason = skips.get(test.name);
  try {
    await runCase(test, bench);
  } catch (error) {
    if (reason !== undefined) return 'skipped';
    const message = error instanceof Error ? error.message : String(error);
    console.log(`not ok ${test.name}: ${message.slice(0, 1000)}`);
    return 'failed';
  }
  if (reason !== undefined) {
    console.log(`not ok ${test.name}: passes, although it is skipped because ${reason}`);
    return 'failed';
  }
  if (values.verbose) console.log(`ok ${test.name}`);
  return 'passed';
}

function isWanted(test: Case): boolean {
  return positionals.length === 0 || positionals.some((part) => test.name.includes(part));
}

async function main(): Promise<number> {
  if (!existsSync(root)) {
    console.error(`There are no tests in ${root}. Set DHALL_LANG_TESTS to tests/ of dhall-lang.`);
    return 1;
  }
  const web = await startWeb(root);
  const env = { DHALL_TEST_VAR: '6 * 7' };
  const bench: Bench = { world: { root, env, fetch: web.fetch }, cache: new ImportCache() };
  const counts: Record<Result, number> = { passed: 0, failed: 0, skipped: 0 };
  const suites = new Map<string, Record<Result, number>>();
  try {
    for (const test of findCases(root).filter(isWanted)) {
      const name = `${test.suite} ${test.outcome}`;
      const suite = suites.get(name) ?? { passed: 0, failed: 0, skipped: 0 };
      suites.set(name, suite);
      const result = await judge(test, bench);
      counts[result]++;
      suite[result]++;
    }
  } finally {
    web.close();
  }
  for (const [name, { passed, failed, skipped }] of suites) {
    console.log(`${name}: ${passed} of ${passed + failed + skipped}`);
  }
  console.log(skips.size === 0 ? '' : `${counts.skipped} skipped`);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}

process.exitCode = await main();
