import type { ChangeRequest } from '@dhallmark/forges';

/**
 * The change request of a commit: its subject is the title, and the rest of its message the description.
 *
 * @example
 * toChangeRequest('Publish production\n\nweb: 3 files\n', { branch: 'dhallmark/production/1a2b', target: 'main' })
 */
export function toChangeRequest(
  message: string,
  { branch, target }: Pick<ChangeRequest, 'branch' | 'target'>,
): ChangeRequest {
  const [title = '', ...rest] = message.trim().split('\n');
  return { branch, target, title, description: rest.join('\n').trim() };
}
