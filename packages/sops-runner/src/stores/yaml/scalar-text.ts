/** What a scalar of YAML's concrete syntax says. */

import { CST } from 'yaml';

/** The scalar's text with quotes, escapes and folds resolved. */
export function scalarText(token: CST.FlowScalar | CST.BlockScalar): string {
  const { source } = token;
  if (!source.includes('\n')) {
    if (token.type === 'scalar') return source;
    // The library joins quoted text letter by letter, and each letter would keep 32 bytes.
    const closed = source.length > 1 && source.at(-1) === source[0];
    if (token.type === 'double-quoted-scalar' && closed && !source.includes('\\')) {
      return source.slice(1, -1);
    }
    if (token.type === 'single-quoted-scalar' && closed && !source.slice(1, -1).includes("'")) {
      return source.slice(1, -1);
    }
  }
  const value = CST.resolveAsScalar(token)?.value ?? '';
  // A block that the file ends in without a line break has none, to go-yaml.
  const cut = token.type === 'block-scalar' && source !== '' && !source.endsWith('\n');
  return cut && value.endsWith('\n') ? value.slice(0, -1) : value;
}
