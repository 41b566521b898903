import { SopsError } from '../../errors.ts';

/** What a format cannot hold; sops exits 4. */
export function unsupported(message: string, hint: string): SopsError {
  return new SopsError({ code: 'unsupported-content', exitCode: 4, message, hint });
}
