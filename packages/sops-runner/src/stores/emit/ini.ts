/** INI as sops writes it: sections of `key = value`, a comment before what it belongs to. */

import type { Branch, Comment } from '../../tree/tree.ts';
import { flatText } from './dotenv.ts';
import { unsupported } from './error.ts';

const DEFAULT_SECTION = 'DEFAULT';

export function emitIni(branch: Branch): string {
  const sections = branch.items.flatMap((item) => {
    if (item.kind === 'comment') return [commentText(item)];
    if (item.value.kind === 'branch') return [sectionText(item.key, item.value)];
    throw unsupported(
      `INI has no form for ${item.key}, which is outside of any section`,
      'Use --output-type json or yaml.',
    );
  });
  return sections.filter((section) => section !== '').join('\n');
}

/** In sops a comment belongs to the key before it, above which it is written; the first to the section. */
function sectionText(name: string, section: Branch): string {
  const entries = section.items.filter((item) => item.kind === 'entry');
  const width = Math.max(0, ...entries.map(({ key }) => quoteIfNeeded(key, KEY).length));
  const first = section.items.findIndex((item) => item.kind === 'entry');
  const head = section.items.slice(0, first < 0 ? undefined : first);
  const lines: string[] = [];
  let own = '';
  for (const item of section.items.slice(head.length).toReversed()) {
    if (item.kind === 'comment') {
      own = commentText(item) + own;
      continue;
    }
    const value = quoteIfNeeded(flatText(item.key, item.value, 'ini'), VALUE);
    lines.unshift(`${own}${quoteIfNeeded(item.key, KEY).padEnd(width)} = ${value}\n`);
    own = '';
  }
  const above = head.map((item) => (item.kind === 'comment' ? commentText(item) : ''));
  const header = name === DEFAULT_SECTION ? [] : [`[${name}]\n`];
  return [...above, ...header, ...lines].join('');
}

function commentText({ text }: Comment): string {
  return text
    .split('\n')
    .map((line) => `; ${line.trimStart()}\n`)
    .join('');
}

/** What needs quotes so that go-ini reads it back unchanged. */
const VALUE = /[#;]|^["']|\\$/;
const KEY = /[=:]|^"/;

function quoteIfNeeded(text: string, special: RegExp): string {
  if (text.includes('\n') || text.includes('`')) return `"""${text}"""`;
  if (special.test(text)) return `\`${text}\``;
  if (special === VALUE && text.trim() !== text) return `"${text}"`;
  return text;
}
