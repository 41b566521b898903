import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RenderedChart, TreeFiles } from '@dhallmark/gitops';
import { execa } from 'execa';
import { childEnvironment } from '../programs/child-environment.ts';
import { findProgram, HELM } from '../programs/find-program.ts';
import type { Env } from '../workspace/env.ts';

/** Milliseconds. A chart that renders longer counts as one that cannot be rendered. */
const TIMEOUT = 60_000;

/**
 * What helm renders from the charts of a tree, with their own values: a copy of their files is
 * rendered in a temporary folder, without configuration, plug-ins or network. Without `crds/`, which
 * Helm does not render. Undefined where helm is not installed or cannot render one of the charts.
 */
export async function renderWithHelm(
  files: TreeFiles,
  env: Env,
): Promise<readonly RenderedChart[] | undefined> {
  const helm = findProgram(HELM, env);
  if (helm === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'dhallmark-verify-'));
  try {
    const charts = copyCharts(files, folder);
    const rendered: RenderedChart[] = [];
    for (const chart of charts) {
      const path = join(folder, 'tree', ...chart.split('/'));
      const result = await execa(helm, ['template', 'release', path], {
        cwd: folder,
        env: { ...childEnvironment(env), ...emptyHome(folder) },
        extendEnv: false,
        reject: false,
        stdin: 'ignore',
        timeout: TIMEOUT,
        maxBuffer: 256 * 2 ** 20,
      });
      if (result.failed) return undefined;
      rendered.push({ folder: chart, text: result.stdout });
    }
    return rendered;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies the charts. Returns the folders in the tree of those that are not subcharts. */
function copyCharts(files: TreeFiles, folder: string): readonly string[] {
  const charts = new Set<string>();
  for (const [path, bytes] of files) {
    const chart = /^(?:chart|charts\/[^/]+)(?=\/)/.exec(path)?.[0];
    if (chart === undefined) continue;
    charts.add(chart);
    const file = join(folder, 'tree', ...path.split('/'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return [...charts];
}

/** Helm finds neither repositories nor plug-ins nor a cluster. */
function emptyHome(folder: string): Readonly<Record<string, string>> {
  const home = join(folder, 'home');
  return {
    HOME: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    HELM_PLUGINS: join(home, 'plugins'),
    KUBECONFIG: join(home, 'kubeconfig'),
  };
}
