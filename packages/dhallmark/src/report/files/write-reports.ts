import { basename, dirname, resolve, sep } from 'node:path';
import { isFault } from '@dhallmark/fault';
import { renderJson } from '@dhallmark/fault/terminal';
import { fault } from '../../fault.ts';
import type { Output } from '../output.ts';
import { toWorkspace } from '../failures.ts';
import { readUmbrellas } from '../../workspace/umbrellas.ts';
import type { ProblemReport } from './problem-report.ts';

/** What `{chart}`, `{environment}` and `{umbrella}` in the name of a report file are replaced by. */
interface FileNames {
  /** The chart's folder, `.` for the umbrella; undefined for all charts. */
  readonly chart?: string | undefined;
  /** Undefined for the default, `local`. */
  readonly environment?: string | undefined;
  /** Undefined for the only one. */
  readonly umbrella?: string | undefined;
  /** The same as an option of the workspace; default `chart`. */
  readonly name?: string | undefined;
}

/**
 * Where the result of a command is written for programs. Files are relative to the workspace. In
 * their names, `{chart}`, `{environment}` and `{umbrella}` are replaced, so that the tasks of several
 * charts write several files.
 */
export interface DocumentFlags extends FileNames {
  /** Print the JSON document to standard output. */
  readonly json?: boolean | undefined;
  /** Write the JSON document to this file. */
  readonly report?: string | undefined;
}

/** The same for a command that finds problems in files. */
export interface ProblemFlags extends DocumentFlags {
  readonly junit?: string | undefined;
  readonly sarif?: string | undefined;
  readonly codeQuality?: string | undefined;
}

/**
 * Prints the JSON document of a command, writes it to a file, or both, as the flags say. A file is
 * replaced at once, and its folder is created. Throws Fault `unwritable-file`,
 * `unwritable-report`, `report-in-charts`.
 *
 * @example
 * await showDocument({ environment, success, problems: [] }, { json: true }, output);
 */
export async function showDocument(
  document: object,
  { json = false, report, ...names }: DocumentFlags,
  output: Pick<Output, 'print' | 'root'>,
): Promise<void> {
  if (!json && report === undefined) return;
  const text = renderJson(document);
  if (report !== undefined) await writeReport(resolveReport(output.root, report, names), text);
  if (json) output.print(text);
}

/**
 * Writes problems as JUnit, SARIF and Code Quality, where the flags name files for them. Throws Fault
 * `unwritable-file`, `unwritable-report`, `report-in-charts`.
 *
 * @param root absolute path of the workspace
 * @param chartsRoot relative to the workspace
 * @example
 * await writeProblems(found, { junit: 'dist/lint.xml' }, '/shop', 'charts');
 */
export async function writeProblems(
  found: ProblemReport,
  { junit, sarif, codeQuality, ...names }: ProblemFlags,
  root: string,
  chartsRoot: string,
): Promise<void> {
  if (junit === undefined && sarif === undefined && codeQuality === undefined) return;
  const failures = found.failures.map((each) => ({
    ...each,
    error: toWorkspace(each.error, root),
  }));
  const report = { ...found, failures };
  if (junit !== undefined) {
    const { renderFaults } = await import('@dhallmark/fault/render');
    const { renderJunit } = await import('./render-junit.ts');
    await writeReport(
      resolveReport(root, junit, names),
      renderJunit(report, ({ error, severity }) => renderFaults([{ error, severity }])),
    );
  }
  if (sarif !== undefined) {
    const { renderSarif } = await import('./render-sarif.ts');
    const { loadCodeTables } = await import('../code-tables.ts');
    await writeReport(
      resolveReport(root, sarif, names),
      renderSarif(report, await loadCodeTables()),
    );
  }
  if (codeQuality !== undefined) {
    const { renderCodeQuality } = await import('./render-code-quality.ts');
    await writeReport(
      resolveReport(root, codeQuality, names),
      renderCodeQuality(report, chartsRoot),
    );
  }
}

/**
 * Throws Fault `report-in-charts` or `unwritable-report` for reports that must not be written, before the
 * work whose result they are.
 *
 * @param root absolute path of the workspace
 * @example
 * requireReportPlaces('/shop', { report: 'dist/lint.json' });
 */
export function requireReportPlaces(
  root: string,
  { report, junit, sarif, codeQuality, ...names }: ProblemFlags,
): void {
  for (const file of [report, junit, sarif, codeQuality]) {
    if (file !== undefined) resolveReport(root, file, names);
  }
}

function resolveReport(root: string, path: string, given: FileNames): string {
  if (path.trim() === '') {
    throw fault({
      code: 'unwritable-report',
      message: 'the name of a report is empty',
      hint: 'Name a file after --report, --junit, --sarif and --code-quality.',
    });
  }
  const { chart, environment, umbrella, name: product = 'chart' } = given;
  const names = {
    chart: chart === undefined ? 'all' : chart === '.' ? 'umbrella' : chart.replaceAll('/', '-'),
    environment: environment ?? 'local',
    umbrella: umbrella ?? product,
  };
  const named = path.replaceAll(
    /\{(chart|environment|umbrella)\}/g,
    (_, name: string) => names[name as keyof typeof names],
  );
  const file = resolve(root, named);
  const folder = chartsFolders(root).find((each) => file.startsWith(resolve(root, each) + sep));
  if (folder === undefined) return file;
  throw fault({
    code: 'report-in-charts',
    message: `a report cannot be written into ${folder}/, where every file belongs to a chart`,
    location: { file },
    hint: `Name a file outside of ${folder}/, such as dist/${basename(file)}.`,
  });
}

function chartsFolders(root: string): readonly string[] {
  try {
    return readUmbrellas(root).map(({ chartsRoot }) => chartsRoot);
  } catch (error) {
    // the run itself says what is wrong with the options, and a report shall have it
    if (isFault(error)) return [];
    throw error;
  }
}

async function writeReport(file: string, text: string): Promise<void> {
  const { makeFolder, replaceFile } = await import('@dhallmark/replace-file');
  try {
    makeFolder(dirname(file));
  } catch (error) {
    throw fault({
      code: 'unwritable-report',
      message: 'the folder of the report cannot be created',
      location: { file },
      hint: 'Name a file below a folder that you may write.',
      causes: [error],
    });
  }
  await replaceFile(file, text.endsWith('\n') ? text : `${text}\n`);
}
