import { posix } from 'node:path';
import { GoMap, unsupported } from '../go-values/go-value.ts';
import { fixed, type TemplateFunction } from './template-function.ts';

const base = fixed('hides', ['string'], (path) => {
  if (path === '') return '.';
  return posix.basename(path) || '/';
});
const directory = fixed('hides', ['string'], (path) =>
  clean(path.slice(0, path.lastIndexOf('/') + 1)),
);
const cleaned = fixed('hides', ['string'], clean);
const extension = fixed('hides', ['string'], (path) => /\.[^./]*$/.exec(path)?.[0] ?? '');
const isAbsolute = fixed('needs', ['string'], (path) => path.startsWith('/'));

function clean(path: string): string {
  if (path === '') return '.';
  const normal = posix.normalize(path);
  return normal.length > 1 ? normal.replace(/\/$/, '') : normal;
}

/** Sprig's functions for paths and URLs. They look at strings only. */
export const pathFunctions: Readonly<Record<string, TemplateFunction>> = {
  base,
  osBase: base,
  dir: directory,
  osDir: directory,
  clean: cleaned,
  osClean: cleaned,
  ext: extension,
  osExt: extension,
  isAbs: isAbsolute,
  osIsAbs: isAbsolute,
  urlParse: fixed('needs', ['string'], parseUrl),
};

/** As far as Go and this expression agree: without escapes. */
function parseUrl(text: string): GoMap {
  const match =
    /^(?:([A-Za-z][A-Za-z\d+.-]*):)?(?:\/\/(?:([^/?#@]*)@)?([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(
      text,
    );
  if (match === null || /[%\s]/.test(text)) throw unsupported('urlParse of a URL with escapes');
  const [, scheme = '', userinfo = '', host = '', path = '', query = '', fragment = ''] = match;
  const isOpaque = scheme !== '' && !text.includes('://') && !path.startsWith('/');
  return new GoMap([
    ['scheme', scheme.toLowerCase()],
    ['host', host],
    ['hostname', host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1')],
    ['path', isOpaque ? '' : path],
    ['query', query],
    ['opaque', isOpaque ? path : ''],
    ['fragment', fragment],
    ['userinfo', userinfo],
  ]);
}
