import { isFault } from '@dhallmark/fault';
import { renderFault } from '@dhallmark/fault/render';
import { describe, expect, it } from 'vitest';
import { parseEnvFile } from './parse-env-file.ts';

const read = (file: string | Uint8Array) =>
  parseEnvFile(typeof file === 'string' ? Buffer.from(file) : file, 'secrets.env').values;

/** `line: message` of every problem; `undefined` where the file is read. */
function problemsOf(file: string | Uint8Array): readonly string[] | undefined {
  const fault = failureOf(file);
  if (fault === undefined) return undefined;
  const all = fault.causes.length > 0 ? fault.causes.filter(isFault) : [fault];
  return all.map(({ location, message }) => `${location.line ?? ''}: ${message}`);
}

function failureOf(file: string | Uint8Array) {
  try {
    read(file);
    return undefined;
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  }
}

describe('a value without quotation marks', () => {
  it.each([
    ['pa#ss word', 'pa#ss word'],
    ['pa$word${HOME}$(id)', 'pa$word${HOME}$(id)'],
    [String.raw`C:\new\table`, String.raw`C:\new\table`],
    [`it's "so" \`so\``, `it's "so" \`so\``],
    ['a=b==', 'a=b=='],
    ['#', '#'],
    ['', ''],
    ['{"a": [1, 2]}', '{"a": [1, 2]}'],
    ['p\u00E4ss\u2028word', 'p\u00E4ss\u2028word'],
  ])('%s is kept as it is written', (written, value) => {
    expect(read(`A=${written}\nB=2`)).toEqual({ A: value, B: '2' });
    expect(read(`A=${written}\r\nB=2\r\n`)).toEqual({ A: value, B: '2' });
  });

  it.each([
    ['A= b', 'white space'],
    ['A=b ', 'white space'],
    ['A=b\t', 'white space'],
    ['A=b\u00A0', 'white space'],
    ['A=b # c', 'comment'],
    ['A=b\rB=c', 'carriage return'],
  ])('%j is refused', (line, reason) => {
    expect(problemsOf(`X=1\n${line}\nY=1`)).toEqual([expect.stringMatching(`^2: .*${reason}`)]);
  });
});

describe('a quoted value', () => {
  const raw = String.raw`$A \n \\ # =`;

  it.each(["'", '`'])('between %s is kept as it is written', (mark) => {
    expect(read(`A=${mark} ${raw}" ${mark}`)).toEqual({ A: ` ${raw}" ` });
    expect(read(`A=${mark}one\n\n#two${mark} # why\nB=${mark}${mark}`)).toEqual({
      A: 'one\n\n#two',
      B: '',
    });
  });

  it('between double marks has escape sequences', () => {
    expect(read(String.raw`A="$A \$B \n\r\t \" \\n # ' "`)).toEqual({
      A: String.raw`$A $B ${'\n\r\t'} " \n # ' `,
    });
    expect(read('A="one\ntwo"\nB=2')).toEqual({ A: 'one\ntwo', B: '2' });
  });

  it('has LF between its lines where all lines of the file end with CRLF', () => {
    expect(read('A="one\r\ntwo"\r\nB=2\r\n')).toEqual({ A: 'one\ntwo', B: '2' });
    expect(problemsOf('A="one\r\ntwo"\nB=2\r\n')).toEqual([expect.stringMatching('^1: .*CRLF')]);
  });

  it.each([
    [String.raw`A="C:\dir"`, 'escape sequence'],
    ['A="one\\\ntwo"', 'escape sequence'],
    ['A="abc', 'no closing "'],
    [String.raw`A="abc\"`, 'no closing "'],
    ["A='it's'", 'text after the closing'],
    ['A="b"#c', 'text after the closing'],
    ["A='a\rb'", 'carriage return'],
  ])('%s is refused', (line, reason) => {
    expect(problemsOf(`X=1\n${line}\n`)).toEqual([expect.stringMatching(`^2: .*${reason}`)]);
  });

  it('that another one closes is refused', () => {
    expect(problemsOf('A="abc\nB="def"\nC=1')).toEqual([expect.stringMatching('^1: .*text after')]);
  });
});

