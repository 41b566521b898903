import type { ExecutorContext } from '@nx/devkit';
export function lintExecutor(
  options: object,
  context: ExecutorContext,
): Promise<{ success: boolean }> {
  console.log(
    'lint',
    options,
    process.env['DHALLMARK_REQUESTED_CONFIGURATION'],
    context.configurationName,
  );
  return Promise.resolve({ success: true });
}
