/** The longest id that messages show whole: Azure's URLs and AWS' ARNs with their contexts. */
const LONGEST = 200;
const START = 24;
const END = 8;

/**
 * The id of a key for a message. A post-quantum recipient has two thousand characters, of which the
 * last six are a checksum.
 *
 * @example
 * shortenKeyId('age1pq1v6s6ts0hcpa7…') // 'age1pq1v6s6ts0hcpa72canu…m28h3k4d'
 */
export function shortenKeyId(id: string): string {
  return id.length <= LONGEST ? id : `${id.slice(0, START)}…${id.slice(-END)}`;
}
