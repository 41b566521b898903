import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { draftName } from './draft.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'killed-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** In another process, because a process searches a folder once. */
function replaceInChild(file: string, beforehand = ''): string | null {
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    ${beforehand}
    syncBuiltinESMExports();
    const { replaceFile } = await import(${JSON.stringify(join(import.meta.dirname, 'index.ts'))});
    await replaceFile(${JSON.stringify(file)}, 'new');`;
  const ran = spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
  expect(String(ran.stderr)).not.toContain('Error');
  return ran.signal;
}

it('what a killed process left is removed by the next one', () => {
  const file = join(folder, 'a.yaml');
  writeFileSync(file, 'old');
  const kill = "fs.fdatasync = () => process.kill(process.pid, 'SIGKILL');";
  expect(replaceInChild(file, kill)).toBe('SIGKILL');
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toHaveLength(2);
  const kept = [
    // of a process that runs
    draftName(join(folder, 'b.yaml')),
    // of another machine, and files of people
    ...['.b.yaml.999999999.0000000000000000-1', '.b.yaml.0123456789ab-1', '.env', 'a.1.b-1'].map(
      (name) => join(folder, name),
    ),
  ];
  for (const name of kept) writeFileSync(name, '');
  expect(replaceInChild(join(folder, 'c.yaml'))).toBe(null);
  const wanted = [file, join(folder, 'c.yaml'), ...kept];
  expect(
    readdirSync(folder)
      .map((name) => join(folder, name))
      .toSorted(),
  ).toEqual(wanted.toSorted());
});
