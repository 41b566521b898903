import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSecretSpecs, type SecretSpec } from '@dhallmark/secret-gen';
import { PluginError } from '../errors.ts';
import { stagingFolder } from './staging-folder.ts';

const FILES = 'chart';
const SECRETS = 'secrets.json';

/** A file with Secrets that reads variables itself, as far as a make has to know it before it evaluates. */
export interface InlineSource {
  /** Relative to the workspace. */
  readonly file: string;
  /** Hex SHA-256 of all sources that it is made of; they hold no values. */
  readonly digest: string;
  readonly variables: readonly string[];
}

/** One chart as a render leaves it: its files and what its Secrets need, without any value. */
export interface Staged {
  /** Path in the chart's folder → content. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly specs: readonly SecretSpec[];
  readonly inline: readonly InlineSource[];
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
  const { specs, inline } = staged;
  writeFileSync(join(folder, SECRETS), `${JSON.stringify({ specs, inline }, undefined, 2)}\n`);
}

/** Throws PluginError `not-rendered` where no render has been. */
export function readStaging(root: string, environment: string, chart: string): Staged {
  const folder = join(root, stagingFolder(environment, chart));
  if (!existsSync(join(folder, SECRETS))) {
    throw new PluginError('not-rendered', `${stagingFolder(environment, chart)} is absent`, {
      hint: 'Run the target with the tasks that it depends on.',
    });
  }
  const files = new Map<string, Uint8Array>();
  collect(join(folder, FILES), '', files);
  const text = readFileSync(join(folder, SECRETS), 'utf8');
  const secrets = JSON.parse(text) as { readonly specs: unknown } & Pick<Staged, 'inline'>;
  return { files, specs: parseSecretSpecs(secrets.specs), inline: secrets.inline };
}

function collect(folder: string, prefix: string, files: Map<string, Uint8Array>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) collect(join(folder, entry.name), `${path}/`, files);
    else files.set(path, readFileSync(join(folder, entry.name)));
  }
}
