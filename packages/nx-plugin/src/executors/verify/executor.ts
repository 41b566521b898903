import type { ExecutorContext } from '@nx/devkit';
export function verifyExecutor(
  options: object,
  context: ExecutorContext,
): Promise<{ success: boolean }> {
  console.log(
    'verify',
    options,
    process.env['DHALLMARK_REQUESTED_CONFIGURATION'],
    context.configurationName,
  );
  return Promise.resolve({ success: true });
}
