/**
 * dhall beside dhall-haskell: `npm run bench:dhall [-- --quick] [-- TEXT]`, only rows with TEXT in
 * their names. Whole processes from start to exit, in turn in one run, medians of five; cold runs each
 * in a fresh cache folder. Rows whose inputs or peer are absent say so. --quick takes one run each
 * and leaves out a process a file.
 */

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { measure, measureEach, median, medianOf } from '../sops/measure.ts';
import type { Measured } from '../sops/measure.ts';
import { deployment, stress, writeServices } from './corpus.ts';
import { type Program, Programs } from './programs.ts';

const shared = process.env['DHALL_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const quick = process.argv.includes('--quick');
const only = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const runs = quick ? 1 : 5;
const work = mkdtempSync(join(tmpdir(), 'bench-dhall-'));
const programs = new Programs(work);

interface Row {
  readonly what: string;
  readonly program: Program;
  readonly args: readonly string[];
  /** Where the peer is given another form of the same input. */
  readonly peerArgs?: readonly string[];
  readonly cache: 'cold' | 'warm' | 'none';
  /** Our time is to be at most this part of the peer's. */
  readonly part?: number;
  /** Our time is to be at most this, in seconds. */
  readonly seconds?: number;
}

let caches = 0;

/** A new cache folder, empty or with the entries that real charts pin. */
function freshCache(filled: boolean): string {
  caches += 1;
  const folder = join(work, `cache-${caches}`);
  mkdirSync(folder);
  const entries = join(shared, 'dhall-cache/dhall');
  if (filled && existsSync(entries)) {
    mkdirSync(join(folder, 'dhall'));
    for (const name of readdirSync(entries))
      cpSync(join(entries, name), join(folder, 'dhall', name));
  }
  return folder;
}

function argsOf(whose: 'ours' | 'peer', row: Row): readonly string[] {
  return whose === 'peer' ? (row.peerArgs ?? row.args) : row.args;
}

type Run = () => Promise<Measured | undefined>;

/** What runs one side of a row once more, its caches filled; its result, too, is undefined where it fails. */
async function side(whose: 'ours' | 'peer', row: Row): Promise<Run | undefined> {
  const call = (cache: string) => programs[whose](row.program, argsOf(whose, row), cache);
  if (call(work) === undefined) return undefined;
  let cache = freshCache(row.cache === 'warm');
  const run: Run = async () => {
    if (row.cache === 'cold') cache = freshCache(false);
    try {
      const made = call(cache);
      return made && (await measure(made));
    } catch (error) {
      console.error(`${row.what}, ${whose}: ${String(error).slice(0, 300)}`);
      return undefined;
    }
  };
  return row.cache === 'cold' || (await run()) !== undefined ? run : undefined;
}

/** The median of each in turn, so that a machine that slows down slows all; undefined for one that fails. */
async function inTurn(...sides: readonly (Run | undefined)[]): Promise<(Measured | undefined)[]> {
  const going = sides.map((run) => ({ run, found: [] as Measured[] }));
  for (let i = 0; i < runs; i++) {
    for (const one of going) {
      const measured = await one.run?.();
      if (measured === undefined) one.run = undefined;
      else one.found.push(measured);
    }
  }
  return going.map(({ run, found }) => run && median(found));
}

async function compare(row: Row): Promise<void> {
  if (only !== undefined && !row.what.includes(only)) return;
  const [ours, peer] = await inTurn(await side('ours', row), await side('peer', row));
  print(row.what, ours, peer, row);
}

function print(
  what: string,
  ours: Measured | undefined,
  peer: Measured | undefined,
  goal: Goal,
): void {
  const ratio = ours === undefined || peer === undefined ? undefined : ours.seconds / peer.seconds;
  const goals = verdicts(ours, peer, goal);
  const missed = goals.filter(({ met }) => !met).map(({ name }) => name);
  const cells = [
    what,
    peer?.seconds.toFixed(2) ?? '–',
    ours?.seconds.toFixed(3) ?? 'failed',
    ratio?.toFixed(2) ?? '–',
    peer === undefined ? '–' : String(peer.megabytes),
    ours === undefined ? '–' : String(ours.megabytes),
    goals.map(({ text }) => text).join(', ') || '–',
    goals.length === 0 ? '–' : missed.length === 0 ? 'met' : `MISSED: ${missed.join(', ')}`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

interface Goal {
  readonly part?: number;
  readonly seconds?: number;
  /** False where the peer's memory is that of many processes, or of something else. */
  readonly memory?: boolean;
}

interface Verdict {
  readonly name: 'time' | 'memory';
  readonly text: string;
  readonly met: boolean;
}

function verdicts(
  ours: Measured | undefined,
  peer: Measured | undefined,
  { part, seconds, memory = true }: Goal,
): readonly Verdict[] {
  const found: Verdict[] = [];
  if (part !== undefined && peer !== undefined) {
    const met = ours !== undefined && ours.seconds <= part * peer.seconds;
    found.push({ name: 'time', text: `≤ ${part} of it`, met });
  }
  if (seconds !== undefined) {
    const met = ours !== undefined && ours.seconds <= seconds;
    found.push({ name: 'time', text: `≤ ${seconds.toFixed(3)} s`, met });
  }
  if (memory && peer !== undefined) {
    const met = ours !== undefined && ours.megabytes <= 2 * peer.megabytes;
    found.push({ name: 'memory', text: '≤ 2 × its MB', met });
  }
  return found;
}

function hash(path: string): readonly string[] {
  return ['hash', '--file', path];
}

function file(path: string): readonly string[] {
  return ['--file', path];
}

async function packages(): Promise<void> {
  const kubernetes = join(shared, 'dhall-kubernetes/1.26/package.dhall');
  const prelude = join(shared, 'dhall-lang/Prelude/package.dhall');
  const rows: readonly Row[] = [
    {
      what: 'kubernetes 1.26, hash, cold',
      program: 'dhall',
      args: hash(kubernetes),
      cache: 'cold',
      part: 0.25,
      seconds: 1,
    },
    {
      what: 'kubernetes 1.26, hash, warm',
      program: 'dhall',
      args: hash(kubernetes),
      cache: 'none',
      part: 0.5,
    },
    {
      what: 'Prelude, hash, cold',
      program: 'dhall',
      args: hash(prelude),
      cache: 'cold',
      part: 0.5,
    },
    {
      what: 'Prelude, hash, warm',
      program: 'dhall',
      args: hash(prelude),
      cache: 'none',
      part: 0.5,
    },
  ];
  for (const row of rows) await compare(row);
}

async function charts(): Promise<void> {
  const pinned = 'missing sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0';
  const one = join(work, 'deployment.dhall');
  writeFileSync(one, deployment(pinned));
  await compare({
    what: 'one Deployment of 1.31, JSON, warm',
    program: 'dhall-to-json',
    args: file(one),
    cache: 'warm',
    part: 0.5,
    seconds: 0.12,
  });
  const examples = join(shared, 'dhall-kubernetes/examples');
  for (const name of readdirSync(examples).filter((entry) => entry.endsWith('.dhall'))) {
    await compare({
      what: `example ${name}, JSON, warm`,
      program: 'dhall-to-json',
      args: file(join(examples, name)),
      cache: 'warm',
      part: 0.5,
    });
  }
  const statefulSet = join(shared, 'polar/2025-04/src/deploy/polar/neo4j/statefulset.dhall');
  await compare({
    what: 'Polar statefulset, JSON, warm',
    program: 'dhall-to-json',
    args: file(statefulSet),
    cache: 'warm',
    part: 0.5,
  });
}

async function services(count: number): Promise<void> {
  const pin = 'sha256:626f4138e4497c5d416782748a3622240f9aae93fbb5adeb9c0f5ec632edb1a7';
  const kubernetes = `${join(shared, 'dhall-kubernetes/1.26/package.dhall')} ${pin}`;
  const { files, all, single } = writeServices(join(work, `services-${count}`), count, kubernetes);
  const one = {
    program: 'dhall-to-json',
    args: file(all),
    peerArgs: file(single),
    part: 0.25,
  } as const;
  if (count === 50)
    await compare({
      ...one,
      what: `${count} services, one process, its single expression, cold`,
      cache: 'cold',
      seconds: 1.3,
    });
  await compare({
    ...one,
    what: `${count} services, one process, its single expression, warm`,
    cache: 'none',
    ...(count === 50 && { seconds: 0.3 }),
  });
  const what = `${count} services: ours in one process, the peer a process each, warm`;
  if (quick || count > 50 || (only !== undefined && !what.includes(only))) return;
  const cache = freshCache(false);
  const each = files.map((path) => programs.peer('dhall-to-json', ['--file', path], cache));
  const calls = each.filter((call) => call !== undefined);
  const [ours] = await inTurn(await side('ours', { ...one, what, cache: 'none' }));
  const [first] = calls;
  if (first !== undefined) await measure(first);
  print(what, ours, first === undefined ? undefined : await measureEach(calls), {
    part: 1 / 50,
    memory: false,
  });
  const ownCache = freshCache(false);
  const oursEach = await measureEach(
    files.map((path) => programs.ours('dhall-to-json', ['--file', path], ownCache)),
  );
  print(`${count} services: ours a process each, warm`, oursEach, undefined, {});
}

async function large(): Promise<void> {
  for (const [what, text] of Object.entries(stress)) {
    if (only !== undefined && !what.includes(only)) continue;
    const path = join(work, 'large.dhall');
    writeFileSync(path, text());
    await compare({ what, program: 'dhall', args: hash(path), cache: 'none' });
  }
}

async function starts(): Promise<void> {
  const what = '`dhall --version`, with bare node as the peer';
  if (only !== undefined && !what.includes(only)) return;
  const version = programs.ours('dhall', ['--version'], work);
  const ours = await medianOf(9, () => measure(version));
  const node = await medianOf(9, () => measure(programs.bareNode()));
  print(what, ours, node, { seconds: node.seconds + 0.025, memory: false });
}

try {
  console.log('| what | dhall-haskell, s | ours, s | part | its MB | our MB | goal | |');
  console.log('|---|---|---|---|---|---|---|---|');
  if (existsSync(shared)) {
    await packages();
    await charts();
    for (const count of [50, 500]) await services(count);
  } else {
    console.log(`| packages, charts and services are left out: ${shared} is absent |`);
  }
  await large();
  await starts();
} finally {
  rmSync(work, { recursive: true, force: true });
}
