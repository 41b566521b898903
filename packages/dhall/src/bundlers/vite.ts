import { existsSync } from 'node:fs';
import type { EnvironmentModuleNode, Plugin, ViteDevServer } from 'vite';
import { type DhallPluginOptions, FileCompiler } from './compile-file.ts';
import { type ProblemPlace, type ProblemReport, reportProblem } from './problem-report.ts';

export type { DhallPluginOptions } from './compile-file.ts';
export type { ImportConsent } from './import-consent.ts';

/** Not `config.dhall?raw`, whose text Vite imports. */
const dhallFile = /\.dhall$/u;

/**
 * A plugin for Vite: `import config from './config.dhall'` is the value that `load` returns, at build
 * time. The development server loads it again when it or a file that it imports changes. Files may
 * import files; variables and URLs only with the user's consent.
 *
 * @throws Fault `invalid-argument`
 * @example
 * export default defineConfig({ plugins: [dhall({ declarations: true })] });
 */
export function dhall(options: DhallPluginOptions = {}): Plugin {
  const compiler = new FileCompiler(options);
  const dependents = new Dependents();
  let server: ViteDevServer | undefined;
  return {
    name: 'dhall',
    configureServer(started) {
      server = started;
    },
    load: {
      filter: { id: dhallFile },
      async handler(id) {
        // Vite before 6.3 ignores filters
        if (!dhallFile.test(id)) return undefined;
        const { code, problem, watchFiles } = await compiler.compile(id);
        const imported = watchFiles.filter((file) => file !== id);
        dependents.replace(id, imported);
        for (const file of imported) {
          // the development server takes watched files for modules, which have to exist
          if (server === undefined || existsSync(file)) this.addWatchFile(file);
          else server.watcher.add(file);
        }
        if (code !== undefined) return { code, map: { mappings: '' }, moduleType: 'js' };
        return this.error(toViteError(reportProblem(problem, id, process.cwd()), id));
      },
    },
    /** Vite knows what a module imports only after it was loaded, not where that failed. */
    hotUpdate({ file, modules }) {
      const graph = this.environment.moduleGraph;
      const more = dependents
        .of(file)
        .map((id) => graph.getModuleById(id))
        .filter((module): module is EnvironmentModuleNode => module !== undefined);
      return more.length === 0 ? undefined : [...new Set([...modules, ...more])];
    },
  };
}

/** The modules by the files that they import. */
class Dependents {
  readonly #byFile = new Map<string, Set<string>>();

  replace(id: string, files: readonly string[]): void {
    for (const ids of this.#byFile.values()) ids.delete(id);
    for (const file of files) {
      const ids = this.#byFile.get(file) ?? new Set<string>();
      this.#byFile.set(file, ids.add(id));
    }
  }

  of(file: string): readonly string[] {
    return [...(this.#byFile.get(file) ?? [])];
  }
}

function toViteError({ text, notes, place }: ProblemReport, id: string) {
  const message = [text, ...notes].join('\n');
  if (place === undefined) return { id, message };
  const { file, line, column, lineText } = place;
  // Rolldown prints the line behind `id`, whatever file `loc` names
  const error = { id: file, message, loc: { file, line, column } };
  return lineText === undefined ? error : { ...error, frame: frameOf(lineText, place) };
}

function frameOf(lineText: string, { line, column, length }: ProblemPlace): string {
  const gutter = `${line} | `;
  const lead = lineText.slice(0, column).replaceAll(/[^\t]/gu, ' ');
  return `${gutter}${lineText}\n${' '.repeat(gutter.length)}${lead}${'^'.repeat(Math.max(1, length))}`;
}
