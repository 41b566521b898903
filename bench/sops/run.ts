/**
 * sops-runner beside the sops binary: `npm run bench:sops [-- --quick]`.
 * Whole processes from start to exit, medians of three (of one for what takes the binary long).
 * The binary works a file a process, as a shell loop has it; --quick leaves out the thousand files.
 */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

import { generateAgeIdentity } from '../../packages/sops-runner/src/keys/age/x25519.ts';
import { writeLargeFile, writeSecrets } from './corpus.ts';
import { startKeyService } from './key-service.ts';
import { measure, measureEach, medianOf } from './measure.ts';
import type { Call, Measured } from './measure.ts';
import { installRunner } from './program.ts';

const quick = process.argv.includes('--quick');
const sops = join(process.env['REFERENCE_BIN'] ?? join(homedir(), '.cache/reference/bin'), 'sops');
const work = mkdtempSync(join(tmpdir(), 'bench-sops-'));
const runner = installRunner(join(work, 'package'));
const files = join(work, 'files');
const one = generateAgeIdentity();
const two = generateAgeIdentity();

interface Row {
  readonly what: string;
  readonly peer: Measured | undefined;
  readonly ours: Measured;
  readonly goal: string;
  readonly met: boolean;
}

interface KeySetting {
  readonly name: string;
  readonly rule: string;
  readonly otherRule: string;
  readonly env: NodeJS.ProcessEnv;
}

const rows: Row[] = [];
const base = {
  PATH: process.env['PATH'],
  HOME: work,
  SOPS_AGE_KEY: `${one.identity}\n${two.identity}`,
  SOPS_DISABLE_VERSION_CHECK: '1',
};

