import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { charts } from './support/charts.ts';
import { findProgram, missingPrograms } from '../tools/reference/find-program.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { createWorkspace, type Workspace } from './support/workspace.ts';

// No cluster can be had here, so kubectl is a stand-in that records how it was called.
const standIn = `#!/bin/sh
[ "$1" = config ] && { echo kind-shop; exit 0; }
at="$HOME/kubectl/$(date +%s%N)"
mkdir -p "$at"
printf '%s\\n' "$@" > "$at/args"
env > "$at/env"
cat > "$at/stdin"
[ -e "$HOME/kubectl-fails" ] && { cat "$at/stdin" >&2; exit 1; }
echo applied
`;
const values = ['example-token', 'exa$mple', 'content of a file'];
const missing = missingPrograms('helm3');

interface Call {
  readonly args: string;
  readonly env: string;
  readonly stdin: string;
}

let workspace: Workspace;
const calls = (): readonly Call[] => {
  const folder = join(workspace.home, 'kubectl');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).toSorted();
  return names.map((name) => {
    const read = (file: string): string => readFileSync(join(folder, name, file), 'utf8');
    return { args: read('args'), env: read('env'), stdin: read('stdin') };
  });
};
const apply = (...args: readonly string[]): Promise<Run> =>
  runNx(workspace, ['run', 'chart:apply', ...args], {
    env: {
      PATH: `${workspace.path('../bin')}:${process.env['PATH'] ?? ''}`,
      WEB_TOKEN_OF_NOBODY: 'another value',
    },
  });

describe.skipIf(missing)(`chart:apply${missing === undefined ? '' : `: ${missing}`}`, () => {
  beforeAll(() => {
    workspace = createWorkspace({ copy: ['dhall/Secret'], files: charts });
    workspace.write({ '../bin/kubectl': standIn });
    chmodSync(workspace.path('../bin/kubectl'), 0o755);
    symlinkSync(findProgram('helm3') ?? '', workspace.path('../bin/helm'));
  });
  beforeEach(() => rmSync(join(workspace.home, 'kubectl'), { recursive: true, force: true }));
  afterAll(() => workspace.remove());

  test('applies nothing without a terminal to ask on', async () => {
    const { code, text } = await apply();
    expect(code).toBe(1);
    expect(text).toContain('Apply shop (local) and 2 Secrets: context kind-shop?');
    expect(text).toContain('--yes');
    expect(calls()).toEqual([]);
  });

  test('passes the plaintext Secrets and then the chart to kubectl, on its standard input', async () => {
    const { code, text } = await apply('--yes');
    expect(text).toContain('applied');
    expect(code).toBe(0);
    const [secrets, chart] = calls();
    expect(calls()).toHaveLength(2);
    expect(secrets?.args).toBe('apply\n-f\n-\n');
    const objects = parseAllDocuments(secrets?.stdin ?? '').map(
      (document) => document.toJS() as Readonly<Record<string, unknown>>,
    );
    expect(objects).toEqual([
      expect.objectContaining({ stringData: { password: 'exa$mple' } }),
      expect.objectContaining({
        stringData: expect.objectContaining({ token: 'example-token', key: 'example' }) as unknown,
      }),
    ]);
    const kinds = parseAllDocuments(chart?.stdin ?? '').map((document) =>
      String(document.get('kind')),
    );
    expect(kinds.toSorted()).toEqual(['ConfigMap', 'Deployment', 'ResourceQuota', 'Service']);
  });

  test('no value is in an argument, a variable, the output or a file', async () => {
    const { text } = await apply('--yes');
    for (const { args, env } of calls()) {
      for (const value of values) expect(args + env).not.toContain(value);
      expect(env).not.toContain('WEB_TOKEN_OF_NOBODY');
      expect(env).not.toContain('SOPS_AGE_KEY');
    }
    for (const value of values) expect(text).not.toContain(value);
    expect(
      readFileSync(workspace.path('deploy/local/secrets/web/web-token.yaml'), 'utf8'),
    ).toContain('ENC[');
  });

  test('an error of kubectl is reported without the values that it repeats', async () => {
    mkdirSync(join(workspace.home, 'kubectl-fails'));
    const { code, text } = await apply('--yes');
    expect(code).toBe(1);
    expect(text).toContain('kubectl apply failed');
    expect(text).toContain('(a line that holds a value is not shown)');
    for (const value of values) expect(text).not.toContain(value);
    expect(calls()).toHaveLength(1);
    rmSync(join(workspace.home, 'kubectl-fails'), { recursive: true });
  });

  const noKubectl = missingPrograms('kubectl');
  test.skipIf(noKubectl)(
    `the real kubectl without a context: nothing is applied${noKubectl === undefined ? '' : `: ${noKubectl}`}`,
    async () => {
      mkdirSync(workspace.path('../real'), { recursive: true });
      symlinkSync(findProgram('helm3') ?? '', workspace.path('../real/helm'));
      symlinkSync(findProgram('kubectl') ?? '', workspace.path('../real/kubectl'));
      const { code, text } = await runNx(workspace, ['run', 'chart:apply', '--yes'], {
        env: { PATH: `${workspace.path('../real')}:${process.env['PATH'] ?? ''}` },
      });
      expect(text).toContain('error[no-context]: There is no current kubectl context');
      expect(code).toBe(1);
    },
  );

  test('a dry run asks the cluster and changes nothing', async () => {
    expect((await apply('--yes', '--dryRun')).code).toBe(0);
    expect(calls().map(({ args }) => args)).toEqual([
      'apply\n--dry-run=server\n-f\n-\n',
      'apply\n--dry-run=server\n-f\n-\n',
    ]);
  });
});
