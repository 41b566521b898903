import type { ValueMode, ValueSettings } from '../dhall/session.ts';

/** The mode of a value: that of the exception for the longest part of its path. */
export function modeOf(path: readonly string[], settings: ValueSettings): ValueMode {
  for (let length = path.length; length > 0; length -= 1) {
    const mode = settings.exceptions.get(path.slice(0, length).join('.'));
    if (mode !== undefined) return mode;
  }
  return settings.mode;
}
