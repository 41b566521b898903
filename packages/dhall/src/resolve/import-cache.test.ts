import { isFault, type Fault } from '@dhallmark/fault';
import { describe, expect, it } from 'vitest';
import { evaluateInput, toJson } from '../phases.ts';
import { ImportCache } from './import-cache.ts';
import { memoryIo } from './io.ts';
import type { ImportPolicy } from './import-policy.ts';

const files: Record<string, string> = {};
const env: Record<string, string> = {};
const io = memoryIo({ files, env });

async function run(file: string, cache: ImportCache, policy?: ImportPolicy): Promise<unknown> {
  return toJson(await evaluateInput({ file }, { io, cache, policy }));
}

function reset(content: Record<string, string>): ImportCache {
  for (const name of Object.keys(files)) delete files[name];
  Object.assign(files, content);
  return new ImportCache();
}

describe('ImportCache', () => {
  it('keeps what has not changed', async () => {
    const cache = reset({ './a': './b + 1', './b': '1', './c': './b + 2' });
    expect(await run('./a', cache)).toBe(2n);
    const before = cache.files.get('code ./b')?.imported;
    expect(await run('./c', cache)).toBe(3n);
    expect(await run('./a', cache)).toBe(2n);
    expect(cache.files.get('code ./b')?.imported).toBe(before);
  });

  it('sees a change behind an import that has not changed', async () => {
    const cache = reset({ './a': './b', './b': './c as Text', './c': 'one' });
    expect(await run('./a', cache)).toBe('one');
    const kept = cache.files.get('code ./a')?.imported;
    expect(await run('./a', cache)).toBe('one');
    expect(cache.files.get('code ./a')?.imported).toBe(kept);
    files['./c'] = 'two';
    expect(await run('./a', cache)).toBe('two');
  });

  it('sees a file that was absent before, and one that is no longer there', async () => {
    const cache = reset({ './a': './maybe ? 0' });
    expect(await run('./a', cache)).toBe(0n);
    files['./maybe'] = '1';
    expect(await run('./a', cache)).toBe(1n);
    delete files['./maybe'];
    expect(await run('./a', cache)).toBe(0n);
  });

  it('sees a variable change', async () => {
    const cache = reset({ './a': 'env:X as Text' });
    env['X'] = 'one';
    expect(await run('./a', cache)).toBe('one');
    env['X'] = 'two';
    expect(await run('./a', cache)).toBe('two');
  });

  it("asks each run's own policy about all that lies behind", async () => {
    const cache = reset({ './a': './b', './b': 'env:X as Text' });
    env['X'] = 'one';
    expect(await run('./a', cache)).toBe('one');
    const noVariables: ImportPolicy = ({ location }) =>
      location.type === 'env' ? { message: 'no variables' } : undefined;
    const refused = await run('./a', cache, noVariables).catch((error: unknown) => error);
    expect(isFault(refused)).toBe(true);
    expect((refused as Fault).location.file).toBe('./b');
  });
});
