import type { ProjectConfiguration, TargetConfiguration } from '@nx/devkit';

const TECHNOLOGIES = ['dhall', 'helm', 'kubernetes'];

/** An option of each target that Nx Console shows as an example of how to set one. */
const exampleOptions: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  render: { timeout: 120 },
  make: { ifUndecryptable: 'keep' },
  dependencies: { update: true },
  lint: { quiet: true },
  verify: { quiet: true },
  env: { check: true },
  diff: { markdown: true },
  dev: { verbose: true },
  apply: { dryRun: true },
  doctor: { json: true },
  publish: { mergeRequest: true },
  rekey: { check: true },
};

/** The project with what `nx show project` and Nx Console display besides its targets'
 * descriptions, and what `nx release` needs. */
export function describeProject(project: ProjectConfiguration): ProjectConfiguration {
  const { name = '', targets = {}, metadata } = project;
  return {
    ...project,
    metadata: { ...metadata, technologies: TECHNOLOGIES },
    // for nx release, which would look for a package.json
    release: {
      version: {
        versionActions: '@dhallmark/nx/release/version-actions',
        currentVersionResolver: 'disk',
      },
    },
    targets: Object.fromEntries(
      Object.entries(targets).map(([target, configuration]) => [
        target,
        describeTarget(`${name}:${target}`, exampleOptions[target] ?? {}, configuration),
      ]),
    ),
  };
}

function describeTarget(
  task: string,
  options: Readonly<Record<string, unknown>>,
  configuration: TargetConfiguration,
): TargetConfiguration {
  return {
    ...configuration,
    metadata: {
      ...configuration.metadata,
      technologies: TECHNOLOGIES,
      help: { command: `nx run ${task} --help`, example: { options } },
    },
  };
}
