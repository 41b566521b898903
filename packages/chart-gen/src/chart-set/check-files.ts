import { parseDocument } from 'yaml';
import type { ChartFinding } from './finding.ts';
import { parseHelmIgnore, type IgnoreRule } from './helm-ignore.ts';
import type { ChartFiles, HelmChart } from './read-chart.ts';

/** The files that Helm loads, and what is wrong with files as such. */
export interface LoadedFiles {
  readonly files: ChartFiles;
  readonly findings: readonly ChartFinding[];
}

const IGNORE = '.helmignore';
/** `MaxDecompressedFileSize` of Helm's loader. */
const LARGEST = 5 * 1024 * 1024;

/**
 * Leaves out what .helmignore names, as Helm does when it loads a folder, and reports what is lost by that
 * and what Helm refuses: a pattern that it cannot read, a file that is too large, a file among the
 * subcharts.
 *
 * @param all the files of the outermost chart, with archives as they are
 * @example
 * loadFiles(new Map([['Chart.yaml', bytes]])).files
 */
export function loadFiles(all: ChartFiles): LoadedFiles {
  const text = all.get(IGNORE);
  const ignore = parseHelmIgnore(text === undefined ? '' : Buffer.from(text).toString('utf8'));
  if ('reason' in ignore) {
    const message = `Helm does not load the chart: ${ignore.reason}`;
    const finding = aboutIgnore(
      ignore.line,
      'error',
      message,
      'Write one pattern of names per line, such as *.bak.',
    );
    return { files: all, findings: [finding, ...checkFiles(all)] };
  }
  const found = [...all].map(([path, bytes]) => ({ path, bytes, rule: ignore.findRule(path) }));
  const files = new Map(
    found.flatMap(({ path, bytes, rule }) => (rule === undefined ? [[path, bytes] as const] : [])),
  );
  const lost = found.flatMap(({ path, rule }) =>
    rule !== undefined && isNeeded(path) ? [{ path, rule }] : [],
  );
  return { files, findings: [...reportLost(lost), ...checkFiles(files)] };
}

/**
 * Why Helm does not load a subchart alone, as lint does: its own .helmignore, which does not count
 * where it is loaded with its parent.
 *
 * @example
 * checkIgnore(readChart(files, 'charts/web/'))
 */
export function checkIgnore({ files, folder }: HelmChart): readonly ChartFinding[] {
  return loadFiles(files)
    .findings.filter(({ file, severity }) => file === IGNORE && severity === 'error')
    .map((each) => ({ ...each, file: `${folder}${each.file}` }));
}

/** What makes a chart; the rule for hidden templates is Helm's. */
function isNeeded(path: string): boolean {
  return /^(?:Chart\.yaml|values\.yaml|values\.schema\.json)$|^(?:templates|crds|charts)\/(?!\.)/.test(
    path,
  );
}

/** One finding per line of .helmignore. */
function reportLost(
  lost: readonly { readonly path: string; readonly rule: IgnoreRule }[],
): readonly ChartFinding[] {
  const byLine = Map.groupBy(lost, ({ rule }) => rule.line);
  return [...byLine].flatMap(([line, files]) => {
    const [first] = files;
    if (first === undefined || line === 0) return [];
    const others = files.length === 1 ? '' : ` and ${files.length - 1} more`;
    const message = `${first.rule.pattern} leaves ${first.path}${others} out of the chart`;
    const isChart = files.some(({ path }) => path === 'Chart.yaml');
    const hint = first.rule.pattern.startsWith('!')
      ? 'Remove the line: Helm leaves out everything that does not match it.'
      : 'Correct the pattern. One that starts with / is about the folder of the chart only.';
    return [aboutIgnore(line, isChart ? 'error' : 'warning', message, hint)];
  });
}

function aboutIgnore(
  line: number,
  severity: ChartFinding['severity'],
  message: string,
  hint: string,
): ChartFinding {
  return {
    code: 'chart-files',
    severity,
    file: IGNORE,
    line,
    message: `${IGNORE}: ${message}`,
    hint,
  };
}

function checkFiles(files: ChartFiles): readonly ChartFinding[] {
  return [...files].flatMap(([path, bytes]) => {
    const about = (severity: ChartFinding['severity'], message: string, hint: string) => [
      { code: 'chart-files' as const, severity, file: path, message, hint },
    ];
    if (bytes.length > LARGEST) {
      return about(
        'error',
        'Helm does not load a file that is larger than 5 MiB',
        'Shorten it, or move it out of the chart.',
      );
    }
    const [, name] = /^charts\/([^/._][^/]*)$/.exec(path) ?? [];
    if (name !== undefined && !/\.(?:tgz|prov)$/.test(name)) {
      return about(
        'error',
        'Helm takes every file in charts/ for a chart',
        'Move it away, or let its name begin with a dot or an underscore.',
      );
    }
    const [, kind] = /^requirements\.(yaml|lock)$/.exec(path) ?? [];
    if (kind === undefined) return [];
    if (parseDocument(Buffer.from(bytes).toString('utf8')).errors.length > 0) {
      return about('error', `Helm does not load ${path}, which is not valid YAML`, 'Delete it.');
    }
    const successor = kind === 'yaml' ? 'dependencies of Chart.yaml' : 'Chart.lock';
    return about(
      'warning',
      `Helm warns about ${path}, which is replaced by ${successor}`,
      'Move its content there, and delete it.',
    );
  });
}
