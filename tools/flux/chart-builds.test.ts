import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { digest, pinRelease, type DesiredFile } from '@dhallmark/gitops/tree';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProgram } from '../reference/find-program.ts';

// What the guarantee about upgrades rests on, shown with source-controller's own code: which charts it
// builds from a commit, and which it keeps. The model in controllers.ts takes it from here.

const program = findProgram('fluxchart');
const skip = program === undefined ? ' (skipped: fluxchart is not installed)' : '';
const FOLDER = 'production';

let root: string;
let pins: readonly string[];

/** A commit with this content; returns its pin. */
function writeCommit(
  number: number,
  secret: string,
  before: readonly DesiredFile[],
): DesiredFile[] {
  const file = (path: string, text: string): DesiredFile => ({
    path,
    owner: '.',
    bytes: Buffer.from(text),
  });
  const made = [
    file('chart/Chart.yaml', 'apiVersion: v2\nname: shop\nversion: 1.0.0\n'),
    file(
      'chart/values.yaml',
      'global:\n  environment: production\nlimit: 12345678901\nratio: 1.50\n',
    ),
    file('chart/templates/web.yaml', `secret: ${secret}\n`),
    file('chart/charts/web/Chart.yaml', 'apiVersion: v2\nname: web\nversion: 1.0.0\n'),
    file('chart/charts/web/values.yaml', 'port: 80\n'),
    file('secrets/web/token.yaml', secret),
  ];
  const list = (files: readonly DesiredFile[]) =>
    Object.fromEntries(
      files.map(({ path, owner, bytes }) => [path, { chart: owner, sha256: digest(bytes) }]),
    );
  const pinned = pinRelease({
    files: list(made),
    releases: [file('release/release.yaml', 'release/dhallmark.pin')],
    before: list(before),
    readFile: (path) => before.find((each) => each.path === path)?.bytes,
  });
  for (const { path, bytes } of [...made, ...pinned]) {
    const target = join(root, `commit-${number}`, FOLDER, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return [...made, ...pinned];
}

interface HelmChart {
  /** The commit whose release the HelmChart is of. */
  readonly pin: number;
  readonly generation: number;
  readonly observed: number;
  /** The chart that was built before, by its name. */
  readonly cached?: string;
}

/** What source-controller does with a HelmChart when this commit is the newest. */
function build(commit: number, { pin, generation, observed, cached }: HelmChart, output: string) {
  const args = ['-chart', `./${FOLDER}/chart`, '-o', join(root, output)];
  args.push('-values', `./${FOLDER}/chart/values.yaml`, '-values', `./${FOLDER}/${pins[pin]}`);
  args.push('-generation', `${generation}`, '-observed', `${observed}`);
  if (cached !== undefined) args.push('-cached', join(root, cached));
  args.push(join(root, `commit-${commit}`));
  const { status, stdout, stderr } = spawnSync(program ?? '', args, { encoding: 'utf8' });
  return { status, text: `${stdout}${stderr}`.trim() };
}

const unpack = (chart: string, path: string): string =>
  execFileSync('tar', ['--extract', '--gzip', '--to-stdout', '--file', join(root, chart), path], {
    encoding: 'utf8',
  });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'chart-builds-'));
  const first = writeCommit(0, 'a', []);
  const second = writeCommit(1, 'b', first);
  pins = [first, second].map((tree) => tree.find(({ path }) => path.endsWith('.pin'))?.path ?? '');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.skipIf(program === undefined)(`source-controller builds a pinned chart${skip}`, () => {
  const first = { pin: 0, generation: 1, observed: 0 };
  expect(build(0, first, 'first.tgz')).toEqual({ status: 0, text: '1.0.0+1 built' });
  expect(unpack('first.tgz', 'shop/templates/web.yaml')).toBe('secret: a\n');
  // the pin changes no value
  expect(unpack('first.tgz', 'shop/values.yaml')).toBe(
    'global:\n  environment: production\nlimit: 12345678901\nratio: 1.5\n',
  );
  expect(unpack('first.tgz', 'shop/charts/web/values.yaml')).toBe('port: 80\n');

  // the next commit arrives: what was built stays, without a failure
  const kept = build(1, { ...first, observed: 1, cached: 'first.tgz' }, 'kept.tgz');
  expect(kept).toEqual({ status: 0, text: '1.0.0+1 cached' });

  // the same after a loss of storage, or with another generation: nothing is built
  for (const helmChart of [
    { ...first, observed: 1 },
    { ...first, generation: 2, cached: 'first.tgz' },
  ]) {
    const { status, text } = build(1, helmChart, 'early.tgz');
    expect(status).toBe(1);
    expect(text).toContain('values files merge error: no values file found');
    expect(existsSync(join(root, 'early.tgz'))).toBe(false);
  }

  // the HelmRelease of the commit was applied
  const second = { pin: 1, generation: 2, observed: 1, cached: 'first.tgz' };
  expect(build(1, second, 'second.tgz')).toEqual({ status: 0, text: '1.0.0+2 built' });
  expect(unpack('second.tgz', 'shop/templates/web.yaml')).toBe('secret: b\n');
});
