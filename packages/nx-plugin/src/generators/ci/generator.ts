import { posix } from 'node:path';
import type { Tree } from '@nx/devkit';
import { requireName } from '@dhallmark/names';
import { parseEnvFile } from '@dhallmark/secret-gen/env-file';
import { ENV_EXAMPLE, type Options } from 'dhallmark/adapter';
import { fault } from '../../fault.ts';
import { addHint } from '../add-hint.ts';
import { environmentsIn, managerOf, PLUGIN, readUmbrellas } from '../workspace.ts';
import { SOPS_YAML } from '../sops-yaml.ts';
import { renderAzurePipelines } from './azure-pipelines.ts';
import { cloudsOfRules } from './clouds-of-rules.ts';
import { stampPipeline, writePipelines } from './generated-ci.ts';
import { nextSteps, type ForgeName } from './next-steps.ts';
import { renderGithubWorkflows } from './github-workflows.ts';
import { renderGitlabCi } from './gitlab-ci.ts';
import type { Cloud } from './identities.ts';
import type { ScriptOptions } from './job-scripts.ts';
import type { PipelineOptions, PublishedUmbrella } from './jobs.ts';
import { declaredIn } from './render-variables.ts';
import { vaultAddresses } from './vault-login.ts';
import { defaultTools, findNode, type WorkspaceTools } from './workspace-tools.ts';

export interface CiOptions {
  /** Whose pipelines are written. Default `gitlab`. */
  readonly forge?: ForgeName;
  readonly environments?: readonly string[];
  /** Where the keys are; `rules` for GitLab: where the rule of each environment in `.sops.yaml` says. */
  readonly cloud?: Cloud | 'rules';
  /** GitLab: a container image with Node and git. Default: that of the workspace's Node. */
  readonly image?: string;
  /** GitHub and Azure DevOps: the machine of jobs. Default `ubuntu-24.04`. */
  readonly runner?: string;
  /** GitHub and Azure DevOps: the branch that is published. Default `main`. */
  readonly branch?: string;
  /** GitHub and Azure DevOps: the variables of Secrets. By default those of `secrets.env.example`. */
  readonly variables?: readonly string[];
  /** Those of the variables that hold the path of a file. */
  readonly fileVariables?: readonly string[];
  /** The address of Vault. By default the one in `.sops.yaml`. */
  readonly vaultAddress?: string;
  /** The address of a remote cache of renders. */
  readonly cacheServer?: string;
  /** Whether a job builds helm. Default true. */
  readonly helm?: boolean;
  /** Where new age keys are stored: `gitlab:VARIABLE` and the like. */
  readonly ageKeyStore?: string;
  /** Whether pipelines that were edited are overwritten. Default false. */
  readonly overwrite?: boolean;
}

interface UmbrellaToPublish extends PublishedUmbrella {
  readonly options: Options;
}

/** Writes the pipelines of a forge. Returns what prints the next steps. Throws Fault `no-environment`, `invalid-name`, `job-clash`, `cache-address`, `vault-address`, `file-variable`, `no-rule`, `edited`. */
export function ciGenerator(tree: Tree, options: CiOptions): () => void {
  return addHint(tree, () => generate(tree, options));
}

function generate(tree: Tree, { overwrite, ...options }: CiOptions): () => void {
  const umbrellas = findUmbrellas(tree, options.environments ?? []);
  const environments = options.environments?.length
    ? options.environments
    : [...new Set(umbrellas.flatMap((umbrella) => umbrella.environments))].toSorted();
  if (environments.length === 0) {
    throw fault({
      code: 'no-environment',
      message: 'there is no environment to publish',
      hint: `Add one first: nx g ${PLUGIN}:environment production.`,
    });
  }
  const { forge = 'gitlab', cacheServer, ageKeyStore, helm = true } = options;
  if (cacheServer !== undefined) requireAddress(cacheServer);
  const { cloud, clouds } = findClouds(tree, umbrellas, options);
  const usesVault = cloud === 'vault' || [...(clouds?.values() ?? [])].flat().includes('vault');
  const vaultAddress = usesVault ? findVault(tree, options.vaultAddress) : undefined;
  const { tools, notes } = findTools(tree);
  const places = { umbrellas, environments, cloud, clouds, vaultAddress };
  const pipeline = { ...places, cacheServer, ageKeyStore, helm, tools };
  const files = Object.entries(renderFiles(tree, forge, pipeline, options));
  const stamped = files.map(([path, text]) => [path, stampPipeline(text, options)] as const);
  writePipelines(tree, Object.fromEntries(stamped), { overwrite });
  return () => console.log([...notes, nextSteps[forge]].join('\n'));
}

/** The tools of jobs, and what a person has to know about them. */
function findTools(tree: Tree): {
  readonly tools: WorkspaceTools;
  readonly notes: readonly string[];
} {
  const readFile = (name: string): string | undefined => tree.read(name, 'utf8') ?? undefined;
  const { node, outdated } = findNode(readFile);
  const manager = managerOf(tree) ?? defaultTools.manager;
  const notes = [
    ...(outdated === undefined
      ? []
      : [
          `The workspace asks for Node ${outdated}, and Dhallmark needs 22.19 or later: jobs use Node ${node}.`,
        ]),
    ...(manager.version === undefined && manager.name !== 'npm'
      ? [
          `Jobs install the newest ${manager.name}. Set packageManager in package.json, then run this generator again to pin it.`,
        ]
      : []),
  ];
  return { tools: { node, manager }, notes };
}

/**
 * The umbrellas with those of the given environments that each has; all that it has where none is given.
 * Throws Fault `unknown-environment` for one that none of several umbrellas has.
 */
