/** The command `textconv`: what `git diff` compares in place of an encrypted file. */

import { resolve } from 'node:path';

import { isFault } from '@dhallmark/fault';

import { decryptFile, readEncrypted } from '../crypt/encrypted-file.ts';
import type { DecryptOptions } from '../crypt/encrypted-file.ts';
import { attempt } from '../fault.ts';
import { joinConflict, splitConflict } from '../merge/conflict-file.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { SELECTOR_FIELDS } from '../metadata/selectors.ts';
import type { Format } from '../stores/store.ts';
import { isCipherText } from '../tree/cipher-text.ts';
import { walkTree } from '../tree/tree.ts';
import type { CliContext } from './cli-context.ts';
import { findFormat } from './find-format.ts';
import { noFile, readInputFile } from './input-files.ts';
import { decryptOptions, readSettingsIfPossible } from './settings.ts';
import type { Settings, SettingsOptions } from './settings.ts';

export interface TextconvOptions extends SettingsOptions {
  readonly inputType?: Format | undefined;
}

/** Prints the plaintext and the recipients; without a key the same with `«encrypted»` for each value. */
export async function textconvCommand(
  cli: CliContext,
  names: readonly string[],
  options: TextconvOptions,
): Promise<number> {
  const [name] = names;
  if (name === undefined) throw noFile();
  const settings = await readSettingsIfPossible(cli, options);
  const content = readInputFile(resolve(cli.cwd, name));
  const show = (part: Uint8Array): Promise<Uint8Array> => showFile(part, name, options, settings);
  const conflict = hasCipherText(content)
    ? splitConflict(Buffer.from(content).toString())
    : undefined;
  if (conflict === undefined) {
    cli.stdout.write(await show(content));
    return 0;
  }
  const [ours, theirs] = [
    await show(Buffer.from(conflict.ours)),
    await show(Buffer.from(conflict.theirs)),
  ];
  cli.stdout.write(joinConflict({ ours: String(ours), theirs: String(theirs) }));
  return 0;
}

async function showFile(
  content: Uint8Array,
  name: string,
  options: TextconvOptions,
  settings: Settings,
): Promise<Uint8Array> {
  const format = findFormat(name, [content], options.inputType);
  if (format === undefined) return hasCipherText(content) ? withoutCipherText(content) : content;
  const file = { ...decryptOptions(settings, name, format), ignoreMac: false };
  const shown = Buffer.from(await convert(content, file));
  const keys = describeKeys(content, file);
  const hasEnd = shown.length === 0 || shown.at(-1) === 0x0a;
  return Buffer.concat([shown, Buffer.from(hasEnd ? keys : `\n${keys}`)]);
}

/** A diff must not fail because of one file: Git would show nothing. */
async function convert(content: Uint8Array, options: DecryptOptions): Promise<string | Uint8Array> {
  try {
    return (await decryptFile(content, options)).plaintext;
  } catch (error) {
    if (!isFault(error)) throw error;
    const isChanged = error.code === 'mac-mismatch' || error.code === 'mac-not-found';
    if (!isChanged) return hideValues(content, options);
    const plain = await convert(content, { ...options, ignoreMac: true });
    return `${Buffer.from(plain).toString()}\n# the MAC does not match: the file was changed without its key\n`;
  }
}

const HIDDEN = '«encrypted»';

/** The keys and what is not encrypted, in the layout of the file. */
function hideValues(content: Uint8Array, options: DecryptOptions): string | Uint8Array {
  const file = attempt(() => readEncrypted(content, options).file);
  if (file === undefined) return withoutCipherText(content);
  for (const document of file.documents) {
    walkTree(document, {
      leaf: (leaf) => {
        if (typeof leaf.scalar.text !== 'string' || !isCipherText(leaf.scalar.text)) return;
        leaf.cipherText = leaf.scalar.text;
        leaf.scalar = { type: 'str', text: HIDDEN };
      },
      comment: (comment) => {
        if (!isCipherText(comment.text)) return;
        comment.cipherText = comment.text;
        comment.text = ` ${HIDDEN}`;
      },
    });
  }
  return file.renderPlain();
}

const CIPHERTEXT = /ENC\[AES256_GCM,[^\]\n]*\]/g;

function hasCipherText(content: Uint8Array): boolean {
  return Buffer.from(content).includes('ENC[AES256_GCM,');
}

function withoutCipherText(content: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(content).toString().replaceAll(CIPHERTEXT, HIDDEN));
}

/** Changes of recipients and of what is encrypted belong to a diff; the rest of the block does not. */
function describeKeys(content: Uint8Array, options: DecryptOptions): string {
  const parts = attempt(() => readEncrypted(content, options).parts) ?? [];
  const lines = parts.flatMap(({ metadata }) => keyLines(metadata));
  return lines.map((line) => `# sops ${line}\n`).join('');
}

function keyLines({ groups, shamirThreshold, selectors }: Metadata): string[] {
  const recipients = groups.flatMap((group, index) =>
    group.map(({ id }) => (groups.length === 1 ? `recipient: ${id}` : `group ${index + 1}: ${id}`)),
  );
  const threshold = shamirThreshold === 0 ? [] : [`shamir_threshold: ${shamirThreshold}`];
  const selected = SELECTOR_FIELDS.flatMap(([name, field]) => {
    const value = selectors[field];
    return value === undefined || value === '_unencrypted' ? [] : [`${name}: ${value}`];
  });
  return [...recipients, ...threshold, ...selected];
}
