/** Finds errors in YAML that the lenient parser accepts. */

import { withoutStackTraces } from '@dhallmark/kubernetes-objects';
import { Composer, CST } from 'yaml';

export interface YamlError {
  readonly what: string;
  readonly offset: number;
}

/** The first error; unlike the messages of the library, it has no content in it. */
export function findError(tokens: readonly CST.Token[]): YamlError | undefined {
  const restore = shortenQuoted(tokens);
  try {
    return withoutStackTraces(() => composeError(tokens));
  } finally {
    restore();
  }
}

function composeError(tokens: readonly CST.Token[]): YamlError | undefined {
  const composer = new Composer({
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  for (const document of composer.compose(tokens)) {
    const [error] = document.errors;
    if (error === undefined) continue;
    const code = error.code.toLowerCase().replaceAll('_', ' ');
    return { what: `the file is not valid YAML (${code})`, offset: error.pos[0] };
  }
  return undefined;
}

/**
 * Empties quoted scalars that cannot have an error while errors are searched for: the library joins
 * their values character by character, which takes a hundred megabytes for a file of five.
 */
function shortenQuoted(tokens: readonly CST.Token[]): () => void {
  const shortened: (readonly [CST.FlowScalar, string])[] = [];
  const shorten = (token: CST.Token | null | undefined): void => {
    if (token?.type !== 'double-quoted-scalar' || !/^"[^"\\\n\r]+"$/.test(token.source)) return;
    shortened.push([token, token.source]);
    token.source = '""';
  };
  for (const token of tokens) {
    if (token.type !== 'document') continue;
    CST.visit(token, ({ key, value }) => {
      shorten(key);
      shorten(value);
    });
  }
  return () => {
    for (const [token, source] of shortened) token.source = source;
  };
}
