import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Before all tests: a folder for what is built once per run and used by several test files. Its path is
 * in the variable DHALLMARK_TEST_RUN. It is removed after all tests.
 */
export function setup(): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dhallmark-tests-')));
  process.env['DHALLMARK_TEST_RUN'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
