import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SecretSpec } from '@dhallmark/secret-gen';
import { PluginError } from '../errors.ts';
import { stagingFolder } from '../inference/targets.ts';

const FILES = 'chart';
const SPECS = 'secrets.json';

/** One chart as a render leaves it: its files and what its Secrets need, without any value. */
export interface Staged {
  /** Path in the chart's folder → content. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly specs: readonly SecretSpec[];
}

/** Replaces what an earlier render left. */
export function writeStaging(
  root: string,
  environment: string,
  chart: string,
  staged: Staged,
): void {
  const folder = join(root, stagingFolder(environment, chart));
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of staged.files) {
    mkdirSync(dirname(join(folder, FILES, path)), { recursive: true });
    writeFileSync(join(folder, FILES, path), content);
  }
  writeFileSync(join(folder, SPECS), `${JSON.stringify(staged.specs, undefined, 2)}\n`);
}

/** Throws PluginError `not-rendered` where no render has been. */
export function readStaging(root: string, environment: string, chart: string): Staged {
  const folder = join(root, stagingFolder(environment, chart));
  if (!existsSync(join(folder, SPECS))) {
    throw new PluginError('not-rendered', `${stagingFolder(environment, chart)} is absent`, {
      hint: 'Run the target with the tasks that it depends on.',
    });
  }
  const files = new Map<string, Uint8Array>();
  collect(join(folder, FILES), '', files);
  const specs = JSON.parse(readFileSync(join(folder, SPECS), 'utf8')) as readonly SecretSpec[];
  return { files, specs };
}

function collect(folder: string, prefix: string, files: Map<string, Uint8Array>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) collect(join(folder, entry.name), `${path}/`, files);
    else files.set(path, readFileSync(join(folder, entry.name)));
  }
}
