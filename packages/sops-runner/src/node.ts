/** What this package uses of the process: environment, clock, files, home folder. */

import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

import { CONFIG_NAME, parseConfig } from './rules/config.ts';
import type { SopsConfig } from './rules/config.ts';
import { sopsFault } from './fault.ts';
import { controllingTerminal } from './keys/age/plugin/terminal.ts';
import { KeyServices } from './keys/pace/key-services.ts';
import { DEADLINE_VARIABLE } from './keys/pace/service-faults.ts';
import type { KeyContext } from './keys/provider.ts';

/** What `nodeContext` takes from elsewhere than this process. */
export interface NodeContextOptions {
  /** Variables in place of `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** As in KeyContext. */
  readonly answered?: KeyContext['answered'];
  /** As in KeyContext. */
  readonly keyServices?: KeyContext['keyServices'];
  /** Those of another context, so that both call each service at one pace. New ones by default. */
  readonly services?: KeyServices | undefined;
}

/**
 * The environment, clock and files of this process for key providers. Create one per run: clients of
 * key services and age identities are kept in it. Throws Fault `bad-arguments` for a
 * DHALLMARK_KEY_SERVICE_DEADLINE that is not a number of seconds.
 *
 * @example
 * const context = nodeContext({ signal: AbortSignal.timeout(60_000) });
 */
export function nodeContext(options: NodeContextOptions = {}): KeyContext {
  const env = options.env ?? process.env;
  return {
    env,
    now: () => new Date(),
    readFile: (file) => readFile(file),
    homeDir: (process.platform === 'win32' ? env['USERPROFILE'] : env['HOME']) ?? homedir(),
    platform: process.platform,
    signal: options.signal,
    answered: options.answered,
    keyServices: options.keyServices,
    terminal: controllingTerminal(process.stderr),
    services: options.services ?? new KeyServices({ deadlineMs: readDeadline(env) }),
  };
}

/** DHALLMARK_KEY_SERVICE_DEADLINE in milliseconds; undefined where it is not set. */
function readDeadline(env: KeyContext['env']): number | undefined {
  const text = env[DEADLINE_VARIABLE] ?? '';
  if (text === '') return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text) * 1000;
  throw sopsFault({
    code: 'bad-arguments',
    message: `${DEADLINE_VARIABLE} must be a number of seconds`,
    hint: 'Write a whole number such as 600, or unset the variable for 300 seconds.',
  });
}

/**
 * The nearest `.sops.yaml` in `folder` or up to 100 folders above, as sops finds it; undefined when
 * there is none. Throws Fault `malformed-config` or `invalid-regex`.
 *
 * @example
 * const config = await findConfig(process.cwd());
 */
export async function findConfig(folder: string): Promise<SopsConfig | undefined> {
  let at = path.resolve(folder);
  for (let depth = 0; depth < 100; depth++) {
    const file = path.join(at, CONFIG_NAME);
    const text = await readText(file);
    if (text !== undefined) return parseConfig(text, file);
    const parent = path.dirname(at);
    if (parent === at) return undefined;
    at = parent;
  }
  return undefined;
}

/**
 * Reads a configuration. Throws Fault `config-not-found`, `malformed-config` or `invalid-regex`.
 *
 * @example
 * const config = await loadConfig('.sops.yaml');
 */
export async function loadConfig(file: string): Promise<SopsConfig> {
  const absolute = path.resolve(file);
  const text = await readText(absolute);
  if (text !== undefined) return parseConfig(text, absolute);
  throw sopsFault({
    code: 'config-not-found',
    message: `there is no configuration ${file}`,
    hint: `Write a ${CONFIG_NAME} with creation_rules, or name another with --config.`,
  });
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw sopsFault({
      code: 'malformed-config',
      message: `the configuration ${file} cannot be read`,
      causes: [error],
    });
  }
}
