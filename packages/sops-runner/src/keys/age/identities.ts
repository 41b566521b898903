/**
 * Where age identities are found (sops age/keysource.go): SOPS_AGE_KEY, SOPS_AGE_KEY_FILE, the key
 * file of the platform, SSH keys, and commands. They are searched in that order, until one decrypts
 * the file.
 */

import path from 'node:path';

import { sopsFault } from '../../fault.ts';
import type { SopsFault } from '../../fault.ts';
import { parseX25519Identity, unwrapX25519 } from './x25519.ts';
import type { AgeFile, Stanza } from './file-format.ts';
import type { PluginIdentity } from './plugin/age-plugin.ts';
import { pluginOfIdentity } from './plugin/name.ts';
import type { KeyContext } from '../provider.ts';
import { splitCommand } from '../split-command.ts';

export interface AgeIdentity {
  /** Finds the file key with node:crypto; undefined when no stanza is for this identity. */
  readonly unwrap?: (stanzas: readonly Stanza[]) => Uint8Array | undefined;
  /** An identity that only the library knows, such as a post-quantum one. */
  readonly library?: string;
  /** An identity that a plugin knows. */
  readonly plugin?: PluginIdentity;
}

export interface IdentitySource {
  /** The variable or file, for messages. */
  readonly name: string;
  /** Undefined when there is nothing. Throws Fault `malformed-key` or `command-failed`. */
  readonly load: () => Promise<readonly AgeIdentity[] | undefined>;
}

const cache = new WeakMap<KeyContext, Map<string, Promise<readonly AgeIdentity[] | undefined>>>();

/** All places in the order in which they are tried; each is read once per run. */
export function identitySources(recipient: string, context: KeyContext): readonly IdentitySource[] {
  const { env } = context;
  const command = (name: string, parse: (text: string) => Promise<readonly AgeIdentity[]>) =>
    env[name] === undefined
      ? missing(name)
      : source(context, name, `${name}\0${recipient}`, async () =>
          parse(await runKeyCommand(name, env[name] ?? '', recipient, context)),
        );
  return [
    env['SOPS_AGE_KEY'] === undefined
      ? missing('SOPS_AGE_KEY')
      : source(context, 'SOPS_AGE_KEY', 'SOPS_AGE_KEY', async () =>
          parseIdentities(identityWords(env['SOPS_AGE_KEY'] ?? ''), 'SOPS_AGE_KEY'),
        ),
    keyFile(context, 'SOPS_AGE_KEY_FILE', env['SOPS_AGE_KEY_FILE'], true),
    keyFile(context, defaultKeyFile(context), defaultKeyFile(context), false),
    sshFile(context, 'SOPS_AGE_SSH_PRIVATE_KEY_FILE', env['SOPS_AGE_SSH_PRIVATE_KEY_FILE'], true),
    ...['id_ed25519', 'id_rsa'].map((name) => {
      const file = joiner(context)(context.homeDir, '.ssh', name);
      return sshFile(context, file, file, false);
    }),
    command('SOPS_AGE_KEY_CMD', async (text) =>
      parseIdentities(text.split('\n'), 'SOPS_AGE_KEY_CMD'),
    ),
    command('SOPS_AGE_SSH_PRIVATE_KEY_CMD', parseSsh),
  ];
}

/** The key file in the user's configuration folder; on macOS, XDG_CONFIG_HOME comes first too. */
export function defaultKeyFile(context: KeyContext): string {
  const join = joiner(context);
  const rest = ['sops', 'age', 'keys.txt'];
  if (context.platform === 'win32') {
    const roaming = context.env['AppData'] ?? context.env['APPDATA'];
    return join(roaming ?? join(context.homeDir, 'AppData', 'Roaming'), ...rest);
  }
  const xdg = context.env['XDG_CONFIG_HOME'];
  if (xdg !== undefined && xdg !== '') return join(xdg, ...rest);
  return context.platform === 'darwin'
    ? join(context.homeDir, 'Library', 'Application Support', ...rest)
    : join(context.homeDir, '.config', ...rest);
}

/** The file key, found with one of the identities; undefined when none fits. */
export function unwrapWith(
  identities: readonly AgeIdentity[],
  file: AgeFile,
): Uint8Array | undefined {
  for (const identity of identities) {
    const fileKey = identity.unwrap?.(file.stanzas);
    if (fileKey !== undefined) return fileKey;
  }
  return undefined;
}

