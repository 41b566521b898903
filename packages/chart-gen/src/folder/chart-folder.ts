/** The name of the umbrella chart. Other charts have the name of their folder. */
export const UMBRELLA = '.';

/** A file that becomes one file of the Helm chart. */
export interface SourceFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** Relative to the chart's folder in the output. */
  readonly output: string;
}

/** The sources of one chart by their purpose. Paths are relative to the workspace. */
export interface ChartFolder {
  /** The folder's name below the root of the charts; UMBRELLA for the umbrella chart. */
  readonly name: string;
  readonly root: string;
  readonly chart: string;
  readonly values: string | undefined;
  /** Objects, lists of objects, Texts, or functions from the values to these. */
  readonly objects: readonly SourceFile[];
  /** `release.dhall` of the umbrella: objects that are written to RELEASE_FILE, outside of the chart. */
  readonly release: string | undefined;
  /** `secrets.dhall`: specifications, without values. */
  readonly secretSpecs: string | undefined;
  /** `*-secret.dhall`: Secrets that read variables themselves. */
  readonly secretFiles: readonly string[];
  /** `environments/<name>.dhall`, by name. */
  readonly environments: ReadonlyMap<string, string>;
  /** `dhallmark.dhall`: the exceptions of this chart. */
  readonly options: string | undefined;
  /** Helm templates: copied, and searched for Secrets. */
  readonly templates: readonly SourceFile[];
  /** crds/, files/, charts/*.tgz, Chart.lock, .helmignore and the like: copied. */
  readonly copied: readonly SourceFile[];
}

/** The source of Flux's HelmRelease, which installs the chart. */
const RELEASE_SOURCE = 'release.dhall';
/** The path of the release, relative to the deploy tree. */
export const RELEASE_FILE = 'release/release.yaml';

const reserved = new Set(['chart.dhall', 'values.dhall', 'secrets.dhall', 'dhallmark.dhall']);
const template = /\.(ya?ml|tpl)$|^NOTES\.txt$/;
const copiedFiles = new Set([
  '.helmignore',
  'README.md',
  'LICENSE',
  'Chart.lock',
  // the digests of the archives in charts/
  'archives.sha256',
]);

/**
 * Files of a Helm chart that are generated from Dhall.
 *
 * @example
 * generatedFiles.has('Chart.yaml') // true
 */
export const generatedFiles = new Set(['Chart.yaml', 'values.yaml', 'values.schema.json']);

/** The path below templates/ of a template that is in the folder itself or in its templates/. */
function templatePath(file: string): string {
  return file.replace(/^templates\//, '');
}

/**
 * The files of a chart's folder by their purpose. `files` are relative to `root`; those in other
 * folders (a library, the service charts of an umbrella) are ignored.
 *
 * @example
 * toChartFolder('web', 'charts/web', ['chart.dhall', 'service.dhall']).objects
 * // [{ path: 'charts/web/service.dhall', output: 'templates/service.yaml' }]
 */
export function toChartFolder(name: string, root: string, files: readonly string[]): ChartFolder {
  const at = (file: string): string => `${root}/${file}`;
  const find = (file: string): string | undefined => (files.includes(file) ? at(file) : undefined);
  const release = name === UMBRELLA ? find(RELEASE_SOURCE) : undefined;
  const own = files.filter(
    (file) => /^(templates\/.+|[^/]+)$/s.test(file) && !reserved.has(file) && at(file) !== release,
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
      .map((file) => toTemplate(file, templatePath(file).replace(/\.dhall$/, '.yaml'))),
    secretFiles: dhall.filter(isSecretFile).map(at),
    environments: new Map(
      files.flatMap((file) => {
        const environment = /^environments\/([^/]+)\.dhall$/.exec(file)?.[1];
        return environment === undefined ? [] : [[environment, at(file)] as const];
      }),
    ),
    templates: own
      .filter((file) => template.test(templatePath(file)) && !generatedFiles.has(file))
      .map((file) => toTemplate(file, templatePath(file))),
    copied: files
      .filter((file) => /^(crds|files)\/|^charts\/[^/]+\.tgz$/.test(file) || copiedFiles.has(file))
      .map((file) => ({ path: at(file), output: file })),
  };
}

/**
 * The names of service charts whose only values are those that the umbrella has for them: they have no
 * values.dhall and no charts of repositories.
 *
 * @example
 * namesWithoutValues(folders) // ['web']
 */
export function namesWithoutValues(folders: readonly ChartFolder[]): readonly string[] {
  return folders
    .filter(({ name, values }) => name !== UMBRELLA && values === undefined)
    .filter(({ copied }) => !copied.some(({ output }) => /^charts\/|^Chart\.lock$/.test(output)))
    .map(({ name }) => name);
}

/**
 * The Dhall files that a render of a chart evaluates. Those for other environments are among them.
 *
 * @example
 * renderedFiles(chart, umbrella); // ['charts/web/chart.dhall', …]
 */
export function renderedFiles(
  chart: ChartFolder,
  umbrella: ChartFolder | undefined,
): readonly string[] {
  // a chart without its own values uses the umbrella's
  const owner = chart.values === undefined && umbrella !== undefined ? umbrella : chart;
  const files = [chart.chart, chart.options, chart.release, chart.secretSpecs, owner.values];
  return [
    ...files.flatMap((file) => file ?? []),
    ...chart.objects.map(({ path }) => path),
    ...owner.environments.values(),
  ];
}

/**
 * Whether a file of a chart may have CustomResourceDefinitions: it is in `crds/`, or a packaged chart, which
 * may have that folder.
 *
 * @example
 * mayHaveDefinitions('crds/rollouts.yaml') // true
 */
export function mayHaveDefinitions(output: string): boolean {
  return /^crds\/.+\.(?:ya?ml|json)$|^charts\/[^/]+\.tgz$/.test(output);
}

/**
 * Whether a file is named as one that generates Secrets and reads variables itself.
 *
 * @example
 * isSecretFile('charts/web/login-secret.dhall') // true
 */
export function isSecretFile(path: string): boolean {
  return path.endsWith('-secret.dhall');
}

/**
 * The environments of these charts, sorted: `local`, and each name in an `environments/` folder.
 *
 * @example
 * environmentsOf(folders) // ['local', 'production']
 */
export function environmentsOf(folders: readonly ChartFolder[]): string[] {
  return [
    ...new Set(['local', ...folders.flatMap(({ environments }) => [...environments.keys()])]),
  ].toSorted();
}
