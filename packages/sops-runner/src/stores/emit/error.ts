import { sopsFault } from '../../fault.ts';
import type { SopsFault } from '../../fault.ts';

/** For what a format cannot hold; sops exits with status 4. */
export function unsupported(message: string, hint: string): SopsFault {
  return sopsFault({ code: 'unsupported-content', exitStatus: 4, message, hint });
}
