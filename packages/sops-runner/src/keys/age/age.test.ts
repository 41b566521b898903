import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import {
  Decrypter,
  Encrypter,
  armor,
  generateHybridIdentity,
  identityToRecipient,
} from 'age-encryption';
import { afterAll, describe, expect, it } from 'vitest';

import { findProgram, keyContext, temporaryFolder } from '../../testing/reference-programs.ts';
import { parseAgeFile } from './file-format.ts';
import { splitCommand } from '../split-command.ts';
import { defaultKeyFile } from './identities.ts';
import { generateAgeIdentity, recipientOfIdentity } from './x25519.ts';
import { ageProvider } from './age.ts';

const age = findProgram('age');
const sshKeygen = findProgram('ssh-keygen');
const folder = temporaryFolder();
afterAll(() => folder.remove());

const dataKey = Uint8Array.from({ length: 32 }, (_, index) => index);
const { identity, recipient } = generateAgeIdentity();
const openWith = (env: Record<string, string>, parts = {}) =>
  keyContext(env, { readFile: (file) => readFile(file), ...parts });

async function wrapped(to: string): Promise<string> {
  const key = await ageProvider.fromText(to).encryptDataKey(dataKey, keyContext({}));
  return key.encryptedKey ?? '';
}

function unwrapped(
  to: string,
  enc: string,
  context: ReturnType<typeof keyContext>,
): Promise<Uint8Array> {
  return ageProvider.fromEntry({ recipient: to, enc }).decryptDataKey(context);
}

describe('age recipients', () => {
  it('are made as age-keygen makes them', async () => {
    expect(identity).toMatch(/^AGE-SECRET-KEY-1[02-9A-Z]{58}$/);
    expect(await identityToRecipient(identity)).toBe(recipient);
    expect(recipientOfIdentity(identity)).toBe(recipient);
    expect(recipientOfIdentity('nonsense')).toBeUndefined();
  });

  it('go both ways with the library of age', async () => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    expect(await decrypter.decrypt(armor.decode(await wrapped(recipient)))).toEqual(dataKey);
    const encrypter = new Encrypter();
    encrypter.addRecipient(generateAgeIdentity().recipient);
    encrypter.addRecipient(recipient);
    const theirs = armor.encode(await encrypter.encrypt(dataKey));
    const ours = await unwrapped(recipient, theirs, keyContext({ SOPS_AGE_KEY: identity }));
    expect(Uint8Array.from(ours)).toEqual(dataKey);
  });

  it('may be post-quantum', async () => {
    const hybrid = await generateHybridIdentity();
    const to = await identityToRecipient(hybrid);
    expect(to).toMatch(/^age1pq1/);
    const enc = await wrapped(to);
    expect(Uint8Array.from(await unwrapped(to, enc, keyContext({ SOPS_AGE_KEY: hybrid })))).toEqual(
      dataKey,
    );
  });

  it.each([
    ['nothing', ''],
    ['a word', 'nonsense'],
    ['a broken checksum', `${recipient.slice(0, -1)}${recipient.endsWith('q') ? 'p' : 'q'}`],
    ['a fingerprint', '85D77543B3D624B63CEA9E6DBC17301B491B3F21'],
  ])('are refused when they are %s', (_, text) => {
    expect(() => ageProvider.fromText(text)).toThrowError(
      expect.objectContaining({ code: 'malformed-key' }) as Error,
    );
  });

  it('are refused without being shown when they are a private key', () => {
    let message = '';
    try {
      ageProvider.fromText(identity);
    } catch (error) {
      message = `${String(error)} ${JSON.stringify(error)}`;
    }
    expect(message).toContain('private key');
    expect(message).not.toContain(identity.slice(16));
  });

  it.skipIf(age === undefined)(
    `go both ways with the age program${age === undefined ? ' (skipped: there is no age)' : ''}`,
    async () => {
      const keyFile = join(folder.path, 'key.txt');
      writeFileSync(keyFile, `# created: never\n${identity}\n`);
      const input = await wrapped(recipient);
      const opened = spawnSync(age ?? '', ['-d', '-i', keyFile], { input });
      expect(Uint8Array.from(opened.stdout)).toEqual(dataKey);
      const sealed = spawnSync(age ?? '', ['-a', '-r', recipient], {
        input: dataKey,
      }).stdout.toString();
      const context = openWith({ SOPS_AGE_KEY_FILE: keyFile });
      expect(Uint8Array.from(await unwrapped(recipient, sealed, context))).toEqual(dataKey);
    },
  );
});

const sshSkip =
  age === undefined || sshKeygen === undefined ? ' (skipped: there is no age or ssh-keygen)' : '';