function call(program: 'sops' | 'ours', args: readonly string[], env: NodeJS.ProcessEnv): Call {
  return program === 'sops'
    ? { program: sops, args, env: { ...base, ...env }, cwd: work }
    : { program: process.execPath, args: [runner, ...args], env: { ...base, ...env }, cwd: work };
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

async function compareOperation(
  operation: Operation,
  count: number,
  keys: KeySetting,
): Promise<{ readonly peer: Measured | undefined; readonly ours: Measured }> {
  const prepared = async (run: (paths: string[]) => Promise<Measured>): Promise<Measured> =>
    run(await prepare(operation, count, keys));
  const oursOnce = () =>
    prepared(() => measure(call('ours', [...argsFor(operation), files], keys.env)));
  const peerOnce = () =>
    prepared((paths) =>
      measureEach(paths.map((path) => call('sops', [...argsFor(operation), path], keys.env))),
    );
  const ours = await medianOf(3, oursOnce);
  const peer = existsSync(sops) ? await medianOf(count > 1 ? 1 : 3, peerOnce) : undefined;
  return { peer, ours };
}

function add(what: string, peer: Measured | undefined, ours: Measured, goal: string, met: boolean) {
  rows.push({ what, peer, ours, goal, met });
  console.log(rowText(rows.at(-1)));
}

function rowText(row: Row | undefined): string {
  if (row === undefined) return '';
  const ratio =
    row.peer === undefined ? '' : `${(row.peer.seconds / row.ours.seconds).toFixed(1)}×`;
  const cells = [row.what, row.peer?.seconds.toFixed(2) ?? '–', row.ours.seconds.toFixed(2), ratio];
  cells.push(String(row.ours.megabytes), row.goal, row.met ? 'met' : 'MISSED');
  return `| ${cells.join(' | ')} |`;
}

async function withAge(): Promise<void> {
  const keys: KeySetting = {
    name: 'age',
    rule: `age: ${one.recipient}`,
    otherRule: `age: ${two.recipient}`,
    env: {},
  };
  for (const count of quick ? [1, 100] : [1, 100, 1000]) {
    for (const operation of OPERATIONS) {
      const { peer, ours } = await compareOperation(operation, count, keys);
      const factor = count === 1000 ? 10 : count === 100 ? 5 : 0;
      const goal = factor === 0 ? '–' : `${factor}× faster`;
      const met = factor === 0 || peer === undefined || peer.seconds / ours.seconds >= factor;
      add(`age, ${operation} ${count}`, peer, ours, goal, met);
    }
  }
}

/** Ten answers' time for a hundred files; one call a file. */
async function withKeyService(): Promise<void> {
  const service = await startKeyService(join(work, 'tls'), 50);
  const keys: KeySetting = {
    name: 'Azure',
    rule: `azure_keyvault: ${service.keys[0]}`,
    otherRule: `azure_keyvault: ${service.keys[1]}`,
    env: service.env,
  };
  try {
    for (const count of [1, 100]) {
      for (const operation of OPERATIONS) {
        const { peer, ours } = await compareOperation(operation, count, keys);
        const allowed = operation === 'encrypt' || operation === 'decrypt' ? 0.5 : 1;
        const goal = count === 1 ? '–' : `≤ ${allowed} s`;
        add(
          `50 ms service, ${operation} ${count}`,
          peer,
          ours,
          goal,
          count === 1 || ours.seconds <= allowed,
        );
      }
    }
    await prepare('decrypt', 100, keys);
    const before = await service.calls();
    await measure(call('ours', ['decrypt', '-i', files], keys.env));
    console.log(`\ncalls for decrypting 100 files: ${(await service.calls()) - before}`);
  } finally {
    service.stop();
  }
}

async function largeFile(): Promise<void> {
  useRule(`age: ${one.recipient}`);
  const path = join(work, 'large.yaml');
  const plain = join(work, 'large.plain.yaml');
  writeLargeFile(plain);
  const fresh = (): void => writeFileSync(path, readFileSync(plain));
  const encrypt = ['encrypt', '--age', one.recipient, '-i', path];
  rmSync(join(work, '.sops.yaml'));
  const ours = await medianOf(3, () => measure(call('ours', encrypt, {})), fresh);
  const oursDecrypted = await medianOf(3, () => measure(call('ours', ['decrypt', path], {})));
  const peer = existsSync(sops)
    ? await medianOf(1, () => measure(call('sops', encrypt, {})), fresh)
    : undefined;
  const peerDecrypted = existsSync(sops)
    ? await measure(call('sops', ['decrypt', path], {}))
    : undefined;
  add('5 MB, encrypt', peer, ours, '5× faster, < 500 MB', enough(peer, ours));
  add(
    '5 MB, decrypt',
    peerDecrypted,
    oursDecrypted,
    '5× faster, < 500 MB',
    enough(peerDecrypted, oursDecrypted),
  );
}

function enough(peer: Measured | undefined, ours: Measured): boolean {
  const faster = peer === undefined || peer.seconds / ours.seconds >= 5;
  return faster && ours.megabytes < 500;
}

/** A thousand plain files over a thousand encrypted ones that hold the same. */
async function unchanged(): Promise<void> {
  useRule(`age: ${one.recipient}`);
  writeSecrets(files, 1000);
  await measure(call('ours', ['encrypt', '-i', files], {}));
  const plain = join(work, 'plain');
  writeSecrets(plain, 1000);
  const args = ['encrypt', '--onto', files, plain];
  const ours = await medianOf(3, () => measure(call('ours', args, {})));
  add(
    'unchanged run over 1000',
    undefined,
    ours,
    '≤ 3 s, < 500 MB',
    ours.seconds <= 3 && ours.megabytes < 500,
  );
}

try {
  console.log(
    '| what | sops s | ours s | faster | ours MB | goal | |\n|---|---|---|---|---|---|---|',
  );
  await withAge();
  await withKeyService();
  await largeFile();
  if (!quick) await unchanged();
  const missed = rows.filter((row) => !row.met).length;
  console.log(`\n${rows.length} measured, ${missed} goals missed`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
