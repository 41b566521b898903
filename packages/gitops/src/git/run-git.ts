import { execa } from 'execa';
import { GitopsError } from '../errors.ts';

/** Runs one git command in one folder; resolves with its standard output, whole. */
export interface Git {
  /** Throws GitopsError `git-failed`; its `cause` is a GitFailure. */
  (args: readonly string[], input?: string): Promise<string>;
  readonly folder: string;
}

/** How a git command ended, with every secret taken out. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure';
  readonly exitCode: number | undefined;
  readonly stderr: string;

  constructor(exitCode: number | undefined, stderr: string) {
    super(stderr);
    this.exitCode = exitCode;
    this.stderr = stderr;
  }
}

export interface GitOptions {
  /** The whole environment of the child: see `gitEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  /** Texts that must not show in a message. */
  readonly secrets?: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/** git by argument vectors, with nothing of this process's environment but what `env` allows. */
export function createGit(folder: string, options: GitOptions): Git {
  const run = async (args: readonly string[], input = ''): Promise<string> => {
    const result = await execa('git', args, {
      cwd: folder,
      env: { ...options.env },
      extendEnv: false,
      input,
      reject: false,
      stripFinalNewline: false,
      ...(options.signal ? { cancelSignal: options.signal } : {}),
    });
    if (!result.failed) return result.stdout;
    const stderr = redact(result.stderr || result.shortMessage || '', options.secrets ?? []);
    throw new GitopsError('git-failed', `git ${args[0] ?? ''} failed: ${lastLine(stderr)}`, {
      hint: 'See what git says; run with --verbose for all of it.',
      cause: new GitFailure(result.exitCode, stderr),
    });
  };
  return Object.assign(run, { folder });
}

/** Whether an error is git's own refusal, and what it said; undefined for anything else. */
export function findGitFailure(error: unknown): GitFailure | undefined {
  return error instanceof GitopsError && error.cause instanceof GitFailure
    ? error.cause
    : undefined;
}

function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((shown, secret) => shown.replaceAll(secret, '[redacted]'), text)
    .replaceAll(/(\w+:\/\/)[^@\s/]+@/g, '$1[redacted]@');
}

function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.find((line) => /^(fatal|error|remote:.*error)/i.test(line)) ??
    lines.at(-1) ??
    ''
  ).trim();
}
