import { describe, expect, it } from 'vitest';
import type { Import } from '../syntax/expr.ts';
import { freeze } from './freeze.ts';

const zeros = '0'.repeat(64);
const hash = (found: Import) => {
  expect(found.hash).toBeUndefined();
  return Promise.resolve(zeros);
};

describe('freeze', () => {
  it('freezes only remote imports by default', async () => {
    const text = '[ ./a, env:B, https://x.org/c, missing ]';
    const remote = await freeze(text, hash);
    expect(remote.match(/sha256/gu)).toHaveLength(1);
    const all = await freeze(text, hash, { all: true });
    expect(all.match(/sha256/gu)).toHaveLength(3);
  });

  it('hashes the imports in their order, each with its place in the text', async () => {
    const text = '{ a= https://x.org/a, b =https://x.org/b }';
    const places: string[] = [];
    await freeze(text, ({ span }) => {
      places.push(text.slice(span?.start, span?.end));
      return Promise.resolve(zeros);
    });
    expect(places).toEqual(['https://x.org/a', 'https://x.org/b']);
  });

  it('renews a hash, keeps the mode and leaves the headers alone', async () => {
    const old = `https://x.org/c using (./h) sha256:${'1'.repeat(64)} as Text`;
    expect(await freeze(old, hash)).toBe(
      `https://x.org/c using (./h)\n  sha256:${zeros} as Text\n`,
    );
  });

  it('changes between hashes for safety and hashes for the cache', async () => {
    const plain = `https://x.org/c sha256:${zeros}`;
    const cached = await freeze(plain, hash, { cache: true });
    expect(cached).toBe(`  missing\n    sha256:${zeros}\n? https://x.org/c\n`);
    expect(await freeze(cached, hash, { cache: true })).toBe(cached);
    expect(await freeze(cached, hash)).toBe(`https://x.org/c\n  sha256:${zeros}\n`);
  });

  it('keeps comments', async () => {
    const text = '-- head\n{ a = https://x.org/c -- why\n, b = -- how\n    ./d\n}';
    const frozen = await freeze(text, hash);
    expect(frozen).toContain('-- head\n');
    expect(frozen).toContain('-- why\n');
    expect(frozen).toContain('-- how\n');
  });
});
