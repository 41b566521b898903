/** The configuration for each file of a verification. */

import path from 'node:path';

import type { SopsConfig } from '../rules/config.ts';

export interface ConfigOptions {
  /** For all files, or for those without a nearer one. */
  readonly config: SopsConfig;
  /**
   * The configuration for the files of a folder, such as the nearest one; `config` where it finds none.
   * Default: `config` is for all files.
   */
  readonly findConfig?: ((folder: string) => Promise<SopsConfig | undefined>) | undefined;
}

/** Finds configurations, each folder's once, and knows which ones were used. */
export class Configs {
  readonly #options: ConfigOptions;
  readonly #byFolder = new Map<string, Promise<SopsConfig>>();
  readonly #used = new Set<string>();

  constructor(options: ConfigOptions) {
    this.#options = options;
  }

  /** The paths of configurations with rules that files were compared with. */
  get used(): readonly string[] {
    return [...this.#used].toSorted();
  }

  /** The configuration for a file. Throws Fault for one that is malformed. */
  async find(file: string): Promise<SopsConfig> {
    const folder = path.dirname(path.resolve(file));
    const finding = this.#byFolder.get(folder) ?? this.#findIn(folder);
    this.#byFolder.set(folder, finding);
    const config = await finding;
    if (config.rules.length > 0) this.#used.add(config.path);
    return config;
  }

  /** One without rules counts as absent: it does not hide the rules above it. */
  async #findIn(folder: string): Promise<SopsConfig> {
    const { config, findConfig } = this.#options;
    const found = (await findConfig?.(folder)) ?? config;
    if (found.rules.length > 0 || found.path === config.path) return found;
    const above = path.dirname(path.dirname(found.path));
    return above === path.dirname(found.path) ? config : this.#findIn(above);
  }
}
