import type { ForgeAnswer } from './forge-client.ts';

/**
 * A field of a forge's JSON answer, by the names and positions that lead to it; undefined where it is
 * absent or the answer is not JSON.
 *
 * @example
 * readAnswerField(answer, '_links', 'web', 'href')
 */
export function readAnswerField(
  { text }: Pick<ForgeAnswer, 'text'>,
  ...names: readonly (string | number)[]
): unknown {
  try {
    let value: unknown = JSON.parse(text);
    for (const name of names) {
      if (typeof value !== 'object' || value === null) return undefined;
      value = (value as Readonly<Record<string | number, unknown>>)[name];
    }
    return value;
  } catch {
    return undefined;
  }
}
