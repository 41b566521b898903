import { describe, expect, it } from 'vitest';
import { DhallError } from '../errors.ts';
import { parseExpr } from '../parse/parse.ts';
import { renderError } from './render-error.ts';

const lines = (...all: string[]) => all.join('\n');

describe('renderError', () => {
  it('counts columns by code points and expands tabs', () => {
    const source = { name: 'a.dhall', text: '\t"😀" ++ x' };
    const error = new DhallError('c', 'message', { source, span: { start: 9, end: 10 } });
    expect(renderError(error)).toBe(
      lines(
        'error[c]: message',
        '  --> a.dhall:1:9',
        '  |',
        '1 |     "😀" ++ x',
        '  |             ^',
      ),
    );
  });

  it('clips long lines around what is meant', () => {
    const text = `${'a '.repeat(100)}oops${' b'.repeat(100)}`;
    const error = new DhallError('c', 'm', {
      source: { name: 'f', text },
      span: { start: 200, end: 204 },
    });
    const [, , , excerpt = '', marks = ''] = renderError(error).split('\n');
    expect(excerpt.length).toBeLessThan(110);
    expect(excerpt.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('oops');
  });

  it('shows nothing of a text from the environment', () => {
    const source = { name: 'env:A', text: 'hunter2 = 1', secret: true };
    const details = { source, span: { start: 0, end: 3 }, expected: 'hunter2', actual: 'hunter3' };
    expect(renderError(new DhallError('c', 'm', details))).not.toContain('hunter');
    for (const text of [
      'hunter2 = 1',
      '{ hunter2, hunter2 : 1 }',
      '01hunter2',
      '{ if hunter2 = 1 }',
    ]) {
      let caught: unknown;
      try {
        parseExpr(text, { name: 'env:A', secret: true });
      } catch (error) {
        caught = error;
      }
      expect(caught).toBeInstanceOf(DhallError);
      expect(`${renderError(caught)} ${String(caught)}`).not.toContain('hunter');
    }
  });

  it('lets no text steer the terminal', () => {
    const source = { name: 'a\u001b[2J', text: '"\u001b]0;x\u0007\u202e"' };
    const error = new DhallError('c', 'm\u001b[1m', { source, span: { start: 0, end: 4 } });
    // oxlint-disable-next-line no-control-regex
    expect(renderError(error)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
  });

  it('colours when asked', () => {
    const error = new DhallError('c', 'm', { expected: 'List Text', actual: 'List Bool' });
    expect(renderError(error, { color: true })).toContain('List \u001b[1;32mText\u001b[0m');
    expect(renderError(error)).not.toContain('\u001b');
  });

  it('names the importers, the nearest first, and the cause', () => {
    const cause = new DhallError('inner', 'why');
    const error = new DhallError('outer', 'what', {
      importChain: ['./a.dhall', './b.dhall'],
      cause,
    });
    expect(renderError(error)).toBe(
      lines(
        'error[outer]: what',
        '  imported by ./b.dhall',
        '           by ./a.dhall',
        'because of:',
        'error[inner]: why',
      ),
    );
  });

  it('takes any other error by its message', () => {
    expect(renderError(new Error('oh no'))).toBe('error: oh no');
    expect(renderError('text')).toBe('error: text');
  });
});
