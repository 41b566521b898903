import type { Fault } from '@dhallmark/fault';
import { archiveOf } from '@dhallmark/kubernetes-objects/archives';
import { checkContent, checkRendered, type RenderedChart } from '@dhallmark/gitops';
import type { ChartFailure } from '../report/chart-failure.ts';

/** A file of a chart, where it is to be in the deploy tree. */
export interface PlacedFile {
  /** In the tree. */
  readonly path: string;
  /** The chart, `.` for the umbrella. */
  readonly owner: string;
  /** The file of the workspace that it is a copy of, or is evaluated from; undefined for another one. */
  readonly source?: string | undefined;
  readonly bytes: Uint8Array;
}

/** What is known besides the files. */
export interface PlacedFilesOptions {
  readonly secretsInChart: boolean;
  /** Templates that may be unclear: see ContentOptions of gitops. */
  readonly rendered: ReadonlySet<string> | undefined;
  readonly charts?: readonly RenderedChart[] | undefined;
  /** The paths of the files to check, where others are known to be right; default all. */
  readonly only?: ReadonlySet<string> | undefined;
}

/**
 * Checks the files of charts by the rule that `verify` and `publish` have for the deploy tree, before
 * they are there. Failures name the source.
 *
 * @example
 * const failures = checkPlacedFiles(files, { secretsInChart: false, rendered: undefined });
 */
export function checkPlacedFiles(
  files: readonly PlacedFile[],
  { secretsInChart, rendered, charts = [], only }: PlacedFilesOptions,
): readonly ChartFailure[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const content = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return [
    ...checkContent(content, { secretsInChart, rendered, checked: only }),
    ...charts.flatMap(checkRendered),
  ].map((error) => ofSource(error, byPath));
}

function ofSource(error: Fault, byPath: ReadonlyMap<string, PlacedFile>): ChartFailure {
  const { file = '' } = error.location;
  const path = file.replace(/ \(rendered\)$/, '');
  const archive = byPath.get(archiveOf(path) ?? '');
  if (archive !== undefined) {
    const { owner, source = archive.path } = archive;
    const location = { ...error.location, file: source + path.slice(archive.path.length) };
    return { chart: owner, error: error.with({ location }) };
  }
  const placed = byPath.get(path);
  if (placed === undefined) return { chart: undefined, error };
  const { owner, source } = placed;
  const location = source === undefined ? error.location : { ...error.location, file: source };
  return { chart: owner, error: error.with({ location, hint: hints[error.code] ?? error.hint }) };
}

/** What to do about a source, where the hint for a file of the tree says something else. */
const hints: Readonly<Record<string, string>> = {
  'plaintext-secret':
    'Move the Secret to secrets.dhall or a file named *-secret.dhall, which are encrypted.',
  'unreadable-manifest': 'Correct the line.',
  'private-key': 'Delete the file, and replace the key. Declare it as value of a Secret.',
};
