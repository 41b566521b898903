import type { ExecutorContext } from '@nx/devkit';
export function envExecutor(
  options: object,
  context: ExecutorContext,
): Promise<{ success: boolean }> {
  console.log(
    'env',
    options,
    process.env['DHALLMARK_REQUESTED_CONFIGURATION'],
    context.configurationName,
  );
  return Promise.resolve({ success: true });
}
