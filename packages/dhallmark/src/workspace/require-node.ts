import { fault } from '../fault.ts';

/** The oldest Node, as `engines` of the packages says. */
const OLDEST = [22, 19] as const;

/**
 * Whether a version of Node is new enough.
 *
 * @example
 * isNewEnough('22.18.0') // false
 */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/**
 * What an adapter calls before anything else, since an old Node fails at unexpected places. Throws
 * Fault `old-node`.
 *
 * @example
 * requireNode(process.versions.node);
 */
export function requireNode(version: string): void {
  if (isNewEnough(version)) return;
  throw fault({
    code: 'old-node',
    message: `Dhallmark needs Node ${OLDEST.join('.')} or later; this is Node ${version}`,
    hint: INSTALL_NODE,
  });
}

/** What to do about a Node that is too old. */
export const INSTALL_NODE =
  'Install a current Node. The npm package node@24 puts one into the project.';
