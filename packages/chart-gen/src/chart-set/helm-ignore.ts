/** What a .helmignore leaves out, or why Helm does not load a chart with it. */
export type HelmIgnore =
  | { readonly findRule: (path: string) => IgnoreRule | undefined }
  | { readonly line: number; readonly reason: string };

/** One line of a .helmignore. */
export interface IgnoreRule {
  /** Counted from 1; 0 for the rule that every chart has. */
  readonly line: number;
  readonly pattern: string;
}

interface Rule extends IgnoreRule {
  readonly isNegated: boolean;
  readonly mustBeFolder: boolean;
  readonly isForPath: boolean;
  readonly expression: RegExp;
}

/**
 * Reads a .helmignore as Helm does (helm.sh/helm/v3/pkg/ignore): `**` is refused, a pattern without `/` is
 * about names, and a line that starts with `!` leaves out everything that it does not match.
 *
 * @example
 * const ignore = parseHelmIgnore('*.bak\n');
 * if ('findRule' in ignore) ignore.findRule('a/b.bak')?.line; // 1
 */
export function parseHelmIgnore(text: string): HelmIgnore {
  const rules: Rule[] = [];
  for (const [index, source] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const pattern = source.trim();
    if (pattern === '' || pattern.startsWith('#')) continue;
    const rule = parseRule(pattern, index + 1);
    if (typeof rule === 'string') return { line: index + 1, reason: rule };
    rules.push(rule);
  }
  const usual = parseRule('templates/.?*', 0);
  if (typeof usual !== 'string') rules.push(usual);
  return { findRule: (path) => findRule(path, rules) };
}

function parseRule(pattern: string, line: number): Rule | string {
  if (pattern.includes('**')) return 'Helm does not support **';
  const isNegated = pattern.startsWith('!');
  const mustBeFolder = pattern.endsWith('/');
  const glob = pattern.slice(isNegated ? 1 : 0, mustBeFolder ? -1 : undefined);
  const expression = globExpression(glob.replace(/^\//, ''));
  if (expression === undefined) return 'the pattern is not valid';
  return { line, pattern, isNegated, mustBeFolder, isForPath: glob.includes('/'), expression };
}

/** A folder that is left out is left out with everything in it. */
function findRule(path: string, rules: readonly Rule[]): Rule | undefined {
  const parts = path.split('/');
  for (let length = 1; length <= parts.length; length += 1) {
    const rule = matchRules(parts.slice(0, length), length < parts.length, rules);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function matchRules(
  parts: readonly string[],
  isFolder: boolean,
  rules: readonly Rule[],
): Rule | undefined {
  return rules.find(({ isNegated, mustBeFolder, isForPath, expression }) => {
    const isMatch = expression.test(isForPath ? parts.join('/') : (parts.at(-1) ?? ''));
    if (isNegated) return (mustBeFolder && !isFolder) || !isMatch;
    return isMatch && (isFolder || !mustBeFolder);
  });
}

/** A pattern of Go's filepath.Match; undefined where it is not one. */
function globExpression(glob: string): RegExp | undefined {
  const piece = /\*|\?|\\(.)|\[(\^?)((?:\\.|[^\]\\])+)\]|[^[\\*?]/suy;
  let source = '';
  while (piece.lastIndex < glob.length) {
    const match = piece.exec(glob);
    if (match === null) return undefined;
    const [whole, escaped, negation = '', characters] = match;
    if (characters !== undefined) {
      if (/^-|-$|--/.test(characters)) return undefined;
      source += `[${negation}${characters.replaceAll(/\[|\^/g, String.raw`\$&`)}]`;
    } else if (whole === '*') source += '[^/]*';
    else if (whole === '?') source += '[^/]';
    else source += (escaped ?? whole).replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  }
  try {
    return new RegExp(`^${source}$`, 'su');
  } catch {
    return undefined;
  }
}
