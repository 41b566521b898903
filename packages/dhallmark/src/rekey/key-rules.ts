import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { createGit, gitEnvironment, type Git } from '@dhallmark/gitops';
import { urlOfRun } from '@dhallmark/names';
import { replaceFile } from '@dhallmark/replace-file';
import { toKeyChange, type KeyChange } from '@dhallmark/sops-runner';
import { environmentsOf, findCharts } from '../charts/find-charts.ts';
import type { DeployTree } from '../deploy-tree/deploy-tree.ts';
import { fault } from '../fault.ts';
import { openSourceRequests } from '../forge/change-requests.ts';
import type { EnvironmentKeys } from '../keys/environment-keys.ts';
import { loadRules } from '../rules/creation-rules.ts';
import {
  isOf,
  readTransitions,
  renderTransitions,
  TRANSITIONS,
  transitionsOfAll,
} from '../rules/key-transitions.ts';
import { DEFAULT_NAME } from '../workspace/paths.ts';
import { readUmbrellas } from '../workspace/umbrellas.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { introduceAgeKey, REGISTER } from './age-key/new-age-key.ts';
import { CONFIG, reportOutdatedPins, writeNewestPins } from './pins.ts';
import type { RekeyOptions } from './rekey-options.ts';
import {
  checkSourcePush,
  findSourceBranch,
  pushToSource,
  updateFromSource,
  type SourceBranch,
  type SourceProposal,
} from './source-branch.ts';

const files = [CONFIG, REGISTER, TRANSITIONS];

/** The rules of an environment in the source repository, which change before the deploy repository does. */
export interface KeyRules {
  readonly workspace: Workspace;
  readonly tree: DeployTree;
  readonly keys: EnvironmentKeys;
  readonly source: SourceBranch | undefined;
}

/** Brings the clone's rules to those of the source repository. Throws Fault `unpushed-rules`, `uncommitted-changes`. */
export async function openKeyRules(
  workspace: Workspace,
  tree: DeployTree,
  keys: EnvironmentKeys,
  say: (line: string) => void,
): Promise<KeyRules> {
  const { root, env, options } = workspace;
  const git = createGit(root, gitEnvironment(env, options.deployRepository.url));
  await cleanRules(root, git, say);
  const source = await findSourceBranch(git, env);
  if (source !== undefined) await updateFromSource(source, files, say);
  return { workspace, tree, keys, source };
}

/** What became of the rules. */
export interface MovedRules {
  readonly isMoved: boolean;
  /** What proposes them; undefined where they are in force. */
  readonly proposal: ProposedRules | undefined;
}

/** A change request with changed rules. */
export interface ProposedRules {
  readonly branch: string;
  /** Its web address, where the forge says it. */
  readonly request: string | undefined;
}

/**
 * Moves pinned versions to the newest and introduces a new age key, and records both as transitions.
 * All of it is one commit in the source repository, which is pushed before this returns. A transition
 * that is recorded already is left to be finished: no second age key is made meanwhile. Throws Fault
 * `detached-source`, `source-push-refused`, and those of `introduceAgeKey`;
 * then the rules are as before.
 *
 * @param paths the encrypted files of the tree
 */
export async function moveRules(
  rules: KeyRules,
  paths: readonly string[],
  {
    newAgeKey,
    mergeRequest = false,
    say,
  }: Pick<RekeyOptions, 'newAgeKey' | 'mergeRequest' | 'say'>,
): Promise<MovedRules> {
  const { workspace, tree, keys } = rules;
  const { root, environment, env } = workspace;
  const recorded = readTransitions(root).filter((each) => isOf(each, workspace));
  for (const began of new Set(recorded.map((each) => each.began))) {
    say(`The change of keys that began at ${began} is not finished: finishing it.`);
  }
  const ruleFor = await loadRules(keys, tree);
  const context = await keys.loadContext();
  const pins = await reportOutdatedPins(paths.map(ruleFor), context, say);
  const addsKey = newAgeKey !== undefined && !recorded.some(({ provider }) => provider === 'age');
  if (pins.length === 0 && !addsKey) return { isMoved: false, proposal: undefined };

  const source = requireSource(rules);
  const proposal = mergeRequest ? await openProposal(rules, source) : undefined;
  await proposal?.requests.check();
  await checkSourcePush(source);
  let request: string | undefined;
  const message = `Move the rules of ${environment} to the newest keys\n\nIts files are re-encrypted next: ${TRANSITIONS} records it.\n`;
  const texts = readTexts(root);
  const step = { environment, began: new Date().toISOString(), pipeline: urlOfRun(env) };
  const record = (change: KeyChange): Promise<void> =>
    replaceFile(
      join(root, TRANSITIONS),
      renderTransitions([
        ...readTransitions(root),
        ...transitionsOfAll({ ...change, ...step }, umbrellasWith(workspace)),
      ]),
    );
  try {
    // the record is first: with it the next run knows whose changes a killed one left
    for (const pin of pins) await record(toKeyChange(pin));
    if (pins.length > 0) await writeNewestPins(root, pins);
    if (addsKey) await record(await addAgeKey(rules, newAgeKey, say));
    request = await pushToSource(source, { files: presentFiles(root), message, proposal });
  } catch (error) {
    await restoreTexts(root, texts);
    await source.git.attempt(['reset', '--quiet', '--', ...files]);
    throw error;
  }
  if (source.remote === undefined) {
    say(`${CONFIG} was changed and committed on ${source.branch}. Push it.`);
    return { isMoved: true, proposal: undefined };
  }
  if (proposal === undefined) return { isMoved: true, proposal: undefined };
  const { branch } = proposal;
  say(
    `The new rules are proposed on ${place({ branch, request })}. The deploy repository is not changed until they are merged; run rekey again then.`,
  );
  return { isMoved: true, proposal: { branch, request } };
}

