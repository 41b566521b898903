// Bundles the programs of a package into its bundle/, as load.cjs there loads them: scripts, of which
// a command loads those that it needs, so that a start reads few files and compiles little.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';

const target = 'node22.12';

/**
 * @param {string} folder of the package
 * @param {string[]} programs modules of its src/
 * @param {string} [bundle] where to put them
 * @param {import('esbuild').Plugin[]} [plugins]
 */
export async function bundlePrograms(
  folder,
  programs,
  bundle = join(folder, 'bundle'),
  plugins = [],
) {
  rmSync(bundle, { recursive: true, force: true });
  mkdirSync(bundle, { recursive: true });
  // esbuild splits modules only, so each part is made a script afterwards.
  const { outputFiles, metafile } = await build({
    entryPoints: programs,
    absWorkingDir: folder,
    outdir: 'bundle',
    entryNames: '[name]',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target,
    minifySyntax: true,
    legalComments: 'linked',
    metafile: true,
    plugins,
    write: false,
    logLevel: 'warning',
  });
  for (const { path, text } of outputFiles) {
    const code = path.endsWith('.cjs') ? toAscii(await toScript(text)) : text;
    writeFileSync(join(bundle, basename(path)), code);
  }
  writeFileSync(join(bundle, 'THIRD-PARTY-LICENSES.txt'), licenses(folder, metafile));
  copyFileSync(join(import.meta.dirname, 'load.cjs'), join(bundle, 'load.cjs'));
}

async function toScript(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target,
    // for comments, which would stay otherwise
    minifyWhitespace: true,
    supported: { 'dynamic-import': false },
    // what load.cjs hands to every script
    define: { 'import.meta.url': '__url', 'import.meta.filename': '__filename' },
  });
  return code;
}

/** V8 takes two bytes a character otherwise. Only regular expressions still have others. */
function toAscii(code) {
  return code.replaceAll(/[^\0-\x7F]/g, escaped);
}

function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What others wrote and is now part of the bundle keeps its licence. */
function licenses(folder, { inputs }) {
  const found = Object.keys(inputs).flatMap((input) => {
    const [, inside] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
    return inside === undefined ? [] : [join(folder, inside)];
  });
  return [...new Set(found)].toSorted().map(notice).join('\n');
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE']
    .map((file) => readIfThere(join(folder, file)))
    .find((content) => content !== undefined);
  return `${name} ${version}, ${license}\n\n${text ?? ''}`;
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
