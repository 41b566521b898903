import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-'));
  write('package.json', '{ "version": "1.2.3" }');
  write(
    'bin/program.cjs',
    `const { launch } = require('../bundle/launch.cjs');
launch({ folder: '${folder}', inWorkspace: false, name: 'program', source: 'src/program.ts' });
`,
  );
  write(
    'bundle/program.cjs',
    `exports.main = async (args, version) => {
  process.stdout.write([version, ...args].join(' '));
  return args.length;
};
`,
  );
  for (const file of ['launch.cjs', 'thread.cjs', 'compiled-code.cjs']) {
    copyFileSync(join(import.meta.dirname, file), join(folder, 'bundle', file));
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Result {
  const command = [...flags, join(folder, 'bin/program.cjs'), ...args];
  // TMPDIR is where Node keeps compiled code when it is not given a folder.
  const full = { PATH: process.env['PATH'], TMPDIR: join(folder, 'tmp'), ...env };
  const result = spawnSync(process.execPath, command, { cwd: folder, env: full, encoding: 'utf8' });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

it('passes the arguments and the version to the program, and exits with its code', () => {
  expect(run(['a', 'b'])).toEqual({ code: 2, out: '1.2.3 a b', err: '' });
});

it("keeps compiled code in a private folder of the user's own cache", () => {
  const cache = join(folder, 'cache');
  for (let time = 1; time <= 2; time += 1) {
    expect(run([], { XDG_CACHE_HOME: cache }).out).toBe('1.2.3');
  }
  const kept = join(cache, 'dhallmark/compiled');
  expect(readdirSync(kept)).toHaveLength(2);
  expect(statSync(kept).mode & 0o777).toBe(0o700);
  run([], { HOME: join(folder, 'home') });
  expect(readdirSync(join(folder, 'home/.cache/dhallmark/compiled'))).toHaveLength(2);
});

it('removes compiled code that is older than 30 days, once a week', () => {
  const kept = join(folder, 'cache/dhallmark/compiled');
  const daysAgo = (days: number) => Date.now() / 1000 - days * 86_400;
  const old = join(kept, 'v0.0.0-x64/old');
  write('cache/dhallmark/compiled/v0.0.0-x64/old', '');
  write('cache/dhallmark/compiled/v0.0.0-x64/recent', '');
  utimesSync(old, daysAgo(31), daysAgo(31));
  const clean = () => run([], { XDG_CACHE_HOME: join(folder, 'cache') });
  clean();
  expect(readdirSync(dirname(old))).toEqual(['recent']);
  write('cache/dhallmark/compiled/v0.0.0-x64/old', '');
  utimesSync(old, daysAgo(31), daysAgo(31));
  clean();
  expect(readdirSync(dirname(old))).toEqual(['old', 'recent']);
  utimesSync(join(kept, 'cleaned'), daysAgo(8), daysAgo(8));
  clean();
  expect(readdirSync(dirname(old))).toEqual(['recent']);
});

it.runIf(existsSync('/proc/self'))(
  'keeps nothing where a folder cannot be created in /proc',
  () => {
    expect(run([], { XDG_CACHE_HOME: '/proc/nowhere' })).toEqual({
      code: 0,
      out: '1.2.3',
      err: '',
    });
  },
);

it('keeps nothing where no private folder is known or can be made', () => {
  const before = readdirSync(folder);
  expect(run([]).out).toBe('1.2.3');
  expect(run([], { XDG_CACHE_HOME: 'relative' }).out).toBe('1.2.3');
  expect(readdirSync(folder)).toEqual(before);
  write('file', '');
  expect(run([], { XDG_CACHE_HOME: join(folder, 'file') })).toMatchObject({
    out: '1.2.3',
    err: '',
  });
});

/** Stands in for an old Node: this Node, which says that it is an old one. */
function oldNode(): string[] {
  write('old.cjs', "Object.defineProperty(process, 'versions', { value: { node: '20.1.0' } });\n");
  return ['--require', join(folder, 'old.cjs')];
}

it('says which Node it needs', () => {
  const err = 'program needs Node 22.19 or later; this is Node 20.1.0\n';
  expect(run([], {}, oldNode())).toEqual({ code: 1, out: '', err });
});

it('runs with the Node that is installed as a package, if there is one', () => {
  write('node_modules/.bin/node', `#!/bin/sh\nexec '${process.execPath}' "$@"\n`);
  chmodSync(join(folder, 'node_modules/.bin/node'), 0o755);
  expect(run(['a'], {}, oldNode())).toEqual({ code: 1, out: '1.2.3 a', err: '' });
});
