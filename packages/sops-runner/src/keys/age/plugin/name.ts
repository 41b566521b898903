/**
 * The names of age plugins in recipients (`age1NAME1…`) and identities (`AGE-PLUGIN-NAME-1…`), Bech32
 * with the name in the readable part (C2SP age-plugin.md, section "Plugin naming").
 */

import { bech32 } from '@scure/base';

/** Letters, digits and `+-._`. Without a slash, no name leads to a program in another folder. */
const NAME = /^[A-Za-z0-9+\-._]+$/;

/** The name of the plugin of a recipient; undefined for every other string. */
export function pluginOfRecipient(text: string): string | undefined {
  return text.startsWith('age1') ? nameIn(text, 'age1', '') : undefined;
}

/** The name of the plugin of an identity, in lower case; undefined for every other string. */
export function pluginOfIdentity(text: string): string | undefined {
  return text.startsWith('AGE-PLUGIN-') ? nameIn(text, 'age-plugin-', '-') : undefined;
}

function nameIn(text: string, before: string, after: string): string | undefined {
  const prefix = readPrefix(text);
  if (prefix === undefined || !prefix.startsWith(before) || !prefix.endsWith(after)) {
    return undefined;
  }
  const name = prefix.slice(before.length, prefix.length - after.length);
  return NAME.test(name) ? name : undefined;
}

/** The readable part, in lower case; undefined where the checksum is wrong. */
function readPrefix(text: string): string | undefined {
  try {
    // Post-quantum keys are longer than the 90 characters that Bech32 was made for.
    const { prefix, words } = bech32.decode(text, false);
    bech32.fromWords(words).fill(0);
    return prefix.toLowerCase();
  } catch {
    return undefined;
  }
}
