import type { Fault } from '@dhallmark/fault';
import { execa } from 'execa';
import { gitopsFault, type GitopsCode } from '../codes.ts';
import { removeCredentials } from './remove-credentials.ts';

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
    const clean = removeCredentials(shown, options.secrets ?? []);
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
  const said = remoteLines(stderr);
  const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !isOfRemote(line));
  const reason = args[0] === 'push' ? said.find((line) => /\p{L}/u.test(line)) : undefined;
  const main =
    reason ??
    lines.find((line) => /^(fatal|error)/i.test(line)) ??
    said.find((line) => /error/i.test(line)) ??
    lines.at(-1) ??
    said.at(-1);
  return gitopsFault({
    code: 'git-failed',
    message: `git ${args[0] ?? ''} failed: ${(main ?? 'it wrote no message').trim()}`,
    details: [
      ...(said.length > 0
        ? [{ label: 'remote', text: bound(said.join('\n')), isWhole: true }]
        : []),
      ...(lines.length + said.length > 1 ? [{ label: 'git', text: lines.join('\n') }] : []),
    ].filter(({ text }) => text.trim() !== ''),
    hint:
      reason === undefined
        ? "Check the network, the credentials, and the repository's branch protection."
        : 'The Git server says why it refused the push: change that, then run the command again.',
  });
}

/** What a Git server says is shown up to this number of characters: it must not fill the log. */
const LONGEST_ANSWER = 64 * 1024;

function bound(text: string): string {
  if (text.length <= LONGEST_ANSWER) return text;
  return `${text.slice(0, LONGEST_ANSWER)}\n… and ${text.length - LONGEST_ANSWER} more characters`;
}

/**
 * The lines that a Git server wrote to a client, without git's prefix, and without empty lines around
 * them. A server writes there why it refuses a push: a protected branch, a push rule, a secret.
 */
function remoteLines(stderr: string): readonly string[] {
  const lines = stderr
    .split('\n')
    .filter(isOfRemote)
    .map((line) => line.slice('remote:'.length).replace(/^ /, '').trimEnd());
  const isEmpty = lines.map((line) => line === '');
  return lines.slice(isEmpty.indexOf(false), isEmpty.lastIndexOf(false) + 1);
}

/**
 * Whether git passed this line on from a server.
 *
 * @example
 * isOfRemote('remote: not allowed') // true
 */
export function isOfRemote(line: string): boolean {
  return line.startsWith('remote:');
}

/**
 * Whether git failed because it would have written more than `longestFile`. A server that refuses a
 * push for its own limit does not count.
 *
 * @example
 * if (exceedsLimit(result)) throw gitFault(args, result);
 */
export function exceedsLimit({ stderr }: GitResult): boolean {
  const own = stderr.split('\n').filter((line) => !isOfRemote(line));
  return own.some((line) => /SIGXFSZ|signal 25\b|file size limit/i.test(line));
}
