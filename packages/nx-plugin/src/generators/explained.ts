import { isFault } from '@dhallmark/fault';
import { PluginError } from 'dhallmark/workspace';

/** Nx prints the message of a generator's error and nothing else of it: the hint has to be in it. */
export function explained<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const hint = hintOf(error);
    if (!(error instanceof Error) || hint === undefined) throw error;
    throw new Error(`${error.message}. ${hint}`, { cause: error });
  }
}

function hintOf(error: unknown): string | undefined {
  if (error instanceof PluginError) return error.details.hint;
  return isFault(error) ? (error.hint ?? 'Correct the file first.') : undefined;
}
