import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { replaceFile } from '@dhallmark/replace-file';
import { generateAgeIdentity, type EncryptionRule } from '@dhallmark/sops-runner';
import { fault } from '../../fault.ts';
import type { Env } from '../../workspace/env.ts';
import {
  dueForRetirement,
  parseRegister,
  renderRegister,
  type RegisteredKey,
} from './key-register.ts';
import { addRecipient, removeRecipient } from './rule-recipients.ts';
import { storeKey } from './stores.ts';

/** The register of age keys, relative to the workspace. */
export const REGISTER = 'age-keys.json';

/** What a new age key is generated for. */
export interface NewAgeKeyInput {
  readonly root: string;
  readonly environment: string;
  readonly env: Env;
  /** The configured deploy repository, whose host may get tokens of the job. */
  readonly deployUrl: string | undefined;
  /** The rules of the environment's files. */
  readonly rules: readonly EncryptionRule[];
  /** Where the private half goes: see `storeKey`. */
  readonly store: string;
  readonly graceDays: number;
  readonly now: Date;
  readonly say: (line: string) => void;
}

/**
 * Generates an age key, stores its private half, adds its public half to the recipients in
 * `.sops.yaml`, and removes those whose successor is older than the grace period. The rekey that
 * follows brings the encrypted files to these recipients. Throws Fault `no-age-recipient`,
 * `age-keys-broken`, `key-store`.
 */
export async function introduceAgeKey(input: NewAgeKeyInput): Promise<void> {
  const { root, environment, env, now, say } = input;
  const inUse = recipientsOf(input.rules);
  const newest = inUse.at(-1);
  if (newest === undefined) throw noRecipient(environment);
  const date = now.toISOString();
  const register = withFirst(
    readRegister(root),
    { environment, recipient: newest, added: date },
    inUse,
  );
  for (const recipient of inUse.filter((each) => !isKnown(register, environment, each))) {
    say(`${recipient} is not in ${REGISTER}, so it is never retired.`);
  }
  const retired = dueForRetirement(register, environment, inUse, input.graceDays, now);
  const key = generateAgeIdentity();
  await storeKey(input.store, { ...key, environment }, env, input.deployUrl);
  say(`A new age key for ${environment} was stored: ${key.recipient}`);
  const file = join(root, '.sops.yaml');
  const added = addRecipient(readFileSync(file, 'utf8'), newest, key.recipient);
  await replaceFile(file, retired.reduce(removeRecipient, added));
  for (const recipient of retired) say(`Retired after its grace period: ${recipient}`);
  const keys: readonly RegisteredKey[] = [
    ...register.map((each) =>
      retired.includes(each.recipient) ? { ...each, retired: date } : each,
    ),
    { environment, recipient: key.recipient, added: date },
  ];
  await replaceFile(join(root, REGISTER), renderRegister(keys));
}

/**
 * The first new key of an environment replaces the present one. Of several present keys only a
 * person knows which have to stay, for example a break-glass key.
 */
function withFirst(
  register: readonly RegisteredKey[],
  first: RegisteredKey,
  inUse: readonly string[],
): readonly RegisteredKey[] {
  const hasBegun = register.some(({ environment }) => environment === first.environment);
  return hasBegun || inUse.length > 1 ? register : [...register, first];
}

function isKnown(register: readonly RegisteredKey[], environment: string, recipient: string) {
  return register.some((key) => key.environment === environment && key.recipient === recipient);
}

function recipientsOf(rules: readonly EncryptionRule[]): string[] {
  const keys = rules.flatMap(({ groups }) => groups.flat());
  return [...new Set(keys.filter(({ provider }) => provider === 'age').map(({ id }) => id))];
}

function readRegister(root: string): readonly RegisteredKey[] {
  const file = join(root, REGISTER);
  return parseRegister(existsSync(file) ? readFileSync(file, 'utf8') : undefined);
}

function noRecipient(environment: string): Fault {
  return fault({
    code: 'no-age-recipient',
    message: `no creation rule of ${environment} has an age recipient`,
    location: { file: '.sops.yaml' },
    hint: 'Add the first one by hand: a new key has to replace a known one.',
  });
}