function joiner(context: KeyContext): (...parts: string[]) => string {
  const platform = context.platform === 'win32' ? path.win32 : path.posix;
  return (...parts) => platform.join(...parts);
}

function missing(name: string): IdentitySource {
  return { name, load: async () => undefined };
}

function source(
  context: KeyContext,
  name: string,
  key: string,
  load: () => Promise<readonly AgeIdentity[] | undefined>,
): IdentitySource {
  return {
    name,
    load: () => {
      const loaded = cache.get(context) ?? new Map<string, ReturnType<typeof load>>();
      cache.set(context, loaded);
      const found = loaded.get(key) ?? load();
      loaded.set(key, found);
      return found;
    },
  };
}

function keyFile(
  context: KeyContext,
  name: string,
  file: string | undefined,
  required: boolean,
): IdentitySource {
  return fileSource(context, name, file, required, async (text) => {
    if (/^(age-encryption|-----BEGIN AGE)/.test(text)) throw passphraseProtected(name);
    return parseIdentities(text.split('\n'), name);
  });
}

function sshFile(
  context: KeyContext,
  name: string,
  file: string | undefined,
  required: boolean,
): IdentitySource {
  return fileSource(context, name, file, required, parseSsh);
}

function fileSource(
  context: KeyContext,
  name: string,
  file: string | undefined,
  required: boolean,
  parse: (text: string) => Promise<readonly AgeIdentity[]>,
): IdentitySource {
  if (file === undefined) return missing(name);
  return source(context, name, `${name}\0${file}`, async () => {
    const bytes = await context.readFile(file).catch((error: unknown) => {
      if (!required) return undefined;
      throw sopsFault({
        code: 'malformed-key',
        message: `the file ${file} in ${name} cannot be read`,
        causes: [error],
      });
    });
    return bytes === undefined ? undefined : parse(Buffer.from(bytes).toString());
  });
}

async function parseSsh(text: string): Promise<readonly AgeIdentity[]> {
  const { parseSshIdentity } = await import('./ssh.ts');
  return [parseSshIdentity(text)];
}

/** The variable may have several identities in one line. */
function identityWords(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/));
}

function parseIdentities(lines: readonly string[], name: string): AgeIdentity[] {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => parseIdentity(line, name));
}

function parseIdentity(text: string, name: string): AgeIdentity {
  if (text.startsWith('AGE-SECRET-KEY-PQ-1')) return { library: text };
  const parsed = text.startsWith('AGE-SECRET-KEY-1') ? parseX25519Identity(text) : undefined;
  if (parsed !== undefined) return { unwrap: (stanzas) => unwrapX25519(stanzas, parsed) };
  const plugin = pluginOfIdentity(text);
  if (plugin !== undefined) return { plugin: { name: plugin, encoding: text } };
  throw sopsFault({
    code: 'malformed-key',
    message: `${name} has a line that is not an age identity`,
    hint: 'Each line must be AGE-SECRET-KEY-1…, AGE-PLUGIN-…, a comment, or empty.',
  });
}

function passphraseProtected(name: string): SopsFault {
  return sopsFault({
    code: 'malformed-key',
    message: `the age key file of ${name} is protected by a passphrase`,
    hint: 'Let SOPS_AGE_KEY_CMD print its plaintext, for example with age --decrypt.',
  });
}

async function runKeyCommand(
  name: string,
  commandLine: string,
  recipient: string,
  context: KeyContext,
): Promise<string> {
  const { execa } = await import('execa');
  const [program, ...args] = splitCommand(commandLine);
  const failed = (cause: unknown): SopsFault =>
    sopsFault({
      code: 'command-failed',
      message: `the command of ${name} failed`,
      hint: 'Run it by hand; it must print the identity to its standard output.',
      causes: cause === undefined ? [] : [cause],
    });
  if (program === undefined) throw failed(undefined);
  const result = await execa(program, args, {
    env: { ...context.env, SOPS_AGE_RECIPIENT: recipient },
    extendEnv: false,
    stdin: 'ignore',
    stderr: 'inherit',
    reject: false,
    ...(context.signal !== undefined && { cancelSignal: context.signal }),
  });
  // The result's own error would carry the output, which is a private key.
  if (result.failed) throw failed(undefined);
  return result.stdout;
}
