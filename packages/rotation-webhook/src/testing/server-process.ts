import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { compiledCode } from '../../../../tools/testing/compiled-code.ts';

/** The program of the container, as a separate process. */
export interface ServerProcess {
  readonly address: string;
  /** Its standard error up to now: the log. */
  readonly log: () => string;
  /** Ends it, by SIGTERM if no other signal is given; resolves with its exit status. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts it with this environment and nothing else; throws with its log when it ends at once. */
export async function startServerProcess(env: Record<string, string>): Promise<ServerProcess> {
  const program = join(import.meta.dirname, '../hosts/server-main.ts');
  const child = spawn(process.execPath, [program], {
    env: { ...compiledCode, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, log] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.includes('\n')) resolve(out);
    });
    void ended.then(() => reject(new Error(log)));
  });
  return {
    address: (JSON.parse(line) as { address: string }).address,
    log: () => log,
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