describe.skipIf(sshSkip !== '')(`SSH keys${sshSkip}`, () => {
  it.each([
    ['ssh-ed25519', ['-t', 'ed25519']],
    ['ssh-rsa', ['-t', 'rsa', '-b', '2048']],
    ['ssh-rsa in PEM', ['-t', 'rsa', '-b', '2048', '-m', 'PEM']],
  ])('%s goes both ways with the age program', async (name, args) => {
    const file = join(folder.path, name.replaceAll(' ', '-'));
    spawnSync(sshKeygen ?? '', ['-q', '-N', '', '-C', 'me@host', '-f', file, ...args]);
    const to = readFileSync(`${file}.pub`, 'utf8').trim();
    const opened = spawnSync(age ?? '', ['-d', '-i', file], { input: await wrapped(to) });
    expect(Uint8Array.from(opened.stdout)).toEqual(dataKey);
    const sealed = spawnSync(age ?? '', ['-a', '-r', to], { input: dataKey }).stdout.toString();
    const contexts = [
      openWith({ SOPS_AGE_SSH_PRIVATE_KEY_FILE: file }),
      openWith({ SOPS_AGE_SSH_PRIVATE_KEY_CMD: `cat '${file}'`, PATH: process.env['PATH'] ?? '' }),
    ];
    for (const context of contexts) {
      expect(Uint8Array.from(await unwrapped(to, sealed, context))).toEqual(dataKey);
    }
  });

  it('are found in the home folder', async () => {
    const home = join(folder.path, 'home');
    mkdirSync(join(home, '.ssh'), { recursive: true });
    const file = join(home, '.ssh', 'id_ed25519');
    spawnSync(sshKeygen ?? '', ['-q', '-N', '', '-t', 'ed25519', '-f', file]);
    const to = readFileSync(`${file}.pub`, 'utf8').trim();
    const context = openWith({}, { homeDir: home });
    expect(Uint8Array.from(await unwrapped(to, await wrapped(to), context))).toEqual(dataKey);
  });

  it('with a passphrase are refused with a remedy', async () => {
    const file = join(folder.path, 'locked');
    spawnSync(sshKeygen ?? '', ['-q', '-N', 'pass', '-t', 'ed25519', '-f', file]);
    const to = readFileSync(`${file}.pub`, 'utf8').trim();
    const opening = unwrapped(
      to,
      await wrapped(to),
      openWith({ SOPS_AGE_SSH_PRIVATE_KEY_FILE: file }),
    );
    await expect(opening).rejects.toMatchObject({
      code: 'key-unavailable',
      causes: [
        {
          code: 'malformed-key',
          hint: expect.stringContaining('SOPS_AGE_SSH_PRIVATE_KEY_CMD') as string,
        },
      ],
    });
  });
});

describe('age identities', () => {
  it('come from SOPS_AGE_KEY, several in a line too', async () => {
    const other = generateAgeIdentity().identity;
    const context = keyContext({
      SOPS_AGE_KEY: `# note\n${other} ${identity}`,
    });
    expect(Uint8Array.from(await unwrapped(recipient, await wrapped(recipient), context))).toEqual(
      dataKey,
    );
  });

  it('come from a command, which gets the recipient', async () => {
    const script = `process.stdout.write(process.env.SOPS_AGE_RECIPIENT === '${recipient}' ? '${identity}' : '')`;
    const context = keyContext({ SOPS_AGE_KEY_CMD: `"${process.execPath}" -e "${script}"` });
    expect(Uint8Array.from(await unwrapped(recipient, await wrapped(recipient), context))).toEqual(
      dataKey,
    );
  });

  it("come from the platform's key file", async () => {
    const files = new Map<string, string>();
    const context = (platform: NodeJS.Platform, env: Record<string, string>, homeDir: string) =>
      keyContext(env, {
        platform,
        homeDir,
        readFile: async (file) => {
          const text = files.get(file);
          if (text === undefined) throw new Error('absent');
          return Buffer.from(text);
        },
      });
    const cases = [
      [context('linux', {}, '/home/me'), '/home/me/.config/sops/age/keys.txt'],
      [context('linux', { XDG_CONFIG_HOME: '/cfg' }, '/home/me'), '/cfg/sops/age/keys.txt'],
      [
        context('darwin', {}, '/Users/me'),
        '/Users/me/Library/Application Support/sops/age/keys.txt',
      ],
      [context('darwin', { XDG_CONFIG_HOME: '/cfg' }, '/Users/me'), '/cfg/sops/age/keys.txt'],
      [
        context('win32', { AppData: 'C:\\Users\\me\\AppData\\Roaming' }, 'C:\\Users\\me'),
        'C:\\Users\\me\\AppData\\Roaming\\sops\\age\\keys.txt',
      ],
    ] as const;
    const enc = await wrapped(recipient);
    for (const [world, file] of cases) {
      expect(defaultKeyFile(world)).toBe(file);
      files.clear();
      files.set(file, `# public key: ${recipient}\n\n${identity}\n`);
      expect(Uint8Array.from(await unwrapped(recipient, enc, world))).toEqual(dataKey);
    }
  });

  it('that are missing are reported with every place that was searched', async () => {
    await expect(
      unwrapped(recipient, await wrapped(recipient), keyContext({})),
    ).rejects.toMatchObject({
      code: 'key-unavailable',
      hint: expect.stringMatching(/SOPS_AGE_KEY, SOPS_AGE_KEY_FILE, .*keys\.txt/) as string,
    });
  });

  it('split commands as a shell does', () => {
    expect(splitCommand(`a 'b c' "d \\"e" f\\ g ''`)).toEqual(['a', 'b c', 'd "e', 'f g', '']);
  });
});

describe('age files', () => {
  it('are refused when any byte of header or payload is changed', async () => {
    const enc = await wrapped(recipient);
    const bytes = armor.decode(enc);
    let accepted = 0;
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const text = armor.encode(changed);
      const opened = await unwrapped(recipient, text, keyContext({ SOPS_AGE_KEY: identity })).catch(
        () => undefined,
      );
      if (opened !== undefined) accepted++;
    }
    expect(accepted).toBe(0);
  });

  it.each(['', 'x', '-----BEGIN AGE ENCRYPTED FILE-----\n-----END AGE ENCRYPTED FILE-----\n'])(
    'are malformed as %j',
    (text) => {
      expect(parseAgeFile(text)).toBeUndefined();
    },
  );
});
