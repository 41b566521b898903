/**
 * sops-runner beside the sops binary, or beside an older version of this project:
 * `npm run bench:sops -- [--quick] [--against FOLDER] [--runs N] [TEXT]`, only rows with TEXT in their
 * names. Whole processes from start to exit, in turn, medians of three (of one for what takes the
 * binary long). The binary runs one process per file, as in a shell loop; --quick leaves out the
 * thousand files. FOLDER is a checkout with its dependencies installed; every row then shows the
 * median of the paired ratios new/old, and whether it is within the limit.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { findProgram } from '../../tools/reference/find-program.ts';
import { installPrograms, THIS_CHECKOUT } from '../install.ts';
import { type Call, measure, type Measured, measureEach, median } from '../measure.ts';
import { readOptions } from '../options.ts';
import { measureInTurn, type Side } from '../turns.ts';
import { versionsHeader, versionsRow } from '../versions.ts';
import { writeLargeFile, writeSecrets } from './corpus.ts';
import { startKeyService } from './key-service.ts';

/** Seconds that starting `sops-runner` may take longer than with an older version. */
const START_MAY_GROW = 0.025;

const options = readOptions(process.argv.slice(2));
const { quick, against } = options;
const runs = options.runs ?? (against === undefined ? 3 : 5);
const sops = findProgram('sops');
const work = mkdtempSync(join(tmpdir(), 'bench-sops-'));
const install = (checkout: string, name: string): string | undefined =>
  installPrograms(checkout, 'packages/sops-runner', join(work, name))['sops-runner'];
const programs = {
  ours: install(THIS_CHECKOUT, 'package'),
  old: against === undefined ? undefined : install(against, 'old'),
};
const files = join(work, 'files');
const one = generateAgeIdentity();
const two = generateAgeIdentity();

type Contestant = 'ours' | 'old' | 'sops';

interface Row {
  readonly what: string;
  /** Measures one run of a contestant. */
  readonly run: (contestant: Contestant) => Promise<Measured>;
  /** How often the binary runs; zero where it cannot do the like. */
  readonly peerRuns: number;
  readonly goal: Goal;
}

interface Goal {
  readonly text: string;
  readonly isMet: (ours: Measured, peer: Measured | undefined) => boolean;
}

const noGoal: Goal = { text: '–', isMet: () => true };

/** A goal that needs the binary to have run. */
function faster(factor: number): Goal {
  return {
    text: `${factor}× faster`,
    isMet: (ours, peer) => peer === undefined || peer.seconds / ours.seconds >= factor,
  };
}

interface KeySetting {
  readonly rule: string;
  readonly otherRule: string;
  readonly env: NodeJS.ProcessEnv;
}

let measured = 0;
let missed = 0;
const base = {
  PATH: process.env['PATH'],
  HOME: work,
  SOPS_AGE_KEY: `${one.identity}\n${two.identity}`,
  SOPS_DISABLE_VERSION_CHECK: '1',
};

function call(contestant: Contestant, args: readonly string[], more: NodeJS.ProcessEnv): Call {
  const env = { ...base, ...more };
  if (contestant === 'sops') return { program: sops ?? 'sops', args, env, cwd: work };
  return { program: process.execPath, args: [programs[contestant] ?? '', ...args], env, cwd: work };
}

/** Runs a row's contestants in turn and prints what came out. */
async function compare({ what, run, peerRuns, goal }: Row): Promise<void> {
  if (options.only !== undefined && !what.includes(options.only)) return;
  const side = (name: Contestant, times: number): Side => ({ name, times, run: () => run(name) });
  measured += 1;
  if (against !== undefined) {
    const [olds, news] = await measureInTurn(what, side('old', runs), side('ours', runs));
    const { text, met } = versionsRow(what, olds, news, START_MAY_GROW);
    if (!met) missed += 1;
    console.log(text);
    return;
  }
  const peerSide = sops === undefined ? undefined : side('sops', peerRuns);
  const [ours, peers] = await measureInTurn(what, side('ours', runs), peerSide);
  print(what, median(ours ?? []), median(peers ?? []), goal);
}

