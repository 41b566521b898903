import { readdirSync, readFileSync } from 'node:fs';

/** What processes showed of marked values. */
export interface ProcessWatch {
  /** How many processes were seen. */
  readonly seen: () => number;
  /** `arguments of git commit …`, and `environment of …`, of each process that showed one. */
  readonly findings: () => readonly string[];
  readonly stop: () => void;
}

/**
 * Looks at the arguments and the environment of every process of a home folder, as another user of
 * the machine (arguments) or the same one (environment) can. Programs of Node are given variables by
 * those who start them, so only the environment of other programs is looked at, and of the processes
 * that evaluate charts. Linux only: elsewhere nothing is seen.
 *
 * @param isMarked whether a string shows a value
 * @param mayHold programs whose purpose is to be given values in their environment
 */
export function watchProcesses(
  home: string,
  isMarked: (text: string) => boolean,
  mayHold: RegExp,
): ProcessWatch {
  const seen = new Set<string>();
  const findings = new Set<string>();
  const look = (): void => {
    for (const pid of processIds()) {
      const environment = read(`/proc/${pid}/environ`);
      if (!environment.includes(home)) continue;
      const args = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
      seen.add(`${pid} ${args}`);
      if (isMarked(args)) findings.add(`arguments of ${args}`);
      const isProgram = /^\S*node\S* /.test(args) && !/evaluation-process/.test(args);
      const isOther = !isProgram && args !== '' && !mayHold.test(args);
      if (isOther && isMarked(environment)) findings.add(`environment of ${args}`);
    }
  };
  const timer = setInterval(look, 15);
  return {
    seen: () => seen.size,
    findings: () => [...findings],
    stop: () => clearInterval(timer),
  };
}

function processIds(): readonly string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Empty for a process that has ended, and for one of another user. */
function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
