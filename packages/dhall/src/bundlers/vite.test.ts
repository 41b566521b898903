import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, createServer, type InlineConfig, type Rolldown } from 'vite';
import { dhall, type DhallPluginOptions } from './vite.ts';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dhall-vite-')));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

const config = (plugin?: DhallPluginOptions): InlineConfig => ({
  root: folder,
  configFile: false,
  envFile: false,
  logLevel: 'silent',
  plugins: [dhall(plugin)],
});

async function built(entry: string, plugin?: DhallPluginOptions): Promise<string> {
  const result = (await build({
    ...config(plugin),
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'out' } },
  })) as Rolldown.RolldownOutput[];
  return result[0]?.output[0].code ?? '';
}

async function failureOf(
  work: Promise<unknown>,
): Promise<Rolldown.RolldownError & { readonly errors?: readonly Rolldown.RolldownError[] }> {
  try {
    await work;
  } catch (error) {
    return error as Rolldown.RolldownError;
  }
  throw new Error('nothing was thrown');
}

describe('the Vite plugin', () => {
  it('builds the value of a file', async () => {
    write('part.dhall', '{ port = 8080, nan = NaN }');
    write('config.dhall', './part.dhall ∧ { bytes = 0x"01", `__proto__` = 1 }');
    write(
      'main.js',
      `export { default } from './config.dhall'; export { default as source } from './part.dhall?raw';`,
    );
    const code = await built('main.js');
    const url = `data:text/javascript,${encodeURIComponent(code)}`;
    const module = (await import(/* @vite-ignore */ url)) as Record<string, unknown>;
    expect(Object.entries(module['default'] as object)).toStrictEqual([
      ['__proto__', 1],
      ['bytes', Uint8Array.of(1)],
      ['nan', Number.NaN],
      ['port', 8080],
    ]);
    expect(module['source']).toBe('{ port = 8080, nan = NaN }');
  });

  it('points at the line of a mistake', async () => {
    write('wrong.dhall', '-- a\n{ port = 1 + "x" }');
    const failure = await failureOf(built('wrong.dhall'));
    const error = failure.errors?.[0];
    expect(error).toMatchObject({
      plugin: 'dhall',
      loc: { file: join(folder, 'wrong.dhall'), line: 2, column: 13 },
      frame: `2 | { port = 1 + "x" }\n${' '.repeat(17)}^^^`,
    });
    expect(error?.message).toContain('[type-operand]\nexpected: Natural\nfound: Text\n');
  });

  it('points at the file that has the mistake', async () => {
    write('inner.dhall', '\n1 +');
    write('outer.dhall', './inner.dhall');
    const { message } = await failureOf(built('outer.dhall'));
    expect(message).toContain(`[plugin dhall] ${join(folder, 'inner.dhall')}:2:2`);
    expect(message).toContain('imported by: ');
  });

  it('puts no variable into the output without consent', async () => {
    process.env['DHALL_CANARY'] = 'hunter2';
    write('env.dhall', 'env:DHALL_CANARY as Text');
    const failure = await failureOf(built('env.dhall'));
    expect(failure.message).toContain('[import-refused]');
    expect(failure.message).not.toContain('hunter2');
    expect(await built('env.dhall', { env: ['DHALL_CANARY'] })).toContain('hunter2');
    delete process.env['DHALL_CANARY'];
  });

  it('loads a file again when one that it may import changes or appears', async () => {
    write('watched.dhall', '{ a = ./imported.dhall, b = ./absent.dhall ? 0 }');
    write('imported.dhall', '1');
    write('app.js', `import config from './watched.dhall'; console.log(config);`);
    // The test reports changes itself: a real watcher may not be ready, or report one twice.
    const watch = { ignored: '**' };
    const server = await createServer({
      ...config(),
      server: { middlewareMode: true, ws: false, watch },
    });
    try {
      const { client } = server.environments;
      const reloads: (() => void)[] = [];
      client.hot.send = () => reloads.shift()?.();
      const change = async (name: string, content: string, event = 'change'): Promise<void> => {
        const reloaded = new Promise<void>((resolve) => reloads.push(resolve));
        write(name, content);
        server.watcher.emit(event, join(folder, name));
        await reloaded;
      };
      const code = async (): Promise<string | undefined> =>
        (await client.transformRequest('/watched.dhall'))?.code.trim();
      await client.transformRequest('/app.js');
      expect(await code()).toBe('export default {"a":1,"b":0};');
      await change('imported.dhall', '1 +');
      const failure = await failureOf(code());
      expect(failure).toMatchObject({ loc: { file: join(folder, 'imported.dhall'), line: 1 } });
      await change('imported.dhall', '2');
      expect(await code()).toBe('export default {"a":2,"b":0};');
      await change('absent.dhall', '3', 'add');
      expect(await code()).toBe('export default {"a":2,"b":3};');
    } finally {
      await server.close();
    }
  });
});
