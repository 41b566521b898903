import type { ExecutorContext } from '@nx/devkit';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stagingFolder } from '../../inference/targets.ts';

export function renderExecutor(
  options: { environment: string; chart: string },
  context: ExecutorContext,
): Promise<{ success: boolean }> {
  const folder = join(context.root, stagingFolder(options.environment, options.chart));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'x'), 'x');
  console.log('rendered', options);
  return Promise.resolve({ success: true });
}
