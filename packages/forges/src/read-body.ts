/**
 * The start of an answer's body as text, at most `most` bytes; the rest is not read.
 *
 * @example
 * const text = await readBody(response.body, 65_536);
 */
export async function readBody(
  body: AsyncIterable<Uint8Array> | null,
  most: number,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most).toString('utf8');
}
