/** For tests: the sops binary with an identity and nothing else of the person's environment. */

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { ageProvider } from '../keys/age/age.ts';
import type { KeyContext } from '../keys/provider.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import { SELECTOR_FIELDS } from '../metadata/selectors.ts';
import type { Selectors } from '../metadata/selectors.ts';
import { findProgram, keyContext, temporaryFolder } from './reference-programs.ts';

export const sopsProgram = findProgram('sops');
/** The name of tests that need it, with the reason for skipping them. */
export const sopsSkip = sopsProgram === undefined ? ' (skipped: there is no sops)' : '';

export interface Ran {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface Bench {
  readonly identity: string;
  readonly recipient: string;
  readonly context: KeyContext;
  readonly rule: (selectors?: Selectors) => EncryptionRule;
  readonly encrypt: (file: string, input: string | Uint8Array, selectors?: Selectors) => Ran;
  readonly decrypt: (file: string, input: string | Uint8Array) => Ran;
  /** To be called when all is done. */
  readonly remove: () => void;
}

/** One age identity, known to our context and to sops. */
export function makeBench(): Bench {
  const { identity, recipient } = generateAgeIdentity();
  const env = { SOPS_AGE_KEY: identity };
  const folder = temporaryFolder();
  const run = (args: readonly string[], input: string | Uint8Array): Ran => {
    const result = spawnSync(sopsProgram ?? 'sops', args, {
      input,
      env: { ...env, PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' },
      cwd: '/',
    });
    return {
      status: result.status ?? -1,
      stdout: result.stdout,
      stderr: result.stderr.toString(),
    };
  };
  return {
    identity,
    recipient,
    context: keyContext(env),
    rule: (selectors = {}) => ({
      groups: [[ageProvider.fromText(recipient)]],
      shamirThreshold: 0,
      selectors,
    }),
    encrypt: (file, input, selectors = {}) => {
      const config = join(folder.path, 'sops.yaml');
      writeFileSync(config, configText(recipient, selectors));
      return run(['--config', config, 'encrypt', '--filename-override', file], input);
    },
    remove: folder.remove,
    decrypt: (file, input) => run(['decrypt', '--filename-override', file], input),
  };
}

/** A configuration with one rule for every file; the flags of sops do not have all selectors. */
function configText(recipient: string, selectors: Selectors): string {
  const rule: Record<string, unknown> = { age: recipient };
  for (const [name, field] of SELECTOR_FIELDS) rule[name] = selectors[field];
  if (selectors.macOnlyEncrypted === true) rule['mac_only_encrypted'] = true;
  return JSON.stringify({ creation_rules: [rule] });
}