function print(
  what: string,
  ours: Measured | undefined,
  peer: Measured | undefined,
  goal: Goal,
): void {
  const met = ours !== undefined && goal.isMet(ours, peer);
  if (!met) missed += 1;
  const cells = [
    what,
    peer?.seconds.toFixed(2) ?? '–',
    ours?.seconds.toFixed(2) ?? 'failed',
    ours && peer ? `${(peer.seconds / ours.seconds).toFixed(1)}×` : '',
    String(ours?.megabytes ?? '–'),
    goal.text,
    met ? 'met' : 'MISSED',
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

function useRule(rule: string): void {
  const regex = "encrypted_regex: '^(data|stringData)$'";
  writeFileSync(join(work, '.sops.yaml'), `creation_rules:\n  - ${rule}\n    ${regex}\n`);
}

const OPERATIONS = ['encrypt', 'decrypt', 'rotate', 'updatekeys'] as const;
type Operation = (typeof OPERATIONS)[number];

function argsFor(operation: Operation): readonly string[] {
  return operation === 'updatekeys' ? ['updatekeys', '--yes'] : [operation, '--in-place'];
}

/** Puts the files into the state in which the operation finds them, with our own program. */
async function prepare(operation: Operation, count: number, keys: KeySetting): Promise<string[]> {
  useRule(keys.rule);
  const paths = writeSecrets(files, count);
  if (operation !== 'encrypt') await measure(call('ours', ['encrypt', '-i', files], keys.env));
  if (operation === 'updatekeys') useRule(keys.otherRule);
  return paths;
}

/** An operation on so many files, prepared again for each run. */
function operationRow(
  what: string,
  operation: Operation,
  count: number,
  keys: KeySetting,
  goal: Goal,
): Row {
  const run = async (contestant: Contestant): Promise<Measured> => {
    const paths = await prepare(operation, count, keys);
    const args = argsFor(operation);
    if (contestant !== 'sops') return measure(call(contestant, [...args, files], keys.env));
    return measureEach(paths.map((path) => call('sops', [...args, path], keys.env)));
  };
  return { what, run, peerRuns: count > 1 ? 1 : runs, goal };
}

async function withAge(): Promise<void> {
  const keys: KeySetting = {
    rule: `age: ${one.recipient}`,
    otherRule: `age: ${two.recipient}`,
    env: {},
  };
  for (const count of quick ? [1, 100] : [1, 100, 1000]) {
    const goal = count === 1000 ? faster(10) : count === 100 ? faster(5) : noGoal;
    for (const operation of OPERATIONS) {
      await compare(operationRow(`age, ${operation} ${count}`, operation, count, keys, goal));
    }
  }
}

/** Ten times the service's answer time for a hundred files; one call per file. */
async function withKeyService(): Promise<void> {
  const service = await startKeyService(join(work, 'tls'), 50);
  const keys: KeySetting = {
    rule: `azure_keyvault: ${service.keys[0]}`,
    otherRule: `azure_keyvault: ${service.keys[1]}`,
    env: service.env,
  };
  try {
    for (const count of [1, 100]) {
      for (const operation of OPERATIONS) {
        const allowed = operation === 'encrypt' || operation === 'decrypt' ? 0.5 : 1;
        const within: Goal = {
          text: `≤ ${allowed} s`,
          isMet: ({ seconds }) => seconds <= allowed,
        };
        const what = `50 ms service, ${operation} ${count}`;
        await compare(operationRow(what, operation, count, keys, count === 1 ? noGoal : within));
      }
    }
    if (options.only !== undefined || against !== undefined) return;
    await prepare('decrypt', 100, keys);
    const before = await service.calls();
    await measure(call('ours', ['decrypt', '-i', files], keys.env));
    console.log(`\ncalls for decrypting 100 files: ${(await service.calls()) - before}`);
  } finally {
    service.stop();
  }
}

async function largeFile(): Promise<void> {
  const path = join(work, 'large.yaml');
  const plain = join(work, 'large.plain.yaml');
  writeLargeFile(plain);
  rmSync(join(work, '.sops.yaml'), { force: true });
  const encrypt = (contestant: Contestant): Promise<Measured> => {
    writeFileSync(path, readFileSync(plain));
    return measure(call(contestant, ['encrypt', '--age', one.recipient, '-i', path], {}));
  };
  await encrypt('ours');
  const goal: Goal = {
    text: '5× faster, < 500 MB',
    isMet: (ours, peer) => faster(5).isMet(ours, peer) && ours.megabytes < 500,
  };
  await compare({ what: '5 MB, encrypt', run: encrypt, peerRuns: 1, goal });
  const decrypt = (contestant: Contestant) => measure(call(contestant, ['decrypt', path], {}));
  await compare({ what: '5 MB, decrypt', run: decrypt, peerRuns: 1, goal });
}

/** A thousand plain files over a thousand encrypted ones that hold the same. */
async function unchanged(): Promise<void> {
  useRule(`age: ${one.recipient}`);
  writeSecrets(files, 1000);
  await measure(call('ours', ['encrypt', '-i', files], {}));
  const plain = join(work, 'plain');
  writeSecrets(plain, 1000);
  // the older name of --reuse, which every version knows
  const args = ['encrypt', '--onto', files, plain];
  await compare({
    what: 'unchanged run over 1000',
    run: (contestant) => measure(call(contestant, args, {})),
    peerRuns: 0,
    goal: {
      text: '≤ 3 s, < 500 MB',
      isMet: ({ seconds, megabytes }) => seconds <= 3 && megabytes < 500,
    },
  });
}

const start = (contestant: Contestant) => measure(call(contestant, ['--version'], {}));

try {
  const header =
    '| what | sops s | ours s | faster | ours MB | goal | |\n|---|---|---|---|---|---|---|';
  console.log(against === undefined ? header : versionsHeader);
  await compare({ what: '--version', run: start, peerRuns: runs, goal: noGoal });
  await withAge();
  await withKeyService();
  await largeFile();
  if (!quick) await unchanged();
  console.log(`\n${measured} measured, ${missed} goals missed`);
  if (against !== undefined && missed > 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