describe('a line', () => {
  it('may be empty, a comment, or start with export', () => {
    const file = '\n  \n# A=1\n \t# B=1\nexport C=3\n  export\tD="4"\nexport=5\n_e1=6';
    expect(read(file)).toEqual({ C: '3', D: '4', export: '5', _e1: '6' });
  });

  it('of a variable is known', () => {
    const { lines } = parseEnvFile(Buffer.from('#\nA="1\n2\n"\n\nB=1'), 'secrets.env');
    expect([...lines]).toEqual([
      ['A', 2],
      ['B', 6],
    ]);
  });

  it.each([
    ['A', 'no "="'],
    ['A: b', 'no "="'],
    ['A =b', 'space before the "="'],
    ['1A=b', 'not the name'],
    ['a-b=c', 'not the name'],
    ['a.b=c', 'not the name'],
    ['=b', 'not the name'],
    ['set A=b', 'not the name'],
  ])('%s is refused', (line, reason) => {
    expect(problemsOf(`X=1\n${line}`)).toEqual([expect.stringMatching(`^2: .*${reason}`)]);
  });

  it('that sets a variable again is refused', () => {
    expect(problemsOf('A=1\nB=1\nexport A="2"')).toEqual([
      '3: the variable of this line is already set in line 1',
    ]);
    expect(read('__proto__=1\nconstructor=2')).toEqual(
      Object.fromEntries([
        ['__proto__', '1'],
        ['constructor', '2'],
      ]),
    );
  });

  it('that is refused hides no other one', () => {
    expect(problemsOf('A\nB= 1\nC=1\nD=1 # 2\nC=1')?.map((each) => each[0])).toEqual([
      '1',
      '2',
      '4',
      '5',
    ]);
  });
});

describe('an encoding', () => {
  const utf16 = Buffer.from('PASSWORD=canary\r\n', 'utf16le');

  it.each([
    ['UTF-16 of PowerShell', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), ': .*UTF-16'],
    ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16.swap16()]), ': .*UTF-16'],
    [
      'UTF-16 with other letters',
      Buffer.from(`A=${'\u65e5'.repeat(40)}\n`, 'utf16le'),
      ': .*UTF-16',
    ],
    ['UTF-16 without a mark', Buffer.from('A=canary\n', 'utf16le'), ': .*UTF-16'],
    ['NUL', Buffer.from('PASSWORD=1\nOTHER_PASSWORD=canary\0\n'), '2: .*NUL'],
    ['ISO 8859-1', Buffer.from('A=1\nB=canary\u00E4\n', 'latin1'), '2: .*not valid UTF-8'],
  ])('%s is refused', (_, file, expected) => {
    expect(failureOf(file)?.code).toBe('env-file-encoding');
    expect(problemsOf(file)).toEqual([expect.stringMatching(`^${expected}`)]);
  });

  it('is UTF-8, with or without a byte order mark', () => {
    expect(read('\uFEFFA=1\n')).toEqual({ A: '1' });
    expect(problemsOf('\uFEFF\uFEFFA=1\n')).toEqual([expect.stringMatching('^1: .*not the name')]);
  });
});

it('shows no part of the file', () => {
  const lines = [
    'A="canary1\\dcanary2"',
    'canary3',
    'canary4=5',
    "B='canary6'canary7",
    'canary-8=9',
    'canary4=canary9',
    'C= canary10',
    'D=canary11 # canary12',
    'E="canary13',
  ];
  const failure = failureOf(lines.join('\n'));
  expect(failure?.causes).toHaveLength(8);
  expect(renderFault(failure)).not.toContain('canary');
});
