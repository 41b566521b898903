/**
 * Dhall beside dhall-haskell's dhall-to-json 1.7.6, or beside an older version of this project:
 * `npm run bench:dhall -- [--quick] [--against FOLDER] [--runs N] [TEXT]`, only rows with TEXT in
 * their names. Whole processes from start to exit, in turn, medians of five; cold runs each in a
 * fresh cache folder. Rows whose inputs or peer are absent say so. --quick takes one run each and
 * leaves out one process per file. FOLDER is a checkout with its dependencies installed; every row
 * then shows the median of the paired ratios new/old, and whether it is within the limit.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Call, measure, type Measured, measureEach, median } from '../measure.ts';
import { readOptions } from '../options.ts';
import { measureInTurn, type Side } from '../turns.ts';
import { versionsHeader, versionsRow } from '../versions.ts';
import { prepareContestants } from './programs.ts';
import {
  type CacheState,
  chartRows,
  type Goal,
  hasShared,
  largeRows,
  packageRows,
  type Row,
  serviceRows,
} from './rows.ts';
import { peerHeader, peerRow } from './table.ts';

/** Seconds that starting `dhall` may take longer than with an older version. */
const START_MAY_GROW = 0.01;

const shared = process.env['DHALL_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const options = readOptions(process.argv.slice(2));
const runs = options.runs ?? (options.quick ? 1 : 5);
const work = mkdtempSync(join(tmpdir(), 'bench-dhall-'));
const contestants = prepareContestants(work, options.against);
const versions = contestants.old !== undefined;
let missed = 0;
let caches = 0;

const isWanted = (what: string): boolean =>
  options.only === undefined || what.includes(options.only);

/** A new cache folder, empty or with the entries that real charts pin. */
function createCache(filled: boolean): string {
  caches += 1;
  const folder = join(work, `cache-${caches}`);
  mkdirSync(join(folder, 'dhall'), { recursive: true });
  const entries = join(shared, 'dhall-cache/dhall');
  if (!filled) return folder;
  for (const name of readdirSync(entries)) cpSync(join(entries, name), join(folder, 'dhall', name));
  return folder;
}

/** A side of a row, with its own caches; those that are not cold are filled by a first run. */
function createSide(name: string, state: CacheState, call: (cache: string) => Call): Side {
  let cache: string | undefined;
  const run = async (): Promise<Measured> => {
    if (state === 'cold') return measure(call(createCache(false)));
    if (cache === undefined) {
      cache = createCache(state === 'pinned');
      await measure(call(cache));
    }
    return measure(call(cache));
  };
  return { name, times: runs, run };
}

async function compare({ what, program, args, cache, peer, goal }: Row): Promise<void> {
  if (!isWanted(what)) return;
  const { ours, old, peer: runPeer } = contestants;
  const own = createSide('ours', cache, (folder) => ours(program, args, folder));
  if (old !== undefined) {
    const other = createSide('old', cache, (folder) => old(program, args, folder));
    const [olds, news] = await measureInTurn(what, other, own);
    printVersions(what, olds, news);
    return;
  }
  const other =
    peer && runPeer && createSide('peer', peer.cache, (folder) => runPeer(peer.args, folder));
  const [measured, peers] = await measureInTurn(what, own, other);
  print(what, goal, measured, peers);
}

type Runs = readonly Measured[] | undefined;

function print(what: string, goal: Goal, ours: Runs, peer: Runs): void {
  console.log(peerRow(what, goal, { ours, peer }, nodeMegabytes));
}

function printVersions(what: string, olds: Runs, news: Runs): void {
  const { text, met } = versionsRow(what, olds, news, START_MAY_GROW);
  if (!met) missed += 1;
  console.log(text);
}

async function services(count: number): Promise<void> {
  const { rows, files, all } = serviceRows(shared, work, count);
  for (const row of rows) await compare(row);
  if (options.quick || count > 50 || versions) return;
  const { ours, peer } = contestants;
  const what = `${count} services: ours in one process, the peer one process per service, warm`;
  const own = createSide('ours', 'own', (cache) => ours('dhall-to-json', ['--file', all], cache));
  if (isWanted(what)) {
    const cache = createCache(false);
    const calls = peer ? files.map((path) => peer(['--file', path], cache)) : [];
    if (calls[0] !== undefined) await measure(calls[0]);
    const each: Side = { name: 'peer', times: 1, run: () => measureEach(calls) };
    const [measured, peers] = await measureInTurn(what, own, peer && each);
    print(what, { part: 1 / 50 }, measured, peers);
  }
  const ourEach = `${count} services: ours one process per service, warm`;
  if (!isWanted(ourEach)) return;
  const cache = createCache(false);
  const calls = files.map((path) => ours('dhall-to-json', ['--file', path], cache));
  print(ourEach, {}, [await measureEach(calls)], undefined);
}

async function starts(): Promise<void> {
  const version = ['--version'];
  await compare({
    what: '`dhall --version`',
    program: 'dhall',
    args: version,
    cache: 'own',
    peer: undefined,
    goal: { seconds: nodeSeconds + 0.025, small: true },
  });
}

/** The hash of a file by our own program; undefined where it fails. */
async function hashOf(path: string): Promise<string | undefined> {
  if (versions) return undefined;
  const { program, args, env } = contestants.ours('dhall', ['hash', '--file', path], work);
  const { status, stdout } = spawnSync(program, args, { env, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

const node = await measureInTurn('node', {
  name: 'node',
  times: 9,
  run: () => measure(contestants.bareNode()),
});
const bare = median(node[0] ?? []);
const nodeSeconds = bare?.seconds ?? Number.NaN;
const nodeMegabytes = bare?.megabytes ?? Number.NaN;

try {
  console.log(versions ? versionsHeader : peerHeader);
  if (hasShared(shared)) {
    for (const row of packageRows(shared, work)) await compare(row);
    for (const row of chartRows(shared, work)) await compare(row);
    for (const count of [50, 500]) await services(count);
  } else {
    console.log(`| packages, charts and services are left out: ${shared} is absent |`);
  }
  for await (const row of largeRows(work, isWanted, hashOf)) await compare(row);
  await starts();
  console.log(`\nbare node: ${nodeSeconds.toFixed(3)} s, ${nodeMegabytes} MB`);
  if (versions) console.log(`${missed} rows above the limit`);
  if (missed > 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
