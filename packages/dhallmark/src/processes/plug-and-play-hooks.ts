// Loaded before a process that evaluates, after Yarn's .pnp.cjs. Yarn's own loader for modules starts a
// thread, which Node does not bind by the permissions of the process; these hooks need none.

import { readFileSync } from 'node:fs';
import module, { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

interface PnpApi {
  readonly resolveRequest: (
    request: string,
    issuer: string,
    options: { readonly conditions: ReadonlySet<string> },
  ) => string | null;
}

const { findPnpApi } = module as { readonly findPnpApi?: (path: string) => PnpApi | null };
/** What Node itself cannot read. */
const archived = /\.zip\/|\/__virtual__\//;

module.registerHooks({
  resolve(specifier, context, next) {
    const { parentURL, conditions } = context;
    const isOther = isBuiltin(specifier) || /^[a-z]+:/.test(specifier);
    if (isOther || parentURL?.startsWith('file:') !== true) return next(specifier, context);
    const parent = fileURLToPath(parentURL);
    const options = { conditions: new Set(conditions) };
    const path = findPnpApi?.(parent)?.resolveRequest(specifier, parent, options);
    if (path === undefined || path === null) return next(specifier, context);
    return { url: pathToFileURL(path).href, shortCircuit: true };
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !archived.test(url)) return next(url, context);
    const path = fileURLToPath(url);
    return { source: readFileSync(path, 'utf8'), format: formatOf(path), shortCircuit: true };
  },
});

function formatOf(path: string): 'json' | 'module' | 'commonjs' {
  if (path.endsWith('.json')) return 'json';
  if (/\.[mc]js$/.test(path)) return path.endsWith('.mjs') ? 'module' : 'commonjs';
  return typeOf(dirname(path)) === 'module' ? 'module' : 'commonjs';
}

/** `type` of the nearest package.json. */
function typeOf(folder: string): unknown {
  try {
    return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { type?: unknown })
      .type;
  } catch {
    return dirname(folder) === folder ? undefined : typeOf(dirname(folder));
  }
}
