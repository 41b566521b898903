/** A command with its arguments, without redirections and assignments of variables. */
export type Words = readonly string[];

/** Stands for what `$(…)` prints. */
const OUTPUT = '$OUTPUT';

/**
 * The commands of a script for a POSIX shell, as far as pages use it: words, quotes, comments,
 * continued lines, pipes and lists, `$(…)`, redirections, here-documents. Throws an Error for what
 * a shell would understand in another way than a reader, such as `<name>`.
 *
 * @example
 * splitCommands('a | b "c d" > e # f'); // [['a'], ['b', 'c d']]
 */
export function splitCommands(script: string): readonly Words[] {
  const reader = new ScriptReader(script);
  return reader.readAll();
}

class ScriptReader {
  private at = 0;
  private readonly commands: Words[] = [];
  private words: string[] = [];
  /** The next word is the file of a redirection. */
  private redirected = false;
  private hereDocument: string | undefined;

  private readonly script: string;

  constructor(script: string) {
    this.script = script;
  }

  readAll(): readonly Words[] {
    while (this.at < this.script.length) this.readNext();
    this.endCommand();
    return this.commands;
  }

  private readNext(): void {
    const rest = this.script.slice(this.at);
    const [blank] = /^(?:[ \t]+|\\\n|#[^\n]*)/.exec(rest) ?? [];
    if (blank !== undefined) {
      this.at += blank.length;
    } else if (/^[\n;|&()]/.test(rest)) {
      this.endCommand();
      this.at += 1;
      if (rest.startsWith('\n')) this.skipHereDocument();
    } else if (/^\d?[<>]/.test(rest)) {
      this.readRedirection(rest);
    } else {
      this.addWord(this.readWord());
    }
  }

  private readRedirection(rest: string): void {
    if (/^<[a-z][\w-]*>/i.test(rest)) throw new Error(`a shell redirects for ${rest.slice(0, 20)}`);
    const [, end] = /^<<-?'?(\w+)'?/.exec(rest) ?? [];
    const [operator = ''] = /^(?:<<-?'?\w+'?|\d?(?:>>|>&\d|<|>))/.exec(rest) ?? [];
    this.at += operator.length;
    this.hereDocument = end ?? this.hereDocument;
    this.redirected = end === undefined && !operator.includes('&');
  }

  private skipHereDocument(): void {
    if (this.hereDocument === undefined) return;
    const end = this.script.indexOf(`\n${this.hereDocument}`, this.at - 1);
    if (end === -1) throw new Error(`the here-document ${this.hereDocument} does not end`);
    this.at = end + this.hereDocument.length + 1;
    this.hereDocument = undefined;
  }

  private addWord(word: string): void {
    if (this.redirected) this.redirected = false;
    else if (this.words.length > 0 || !/^\w+=/.test(word)) this.words.push(word);
  }

  private endCommand(): void {
    if (this.words.length > 0) this.commands.push(this.words);
    this.words = [];
  }

  private readWord(): string {
    const start = this.at;
    let word = '';
    while (this.at < this.script.length) {
      const rest = this.script.slice(this.at);
      if (rest.startsWith('$(')) {
        word += this.readSubstitution();
        continue;
      }
      const [piece, single, double, escaped] =
        /^(?:'([^']*)'|"((?:\\[^]|[^"\\])*)"|\\([^\n])|[^\s;|&()<>'"\\])/.exec(rest) ?? [];
      if (piece === undefined) break;
      word += single ?? (double === undefined ? (escaped ?? piece) : this.readDouble(double));
      this.at += piece.length;
    }
    if (this.at === start) throw new Error('an unclosed quote');
    return word;
  }

  /** The content of double quotes. Those within `$(…)` in it are not read. */
  private readDouble(content: string): string {
    for (const [, script = ''] of content.matchAll(/\$\(([^)]*)\)/g)) {
      this.commands.push(...splitCommands(script));
    }
    return content.replaceAll(/\$\([^)]*\)/g, OUTPUT).replaceAll(/\\([^])/g, '$1');
  }

  private readSubstitution(): string {
    const start = this.at + 2;
    let depth = 1;
    let end = start;
    for (; depth > 0 && end < this.script.length; end += 1) {
      if (this.script[end] === '(') depth += 1;
      if (this.script[end] === ')') depth -= 1;
    }
    this.commands.push(...splitCommands(this.script.slice(start, end - 1)));
    this.at = end;
    return OUTPUT;
  }
}
