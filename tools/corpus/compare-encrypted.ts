/**
 * Compares what `sops-runner` and sops do with an encrypted file: whether it is encrypted, what happens
 * when it is decrypted with the age and PGP keys of this machine, and whether a file of the same shape,
 * whose ciphertext counts as plaintext, survives being encrypted by one and decrypted by the other.
 */

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

import { runProgram } from './run-program.ts';
import type { Ran } from './run-program.ts';
import { removeBlock, sameText } from './sops-block.ts';
import type { Finding } from './tally.ts';

const OURS = join(import.meta.dirname, '../../packages/sops-runner/bin/sops-runner.cjs');

export interface SopsPeer {
  readonly sops: string;
  /** A folder for the copies. */
  readonly work: string;
  /** An age key made for this run. */
  readonly recipient: string;
  readonly identity: string;
}

/** The variables with keys that both programs get. Keys of services are left out, so that nothing is called. */
const KEYS = ['SOPS_AGE_KEY', 'SOPS_AGE_KEY_FILE', 'GNUPGHOME'];

/** What each of the three comparisons shows. */
export async function compareEncrypted(file: string, peer: SopsPeer): Promise<readonly Finding[]> {
  const content = readFileSync(file, 'utf8');
  return [
    await compareStatus(file, peer),
    await compareDecryption(file, content, peer),
    await compareShape(file, content, peer),
  ];
}

type Run = (program: 'ours' | 'sops', args: readonly string[]) => Promise<Ran>;

function runner({ sops, work }: SopsPeer, keys: Readonly<Record<string, string>>): Run {
  const env = { HOME: work, SOPS_DISABLE_VERSION_CHECK: '1', ...keys };
  return (program, args) =>
    program === 'sops'
      ? runProgram(sops, args, { cwd: work, env })
      : runProgram(process.execPath, [OURS, ...args], { cwd: work, env });
}

async function compareStatus(file: string, peer: SopsPeer): Promise<Finding> {
  const run = runner(peer, {});
  const [ours, theirs] = await both(run, ['filestatus', file]);
  const same = ours.status === theirs.status && ours.stdout.trim() === theirs.stdout.trim();
  return same
    ? { verdict: 'same', kind: 'filestatus: the same' }
    : { verdict: 'different', kind: `filestatus: ${ours.status} and ${theirs.status}` };
}

async function compareDecryption(file: string, content: string, peer: SopsPeer): Promise<Finding> {
  if (/\b(?:arn:aws|vault_address|vaultUrl|vault_url|resource_id|key_id)\b/.test(content)) {
    return { verdict: 'not compared', kind: 'decrypt: a key service would be called' };
  }
  const given = KEYS.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const [ours, theirs] = await both(runner(peer, Object.fromEntries(given)), ['decrypt', file]);
  if (ours.status === 0 && theirs.status === 0) {
    return sameText(file, ours.stdout, theirs.stdout)
      ? { verdict: 'same', kind: 'decrypt: the same plaintext' }
      : { verdict: 'different', kind: 'decrypt: another plaintext' };
  }
  if (ours.status !== theirs.status) {
    return { verdict: 'different', kind: `decrypt: status ${ours.status}, sops ${theirs.status}` };
  }
  return { verdict: 'same', kind: `decrypt: both exit with status ${ours.status}` };
}

function shape(result: string): string {
  return `encrypt the same shape: ${result}`;
}

async function compareShape(file: string, content: string, peer: SopsPeer): Promise<Finding> {
  const plain = removeBlock(content, extname(file));
  if (plain === undefined) return { verdict: 'not compared', kind: shape('no known format') };
  const folder = mkdtempSync(join(peer.work, 'shape-'));
  const at = (who: string): string => join(folder, `${who}${extname(file)}`);
  const run = runner(peer, { SOPS_AGE_KEY: peer.identity });
  for (const who of ['ours', 'sops']) writeFileSync(at(who), plain);
  const [ours, theirs] = await Promise.all(
    (['ours', 'sops'] as const).map((who) =>
      run(who, ['encrypt', '-i', '--age', peer.recipient, at(who)]),
    ),
  );
  if (ours?.status !== 0 || theirs?.status !== 0) {
    if (ours?.status !== 0 && theirs?.status !== 0)
      return { verdict: 'same', kind: shape('both refuse') };
    const code = /error\[([\w-]+)\]/.exec(ours?.stderr ?? '')?.[1];
    return {
      verdict: 'different',
      kind: shape(code === undefined ? 'only sops refuses' : `only ours refuses: ${code}`),
    };
  }
  const [crossed, own] = await Promise.all([
    run('sops', ['decrypt', at('ours')]),
    run('sops', ['decrypt', at('sops')]),
  ]);
  const back = await run('ours', ['decrypt', at('sops')]);
  if (crossed.status !== 0 || back.status !== 0) {
    return { verdict: 'different', kind: shape('one does not decrypt what the other encrypted') };
  }
  return sameText(file, crossed.stdout, own.stdout) && sameText(file, back.stdout, own.stdout)
    ? { verdict: 'same', kind: shape('each decrypts what the other encrypted') }
    : { verdict: 'different', kind: shape('another plaintext') };
}

async function both(run: Run, args: readonly string[]): Promise<readonly [ours: Ran, theirs: Ran]> {
  return Promise.all([run('ours', args), run('sops', args)]);
}
