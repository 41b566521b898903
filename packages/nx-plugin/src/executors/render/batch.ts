import type { ExecutorContext, TaskGraph } from '@nx/devkit';
import { renderExecutor } from './executor.ts';
export async function* renderBatch(
  graph: TaskGraph,
  inputs: Record<string, { environment: string; chart: string }>,
  _o: unknown,
  context: ExecutorContext,
) {
  for (const id of Object.keys(graph.tasks)) {
    const startTime = Date.now();
    const r = await renderExecutor(inputs[id]!, context);
    yield {
      task: id,
      result: {
        ...r,
        terminalOutput: 'rendered ' + id + JSON.stringify(inputs[id]),
        startTime,
        endTime: Date.now(),
      },
    };
  }
}
