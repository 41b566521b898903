import type { Fault } from '@dhallmark/fault';
import { faultsOfNames, type NameKind } from '@dhallmark/names';
import { webhookFault } from '../codes.ts';

/** Where settings come from. */
export interface ConfigSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For the settings `*_FILE`. Throws when the file cannot be read. */
  readonly readFile: (path: string) => string;
}

/**
 * Reads settings one by one and collects every problem.
 *
 * @example
 * const reader = new SettingReader({ env: process.env, readFile });
 * const port = reader.readNumber('PORT', 8080, 0, 65_535);
 */
export class SettingReader {
  readonly problems: Fault[] = [];
  readonly #source: ConfigSource;

  constructor(source: ConfigSource) {
    this.#source = source;
  }

  /** Adds a problem. The message names the setting and never holds a value of a secret. */
  addProblem(message: string, hint?: string, causes: readonly unknown[] = []): void {
    this.problems.push(webhookFault({ code: 'invalid-setting', message, hint, causes }));
  }

  /** Undefined for a setting that is absent or empty. */
  readOptional(name: string): string | undefined {
    const value = this.#source.env[name]?.trim();
    return value === '' ? undefined : value;
  }

  /** An empty string, and a problem, for a setting that is absent. `meaning` is what it has to be. */
  readRequired(name: string, meaning: string): string {
    const value = this.readOptional(name);
    if (value === undefined) this.addProblem(`${name} is missing`, `Set it to ${meaning}.`);
    return value ?? '';
  }

  /** A required setting that is a name, which is checked by the grammar of its kind. */
  readName(kind: NameKind, name: string, meaning: string): string {
    const value = this.readRequired(name, meaning);
    if (value === '') return value;
    const [fault] = faultsOfNames(kind, [{ name: value, option: name }]);
    if (fault !== undefined) this.addProblem(fault.message, fault.hint);
    return value;
  }

  /** The content of the file that the setting names; undefined where there is none. */
  readFile(name: string): string | undefined {
    const path = this.readOptional(name);
    if (path === undefined) return undefined;
    try {
      return this.#source.readFile(path).trim();
    } catch (error) {
      this.addProblem(`${name} names a file that cannot be read`, undefined, [error]);
      return undefined;
    }
  }

  /** A token: the content of the file that `NAME_FILE` names, or the setting itself. */
  readSecret(name: string): string | undefined {
    const value = this.readFile(`${name}_FILE`) ?? this.readOptional(name);
    // it becomes a part of a header, which takes nothing else
    if (value !== undefined && !/^[\x20-\x7e]+$/.test(value)) {
      this.addProblem(`${name} must be one line of printable ASCII characters`);
    }
    return value;
  }

  /**
   * Reads the file that the setting names whenever it is called, because another program writes it
   * again and again. Throws what reading throws. Undefined for a setting that is absent.
   */
  openFile(name: string): (() => string) | undefined {
    const path = this.readOptional(name);
    return path === undefined ? undefined : () => this.#source.readFile(path).trim();
  }

  /** A whole number in the range; `fallback` for an absent one. */
  readNumber(name: string, fallback: number, least: number, most: number): number {
    const text = this.readOptional(name);
    if (text === undefined) return fallback;
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    this.addProblem(`${name} must be a whole number from ${least} to ${most}`);
    return fallback;
  }

  /** A required number that names something. '0', and a problem, for anything else. */
  readId(name: string, meaning: string): string {
    const text = this.readRequired(name, meaning);
    if (text === '' || /^[1-9]\d{0,15}$/.test(text)) return text || '0';
    this.addProblem(`${name} must be ${meaning}`);
    return '0';
  }

  /**
   * Checks an address, and removes slashes at its end. It must be https; http is allowed to this
   * machine, where a test or a sidecar listens, and with `allowsLinkLocal` to an address that only the
   * machine itself can reach.
   */
  checkUrl(name: string, value: string, { allowsLinkLocal = false } = {}): string {
    if (value === '') return value;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const local = allowsLinkLocal
      ? /^(localhost|(127|169\.254)\.[\d.]+|\[::1\])$/
      : /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
    const isLocal = url !== undefined && local.test(url.hostname);
    if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLocal))) {
      this.addProblem(`${name} must be an https:// address`);
    } else if (url.username !== '' || url.password !== '') {
      this.addProblem(`${name} must not contain credentials`);
    }
    return value.replace(/\/+$/, '');
  }
}
