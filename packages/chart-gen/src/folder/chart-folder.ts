import type { Diagnostic } from '../diagnostic.ts';

/** The umbrella's name where charts are named by their folder. */
export const UMBRELLA = '.';

/** A file that becomes one file of the Helm chart. */
export interface SourceFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** Relative to the chart's own folder in the output. */
  readonly output: string;
}

/** One chart's sources by what they are for. Paths are relative to the workspace. */
export interface ChartFolder {
  /** The folder's name below the charts' root; UMBRELLA for the umbrella chart. */
  readonly name: string;
  readonly root: string;
  readonly chart: string;
  readonly values: string | undefined;
  /** Objects, lists, Texts, or functions from the values to these. */
  readonly objects: readonly SourceFile[];
  /** `release.dhall` of the umbrella: objects that are written beside the chart, to RELEASE_FILE. */
  readonly release: string | undefined;
  /** `secrets.dhall`: specifications, without values. */
  readonly secretSpecs: string | undefined;
  /** `*-secret.dhall`: Secrets that read variables themselves. */
  readonly secretFiles: readonly string[];
  /** `environments/<name>.dhall`, by name. */
  readonly environments: ReadonlyMap<string, string>;
  /** `dhallmark.dhall`: what this chart may do beyond the rules. */
  readonly options: string | undefined;
  /** Plain Helm templates: copied, and searched for Secrets. */
  readonly templates: readonly SourceFile[];
  /** crds/, files/, .helmignore and the like: copied. */
  readonly copied: readonly SourceFile[];
}

/** What stands beside the chart in the deploy tree: Flux's HelmRelease, which installs the chart. */
const RELEASE_SOURCE = 'release.dhall';
/** Its place, relative to the deploy tree. */
export const RELEASE_FILE = 'release/release.yaml';

const reserved = new Set(['chart.dhall', 'values.dhall', 'secrets.dhall', 'dhallmark.dhall']);
const template = /\.(ya?ml|tpl)$|^NOTES\.txt$/;
const besides = new Set(['.helmignore', 'README.md', 'LICENSE']);
const made = new Set(['Chart.yaml', 'Chart.lock', 'values.yaml', 'values.schema.json']);

/** A template's name in the chart, whether it stands in the folder itself or in its templates/. */
function base(file: string): string {
  return file.replace(/^templates\//, '');
}

/**
 * Sorts the files of a chart's folder. `files` are relative to `root`; those in folders that mean
 * nothing here (a library, the service charts of an umbrella) are passed over.
 */
export function toChartFolder(name: string, root: string, files: readonly string[]): ChartFolder {
  const at = (file: string): string => `${root}/${file}`;
  const find = (file: string): string | undefined => (files.includes(file) ? at(file) : undefined);
  const release = name === UMBRELLA ? find(RELEASE_SOURCE) : undefined;
  const own = files.filter(
    (file) => /^(templates\/.+|[^/]+)$/.test(file) && !reserved.has(file) && at(file) !== release,
  );
  const dhall = own.filter((file) => file.endsWith('.dhall'));
  const toTemplate = (file: string, output: string): SourceFile => ({
    path: at(file),
    output: `templates/${output}`,
  });
  return {
    name,
    root,
    chart: at('chart.dhall'),
    values: find('values.dhall'),
    secretSpecs: find('secrets.dhall'),
    options: find('dhallmark.dhall'),
    release,
    objects: dhall
      .filter((file) => !isSecretFile(file))
      .map((file) => toTemplate(file, base(file).replace(/\.dhall$/, '.yaml'))),
    secretFiles: dhall.filter(isSecretFile).map(at),
    environments: new Map(
      files.flatMap((file) => {
        const environment = /^environments\/([^/]+)\.dhall$/.exec(file)?.[1];
        return environment === undefined ? [] : [[environment, at(file)] as const];
      }),
    ),
    templates: own
      .filter((file) => template.test(base(file)) && !made.has(file))
      .map((file) => toTemplate(file, base(file))),
    copied: files
      .filter((file) => /^(crds|files)\//.test(file) || besides.has(file))
      .map((file) => ({ path: at(file), output: file })),
  };
}

/** Whether a file holds a Secret that reads variables itself, by its name. */
export function isSecretFile(path: string): boolean {
  return path.endsWith('-secret.dhall');
}

/** Two sources of one output, and files that only the evaluator may make. */
export function checkChartFolder(folder: ChartFolder, files: readonly string[]): Diagnostic[] {
  const outputs = Map.groupBy(
    [...folder.objects, ...folder.templates, ...folder.copied],
    (file) => file.output,
  );
  const clashes = [...outputs.values()].filter((sources) => sources.length > 1);
  return [
    ...clashes.map((sources) => ({
      code: 'duplicate-file',
      chart: folder.name,
      file: sources[1]?.path,
      message: `${sources.map(({ path }) => path).join(' and ')} would be the same file of the chart`,
      hint: 'Rename one of them.',
    })),
    ...files
      .filter((file) => made.has(file))
      .map((file) => ({
        code: 'reserved-file',
        chart: folder.name,
        file: `${folder.root}/${file}`,
        message: `${file} is made from Dhall`,
        hint: 'Write chart.dhall or values.dhall instead, and remove this file.',
      })),
  ];
}

/** `local` always, and each name for which any chart has a function; sorted. */
export function environmentsOf(folders: readonly ChartFolder[]): string[] {
  return [
    ...new Set(['local', ...folders.flatMap(({ environments }) => [...environments.keys()])]),
  ].toSorted();
}
