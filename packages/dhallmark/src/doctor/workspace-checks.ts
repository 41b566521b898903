import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createGit, gitEnvironment, type Git } from '@dhallmark/gitops';
import { ENV_EXAMPLE, ENV_FILE } from '../values/env-files.ts';
import { readIfPresent } from '../values/read-values.ts';
import { findProgram } from '../programs/find-program.ts';
import { failed, fine, look, warning, type Check } from './check.ts';
import type { DoctorRun } from './doctor.ts';

/** As package.json's `engines`. */
const NODE = [22, 12] as const;

export function nodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNew = major > NODE[0] || (major === NODE[0] && minor >= NODE[1]);
  const remedy =
    'Install a current Node: npm install --save-dev node@24 puts one into the project.';
  return isNew
    ? fine('node', version)
    : failed('node', `${version} is older than ${NODE.join('.')}`, remedy);
}

/** Git, what it ignores and what it does not know, and the programs that some targets need. */
export async function workspaceChecks(run: DoctorRun): Promise<readonly Check[]> {
  const git = createGit(run.root, gitEnvironment(run.env));
  const repository = await look('git', async () => {
    await git(['rev-parse', '--git-dir']);
    return 'the workspace is a repository';
  });
  return [
    repository,
    ...(repository.status === 'ok' ? await trackingChecks(run, git) : []),
    ...envFileChecks(run),
    programCheck(run, ['helm', 'helm3', 'helm4'], 'chart:lint and chart:apply'),
    programCheck(run, ['kubectl'], 'chart:apply'),
    ...(run.engine === 'sops' ? [programCheck(run, ['sops'], 'engine: "sops"', failed)] : []),
  ];
}

async function trackingChecks(run: DoctorRun, git: Git): Promise<readonly Check[]> {
  const { chartsRoot, outputRoot } = run;
  const unknown = (
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
  const ignored = async (path: string): Promise<boolean> =>
    git(['check-ignore', '--quiet', path]).then(
      () => true,
      () => false,
    );
  const checks = [
    unknown.length === 0
      ? fine('sources', 'Git tracks all Dhall files')
      : warning(
          'sources',
          `Git does not track ${unknown.length} Dhall files, ${unknown[0]} for one: charts cannot import them`,
          'git add them.',
        ),
  ];
  for (const path of [`${outputRoot}/${run.environment}/x`, ENV_FILE]) {
    const shown = path === ENV_FILE ? ENV_FILE : `${outputRoot}/`;
    checks.push(
      (await ignored(path))
        ? fine('ignored', `Git ignores ${shown}`)
        : failed('ignored', `Git does not ignore ${shown}`, `Add /${shown} to .gitignore.`),
    );
  }
  return checks;
}

function envFileChecks({ root, environment }: DoctorRun): readonly Check[] {
  if (environment !== 'local') return [];
  const file = join(root, ENV_FILE);
  if (readIfPresent(file) === undefined) {
    const detail = `${ENV_FILE} is absent: local uses ${ENV_EXAMPLE}`;
    return readIfPresent(join(root, ENV_EXAMPLE)) === undefined
      ? [
          warning(
            ENV_FILE,
            `${ENV_FILE} and ${ENV_EXAMPLE} are absent`,
            'nx run chart:env --write-example',
          ),
        ]
      : [fine(ENV_FILE, detail)];
  }
  const isOpen = process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
  return [
    isOpen
      ? warning(ENV_FILE, 'others on this machine can read it', `chmod 600 ${ENV_FILE}`)
      : fine(ENV_FILE, 'readable by its owner only'),
  ];
}

function programCheck(
  { env }: DoctorRun,
  names: readonly string[],
  user: string,
  bad = warning,
): Check {
  const [name = ''] = names;
  return findProgram(names, env) === undefined
    ? bad(name, `it is not on the PATH; needed by ${user}`, `Install ${name}.`)
    : fine(name, 'found');
}