function findUmbrellas(tree: Tree, given: readonly string[]): readonly UmbrellaToPublish[] {
  const [only, ...others] = readUmbrellas(tree).map((options) => {
    const { name } = options;
    return { name, options, environments: environmentsIn(tree, options.chartsRoot) };
  });
  if (only === undefined) return [];
  if (others.length === 0) return [given.length === 0 ? only : { ...only, environments: given }];
  const all = [only, ...others];
  const known = new Set(all.flatMap(({ environments }) => environments));
  const stray = given.find((name) => !known.has(name));
  if (stray !== undefined) {
    requireName('environment', stray, { option: 'environments' });
    throw fault({
      code: 'unknown-environment',
      message: `no umbrella has the environment ${stray}`,
      hint: `Known: ${[...known].join(', ') || 'none'}.`,
    });
  }
  if (given.length === 0) return all;
  return all.map(({ environments, ...rest }) => ({
    ...rest,
    environments: given.filter((name) => environments.includes(name)),
  }));
}

/** Throws Fault `no-rule` for an environment without a rule, or another forge than GitLab. */
function findClouds(
  tree: Tree,
  umbrellas: readonly UmbrellaToPublish[],
  { cloud = 'azure', forge = 'gitlab' }: CiOptions,
): Pick<PipelineOptions, 'cloud' | 'clouds'> {
  if (cloud !== 'rules') return { cloud };
  if (forge !== 'gitlab') {
    throw fault({
      code: 'no-rule',
      message: 'jobs of this forge log in to one cloud',
      hint: 'Name it with --cloud.',
    });
  }
  const rules = tree.read(SOPS_YAML, 'utf8') ?? '';
  const clouds = new Map<string, readonly Cloud[]>();
  for (const { options, environments } of umbrellas) {
    for (const environment of environments) {
      const found = cloudsOfEnvironment(rules, environment, options);
      clouds.set(environment, [...new Set([...(clouds.get(environment) ?? []), ...found])]);
    }
  }
  return { cloud: 'age', clouds };
}

function cloudsOfEnvironment(
  rules: string,
  environment: string,
  { name, outputRoot, deployRepository }: Options,
): readonly Cloud[] {
  const given = deployRepository.path ?? '';
  const folder = given.replaceAll('{environment}', environment).replaceAll('{name}', name);
  const path = posix.join(outputRoot, environment, folder, 'secrets/chart/name.yaml');
  const found = cloudsOfRules(rules, path);
  if (found.length > 0) return found;
  throw fault({
    code: 'no-rule',
    message: `${SOPS_YAML} has no rule with a key for ${path}`,
    location: { file: SOPS_YAML },
    hint: `Add one: nx g ${PLUGIN}:environment ${environment} --key KEY.`,
  });
}

function renderFiles(
  tree: Tree,
  forge: ForgeName,
  pipeline: PipelineOptions,
  options: CiOptions,
): Readonly<Record<string, string>> {
  if (forge === 'gitlab') {
    const { image = `node:${pipeline.tools.node}-bookworm` } = options;
    return { '.gitlab-ci.yml': renderGitlabCi({ ...pipeline, image }) };
  }
  const { runner = 'ubuntu-24.04', branch = 'main' } = options;
  requireName('branch', branch, { option: 'branch' });
  const render = forge === 'github' ? renderGithubWorkflows : renderAzurePipelines;
  const folders = readUmbrellas(tree).map(({ chartsRoot }) => chartsRoot);
  const renderVariables = declaredIn(tree, folders);
  return render({ ...pipeline, ...findVariables(tree, options), renderVariables, runner, branch });
}

/** The variables of Secrets: jobs of these forges get only what their file names. */
function findVariables(
  tree: Tree,
  { variables, fileVariables = [] }: CiOptions,
): Pick<ScriptOptions, 'variables' | 'fileVariables'> {
  const example = tree.read(ENV_EXAMPLE) ?? Buffer.alloc(0);
  const names = variables?.length
    ? variables
    : Object.keys(parseEnvFile(example, ENV_EXAMPLE).values);
  const option = variables?.length ? 'variables' : ENV_EXAMPLE;
  for (const name of names) requireName('variable', name, { option });
  const stray = fileVariables.find((name) => !names.includes(name));
  if (stray === undefined) return { variables: names, fileVariables };
  throw fault({
    code: 'file-variable',
    message: `${JSON.stringify(stray)} is not among the variables of Secrets`,
    hint: `They are ${names.join(', ') || 'none'}. Name them with --variables, or list them in ${ENV_EXAMPLE}: nx run ${readUmbrellas(tree)[0]?.name}:env --write-example.`,
  });
}

function requireAddress(address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:' && url.username === '' && url.password === '') return;
  throw fault({
    code: 'cache-address',
    message: `${JSON.stringify(address)} is not the https:// address of a render cache`,
    hint: 'Pass an address without credentials; the token is a CI variable.',
  });
}

/** The origin of the given address, or of the only Vault in `.sops.yaml`. */
function findVault(tree: Tree, given: string | undefined): string {
  const known = vaultAddresses(tree.read(SOPS_YAML, 'utf8') ?? '');
  const [address = '', ...others] = given === undefined ? known : [given];
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isHttp = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (others.length === 0 && isHttp && url.username === '' && url.password === '') {
    return url.origin;
  }
  throw fault({
    code: 'vault-address',
    message:
      given === undefined
        ? `${SOPS_YAML} names ${known.length === 0 ? 'no Vault' : known.join(' and ')}, and jobs log in to one`
        : `${JSON.stringify(given)} is not the address of a Vault`,
    hint: 'Pass --vaultAddress, for example https://vault.example:8200.',
  });
}
