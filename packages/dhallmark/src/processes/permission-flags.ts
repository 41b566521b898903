/** What a process of Node may do. */
export interface Permissions {
  /** Files and folders, as absolute paths; folders with everything below them. */
  readonly read: readonly string[];
  readonly write: readonly string[];
  /** Whether it may connect. Node enforces it since version 25. */
  readonly network: boolean;
  /** Whether it may start programs. A program is bound by none of these limits. */
  readonly programs: boolean;
}

/**
 * The options of Node's permission model that allow this and nothing else: no worker threads, no
 * native code, no inspector. Node follows links out of a folder that may be read.
 */
export function permissionFlags(permissions: Permissions): readonly string[] {
  const { read, write, network, programs } = permissions;
  return [
    isKnown('--permission') ? '--permission' : '--experimental-permission',
    ...read.map((path) => `--allow-fs-read=${path}`),
    ...write.map((path) => `--allow-fs-write=${path}`),
    ...(network && isKnown('--allow-net') ? ['--allow-net'] : []),
    ...(programs ? ['--allow-child-process'] : []),
  ];
}

function isKnown(flag: string): boolean {
  return process.allowedNodeEnvironmentFlags.has(flag);
}
