/**
 * age (sops age/keysource.go): one armored age file with the data key per recipient. X25519 and SSH
 * recipients use node:crypto; post-quantum ones and tags use age-encryption; every other `age1NAME1…` is
 * wrapped by a plugin.
 */

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { sopsFault } from '../../fault.ts';
import type { SopsFault } from '../../fault.ts';
import { encryptAgeFile, encryptAgeFileSlowly, parseAgeFile } from './file-format.ts';
import type { AgeFile, Stanza } from './file-format.ts';
import { identitySources, unwrapWith } from './identities.ts';
import type { AgeIdentity } from './identities.ts';
import { pluginOfRecipient } from './plugin/name.ts';
import { isSshRecipient } from './ssh-key.ts';
import { isX25519Recipient, parseX25519Recipient, wrapX25519 } from './x25519.ts';
import { splitKeyList } from '../key-list.ts';
import { shortenKeyId } from '../shorten-key-id.ts';
import { entryText, wrappedKey } from '../metadata-entry.ts';
import type { KeyContext, MasterKey, Provider } from '../provider.ts';

interface AgeKey {
  readonly recipient: string;
  readonly encryptedKey?: string | undefined;
}

function masterKey(key: AgeKey): MasterKey {
  return {
    provider: 'age',
    id: key.recipient,
    createdAt: undefined,
    encryptedKey: key.encryptedKey,
    encryptDataKey: async (dataKey, context) =>
      masterKey({ ...key, encryptedKey: await encryptFor(key.recipient, dataKey, context) }),
    decryptDataKey: (context) => decryptDataKey(key, context),
    toEntry: () => ({ recipient: key.recipient, enc: key.encryptedKey ?? '' }),
  };
}

type Wrapper = (dataKey: Uint8Array, context: KeyContext) => string | Promise<string>;

const wrappers = new Map<string, Promise<Wrapper>>();

async function encryptFor(
  recipient: string,
  dataKey: Uint8Array,
  context: KeyContext,
): Promise<string> {
  const known = wrappers.get(recipient) ?? createWrapper(recipient);
  wrappers.set(recipient, known);
  return (await known)(dataKey, context);
}

async function createWrapper(recipient: string): Promise<Wrapper> {
  if (recipient.startsWith('ssh-')) {
    const { parseSshRecipient } = await import('./ssh.ts');
    const parsed = parseSshRecipient(recipient);
    if (parsed === undefined) throw malformedRecipient(recipient);
    return createNativeWrapper((fileKey) => parsed.wrap(fileKey));
  }
  const native = parseX25519Recipient(recipient);
  if (native !== undefined) return createNativeWrapper((fileKey) => wrapX25519(fileKey, native));
  const plugin = pluginOfRecipient(recipient);
  return plugin === undefined || inLibrary.has(plugin)
    ? createLibraryWrapper(recipient)
    : createPluginWrapper(plugin, recipient);
}

/** The recipients with a name of which age-encryption needs no plugin. */
const inLibrary = new Set(['pq', 'tag', 'tagpq']);

function createPluginWrapper(plugin: string, recipient: string): Wrapper {
  return async (dataKey, context) => {
    const { wrapWithPlugin } = await import('./plugin/age-plugin.ts');
    return encryptAgeFileSlowly(dataKey, async (fileKey) => [
      await wrapWithPlugin(plugin, recipient, fileKey, context),
    ]);
  };
}

function createNativeWrapper(wrap: (fileKey: Uint8Array) => Stanza): Wrapper {
  return (dataKey) => encryptAgeFile(dataKey, (fileKey) => [wrap(fileKey)]);
}

async function createLibraryWrapper(recipient: string): Promise<Wrapper> {
  const { Encrypter, armor } = await import('age-encryption');
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
  } catch (error) {
    throw malformedRecipient(recipient, error);
  }
  return async (dataKey) => armor.encode(await encrypter.encrypt(dataKey));
}

async function decryptDataKey(key: AgeKey, context: KeyContext): Promise<Uint8Array> {
  const text = wrappedKey('age', key.recipient, key.encryptedKey);
  const file = parseAgeFile(text);
  if (file === undefined) throw malformedFile(key.recipient);
  const absent: string[] = [];
  const failures: Fault[] = [];
  for (const source of identitySources(key.recipient, context)) {
    try {
      const identities = await source.load();
      if (identities === undefined) absent.push(source.name);
      const dataKey =
        identities && (await openWith(identities, file, text, key.recipient, context));
      if (dataKey !== undefined) return dataKey;
    } catch (error) {
      if (!isFault(error) || error.code === 'malformed-metadata') throw error;
      failures.push(error);
    }
  }
  throw sopsFault({
    code: 'key-unavailable',
    message: `no identity was found for the age recipient ${shortenKeyId(key.recipient)}`,
    hint: `Set SOPS_AGE_KEY or SOPS_AGE_KEY_FILE; there is nothing in ${absent.join(', ')}.`,
    causes: failures,
  });
}

/** Plugins come last: they may need a token and a person. */
async function openWith(
  identities: readonly AgeIdentity[],
  file: AgeFile,
  text: string,
  recipient: string,
  context: KeyContext,
): Promise<Uint8Array | undefined> {
  const fileKey = unwrapWith(identities, file);
  if (fileKey !== undefined) return openFile(file, fileKey, recipient);
  const dataKey = await openWithLibrary(identities, text);
  if (dataKey !== undefined) return dataKey;
  const unwrapped = await unwrapWithPlugins(identities, file, context);
  return unwrapped && openFile(file, unwrapped, recipient);
}

