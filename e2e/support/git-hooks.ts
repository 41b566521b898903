import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lets the shell decide about pushes to a bare repository, or act after them; the result removes that. */
export function addHook(
  repository: string,
  name: 'pre-receive' | 'post-receive',
  script: string,
): () => void {
  const file = join(repository, 'hooks', name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return () => rmSync(file, { force: true });
}

/** For `post-receive`: kills the run that pushes. It is the nearest parent that is Node, and waits for its push. */
export const killPusher = `pid=$$; while [ "$pid" -gt 1 ]; do case "$(cat /proc/$pid/comm)" in *node*|*MainThread*) kill -9 "$pid"; exit;; esac; pid=$(sed -n 's/^PPid:[^0-9]*//p' /proc/$pid/status); done`;

/** Holds the first push for at most a minute: creates the folder `held`, and waits for the file `go`. Later pushes pass. */
export function holdFirstPush(held: string, go: string): string {
  return `mkdir '${held}' 2>/dev/null || exit 0; for i in $(seq 600); do test -e '${go}' && exit 0; sleep 0.1; done`;
}
