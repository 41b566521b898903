/** The value of a scalar in the concrete syntax of YAML. */

import { CST } from 'yaml';

/** The value with quotes, escapes and folds resolved. */
export function scalarText(token: CST.FlowScalar | CST.BlockScalar): string {
  const { source } = token;
  if (!source.includes('\n')) {
    if (token.type === 'scalar') return source;
    // The library joins quoted scalars letter by letter, and each letter would take 32 bytes.
    const closed = source.length > 1 && source.at(-1) === source[0];
    if (token.type === 'double-quoted-scalar' && closed && !source.includes('\\')) {
      return source.slice(1, -1);
    }
    if (token.type === 'single-quoted-scalar' && closed && !source.slice(1, -1).includes("'")) {
      return source.slice(1, -1);
    }
  }
  const value = CST.resolveAsScalar(token)?.value ?? '';
  // For go-yaml, a block at the end of a file without a final line break has none.
  const cut = token.type === 'block-scalar' && source !== '' && !source.endsWith('\n');
  return cut && value.endsWith('\n') ? value.slice(0, -1) : value;
}
