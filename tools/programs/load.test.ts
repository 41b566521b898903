import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
let kept: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-'));
  kept = join(folder, 'cache/dhallmark/compiled');
  mkdirSync(join(folder, 'bundle'));
  copyFileSync(join(import.meta.dirname, 'load.cjs'), join(folder, 'bundle/load.cjs'));
  writeFileSync(join(folder, 'run.mjs'), runner);
  writeProgram('one');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A published package in small: a program with a function that is compiled when it is called. */
const runner = `import { loadProgram } from './bundle/load.cjs';
const args = process.argv.slice(2);
const { main, keepCompiled } = loadProgram('program', '1.2.3', args);
console.log(await main(args));
keepCompiled();
`;

function writeProgram(answer: string): void {
  writeFileSync(
    join(folder, 'bundle/program.cjs'),
    `const path = require('node:path');\nexports.main = async (args) => [path.basename('/a/${answer}'), ...args.map(require('./part.cjs').shown)].join(' ');\n`,
  );
  writeFileSync(
    join(folder, 'bundle/part.cjs'),
    "exports.shown = (text) => (text === 'where' ? __url.split('/').at(-1) : text);\n",
  );
}

function run(...args: string[]): string {
  const env = { PATH: process.env['PATH'], XDG_CACHE_HOME: join(folder, 'cache') };
  const result = spawnSync(process.execPath, ['run.mjs', ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return result.stdout + result.stderr;
}

const keptFiles = (): string[] => readdirSync(kept).toSorted();

it('keeps what a command compiled in the cache folder of the user, and finds it again', () => {
  expect(run('hash')).toBe('one hash\n');
  expect(keptFiles()).toEqual([expect.stringMatching(/^program-hash-1\.2\.3-/)]);
  const file = join(kept, keptFiles()[0] ?? '');
  const before = readFileSync(file);
  expect(run('hash')).toBe('one hash\n');
  expect(readFileSync(file).equals(before)).toBe(true);
  run('type');
  run('./some/path');
  expect(keptFiles()).toHaveLength(3);
});

it('compiles anew, and replaces what was kept, where that is broken', () => {
  run();
  const file = join(kept, keptFiles()[0] ?? '');
  const whole = readFileSync(file);
  const flipped = whole.map((byte, index) => (index > 200 ? byte ^ 0xff : byte));
  for (const broken of [Buffer.alloc(0), Buffer.from('none'), whole.subarray(0, 100), flipped]) {
    writeFileSync(file, broken);
    expect(run()).toBe('one\n');
    expect(readFileSync(file).length).toBe(whole.length);
    expect(readFileSync(file).equals(broken)).toBe(false);
  }
});

it('takes nothing that was kept of another build', () => {
  const { atime, mtime } = statSync(join(folder, 'run.mjs'));
  utimesSync(join(folder, 'bundle/program.cjs'), atime, mtime);
  run();
  // as long and as old as the program before, as packages of npm are: V8 compares no more than lengths
  writeProgram('two');
  utimesSync(join(folder, 'bundle/program.cjs'), atime, mtime);
  expect(run()).toBe('two\n');
});

it('loads parts, which know where they lie', () => {
  expect(run('where')).toBe('one part.cjs\n');
});

it('works where nothing can be kept', () => {
  mkdirSync(kept, { recursive: true });
  rmSync(kept, { recursive: true });
  writeFileSync(kept, 'a file, where the folder should be');
  chmodSync(kept, 0o400);
  expect(run()).toBe('one\n');
  expect(run()).toBe('one\n');
});
