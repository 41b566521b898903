import type { Fault } from '@dhallmark/fault';
import { execa } from 'execa';
import { gitopsFault, type GitopsCode } from '../codes.ts';

/** How a git command ended. */
export interface GitResult {
  readonly isSuccess: boolean;
  /** Undefined when git did not start or was killed. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  /** With every secret removed. */
  readonly stderr: string;
}

/** Runs git commands in one folder. */
export interface Git {
  /**
   * Runs one command and resolves with its whole standard output. Throws Fault `git-failed`.
   *
   * @example
   * const commit = (await git(['rev-parse', 'HEAD'])).trim();
   */
  (args: readonly string[], input?: string): Promise<string>;
  /**
   * Runs one command whose failure is an answer: it never rejects because of git.
   *
   * @example
   * const hasHead = (await git.attempt(['rev-parse', '--verify', '--quiet', 'HEAD'])).isSuccess;
   */
  readonly attempt: (args: readonly string[], input?: string) => Promise<GitResult>;
  readonly folder: string;
}

/** What git may know. */
export interface GitOptions {
  /** The whole environment of the child process: see `gitEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  /** Strings that no message may show. */
  readonly secrets?: readonly string[];
  readonly signal?: AbortSignal | undefined;
  /**
   * The longest file or pack that git may write, in bytes: what a remote sends is refused while it is
   * written. Not on Windows, which has no such limit. Default: none.
   */
  readonly longestFile?: number | undefined;
}

/** Sets the limit in blocks of 512 bytes and becomes git. A signal ends what would exceed it. */
const LIMITED = 'ulimit -c 0 && ulimit -f "$0" && exec git "$@"';

function commandLine(
  args: readonly string[],
  { longestFile }: GitOptions,
): readonly [file: string, args: readonly string[]] {
  if (longestFile === undefined || process.platform === 'win32') return ['git', args];
  return ['sh', ['-c', LIMITED, String(Math.ceil(longestFile / 512)), ...args]];
}

/**
 * git in a folder, started with argument vectors and with no environment except `env`.
 *
 * @example
 * const git = createGit('deploy/production', gitEnvironment(process.env));
 */
export function createGit(folder: string, options: GitOptions): Git {
  const attempt = async (args: readonly string[], input = ''): Promise<GitResult> => {
    const [file, all] = commandLine(args, options);
    const { failed, exitCode, stdout, stderr, shortMessage } = await execa(file, all, {
      cwd: folder,
      env: { ...options.env },
      extendEnv: false,
      input,
      reject: false,
      stripFinalNewline: false,
      ...(options.signal ? { cancelSignal: options.signal } : {}),
    });
    const shown = failed ? stderr || shortMessage || '' : stderr;
    const clean = redact(shown, options.secrets ?? []);
    return { isSuccess: !failed, exitCode, stdout, stderr: clean };
  };
  const run = async (args: readonly string[], input = ''): Promise<string> => {
    const result = await attempt(args, input);
    if (!result.isSuccess) throw gitFault(args, result);
    return result.stdout;
  };
  return Object.assign(run, { attempt, folder });
}

/**
 * The failure of a git command, with everything that git said.
 *
 * @example
 * if (!result.isSuccess) throw gitFault(['push'], result);
 */
export function gitFault(args: readonly string[], result: GitResult): Fault<GitopsCode> {
  const { stderr } = result;
  if (exceedsLimit(result)) {
    return gitopsFault({
      code: 'file-too-large',
      message: 'the deploy repository contains a file, or a pack of files, that is too large',
      details: [{ label: 'git', text: stderr.trim() }],
      hint: 'Remove it from the deploy repository. Dhallmark generates no file of that size.',
    });
  }
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const main = lines.find((line) => /^(fatal|error|remote:.*error)/i.test(line)) ?? lines.at(-1);
  return gitopsFault({
    code: 'git-failed',
    message: `git ${args[0] ?? ''} failed: ${(main ?? 'it wrote no message').trim()}`,
    details: lines.length > 1 ? [{ label: 'git', text: lines.join('\n') }] : [],
    hint: "Check the network, the credentials, and the repository's branch protection.",
  });
}

/**
 * Whether git failed because it would have written more than `longestFile`.
 *
 * @example
 * if (exceedsLimit(result)) throw gitFault(args, result);
 */
export function exceedsLimit({ stderr }: GitResult): boolean {
  return /SIGXFSZ|signal 25\b|file size limit/i.test(stderr);
}

function redact(text: string, secrets: readonly string[]): string {
  const shown = secrets
    .filter((secret) => secret !== '')
    .reduce((left, secret) => left.replaceAll(secret, '[redacted]'), text);
  return redactUrls(shown);
}

/**
 * A text without the credentials in its URLs.
 *
 * @example
 * redactUrls('https://user:token@git.example/a.git') // 'https://[redacted]@git.example/a.git'
 */
export function redactUrls(text: string): string {
  return text.replaceAll(/(\w+:\/\/)[^@\s/]+@/g, '$1[redacted]@');
}
