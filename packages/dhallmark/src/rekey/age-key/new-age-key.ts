import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { replaceFile } from '@dhallmark/replace-file';
import { generateAgeIdentity, type EncryptionRule, type KeyChange } from '@dhallmark/sops-runner';
import { fault } from '../../fault.ts';
import type { Env } from '../../workspace/env.ts';
import {
  dueForRetirement,
  parseRegister,
  renderRegister,
  type RegisteredKey,
} from './key-register.ts';
import { addRecipient, removeRecipient } from './rule-recipients.ts';
import { findStoredRecipients, storeKey } from './stores.ts';

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
 * follows brings the encrypted files to these recipients. A key that an earlier run stored, and that
 * no rule has known yet, is used instead of a new one. Throws Fault `no-age-recipient`,
 * `age-keys-broken`, `key-store`.
 */
export async function introduceAgeKey(input: NewAgeKeyInput): Promise<KeyChange> {
  const { root, environment, now, say } = input;
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
  const recipient = (await findUnusedKey(input, inUse, register)) ?? (await storeNewKey(input));
  const file = join(root, '.sops.yaml');
  const added = addRecipient(readFileSync(file, 'utf8'), newest, recipient);
  await replaceFile(file, retired.reduce(removeRecipient, added));
  for (const old of retired) say(`Retired after its grace period: ${old}`);
  const keys: readonly RegisteredKey[] = [
    ...register.map((each) =>
      retired.includes(each.recipient) ? { ...each, retired: date } : each,
    ),
    { environment, recipient, added: date },
  ];
  await replaceFile(join(root, REGISTER), renderRegister(keys));
  return { provider: 'age', from: retired, to: [recipient] };
}

/** A run whose rules were refused has stored a key: a second one would never be retired. */
async function findUnusedKey(
  { environment, env, store, deployUrl, say }: NewAgeKeyInput,
  inUse: readonly string[],
  register: readonly RegisteredKey[],
): Promise<string | undefined> {
  const stored = await findStoredRecipients(store, environment, env, deployUrl);
  const known = new Set([...inUse, ...register.map((each) => each.recipient)]);
  const unused = stored.findLast((recipient) => !known.has(recipient));
  if (unused !== undefined) say(`The age key that an earlier run stored is used: ${unused}`);
  return unused;
}

async function storeNewKey({
  environment,
  env,
  store,
  deployUrl,
  say,
}: NewAgeKeyInput): Promise<string> {
  const key = generateAgeIdentity();
  await storeKey(store, { ...key, environment }, env, deployUrl);
  say(`A new age key for ${environment} was stored: ${key.recipient}`);
  return key.recipient;
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
