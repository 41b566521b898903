import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runCommand } from '../testing/run-command.ts';
import { createToDirectoryTreeCommand } from './to-directory-tree.ts';

let folder = '';
let output = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhall-tree-'));
  output = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (expression: string, ...flags: readonly string[]) =>
  runCommand(createToDirectoryTreeCommand, ['--output', output, ...flags], expression);

/** What is below a folder: `folder/` or the content of a file, by path. */
function tree(root = output): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(
    paths.map((path) => {
      const file = join(root, path);
      return [path, lstatSync(file).isDirectory() ? 'folder/' : readFileSync(file, 'utf8')];
    }),
  );
}

describe('dhall to-directory-tree', () => {
  it('writes records, maps, Optionals and unions of Texts', async () => {
    const written = await write(`
      { a.\`b.txt\` = "b\\n"
      , c = Some "c"
      , d = None Text
      , e = < T : Text | N >.T "e"
      , f = toMap { g = "g", h = "h" }
      , i = [] : List { mapKey : Text, mapValue : Text }
      , j = {=}
      }`);
    expect(written).toEqual({ out: '', warnings: '' });
    expect(tree()).toEqual({
      a: 'folder/',
      'a/b.txt': 'b\n',
      c: 'c',
      e: 'e',
      f: 'folder/',
      'f/g': 'g',
      'f/h': 'h',
      i: 'folder/',
    });
  });

  it('writes a Text to the output itself, and nothing for nothing', async () => {
    await write('None { a : Text }');
    await write('{=}');
    expect(existsSync(output)).toBe(false);
    await write('"x"');
    expect(readFileSync(output, 'utf8')).toBe('x');
    await expect(write('{ a = "x" }')).rejects.toMatchObject({ code: 'tree-conflict' });
  });

  it('keeps what is there, modes too, and does not touch what is the same', async () => {
    await write('{ a = "1", b = "2", c.d = "3" }');
    writeFileSync(join(output, 'own'), 'mine');
    chmodSync(join(output, 'a'), 0o751);
    utimesSync(join(output, 'b'), 1000, 1000);
    await write('{ a = "new", b = "2", c.e = "4" }');
    expect(tree()).toEqual({ a: 'new', b: '2', c: 'folder/', 'c/d': '3', 'c/e': '4', own: 'mine' });
    expect(statSync(join(output, 'a')).mode & 0o777).toBe(0o751);
    expect(statSync(join(output, 'b')).mtimeMs).toBe(1_000_000);
  });

  it.each([
    ['{ a = 1 }', 'tree-value', 'the value of a '],
    ['{ a = "x", b.c = [ "y" ] }', 'tree-value', 'the value of b.c '],
    ['{ a = "x", b = < A | B >.A }', 'tree-value', ''],
    ['{ a = "x", b = [] : List Text }', 'tree-value', ''],
    ['λ(x : Bool) → x', 'tree-value', 'the expression '],
    ['λ(x : Bool) → λ(y : Bool) → y', 'tree-function', ''],
    ['{ a = "x", `b/c` = "y" }', 'tree-path', '"b/c"'],
    ['{ a = "x", `..` = "y" }', 'tree-path', '".."'],
    ['{ a = "x", `..`.b = "y" }', 'tree-path', '".."'],
    ['{ a = "x", `/tmp` = "y" }', 'tree-path', '"/tmp"'],
    ['{ a = "x", `` = "y" }', 'tree-path', '""'],
    ['toMap { a = "x" } # [ { mapKey = "\\u0000", mapValue = "y" } ]', 'tree-path', ''],
    ['{ a = "x", b }', 'type-unbound-variable', ''],
  ])('refuses %s and writes nothing', async (expression, code, part) => {
    const failure = expect.objectContaining({ code, message: expect.stringContaining(part) });
    await expect(write(expression)).rejects.toEqual(failure);
    expect(existsSync(output)).toBe(false);
  });

  it('refuses more folders in one another than a path can have', async () => {
    const failure = { code: 'tree-path', message: 'more than 1000 folders are in one another' };
    await expect(write(`{ a${'.b'.repeat(1200)} = "x" }`)).rejects.toMatchObject(failure);
    expect(existsSync(output)).toBe(false);
  });

  it('allows names that lead elsewhere only where a flag says so', async () => {
    const both = '[ { mapKey = "b/./c", mapValue = "1" }, { mapKey = "b/d", mapValue = "2" } ]';
    await write(both, '--allow-path-separators');
    expect(tree()).toEqual({ b: 'folder/', 'b/c': '1', 'b/d': '2' });
    const contradiction =
      '[ { mapKey = "x", mapValue = "1" }, { mapKey = "x/y", mapValue = "2" } ]';
    const failure = { code: 'tree-conflict' };
    await expect(write(contradiction, '--allow-path-separators')).rejects.toMatchObject(failure);
    const up = '{ `../up` = "3" }';
    await expect(write(up, '--allow-path-separators')).rejects.toMatchObject({ code: 'tree-path' });
    await expect(write(up, '--allow-parent-directory')).rejects.toMatchObject({
      code: 'tree-path',
    });
    await write(up, '--allow-path-separators', '--allow-parent-directory');
    const away = `{ \`${folder}/away\` = "4" }`;
    await expect(write(away, '--allow-path-separators')).rejects.toMatchObject({
      code: 'tree-path',
    });
    await write(away, '--allow-path-separators', '--allow-absolute-paths');
    expect(readFileSync(join(folder, 'up'), 'utf8')).toBe('3');
    expect(readFileSync(join(folder, 'away'), 'utf8')).toBe('4');
    expect(Object.keys(tree())).toEqual(['b', 'b/c', 'b/d']);
  });

  it('follows no link below the output, and changes nothing when there is one', async () => {
    const outside = join(folder, 'outside');
    mkdirSync(outside);
    mkdirSync(output);
    writeFileSync(join(outside, 'file'), 'old');
    symlinkSync(outside, join(output, 'link'));
    symlinkSync(join(outside, 'file'), join(output, 'file'));
    symlinkSync('absent', join(output, 'dangling'));
    for (const expression of [
      '{ a = "1", link.file = "2" }',
      '{ a = "1", file = "2" }',
      '{ a = "1", dangling = "2" }',
      '{ a = "1", link = toMap { b = "2" } }',
    ]) {
      await expect(write(expression)).rejects.toMatchObject({ code: 'tree-link' });
    }
    expect(tree(outside)).toEqual({ file: 'old' });
    expect(readdirSync(output)).toEqual(['dangling', 'file', 'link']);
    // The user names this one.
    symlinkSync(outside, join(folder, 'named'));
    output = join(folder, 'named');
    await write('{ b = "3" }');
    expect(tree(outside)).toEqual({ b: '3', file: 'old' });
  });

  it('refuses what is in the way before it writes anything', async () => {
    mkdirSync(join(output, 'b'), { recursive: true });
    writeFileSync(join(output, 'c'), 'old');
    const failure = { code: 'tree-conflict' };
    await expect(write('{ a = "1", b = "2" }')).rejects.toMatchObject(failure);
    await expect(write('{ a = "1", c.d = "2" }')).rejects.toMatchObject(failure);
    const long = `{ a = "1", \`${'n'.repeat(300)}\` = "2" }`;
    await expect(write(long)).rejects.toMatchObject({ code: 'tree-unwritable' });
    expect(tree()).toEqual({ b: 'folder/', c: 'old' });
  });

  it.skipIf(process.platform === 'win32')('restores everything when the disk is full', () => {
    mkdirSync(output);
    writeFileSync(join(output, 'a'), 'old');
    // A limit on the size of files has the effect of a full disk.
    const script = 'ulimit -f 200; trap "" XFSZ; exec "$@"';
    const program = [process.execPath, join(import.meta.dirname, '../../bin/dhall.cjs')];
    const args = ['to-directory-tree', '--output', output];
    const input = `{ a = "new", b.c = "1", d = "${'x'.repeat(300_000)}" }`;
    const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
    const run = spawnSync('/bin/sh', ['-c', script, 'sh', ...program, ...args], { input, env });
    expect(run.stderr.toString()).toContain('error[tree-unwritable]');
    expect(run.stderr.toString()).toContain('Nothing was changed.');
    expect(run.status).toBe(1);
    expect(tree()).toEqual({ a: 'old' });
  });
});

