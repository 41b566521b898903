import { evaluateInput, ImportCache } from '@dhallmark/dhall';
import { nodeIo } from '@dhallmark/dhall/node';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
/** No semantic cache, so that every hash in an import is compared with what is imported. */
const io = nodeIo({
  cwd: root,
  cacheFolder: false,
  env: { GRAPH_PASSWORD: 'for tests' },
  packageFolders: [join(root, 'packages/dhallmark/dhall')],
});
const cache = new ImportCache();

function dhallFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.dhall'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .toSorted();
}

describe('the Dhall library', () => {
  it.each(['Flux', 'Helm', 'Json', 'Secret'])('dhall/%s passes its own asserts', async (name) => {
    const tests = await evaluateInput(
      { file: join(root, `dhall/${name}/tests.dhall`) },
      { io, cache },
    );
    expect(tests.phase).toBe('normalized');
  });
});

describe('the charts', () => {
  it.each(dhallFiles('charts'))('%s is well typed', async (file) => {
    const { phase } = await evaluateInput({ file: join(root, file) }, { io, cache });
    expect(phase).toBe('normalized');
  });
});
