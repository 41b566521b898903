/** Repositories with encrypted files, and what `sops-runner verify` finds in them. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { generateAgeIdentity } from '@dhallmark/sops-runner';

import { findProgram } from '../../tools/reference/find-program.ts';
import type { Run } from './run-nx.ts';
import { runProgram } from './run-program.ts';
import { compiledCode } from '../../tools/testing/compiled-code.ts';

/** The real sops; undefined where it is not installed. */
export const sops = findProgram('sops');

export const CANARY = 'c4n4ry-5ecr3t';
/** A Secret in plaintext. */
export const PLAIN = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: t\nstringData:\n  a: ${CANARY}\n`;

const PROGRAM = join(import.meta.dirname, '../../packages/sops-runner/bin/sops-runner.cjs');

interface Report {
  readonly ok: boolean;
  readonly files: readonly {
    readonly file: string;
    readonly problems: readonly {
      readonly code: string;
      readonly severity: string;
      readonly line?: number;
    }[];
  }[];
  readonly summary: Readonly<Record<string, unknown>>;
}

/** Folders with a configuration for one age key, in one temporary folder. */
export class SopsRepositories {
  readonly root = mkdtempSync(join(tmpdir(), 'sv-'));
  readonly ours = generateAgeIdentity();
  readonly #env = {
    ...compiledCode,
    PATH: process.env['PATH'] ?? '',
    HOME: this.root,
    SOPS_AGE_KEY: this.ours.identity,
  };

  /** A folder with these files, and a configuration that encrypts `data` and `stringData`. */
  create(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
    const folder = join(this.root, name);
    const rule = `{ age: ${this.ours.recipient}, encrypted_regex: '^(data|stringData)$' }`;
    for (const [path, content] of Object.entries({
      '.sops.yaml': `creation_rules: [${rule}]\n`,
      ...files,
    })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return folder;
  }

  run(cwd: string, ...args: readonly string[]): Promise<Run> {
    return runProgram(process.execPath, [PROGRAM, ...args], { cwd, env: this.#env });
  }

  /** The code of the first finding of each file, and the whole report. */
  async verify(cwd: string, ...args: readonly string[]) {
    const ran = await this.run(cwd, 'verify', '--json', ...args);
    if (ran.text.includes(CANARY)) throw new Error('the report has a value');
    const report = JSON.parse(ran.stdout) as Report;
    if (ran.code !== (report.ok ? 0 : 1)) throw new Error(`exit status ${ran.code}`);
    const entries = report.files.map(({ file, problems }) => [file, problems[0]?.code] as const);
    return { found: Object.fromEntries(entries), report };
  }

  /** Encrypts a file with the real sops. */
  async encrypt(folder: string, path: string, ...args: readonly string[]): Promise<string> {
    const ran = await runProgram(sops ?? 'sops', [...args, '--encrypt', '-i', path], {
      cwd: folder,
      env: this.#env,
    });
    if (ran.code !== 0) throw new Error(ran.text);
    return readFileSync(join(folder, path), 'utf8');
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
