import {
  getProjects,
  readNxJson,
  updateNxJson,
  updateProjectConfiguration,
  type TargetConfiguration,
  type Tree,
} from '@nx/devkit';
import { formerOptions } from './former-options.ts';

type Targets = Readonly<Record<string, TargetConfiguration>>;

const EXECUTOR = '@dhallmark/nx:';

/**
 * Renames options of our targets that have another name now: in the target defaults of nx.json, and in
 * targets of project.json and package.json. An option that is there under both names keeps the present
 * one.
 */
export function renameFormerOptions(tree: Tree): void {
  const nxJson = readNxJson(tree);
  const defaults = nxJson?.targetDefaults as Targets | undefined;
  const renamed = renameIn(defaults);
  if (nxJson !== null && renamed !== defaults) {
    updateNxJson(tree, { ...nxJson, targetDefaults: renamed ?? {} });
  }
  for (const [name, project] of getProjects(tree)) {
    const targets = renameIn(project.targets);
    if (targets !== project.targets) {
      updateProjectConfiguration(tree, name, { ...project, targets: targets ?? {} });
    }
  }
}

/** The same object where nothing changed. */
function renameIn(targets: Targets | undefined): Targets | undefined {
  let isChanged = false;
  const renamed = Object.entries(targets ?? {}).map(([name, target]) => {
    const isOurs = name.startsWith(EXECUTOR) || target.executor?.startsWith(EXECUTOR) === true;
    const text = JSON.stringify(target);
    const changed = isOurs ? renameInTarget(target) : target;
    isChanged ||= JSON.stringify(changed) !== text;
    return [name, changed] as const;
  });
  return isChanged ? Object.fromEntries(renamed) : targets;
}

function renameInTarget(target: TargetConfiguration): TargetConfiguration {
  const { options, configurations } = target as {
    readonly options?: object;
    readonly configurations?: Readonly<Record<string, object>>;
  };
  return {
    ...target,
    ...(options === undefined ? {} : { options: renameKeys(options) }),
    ...(configurations === undefined
      ? {}
      : {
          configurations: Object.fromEntries(
            Object.entries(configurations).map(([name, each]) => [name, renameKeys(each)]),
          ),
        }),
  };
}

function renameKeys(options: object): object {
  const kept = Object.entries(options).filter(([name]) => formerOptions[name] === undefined);
  const renamed = Object.entries(options).flatMap(([name, value]) => {
    const present = formerOptions[name];
    return present === undefined ? [] : [[present, value as unknown] as const];
  });
  return Object.fromEntries([...renamed, ...kept]);
}