/** A tree as a function; `entries` use `file`, `directory` and `bytes`. */
const treeFunction = (entries: string): string => `
  let Access = { execute : Optional Bool, read : Optional Bool, write : Optional Bool }
  let User = < UserId : Natural | UserName : Text >
  let Group = < GroupId : Natural | GroupName : Text >
  let Mode = { user : Optional Access, group : Optional Access, other : Optional Access }
  let Entry = λ(content : Type) →
    { name : Text, content : content, user : Optional User, group : Optional Group, mode : Optional Mode }
  let some = λ(execute : Bool) → λ(read : Bool) → λ(write : Bool) →
    Some { execute = Some execute, read = Some read, write = Some write }
  let nothing = { execute = None Bool, read = None Bool, write = None Bool }
  let meta = { user = None User, group = None Group, mode = None Mode }
  in λ(tree : Type) → λ(make :
    { directory : Entry (List tree) → tree, file : Entry Text → tree, binary-file : Entry Bytes → tree }) →
  ${entries}`;

describe('dhall to-directory-tree of a function', () => {
  const modeOf = (path: string): string => (statSync(join(output, path)).mode & 0o777).toString(8);

  it('writes files, bytes and folders', async () => {
    await write(
      treeFunction(`[ make.file (meta ∧ { name = "a", content = "1" })
        , make.binary-file (meta ∧ { name = "b", content = 0x"00ff" })
        , make.directory (meta ∧ { name = "c", content =
            [ make.file (meta ∧ { name = "d", content = "2" })
            , make.directory (meta ∧ { name = "e", content = [] : List tree }) ] }) ]`),
    );
    expect(tree()).toMatchObject({ a: '1', c: 'folder/', 'c/d': '2', 'c/e': 'folder/' });
    expect(readFileSync(join(output, 'b'))).toEqual(Buffer.from([0, 255]));
  });

  it('takes functions without binary-file, and as part of a record', async () => {
    const Entry =
      'user : Optional < UserId : Natural | UserName : Text >, group : Optional < GroupId : Natural | GroupName : Text >';
    const Access = '{ execute : Optional Bool, read : Optional Bool, write : Optional Bool }';
    const mode = `mode : Optional { user : Optional ${Access}, group : Optional ${Access}, other : Optional ${Access} }`;
    const make = `{ file : { name : Text, content : Text, ${Entry}, ${mode} } → tree }`;
    await write(`{ a = λ(tree : Type) → λ(make : ${make}) → [] : List tree, b = "1" }`);
    expect(tree()).toEqual({ b: '1' });
    const wrong = 'λ(tree : Type) → λ(make : { link : Text → tree }) → [ make.link "a" ]';
    await expect(write(wrong)).rejects.toMatchObject({ code: 'tree-function' });
  });

  it('sets the permissions that are given and leaves the others', async () => {
    const expression = treeFunction(`
      [ make.file (meta ⫽ { name = "a", content = "", mode = Some
          { user = some True True True, group = some False False False, other = None Access } })
      , make.directory (meta ⫽ { name = "b", mode = Some
          { user = some True True False, group = Some (nothing ⫽ { write = Some True }), other = None Access }
          , content = [ make.file (meta ∧ { name = "c", content = "1" }) ] }) ]`);
    mkdirSync(join(output, 'b'), { recursive: true });
    writeFileSync(join(output, 'a'), '');
    chmodSync(join(output, 'a'), 0o644);
    chmodSync(join(output, 'b'), 0o705);
    await write(expression);
    expect([modeOf('a'), modeOf('b')]).toEqual(['704', '525']);
    await write(expression.replace('content = "1"', 'content = "2"'));
    expect([modeOf('a'), modeOf('b')]).toEqual(['704', '525']);
    expect(readFileSync(join(output, 'b/c'), 'utf8')).toBe('2');
    chmodSync(join(output, 'b'), 0o700);
  });

  it('refuses names that lead elsewhere, and accounts that do not exist', async () => {
    const file = (fields: string) =>
      treeFunction(`[ make.file (meta ∧ { name = "ok", content = "" })
        , make.file (meta ⫽ { name = "a", content = "", ${fields} }) ]`);
    for (const name of ['"../a"', '".."', '"/a"', '"a/b"']) {
      const elsewhere = file('mode = None Mode').replace('name = "a"', `name = ${name}`);
      await expect(write(elsewhere)).rejects.toMatchObject({ code: 'tree-path' });
    }
    const unknown = { code: 'tree-account' };
    await expect(write(file('user = Some (User.UserName "no such user")'))).rejects.toMatchObject(
      unknown,
    );
    await expect(write(file('group = Some (Group.GroupName "--help")'))).rejects.toMatchObject(
      unknown,
    );
    await expect(write(file('user = Some (User.UserId 4294967295)'))).rejects.toMatchObject(
      unknown,
    );
    expect(existsSync(output)).toBe(false);
  });

  // Only root may give files away.
  it.skipIf(process.getuid?.() !== 0)('sets owners by number and by name', async () => {
    await write(
      treeFunction(`
        [ make.file (meta ⫽ { name = "a", content = "", user = Some (User.UserId 1234), group = Some (Group.GroupId 1235) })
        , make.directory (meta ⫽ { name = "b", content = [] : List tree, user = Some (User.UserName "daemon"), group = Some (Group.GroupName "daemon") }) ]`),
    );
    expect(statSync(join(output, 'a'))).toMatchObject({ uid: 1234, gid: 1235 });
    expect(statSync(join(output, 'b'))).toMatchObject({ uid: 1, gid: 1 });
  });
});
