import { describe, expect, it } from 'vitest';
import { ImportScanner, renderDot } from './import-scanner.ts';
import { memoryIo } from '../resolve/io.ts';

const hash = `sha256:${'0'.repeat(64)}`;
const files: Record<string, string> = {
  './a.dhall': `[ ./sub/b.dhall, ./none.dhall ? env:X, ./pinned.dhall ${hash} ]`,
  './sub/b.dhall': '{ c = ../c.txt as Text, d = ../a.dhall as Location, e = https://x.example/e }',
  './c.txt': 'text',
  './pinned.dhall': `https://x.example/f ${hash}`,
  './broken.dhall': '[ ./c.txt',
};
const io = memoryIo({ files });
const readFile = (path: string): Uint8Array | undefined =>
  io.readFile(path) as Uint8Array | undefined;

describe('closureOf', () => {
  it('names all that may be read, and stops at hashes', () => {
    const closure = new ImportScanner(readFile).closureOf('./a.dhall');
    expect(closure.files).toEqual(['./a.dhall', './sub/b.dhall', './c.txt']);
    expect(closure.absent).toEqual(['./none.dhall']);
    expect(closure.env).toEqual(['X']);
    expect(closure.remote).toEqual([{ url: 'https://x.example/e', hash: undefined }]);
    expect(closure.problems).toEqual([]);
  });

  it('goes on behind hashes when asked to', () => {
    const closure = new ImportScanner(readFile).closureOf('./a.dhall', { followHashed: true });
    expect(closure.files).toContain('./pinned.dhall');
    expect(closure.remote.at(-1)).toEqual({ url: 'https://x.example/f', hash: '0'.repeat(64) });
  });

  it('reports what does not parse, and sees it mended', () => {
    const scanner = new ImportScanner(readFile);
    expect(scanner.closureOf('./broken.dhall').problems[0]?.code).toMatch(/^parse-/);
    files['./broken.dhall'] = '[ ./c.txt as Text ]';
    expect(scanner.closureOf('./broken.dhall').files).toEqual(['./broken.dhall', './c.txt']);
  });

  it('can be drawn', () => {
    const dot = renderDot(new ImportScanner(readFile).closureOf('./sub/b.dhall'));
    expect(dot).toContain('n0 [label="./sub/b.dhall"];');
    expect(dot).toContain('n0 -> n1;');
  });
});
