import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { maximumDepth } from './cursor.ts';

const nestings = [
  ['(', ')'],
  ['[', ']'],
  ['{a=', '}'],
  ['"${', '}"'],
  ["''\n${", "}''"],
  ['f (', ')'],
  ['< A : ', '>'],
  ['{ a : ', '}'],
  ['x.(', ')'],
  ['x with a = (', ')'],
  ['T::{ a = ', '}'],
  ['http://a/b using (', ')'],
  ['a : (', ')'],
  ['1 + (', ')'],
] as const;

const parse = JSON.stringify(join(import.meta.dirname, 'parse.ts'));

test.each(nestings)(
  'the deepest text that is read does not overflow a cold stack: %s',
  (open, close) => {
    const depth = maximumDepth - 2;
    const text = open.repeat(depth) + '1' + close.repeat(depth);
    const script = `import { parseExpr } from ${parse}; parseExpr(${JSON.stringify(text)})`;
    const node = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(node.stderr).toBe('');
    expect(node.status).toBe(0);
  },
);
