/**
 * PGP through the gpg program (sops pgp/keysource.go), or the program in SOPS_GPG_EXEC, which finds its
 * keyring by GNUPGHOME. The data key is passed through pipes only. The result is armored.
 */

import { sopsFault } from '../../fault.ts';
import type { SopsFault } from '../../fault.ts';
import { entryDate, entryText, entryTime, optionalText, wrappedKey } from '../metadata-entry.ts';
import { findPgpMessageProblem } from './pgp-message.ts';
import type { KeyContext, MasterKey, Provider } from '../provider.ts';

interface PgpKey {
  readonly fingerprint: string;
  readonly createdAt?: Date | undefined;
  readonly encryptedKey?: string | undefined;
}

function masterKey(key: PgpKey): MasterKey {
  return {
    provider: 'pgp',
    id: key.fingerprint,
    createdAt: key.createdAt,
    encryptedKey: key.encryptedKey,
    encryptDataKey: (dataKey, context) => encryptDataKey(key, dataKey, context),
    decryptDataKey: (context) => decryptDataKey(key, context),
    toEntry: () => ({
      created_at: entryTime(key.createdAt),
      enc: key.encryptedKey ?? '',
      fp: key.fingerprint,
    }),
  };
}

async function encryptDataKey(
  key: PgpKey,
  dataKey: Uint8Array,
  context: KeyContext,
): Promise<MasterKey> {
  // The rule names the key by its fingerprint, which is all the trust that gpg would ask for.
  const args = ['--batch', '--no-default-recipient', '--no-encrypt-to', '--trust-model', 'always'];
  args.push('--armor', '--recipient', key.fingerprint, '--encrypt');
  const { output, failure } = await runGpg(args, dataKey, context);
  if (failure !== undefined) throw encryptError(key, failure);
  const encryptedKey = Buffer.from(output).toString().trim();
  return masterKey({ ...key, encryptedKey, createdAt: context.now() });
}

async function decryptDataKey(key: PgpKey, context: KeyContext): Promise<Uint8Array> {
  const message = wrappedKey('pgp', key.fingerprint, key.encryptedKey);
  const { output, failure } = await runGpg(['--quiet', '--decrypt'], Buffer.from(message), context);
  if (failure !== undefined) throw decryptError(key, failure);
  if (output.length > 0) return output;
  throw sopsFault({
    code: 'key-service-failed',
    message: `gpg returned nothing for ${key.fingerprint}`,
    hint: 'An old gpg silently drops messages with an AEAD cipher; use GnuPG 2.3 or later.',
  });
}

/** What the variables of gpg, its agent and pinentry begin with. */
const PREFIXES = [
  'GNUPG',
  'GPG_',
  'PINENTRY_',
  'SSH_AUTH_SOCK',
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'XAUTHORITY',
  'DBUS_SESSION_BUS_ADDRESS',
];

/** The variables that gpg needs to find its keyring, agent and pinentry; it gets no others. */
const PASSED_ON =
  /^(PATH|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|SYSTEMROOT|TMPDIR|TEMP|TMP|GNUPGHOME|GPG_.*|SSH_AUTH_SOCK|PINENTRY_.*|DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|DBUS_SESSION_BUS_ADDRESS|XDG_RUNTIME_DIR|TERM|LANG|LC_.*)$/i;

interface GpgResult {
  readonly output: Uint8Array;
  /** What gpg reported, in one line; undefined when it succeeded. */
  readonly failure?: string;
}

async function runGpg(
  args: readonly string[],
  input: Uint8Array,
  context: KeyContext,
): Promise<GpgResult> {
  const { execa } = await import('execa');
  const program = context.env['SOPS_GPG_EXEC'] ?? '';
  const env = Object.fromEntries(
    Object.entries(context.env).filter(([name]) => PASSED_ON.test(name)),
  );
  const result = await execa(program === '' ? 'gpg' : program, args, {
    input,
    env,
    extendEnv: false,
    encoding: 'buffer',
    stripFinalNewline: false,
    reject: false,
    ...(context.signal !== undefined && { cancelSignal: context.signal }),
  });
  if (!result.failed) return { output: result.stdout };
  if (result.exitCode === undefined) throw notStarted(program, result.cause);
  const lines = Buffer.from(result.stderr).toString().trim().split('\n');
  return { output: result.stdout, failure: lines.map((line) => line.trim()).join('; ') };
}

function notStarted(program: string, cause: unknown): SopsFault {
  return sopsFault({
    code: 'key-service-unreachable',
    message: `the program ${program === '' ? 'gpg' : program} could not be run`,
    hint: 'Install GnuPG, or name it in SOPS_GPG_EXEC.',
    causes: [cause],
  });
}

function encryptError(key: PgpKey, failure: string): SopsFault {
  return sopsFault({
    code: /No public key|Unusable public key|expired|revoked/i.test(failure)
      ? 'key-unavailable'
      : 'key-service-failed',
    message: `gpg cannot encrypt for ${key.fingerprint}: ${failure}`,
    hint: 'Import the public key with gpg --import, or renew it.',
  });
}

function decryptError(key: PgpKey, failure: string): SopsFault {
  const absent = /No secret key/i.test(failure);
  return sopsFault({
    code: absent ? 'key-unavailable' : 'key-service-failed',
    message: absent
      ? `gpg has no secret key for ${key.fingerprint}`
      : `gpg cannot decrypt with ${key.fingerprint}: ${failure}`,
    hint: absent
      ? 'Import the secret key, or set GNUPGHOME to the folder of the keyring that has it.'
      : 'Try gpg --decrypt by hand; in a terminal, export GPG_TTY=$(tty).',
  });
}

function fromText(text: string): MasterKey {
  const fingerprint = text.replaceAll(' ', '');
  if (fingerprint !== '' && !fingerprint.startsWith('-')) return masterKey({ fingerprint });
  throw sopsFault({
    code: 'malformed-key',
    message: `${JSON.stringify(text)} is not a PGP fingerprint`,
    hint: 'Write the 40 hexadecimal digits that gpg --list-keys shows.',
  });
}

export const pgpProvider: Provider<'pgp'> = {
  id: 'pgp',
  title: 'PGP',
  metadataField: 'pgp',
  isWrittenWhenEmpty: false,
  ruleField: 'pgp',
  groupField: 'pgp',
  groupItemFields: [],
  flag: 'pgp',
  letter: 'p',
  order: { rule: 2, commandLine: 4 },
  env: { keys: 'SOPS_PGP_FP', secrets: [], prefixes: PREFIXES },
  callsService: false,
  readFailure: undefined,
  settings: [],
  versions: undefined,
  entryFields: { created_at: 'string', enc: 'string', fp: 'string' },
  findWrappedKeyProblem: ({ encryptedKey = '' }) => findPgpMessageProblem(encryptedKey),
  fromEntry: (entry) =>
    masterKey({
      fingerprint: entryText('pgp', entry, 'fp'),
      createdAt: entryDate('pgp', entry),
      encryptedKey: optionalText(entry, 'enc'),
    }),
  fromText,
  fromGroupItem: (item) => [fromText(typeof item === 'string' ? item : '')],
};
