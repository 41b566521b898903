/** What a program and everything that it starts need of the machine. */

import { readdirSync, readFileSync } from 'node:fs';

export interface Usage {
  /** The largest sum of resident sets, in MB. */
  readonly megabytes: number;
  /** Processor time, which other work on the machine does not change much. */
  readonly cpuSeconds: number;
}

interface Sample {
  readonly kilobytes: number;
  readonly ticks: number;
}

const NOTHING: Sample = { kilobytes: 0, ticks: 0 };
const TICKS_PER_SECOND = 100;

/** Looks at a process every tenth of a second, until the result is called. */
export function watchProcess(pid: number): () => Usage {
  let [kilobytes, ticks] = [0, 0];
  const timer = setInterval(() => {
    const sample = sampleTree(pid);
    kilobytes = Math.max(kilobytes, sample.kilobytes);
    ticks = Math.max(ticks, sample.ticks);
  }, 100);
  return () => {
    clearInterval(timer);
    return { megabytes: Math.round(kilobytes / 1024), cpuSeconds: ticks / TICKS_PER_SECOND };
  };
}

/** A process and its descendants; those that have ended count for their parents. */
function sampleTree(pid: number): Sample {
  try {
    const resident = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    // the name of the program, in parentheses, can contain spaces
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    // utime, stime, cutime and cstime of proc(5)
    const own = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return childrenOf(pid)
      .map(sampleTree)
      .reduce(
        (sum, each) => ({
          kilobytes: sum.kilobytes + each.kilobytes,
          ticks: sum.ticks + each.ticks,
        }),
        { kilobytes: Number(resident ?? 0), ticks: own },
      );
  } catch {
    // it has ended
    return NOTHING;
  }
}

function childrenOf(pid: number): readonly number[] {
  const tasks = readdirSync(`/proc/${pid}/task`);
  const texts = tasks.map((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'));
  return texts.flatMap((text) => text.split(' ').filter(Boolean).map(Number));
}
