/** Files that only Git, editors, file managers and tools read, and files that were set aside by their ending. */
export const HOUSEKEEPING: readonly string[] = [
  '.gitignore',
  '.gitattributes',
  '.gitkeep',
  '.nxignore',
  '.editorconfig',
  '.prettierignore',
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
  'CODEOWNERS',
  'OWNERS',
  '*.bak',
  '*.disabled',
  '*.local',
  '*.orig',
  '*.swo',
  '*.swp',
  '*~',
];

/**
 * Whether a path matches one of these patterns: `*` and `?` match within a name, `**` any folders. A
 * pattern without a slash matches a name in every folder, as in a `.gitignore`; a pattern that matches
 * a folder matches everything below it.
 *
 * @param path relative to the folder that the patterns are about, with `/`
 * @example
 * matchesPattern('web/notes/a.md', ['notes']) // true
 */
export function matchesPattern(path: string, patterns: readonly string[]): boolean {
  const parts = path.split('/');
  const prefixes = parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
  return patterns.some((pattern) => {
    const expression = toExpression(pattern);
    return prefixes.some((prefix) => expression.test(prefix));
  });
}

function toExpression(pattern: string): RegExp {
  const trimmed = pattern.replace(/^\.?\//, '').replace(/\/$/, '');
  const isName = !pattern.replace(/\/$/, '').includes('/');
  const source = trimmed.replaceAll(/\*\*\/|\*\*|\*|\?|[^*?]+/g, (token) => {
    if (token === '**/') return '(?:[^/]+/)*';
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    if (token === '?') return '[^/]';
    return token.replaceAll(/[\\^$.|+()[\]{}]/g, String.raw`\$&`);
  });
  return new RegExp(`^${isName ? '(?:[^/]+/)*' : ''}${source}$`, 'su');
}