/** The umbrellas that have the environment: the rules may be theirs, too. */
function umbrellasWith({ root, environment, options }: Workspace): readonly string[] {
  const others = readUmbrellas(root).filter(
    ({ name, chartsRoot }) =>
      name !== options.name && environmentsOf(findCharts(root, chartsRoot)).includes(environment),
  );
  return [options.name, ...others.map(({ name }) => name)];
}

/** Undefined for a branch without a remote: nothing is proposed then. */
async function openProposal(
  { workspace }: KeyRules,
  { git, remote }: SourceBranch,
): Promise<SourceProposal | undefined> {
  if (remote === undefined) return undefined;
  const { environment, options } = workspace;
  const owner = options.name === DEFAULT_NAME ? '' : `${options.name}/`;
  const branch = `dhallmark/${owner}rules-${environment}`;
  return { branch, requests: await openSourceRequests(workspace, git, remote) };
}

function place({ branch, request }: ProposedRules): string {
  return request === undefined ? branch : `${branch}, ${request}`;
}

/** Adds a new age key to the rules of the workspace, and returns what that changed. Throws as `introduceAgeKey`. */
export async function addAgeKey(
  { workspace, tree, keys }: Omit<KeyRules, 'source'>,
  { store, graceDays }: NonNullable<RekeyOptions['newAgeKey']>,
  say: (line: string) => void,
): Promise<KeyChange> {
  const { root, environment, env, options } = workspace;
  // the rules decide which recipients the new key joins, whatever is in the tree
  const rules = [(await loadRules(keys, tree))('secrets/chart/name.yaml')];
  const { url: deployUrl } = options.deployRepository;
  const key = { root, environment, env, deployUrl, rules, store, graceDays };
  return introduceAgeKey({ ...key, now: new Date(), say });
}

/**
 * Ends the environment's transitions, once every file is on the new recipients: removes them from the
 * record, and pushes that. Throws Fault `source-push-refused`; the next run tries again.
 */
export async function endTransitions(
  rules: KeyRules,
  { mergeRequest = false, say }: Pick<RekeyOptions, 'mergeRequest' | 'say'>,
): Promise<void> {
  const { workspace } = rules;
  const { root, environment } = workspace;
  const all = readTransitions(root);
  const left = all.filter((each) => !isOf(each, workspace));
  if (left.length === all.length) return;
  const source = requireSource(rules);
  const file = join(root, TRANSITIONS);
  const texts = readTexts(root);
  const proposal = mergeRequest ? await openProposal(rules, source) : undefined;
  let request: string | undefined;
  // there is nothing to publish
  const message = `End the change of keys of ${environment}\n\nEvery file uses the new keys.\n\n[skip ci]\n`;
  try {
    if (left.length === 0) rmSync(file);
    else await replaceFile(file, renderTransitions(left));
    request = await pushToSource(source, { files: [TRANSITIONS], message, proposal });
  } catch (error) {
    await restoreTexts(root, texts);
    throw error;
  }
  if (proposal !== undefined) {
    const { branch } = proposal;
    say(`The end of the change of keys is proposed on ${place({ branch, request })}.`);
  }
}

function presentFiles(root: string): readonly string[] {
  return files.filter((file) => existsSync(join(root, file)));
}

type Texts = ReadonlyMap<string, string | undefined>;

function readTexts(root: string): Texts {
  const read = (file: string): string | undefined =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
  return new Map(files.map((file) => [file, read(file)]));
}

async function restoreTexts(root: string, texts: Texts): Promise<void> {
  for (const [file, text] of texts) {
    if (text === undefined) rmSync(join(root, file), { force: true });
    else await replaceFile(join(root, file), text);
  }
}

function requireSource({ source }: KeyRules): SourceBranch {
  if (source !== undefined) return source;
  throw fault({
    code: 'detached-source',
    message: 'the rules have to change, but no branch of the source repository is checked out',
    hint: 'Check out a branch that has an upstream, or set CI_COMMIT_BRANCH to the branch of origin that the rules are pushed to. Nothing was changed.',
  });
}

/**
 * Undoes what a run left that was killed before its commit: nobody else writes the record. Throws
 * Fault `uncommitted-changes` for changes of a person.
 */
async function cleanRules(root: string, git: Git, say: (line: string) => void): Promise<void> {
  const status = await git(['status', '--porcelain', '--untracked-files=all', '--', ...files]);
  const changed = status.split('\n').filter((line) => line !== '');
  if (!changed.some((line) => line.endsWith(TRANSITIONS))) {
    const ofTracked = changed.filter((line) => !line.startsWith('??'));
    if (ofTracked.length > 0) throw uncommitted(ofTracked);
    return;
  }
  const tracked = (await git(['ls-tree', '--name-only', '-z', 'HEAD', '--', ...files])).split('\0');
  const [kept, added] = [true, false].map((isTracked) =>
    files.filter((file) => tracked.includes(file) === isTracked),
  );
  await git(['reset', '--quiet', '--', ...files]);
  if (kept !== undefined && kept.length > 0) await git(['checkout', '--quiet', '--', ...kept]);
  for (const file of added ?? []) rmSync(join(root, file), { force: true });
  say('Changes of the rules that an interrupted run left uncommitted were undone.');
}

function uncommitted(changed: readonly string[]): Fault {
  const names = changed.map((line) => line.split(/\s+/).at(-1) ?? '');
  return fault({
    code: 'uncommitted-changes',
    message: `changes of ${names.join(', ')} are not committed`,
    hint: 'Commit and push them first, or undo them: files follow the rules of the source repository.',
  });
}
