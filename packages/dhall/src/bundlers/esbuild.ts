import type { Location, OnLoadResult, PartialMessage, Plugin } from 'esbuild';
import { type DhallPluginOptions, FileCompiler } from './compile-file.ts';
import { type ProblemPlace, reportProblem } from './problem-report.ts';

export type { DhallPluginOptions } from './compile-file.ts';
export type { ImportConsent } from './import-consent.ts';

/**
 * A plugin for esbuild: `import config from './config.dhall'` is the value that `load` returns, at
 * build time. Files may import files; variables and URLs only with the user's consent.
 *
 * @throws Fault `invalid-argument`
 * @example
 * await build({ entryPoints: ['app.ts'], bundle: true, plugins: [dhall({ declarations: true })] });
 */
export function dhall(options: DhallPluginOptions = {}): Plugin {
  const compiler = new FileCompiler(options);
  return {
    name: 'dhall',
    setup(build) {
      build.onLoad({ filter: /\.dhall$/, namespace: 'file' }, async (args) => {
        // `with { type: 'text' }` asks for the source
        if (args.with['type'] !== undefined) return undefined;
        return loadFile(compiler, args.path);
      });
    },
  };
}

async function loadFile(compiler: FileCompiler, path: string): Promise<OnLoadResult> {
  const { code, problem, watchFiles } = await compiler.compile(path);
  const watched = { watchFiles: [...watchFiles] };
  if (code !== undefined) return { contents: code, loader: 'js', ...watched };
  const { text, notes, place } = reportProblem(problem, path, process.cwd());
  const message: PartialMessage = {
    text,
    notes: notes.map((note) => ({ text: note })),
    location: place === undefined ? null : toLocation(place),
  };
  return { errors: [message], ...watched };
}

/** esbuild counts columns in bytes. */
function toLocation({ file, line, column, lineText, length }: ProblemPlace): Partial<Location> {
  if (lineText === undefined) return { file, line, column };
  return {
    file,
    line,
    column: Buffer.byteLength(lineText.slice(0, column)),
    length: Buffer.byteLength(lineText.slice(column, column + length)),
    lineText,
  };
}
