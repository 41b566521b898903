import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ChartSet } from './chart-set.ts';

/** A release of Helm names its own Kubernetes; one that was built from source names an old one. */
const KUBERNETES = ['--kube-version', '1.34.0'];

/** What a command says: an error, a warning (for template and package: anything on standard error), or nothing. */
export type Verdict = 'error' | 'warning' | 'accepted';

/** What Helm says about a set of charts. */
export interface HelmVerdict {
  readonly lint: Verdict;
  readonly template: Verdict;
  readonly package: Verdict;
  /** The first message of each kind. */
  readonly messages: readonly string[];
}

/**
 * Asks helm about a set: `lint --strict`, `template` and `package`.
 *
 * @param folder an empty one for its files, which is removed
 */
async function askHelm(program: string, { files }: ChartSet, folder: string): Promise<HelmVerdict> {
  const chart = join(folder, 'shop');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(chart, path)), { recursive: true });
    writeFileSync(join(chart, path), text);
  }
  const run = (...args: readonly string[]) => runHelm(program, args, folder);
  try {
    const flags = ['--strict', '--quiet', '--with-subcharts', ...KUBERNETES];
    const lint = await run('lint', ...flags, chart);
    const template = await run('template', 'release', chart, ...KUBERNETES);
    const packaged = await run('package', chart, '--destination', folder);
    const found = lint.stdout.split('\n').filter((line) => /^\[(?:ERROR|WARNING)\]/.test(line));
    const messages = [found[0], template.lines[0], packaged.lines[0]];
    return {
      lint: judgeLint(found, lint.isRefused),
      template: judgeOutput(template),
      package: judgeOutput(packaged),
      messages: messages.flatMap((line) => (line === undefined ? [] : [line.slice(0, 200)])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface HelmOutput {
  readonly isRefused: boolean;
  readonly stdout: string;
  /** Of standard error. */
  readonly lines: readonly string[];
}

async function runHelm(
  program: string,
  args: readonly string[],
  folder: string,
): Promise<HelmOutput> {
  const env = { PATH: '', HOME: folder };
  return new Promise((resolve) => {
    execFile(program, args, { env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const lines = stderr.replaceAll(folder, '').split('\n');
      resolve({
        isRefused: error !== null,
        stdout: stdout.replaceAll(folder, ''),
        lines: lines.filter((line) => line !== '' && !line.startsWith('level=')),
      });
    });
  });
}

function judgeLint(found: readonly string[], isRefused: boolean): Verdict {
  if (found.some((line) => line.startsWith('[ERROR]'))) return 'error';
  if (found.length > 0) return 'warning';
  return isRefused ? 'error' : 'accepted';
}

function judgeOutput({ isRefused, lines }: HelmOutput): Verdict {
  if (isRefused) return 'error';
  return lines.length > 0 ? 'warning' : 'accepted';
}

/** Asks helm about many sets, a few at a time. */
export async function askAboutSets(
  program: string,
  sets: readonly ChartSet[],
): Promise<Readonly<Record<string, HelmVerdict>>> {
  const verdicts = new Map<string, HelmVerdict>();
  const waiting = sets.values();
  const work = async (): Promise<void> => {
    for (const set of waiting) {
      const folder = mkdtempSync(join(tmpdir(), 'helm-verdict-'));
      verdicts.set(set.name, await askHelm(program, set, folder));
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  return Object.fromEntries(
    sets.flatMap(({ name }) => {
      const verdict = verdicts.get(name);
      return verdict === undefined ? [] : [[name, verdict]];
    }),
  );
}
