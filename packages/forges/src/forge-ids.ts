/** The forges, as settings and options name them. GitLab is the default where nothing says which one it is. */
export const forgeIds = ['gitlab', 'github', 'azure-devops'] as const;

/** The name of a forge. */
export type ForgeId = (typeof forgeIds)[number];

/**
 * Whether a value is the name of a forge.
 *
 * @example
 * isForgeId('github') // true
 */
export function isForgeId(value: unknown): value is ForgeId {
  return forgeIds.some((id) => id === value);
}
