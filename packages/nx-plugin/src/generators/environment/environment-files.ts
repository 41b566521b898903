import type { Tree } from '@nx/devkit';
import type { Fault } from '@dhallmark/fault';
import type { Options } from 'dhallmark/adapter';
import { fault } from '../../fault.ts';
import { readText } from '../find-references.ts';
import { environmentsIn, PLUGIN, readUmbrellas } from '../workspace.ts';

/** The record of rules that files do not follow yet. */
const TRANSITIONS = 'key-transitions.json';

/** The environments of all umbrellas; except those of one of them. */
export function allEnvironments(tree: Tree, except?: Options): readonly string[] {
  const umbrellas = readUmbrellas(tree).filter(({ name }) => name !== except?.name);
  return [...new Set(umbrellas.flatMap(({ chartsRoot }) => environmentsIn(tree, chartsRoot)))];
}

/** The functions of an environment: the umbrella's, and those of service charts. */
export function environmentFiles(tree: Tree, root: string, name: string): readonly string[] {
  const folders = [root, ...tree.children(root).map((chart) => `${root}/${chart}`)];
  return folders
    .map((folder) => `${folder}/environments/${name}.dhall`)
    .filter((path) => tree.exists(path));
}

/**
 * Throws Fault `local`, `unknown-environment`, and `in-use` while files of the environment wait for new
 * keys.
 */
export function requireEnvironment(tree: Tree, root: string, name: string): void {
  if (name === 'local') {
    throw fault({
      code: 'local',
      message: 'the environment local belongs to every workspace',
      hint: 'Choose another environment.',
    });
  }
  const known = environmentsIn(tree, root);
  if (!known.includes(name)) throw unknownEnvironment(name, known);
  const transitions = readText(tree, TRANSITIONS);
  const waiting = transitions === '' ? [] : (JSON.parse(transitions) as { environment?: string }[]);
  if (!waiting.some(({ environment }) => environment === name)) return;
  throw fault({
    code: 'in-use',
    message: `files of the environment ${name} still follow former rules`,
    location: { file: TRANSITIONS },
    hint: `Finish the rotation first: nx run chart:rekey -c ${name} --publish.`,
  });
}

function unknownEnvironment(name: string, known: readonly string[]): Fault {
  return fault({
    code: 'unknown-environment',
    message: `there is no environment ${name}`,
    hint: `Known: ${known.join(', ') || 'none'}. Add it: nx g ${PLUGIN}:environment ${name}.`,
  });
}
