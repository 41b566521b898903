import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

// The rules of Windows for paths, on any system: these modules get `path.win32` as node:path. What
// needs a file system of Windows is untested, as docs/windows.md says.

vi.mock('node:path', async () => {
  const { win32, posix } = await vi.importActual<typeof import('node:path')>('node:path');
  return { ...win32, win32, posix, default: win32 };
});

/** One program is installed, in D:\\tools. */
vi.mock('node:fs', async () => {
  const fs = await vi.importActual<typeof import('node:fs')>('node:fs');
  const accessSync = (file: string): void => {
    if (file !== 'D:\\tools\\helm.exe') throw new Error('absent');
  };
  return { ...fs, accessSync, default: fs };
});

beforeEach(() => void vi.spyOn(process, 'platform', 'get').mockReturnValue('win32'));
afterEach(() => void vi.restoreAllMocks());

describe('sops-runner', () => {
  test('compares path_regex with both spellings of a path', async () => {
    const { comparedPaths } = await import('@dhallmark/sops-runner');
    expect(comparedPaths('D:\\shop\\.sops.yaml', 'D:\\shop\\secrets\\db.yaml')).toEqual([
      'secrets/db.yaml',
      'secrets\\db.yaml',
    ]);
  });

  test('excludes folders by patterns with /', async () => {
    const { makeExclusion } = await import('../packages/sops-runner/src/cli/exclude-globs.ts');
    const excluded = makeExclusion(['docs/drafts', '*.md'], 'D:\\shop');
    expect(excluded('D:\\shop\\docs\\drafts\\a.yaml')).toBe(true);
    expect(excluded('D:\\shop\\sub\\README.md')).toBe(true);
    expect(excluded('D:\\shop\\docs\\final\\a.yaml')).toBe(false);
  });
});

describe('dhall', () => {
  test('keeps its cache in LOCALAPPDATA', async () => {
    const { cacheFolder } = await import('@dhallmark/dhall/node');
    const local = 'C:\\Users\\ann\\AppData\\Local';
    expect(cacheFolder({ LOCALAPPDATA: local })).toBe(`${local}\\dhall`);
    expect(cacheFolder({ XDG_CACHE_HOME: 'E:\\cache', LOCALAPPDATA: local })).toBe(
      'E:\\cache\\dhall',
    );
    expect(cacheFolder({})).toBe(false);
  });

  test.each(['a\\b', 'a/b', 'C:\\a', '..'])('refuses %s as the name of a file', async (name) => {
    const { planTree } =
      await import('../packages/dhall-to-json/src/dhall/directory-tree/plan-tree.ts');
    const options = {
      output: 'tree',
      allowAbsolute: false,
      allowParent: false,
      allowSeparators: false,
    };
    const entry = { names: [name], content: 'x', metadata: {} };
    expect(() => planTree([entry], options)).toThrow(/path separator|is absolute|folder above/u);
  });
});

describe('dhallmark', () => {
  test('finds programs by the variable Path, which is not PATH in a copy of the environment', async () => {
    const { findProgram } = await import('../packages/dhallmark/src/programs/find-program.ts');
    expect(findProgram(['helm'], { Path: 'D:\\none;D:\\tools' })).toBe('D:\\tools\\helm.exe');
    expect(findProgram(['helm'], { Path: 'D:\\none' })).toBeUndefined();
  });
});
