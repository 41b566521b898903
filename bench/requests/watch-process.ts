/** The memory of a program and of everything that it starts. */

import { readdirSync, readFileSync } from 'node:fs';

/** Looks at a process every tenth of a second; the result ends that, and is the largest sum in MB. */
export function watchMemory(pid: number): () => number {
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, residentOfTree(pid))), 100);
  return () => {
    clearInterval(timer);
    return Math.round(peak / 1024);
  };
}

/** Resident kilobytes of a process and its descendants. */
function residentOfTree(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    return childrenOf(pid).reduce((sum, child) => sum + residentOfTree(child), own);
  } catch {
    // it has ended
    return 0;
  }
}

function childrenOf(pid: number): readonly number[] {
  const tasks = readdirSync(`/proc/${pid}/task`);
  const texts = tasks.map((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'));
  return texts.flatMap((text) => text.split(' ').filter(Boolean).map(Number));
}
