/** Writes plaintext from a tree: in another format than it was read from, or a part of it. */

import type { Format, StoreSettings } from '../store.ts';
import type { Branch, Leaf, TreeNode } from '../../tree/tree.ts';
import { emitDotenv } from './dotenv.ts';
import { unsupported } from './error.ts';
import { emitIni } from './ini.ts';
import { emitJson, jsonValue } from './json.ts';
import { emitYaml, yamlValue } from './yaml.ts';

/**
 * The documents as a file of the format, in the layout of sops. Formats other than YAML have the
 * first document only. Throws Fault `unsupported-content` for what the format cannot hold.
 */
export function emitDocuments(
  documents: readonly Branch[],
  format: Format,
  settings: StoreSettings = {},
): string | Uint8Array {
  const first = documents[0] ?? { kind: 'branch', items: [] };
  switch (format) {
    case 'yaml':
      return emitYaml(documents, settings.indent);
    case 'json':
      return emitJson(first, settings.indent);
    case 'dotenv':
      return emitDotenv(first);
    case 'ini':
      return emitIni(first);
    default:
      return binary(first);
  }
}

/** One value by itself, as `--extract` prints it: a string without quotes, the rest as in the format. */
export function emitValue(
  node: TreeNode,
  format: Format,
  settings: StoreSettings = {},
): string | Uint8Array {
  if (node.kind === 'leaf' && isString(node)) return node.scalar.text;
  if (node.kind === 'branch') return emitDocuments([node], format, settings);
  if (format === 'yaml') return yamlValue(node, settings.indent);
  if (format === 'dotenv') {
    throw unsupported('dotenv has a form for strings only', 'Use --output-type json or yaml.');
  }
  return jsonValue(node, settings.indent);
}

function isString({ scalar }: Leaf): boolean {
  return scalar.type === 'str' || scalar.type === 'bytes';
}

function binary(branch: Branch): string | Uint8Array {
  for (const item of branch.items) {
    if (item.kind === 'entry' && item.key === 'data' && item.value.kind === 'leaf') {
      return item.value.scalar.text;
    }
  }
  throw unsupported(
    'the file has no string under the key data, so it is not a binary file',
    'Give its type with --output-type.',
  );
}