function openFile(file: AgeFile, fileKey: Uint8Array, recipient: string): Uint8Array {
  const dataKey = file.open(fileKey);
  fileKey.fill(0);
  if (dataKey === undefined) throw malformedFile(recipient);
  return dataKey;
}

/** The file key. Throws the failure of the first plugin where none has it. */
async function unwrapWithPlugins(
  identities: readonly AgeIdentity[],
  { stanzas }: AgeFile,
  context: KeyContext,
): Promise<Uint8Array | undefined> {
  let failure: Fault | undefined;
  for (const { plugin } of identities) {
    if (plugin === undefined) continue;
    const { unwrapWithPlugin } = await import('./plugin/age-plugin.ts');
    try {
      const fileKey = await unwrapWithPlugin(plugin, stanzas, context);
      if (fileKey !== undefined) return fileKey;
    } catch (error) {
      if (!isFault(error)) throw error;
      failure ??= error;
    }
  }
  if (failure !== undefined) throw failure;
  return undefined;
}

async function openWithLibrary(
  identities: readonly AgeIdentity[],
  text: string,
): Promise<Uint8Array | undefined> {
  const texts = identities.flatMap(({ library }) => (library === undefined ? [] : [library]));
  if (texts.length === 0) return undefined;
  const { Decrypter, armor } = await import('age-encryption');
  const decrypter = new Decrypter();
  for (const identity of texts) decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(armor.decode(text));
  } catch {
    return undefined;
  }
}

function malformedRecipient(recipient: string, cause?: unknown): SopsFault {
  const secret = /^AGE-/i.test(recipient) && !recipient.startsWith('age1');
  return sopsFault({
    code: 'malformed-key',
    message: secret
      ? 'an age identity (a private key) was given in place of a recipient'
      : `${shortenKeyId(recipient)} is not an age recipient`,
    hint: secret
      ? 'Write its public key, age1…; age-keygen -y prints it.'
      : 'A recipient is age1…, also of a plugin, ssh-ed25519 … or ssh-rsa … (2048 bits or more).',
    causes: secret || cause === undefined ? [] : [cause],
  });
}

function malformedFile(recipient: string): SopsFault {
  return sopsFault({
    code: 'malformed-metadata',
    message: `the wrapped data key of the age recipient ${shortenKeyId(recipient)} is malformed or was changed`,
    hint: 'Restore the sops block of the file from version control.',
  });
}

/**
 * One age file per recipient: a second stanza would wrap the data key for somebody whom the block does
 * not name. rage adds stanzas without a key, whose type ends in `-grease`.
 */
function findWrappedKeyProblem({ id, encryptedKey = '' }: MasterKey): string | undefined {
  const stanzas = parseAgeFile(encryptedKey)?.stanzas;
  if (stanzas === undefined) return 'must be one armored age file';
  const [stanza, ...more] = stanzas.filter(({ type }) => !type.endsWith('-grease'));
  if (stanza === undefined) return 'is wrapped for nobody';
  if (more.length > 0) return `is wrapped for ${more.length + 1} recipients`;
  const wanted = stanzaTypeOf(id);
  return wanted === undefined || stanza.type === wanted
    ? undefined
    : 'is wrapped for a recipient of another kind';
}

/** Undefined for recipients of plugins and post-quantum ones, whose kinds of stanza are their own. */
function stanzaTypeOf(recipient: string): string | undefined {
  if (isX25519Recipient(recipient)) return 'X25519';
  return /^ssh-(?:ed25519|rsa)(?= )/.exec(recipient)?.[0];
}

function fromText(text: string): MasterKey {
  const recipient = text.trim();
  if (!/^(age1|ssh-)\S/.test(recipient)) throw malformedRecipient(recipient);
  if (recipient.startsWith('ssh-') && !isSshRecipient(recipient)) {
    throw malformedRecipient(recipient);
  }
  const isMalformed = /^age1[02-9a-z]+$/.test(recipient)
    ? !isX25519Recipient(recipient)
    : recipient.startsWith('age1') && pluginOfRecipient(recipient) === undefined;
  if (isMalformed) throw malformedRecipient(recipient);
  return masterKey({ recipient });
}

export const ageProvider: Provider<'age'> = {
  id: 'age',
  title: 'age',
  metadataField: 'age',
  isWrittenWhenEmpty: true,
  ruleField: 'age',
  groupField: 'age',
  groupItemFields: [],
  flag: 'age',
  letter: 'a',
  order: { rule: 1, commandLine: 6 },
  env: {
    keys: 'SOPS_AGE_RECIPIENTS',
    secrets: ['SOPS_AGE_KEY'],
    prefixes: ['AGE_'],
  },
  callsService: false,
  readFailure: undefined,
  settings: [],
  versions: undefined,
  entryFields: { recipient: 'string', enc: 'string' },
  findWrappedKeyProblem,
  fromEntry: (entry) =>
    masterKey({
      recipient: entryText('age', entry, 'recipient'),
      encryptedKey: entryText('age', entry, 'enc'),
    }),
  fromText,
  fromGroupItem: (item) => {
    if (typeof item === 'string') return splitKeyList(item).map(fromText);
    throw sopsFault({
      code: 'malformed-key',
      message: 'an age item of key_groups must be a string',
      hint: 'Write the recipient, age1….',
    });
  },
};
