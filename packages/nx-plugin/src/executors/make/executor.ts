import type { ExecutorContext } from '@nx/devkit';
export function makeExecutor(
  options: object,
  context: ExecutorContext,
): Promise<{ success: boolean }> {
  console.log(
    'make',
    options,
    process.env['DHALLMARK_REQUESTED_CONFIGURATION'],
    context.configurationName,
  );
  return Promise.resolve({ success: true });
}
