import { faultToJson } from '@dhallmark/fault';
import { createGit, gitEnvironment, type Git } from '@dhallmark/gitops';
import { ENV_EXAMPLE, ENV_FILE } from '../workspace/paths.ts';
import { isReadByOthers, readEnvFile } from '../values/read-values.ts';
import { findIgnoredCharts } from '../sources/ignored-sources.ts';
import { requireData } from '../sources/unsafe-file.ts';
import { findUnusedFiles } from '../sources/unused-files.ts';
import { findProgram, HELM } from '../programs/find-program.ts';
import { failed, passed, runCheck, warning, type Check } from './check.ts';
import { INSTALL_NODE, isNewEnough } from '../workspace/require-node.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Whether this Node is new enough. */
export function checkNode(version: string): Check {
  return isNewEnough(version)
    ? passed('node', version)
    : failed('node', `${version} is too old`, INSTALL_NODE);
}

/** Git, what it ignores and what it does not track, and the programs that some commands need. */
export async function checkWorkspace(workspace: Workspace): Promise<readonly Check[]> {
  const git = createGit(workspace.root, gitEnvironment(workspace.env));
  const repository = await runCheck('git', async () => {
    await git(['rev-parse', '--git-dir']);
    return 'the workspace is a repository';
  });
  return [
    repository,
    await runCheck('data', () => {
      requireData(workspace.root, workspace.options.chartsRoot);
      return `${workspace.options.chartsRoot}/ holds nothing that Nx would load or run, and no link`;
    }),
    checkFiles(workspace),
    ...(repository.status === 'ok' ? await checkTracking(workspace, git) : []),
    ...(await checkEnvFile(workspace)),
    checkProgram(
      workspace,
      HELM,
      'lint and apply, and by make, verify and publish for templates that only rendering makes clear',
    ),
    checkProgram(workspace, ['kubectl'], 'apply'),
    ...(workspace.options.engine === 'sops'
      ? [checkProgram(workspace, ['sops'], 'engine: "sops"', failed)]
      : []),
  ];
}

/** Whether every file below the charts' folder is used, or ignored on purpose. */
function checkFiles(workspace: Workspace): Check {
  const { failures: unused, ignored } = findUnusedFiles(workspace);
  const failures = [...findIgnoredCharts(workspace), ...unused];
  const { chartsRoot } = workspace.options;
  const [first] = failures;
  if (first === undefined) {
    const left = ignored.length === 0 ? '' : `, ${ignored.length} ignored by ignoredFiles`;
    return passed('files', `all files in ${chartsRoot}/ are used${left}`);
  }
  const others = failures.slice(1).map(({ error }) => faultToJson(error));
  const remedy = first.error.hint ?? 'Correct the folder.';
  return { ...failed('files', first.error.message, remedy), causes: others };
}

async function checkTracking(
  { environment, options: { chartsRoot, outputRoot } }: Workspace,
  git: Git,
): Promise<readonly Check[]> {
  const untracked = (
    await git([
      'ls-files',
      '--others',
      '--exclude-standard',
      '--',
      `${chartsRoot}/*.dhall`,
      'dhall',
    ])
  )
    .split('\n')
    .filter(Boolean);
  const isIgnored = async (path: string): Promise<boolean> =>
    git(['check-ignore', '--quiet', '--', path]).then(
      () => true,
      () => false,
    );
  const checks = [
    untracked.length === 0
      ? passed('sources', 'Git tracks all Dhall files')
      : warning(
          'sources',
          `Git does not track ${untracked.length} Dhall files, for example ${untracked[0]}: charts cannot import them`,
          'Add them: git add.',
        ),
  ];
  for (const path of [`${outputRoot}/${environment}/x`, ENV_FILE]) {
    const shown = path === ENV_FILE ? ENV_FILE : `${outputRoot}/`;
    checks.push(
      (await isIgnored(path))
        ? passed('ignored', `Git ignores ${shown}`)
        : failed('ignored', `Git does not ignore ${shown}`, `Add /${shown} to .gitignore.`),
    );
  }
  return checks;
}

async function checkEnvFile({ root, environment, options }: Workspace): Promise<readonly Check[]> {
  if (environment !== 'local') return [];
  const found = { own: false, example: false };
  const reading = await runCheck(ENV_FILE, () => {
    found.own = readEnvFile(root, ENV_FILE) !== undefined;
    found.example = found.own || readEnvFile(root, ENV_EXAMPLE) !== undefined;
    return 'it can be read';
  });
  if (reading.status !== 'ok') return [reading];
  if (!found.own) {
    const detail = `${ENV_FILE} does not exist: local uses ${ENV_EXAMPLE}`;
    return !found.example
      ? [
          warning(
            ENV_FILE,
            `${ENV_FILE} and ${ENV_EXAMPLE} do not exist`,
            `Write the example: nx run ${options.name}:env --write-example, or dhallmark env --write-example.`,
          ),
        ]
      : [passed(ENV_FILE, detail)];
  }
  return [
    isReadByOthers(root)
      ? warning(ENV_FILE, 'others on this machine can read it', `chmod 600 ${ENV_FILE}`)
      : passed(ENV_FILE, 'readable by its owner only'),
  ];
}

function checkProgram(
  { env }: Workspace,
  names: readonly string[],
  user: string,
  bad = warning,
): Check {
  const [name = ''] = names;
  return findProgram(names, env) === undefined
    ? bad(name, `it is not on the PATH; needed by ${user}`, `Install ${name}.`)
    : passed(name, 'found');
}
