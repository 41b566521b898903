// Bundles the programs of a package, and what starts them, into its bundle/.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';

const target = 'node22.19';

/**
 * Parts that are imported dynamically become separate files, so that a command reads only what
 * it uses: a cloud's client is loaded with the first key of that cloud.
 *
 * @param {string} folder of the package
 * @param {string[]} programs modules of its src/
 * @param {string} [bundle] where to put them
 * @param {import('esbuild').Plugin[]} [plugins]
 * @param {string[]} [external] packages that are loaded from node_modules instead
 */
export async function bundlePrograms(
  folder,
  programs,
  bundle = join(folder, 'bundle'),
  plugins = [],
  external = [],
) {
  rmSync(bundle, { recursive: true, force: true });
  mkdirSync(bundle, { recursive: true });
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
    plugins: [withoutChildProcess, ...plugins],
    external,
    write: false,
    logLevel: 'warning',
  });
  for (const { path, text } of outputFiles) {
    const isCode = path.endsWith('.cjs');
    writeFileSync(join(bundle, basename(path)), isCode ? await toCommonJs(text) : text);
  }
  writeFileSync(join(bundle, 'THIRD-PARTY-LICENSES.txt'), licenses(folder, metafile));
  for (const file of ['launch.cjs', 'thread.cjs', 'compiled-code.cjs']) {
    copyFileSync(join(import.meta.dirname, file), join(bundle, file));
  }
}

/**
 * commander can run subcommands that are separate programs. We have none, and loading child_process,
 * and with it the network modules, takes a fifth of the start-up time.
 */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'absent' } : undefined,
    );
    onLoad({ filter: /^none$/, namespace: 'absent' }, () => ({ contents: 'export default {};' }));
  },
};

/** esbuild splits modules only, and Node loads many small ones more slowly than CommonJS. */
async function toCommonJs(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target,
    // Less to read and to compile: a warm run over Prelude takes 6 % less time.
    minify: true,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
  });
  return code;
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
  const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENSE-MIT.txt', 'license', 'LICENCE']
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
