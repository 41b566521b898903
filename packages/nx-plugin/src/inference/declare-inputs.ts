import type { ProjectConfiguration, TargetConfiguration } from '@nx/devkit';
import { ENV_EXAMPLE, type ChartFolder } from 'dhallmark/adapter';
import { REQUESTED_LIMITS } from './requested-limits.ts';

type Inputs = NonNullable<TargetConfiguration['inputs']>;

/** What Nx calls the files that a render reads, in the project of the chart. */
const SOURCES = 'sources';
/** The same for the versions of what renders: written once per project, because large graphs are slow. */
const VERSIONS = 'versions';
const RULES = '{workspaceRoot}/.sops.yaml';
const EXAMPLE = `{workspaceRoot}/${ENV_EXAMPLE}`;

/**
 * Every file of the chart's folder that a render takes, so that a deleted one affects the chart: the
 * exact list no longer names it.
 */
const ownFiles: Inputs = [
  '{projectRoot}/*.{dhall,yaml,yml,tpl}',
  '{projectRoot}/{NOTES.txt,.helmignore,README.md,LICENSE,Chart.lock,archives.sha256}',
  '{projectRoot}/charts/*.tgz',
  '{projectRoot}/{templates,environments,crds,files}/**/*',
];

/** The files besides the renders that each target reads, where a chart has Secrets. */
const read: Readonly<Record<string, Inputs>> = {
  make: [RULES, EXAMPLE],
  diff: [RULES, EXAMPLE],
  dev: [RULES, EXAMPLE],
  apply: [RULES, EXAMPLE],
  publish: [RULES],
  doctor: [RULES, EXAMPLE],
  verify: [RULES],
  rekey: [RULES],
  env: [EXAMPLE],
  lint: [],
  dependencies: [],
};

export interface InputsOfProject {
  /** What a render of the project's own chart reads; undefined where it has none. */
  readonly sources: Inputs | undefined;
  /** The projects of the other charts that its targets are about. */
  readonly services: readonly string[];
  readonly hasSecrets: boolean;
  /** The variables that the render of the project's own chart reads. */
  readonly variables: readonly string[];
  /** What says which versions of the tools are installed. */
  readonly installed: Inputs;
  /** What the lint of all charts reads besides; empty for that of one chart. */
  readonly lint: Inputs;
}

/** Whether a chart has Secrets whose values come from variables. */
export function hasSecrets({ secretSpecs, secretFiles }: ChartFolder): boolean {
  return secretSpecs !== undefined || secretFiles.length > 0;
}

/**
 * The project with the exact inputs of its targets, so that a change affects the targets that read the
 * file, and no other.
 */
export function declareInputs(
  project: ProjectConfiguration,
  inputs: InputsOfProject,
): ProjectConfiguration {
  const sources: Inputs = inputs.sources === undefined ? [] : [...inputs.sources, ...ownFiles];
  return {
    ...project,
    namedInputs: { [SOURCES]: sources, [VERSIONS]: inputs.installed },
    targets: Object.fromEntries(
      Object.entries(project.targets ?? {}).map(([name, target]) => [
        name,
        { ...target, inputs: inputsOf(name, inputs) },
      ]),
    ),
  };
}

function inputsOf(name: string, inputs: InputsOfProject): Inputs {
  const { services, hasSecrets: encrypts, variables, lint } = inputs;
  if (name === 'render') {
    const ofEnvironment = [REQUESTED_LIMITS, ...variables].map((env) => ({ env }));
    return [SOURCES, ...ofEnvironment, VERSIONS];
  }
  const others: Inputs = services.length === 0 ? [] : [{ input: SOURCES, projects: [...services] }];
  const files = encrypts ? (read[name] ?? []) : [];
  return [SOURCES, ...others, ...files, ...(name === 'lint' ? lint : []), VERSIONS];
}
