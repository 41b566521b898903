import { RE2JS } from 're2js';

/**
 * Whether a path matches a pattern of `.Files.Glob`: github.com/gobwas/glob with `/` between the parts. A
 * pattern that is not valid matches everything, as in Helm.
 *
 * @example
 * matchesGlob('config/a.yaml', 'config/*.yaml') // true
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const expression = toExpression(pattern);
  if (expression === undefined) return true;
  return RE2JS.matches(expression, path);
}

const TOKEN = /\*\*|\*|\?|\[(!?)([^\]]+)\]|\{|\}|,|\\(.)|([^])/g;

/** Undefined where it is not valid. */
function toExpression(pattern: string): string | undefined {
  let depth = 0;
  let written = '(?s)';
  for (const [token, negation, set, escaped, plain] of pattern.matchAll(TOKEN)) {
    if (token === '**') written += '.*';
    else if (token === '*') written += '[^/]*';
    else if (token === '?') written += '[^/]';
    else if (set !== undefined) written += `[${negation === '!' ? '^' : ''}${quoteSet(set)}]`;
    else if (token === '{') {
      depth += 1;
      written += '(?:';
    } else if (token === '}') {
      depth -= 1;
      written += ')';
    } else if (token === ',') written += depth > 0 ? '|' : ',';
    else written += RE2JS.quote(escaped ?? plain ?? token);
    if (depth < 0) return undefined;
  }
  return depth === 0 ? written : undefined;
}

function quoteSet(set: string): string {
  return set.replaceAll(/[\\^[\]]/g, String.raw`\$&`);
}
