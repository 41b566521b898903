import { rmSync } from 'node:fs';
import { createWorkspace, renderNxJson, type Workspace } from '../../e2e/support/workspace.ts';
import { generatedCharts } from './charts.ts';
import { measure, median, type Measured } from './measure.ts';

/** What linting so many charts takes, beside rendering them, in one run. */
export interface LintTimes {
  /** Every chart, with nothing in Nx's cache. */
  readonly render: Measured;
  /** Renders are in the cache in what follows. Nothing is found. */
  readonly clean: Measured;
  /** Each chart has warnings, whose places are found by evaluating it once more. */
  readonly warnings: Measured;
  /** Nothing changed since the last run. */
  readonly cached: Measured;
}

/** What the generated charts are warned of, so that they can be clean. */
const FOUND = [
  'default-token-mount',
  'run-as-root',
  'privilege-escalation',
  'dropped-capabilities',
  'seccomp-profile',
  'writable-root-file-system',
  'missing-resources',
];
const LINT = ['run', 'chart:lint'];
/** A run that writes a report is never taken from the cache. */
const AGAIN = [...LINT, '--report=dist/lint.json'];

export async function measureLint(count: number, times: number): Promise<LintTimes> {
  const workspace = createWorkspace({ copy: ['dhall'], files: generatedCharts(count) });
  try {
    await measure(workspace, ['run-many', '-t', 'render']);
    const render = await median(times, () => renderCold(workspace));
    const warnings = await median(times, () => measure(workspace, AGAIN));
    await measure(workspace, LINT);
    const cached = await median(times, () => measure(workspace, LINT));
    const rules = Object.fromEntries(FOUND.map((name) => [name, 'off']));
    workspace.write({ 'nx.json': renderNxJson({ lint: { rules } }) });
    // fails where the list above is not complete
    await measure(workspace, [...AGAIN, '--strict']);
    const clean = await median(times, () => measure(workspace, AGAIN));
    return { render, clean, warnings, cached };
  } finally {
    workspace.remove();
  }
}

function renderCold(workspace: Workspace): Promise<Measured> {
  for (const made of ['dist', '.nx'])
    rmSync(workspace.path(made), { recursive: true, force: true });
  return measure(workspace, ['run-many', '-t', 'render']);
}
