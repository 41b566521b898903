import { fault } from '../fault.ts';
import type { Url } from '../syntax/expr.ts';

/**
 * The target of a redirect, relative to `base`.
 *
 * @throws Fault `import-unreachable` if it is not an http or https URL
 */
export function parseUrl(text: string, base: string): Url {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw fault({
      code: 'import-unreachable',
      message: `${base} redirects to a URL that is not http or https`,
    });
  }
  const components = url.pathname.slice(1).split('/');
  const file = components.pop() ?? '';
  return {
    scheme: url.protocol === 'https:' ? 'https' : 'http',
    authority: url.host,
    path: { directory: components, file },
    query: url.search === '' ? undefined : url.search.slice(1),
  };
}
