/** INI as sops writes it: sections of `key = value`, a comment before what it belongs to. */

import type { Branch } from '../tree.ts';
import { flatText } from './dotenv.ts';
import { unsupported } from './error.ts';

const DEFAULT_SECTION = 'DEFAULT';

export function emitIni(branch: Branch): string {
  const sections = branch.items.flatMap((item) => {
    if (item.kind === 'comment') return [];
    if (item.value.kind === 'branch') return [sectionText(item.key, item.value)];
    throw unsupported(
      `${item.key} stands in no section, and INI has no form for it`,
      'use --output-type json or yaml',
    );
  });
  return sections.filter((section) => section !== '').join('\n');
}

function sectionText(name: string, section: Branch): string {
  const keys = section.items.map((item) => (item.kind === 'comment' ? 0 : item.key.length));
  const width = Math.max(0, ...keys);
  const lines = section.items.flatMap((item) =>
    item.kind === 'comment'
      ? item.text.split('\n').map((line) => `; ${line.trimStart()}`)
      : [`${item.key.padEnd(width)} = ${quoted(flatText(item.key, item.value, 'ini'))}`],
  );
  if (name === DEFAULT_SECTION) return lines.map((line) => `${line}\n`).join('');
  return [`[${name}]`, ...lines].map((line) => `${line}\n`).join('');
}

/** go-ini's rules for what must be quoted to be read back as it is. */
function quoted(value: string): string {
  if (value.includes('\n') || value.includes('`')) return `"""${value}"""`;
  if (/[#;]|^["']|\\$/.test(value)) return `\`${value}\``;
  if (value.trim() !== value) return `"${value}"`;
  return value;
}
