import { readFile, rename, writeFile } from 'node:fs/promises';

/** How far an audit file is served. */
export interface AuditPosition {
  /** The file's inode: a file that replaces it has another one. */
  readonly inode: number;
  /** The end of the last line that is served, in bytes. */
  readonly position: number;
}

/**
 * The position that `writeAuditPosition` kept; undefined where there is none, or it is damaged.
 *
 * @example
 * const last = await readAuditPosition('/var/lib/webhook/position.json');
 */
export async function readAuditPosition(path: string): Promise<AuditPosition | undefined> {
  try {
    const { inode, position } = JSON.parse(await readFile(path, 'utf8')) as Partial<AuditPosition>;
    const isValid = Number.isSafeInteger(inode) && Number.isSafeInteger(position);
    return isValid ? ({ inode, position } as AuditPosition) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the position. A process that is killed leaves the position before or this one. */
export async function writeAuditPosition(path: string, position: AuditPosition): Promise<void> {
  const draft = `${path}.new`;
  await writeFile(draft, `${JSON.stringify(position)}\n`);
  await rename(draft, path);
}
