import { findRenderVariables, findSettingFile, listNxEnvFiles } from 'dhallmark/adapter';
import type { RenderVariables, Workspace } from 'dhallmark/adapter';
import { importReader } from 'dhallmark/imports';
import { fault } from '../../fault.ts';

/** Throws Fault `render-variable-env-file` for a chart that reads a variable which an env file sets. */
export type RefuseEnvFiles = (workspace: Workspace, chart: string) => void;

/**
 * Nx takes the values of env files such as `.env.production` into the keys of its cache, and does not
 * give them to the process that renders many charts: the value that counts would not be the one in the
 * key. What is refused is not stored. For one run, which asks about many charts.
 */
export function createEnvFileCheck(): RefuseEnvFiles {
  const known = new Map<string, RenderVariables>();
  return ({ root, options, charts: { all: charts } }, name) => {
    const files = listNxEnvFiles(root);
    const chart = charts.find((each) => each.name === name);
    if (files.length === 0 || chart === undefined) return;
    const { chartsRoot } = options;
    const variables =
      known.get(chartsRoot) ??
      findRenderVariables({ root, chartsRoot, charts, importsOf: importReader(root) }, true);
    known.set(chartsRoot, variables);
    const found = findSettingFile(root, files, variables.of(chart));
    if (found === undefined) return;
    throw fault({
      code: 'render-variable-env-file',
      message: `the render variable ${found.variable} is set in ${found.file}, which Nx reads for some tasks only`,
      location: { file: found.file },
      hint: 'Set it in the environment of the command, or as the default of its declaration, and remove it from this file.',
    });
  };
}
