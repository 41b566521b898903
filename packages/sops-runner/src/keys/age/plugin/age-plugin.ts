/** Wraps and unwraps file keys with age plugins (C2SP age-plugin.md). */

import type { KeyContext } from '../../provider.ts';
import { FILE_KEY } from '../file-format.ts';
import type { Stanza } from '../file-format.ts';
import { command, pluginFailed, talkToPlugin } from './conversation.ts';

/** An identity of a plugin, `AGE-PLUGIN-NAME-1…`. */
export interface PluginIdentity {
  readonly name: string;
  readonly encoding: string;
}

/**
 * The file key wrapped by the plugin for one recipient. Throws Fault `plugin-not-found` or
 * `plugin-failed`, also for several stanzas: verify accepts one per recipient.
 */
export async function wrapWithPlugin(
  name: string,
  recipient: string,
  fileKey: Uint8Array,
  context: KeyContext,
): Promise<Stanza> {
  const stanzas: Stanza[] = [];
  let labels = 0;
  const request = [
    command('add-recipient', [recipient]),
    command('wrap-file-key', [], fileKey),
    command('extension-labels'),
  ];
  const accept = ({ type, args, body }: Stanza): boolean => {
    if (type === 'labels') {
      labels += 1;
      if (labels > 1) throw pluginFailed(name, 'it gave its labels twice');
      // Labels say with which others a recipient may share a file. Each file here has one.
      return true;
    }
    if (type !== 'recipient-stanza') return false;
    const [index, stanzaType, ...rest] = args;
    if (index !== '0' || stanzaType === undefined) {
      throw pluginFailed(name, 'it wrapped a file key that it was not given');
    }
    if (!stanzaType.endsWith('-grease')) stanzas.push({ type: stanzaType, args: rest, body });
    return true;
  };
  await talkToPlugin({ name, machine: 'recipient-v1', request, accept }, context);
  const [stanza, ...more] = stanzas;
  if (stanza !== undefined && more.length === 0) return stanza;
  throw pluginFailed(name, `it wrapped the file key ${stanzas.length} times for one recipient`);
}

/**
 * The file key, if one of the stanzas is for this identity; otherwise undefined. Throws Fault
 * `plugin-not-found` or `plugin-failed`.
 */
export async function unwrapWithPlugin(
  { name, encoding }: PluginIdentity,
  stanzas: readonly Stanza[],
  context: KeyContext,
): Promise<Uint8Array | undefined> {
  let fileKey: Uint8Array | undefined;
  const request = [
    command('add-identity', [encoding]),
    ...stanzas.map(({ type, args, body }) =>
      command('recipient-stanza', ['0', type, ...args], body),
    ),
  ];
  const accept = ({ type, args, body }: Stanza): boolean => {
    if (type !== 'file-key') return false;
    if (args.length !== 1 || args[0] !== '0' || fileKey !== undefined || body.length !== FILE_KEY) {
      throw pluginFailed(name, 'its file key is malformed');
    }
    fileKey = body;
    return true;
  };
  await talkToPlugin({ name, machine: 'identity-v1', request, accept }, context);
  return fileKey;
}
