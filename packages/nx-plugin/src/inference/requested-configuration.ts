/** What a command line asks of Nx, as far as it concerns environments. */
export interface Request {
  /** The configuration's name as typed; undefined where none was. */
  readonly configuration: string | undefined;
  /** The bare words, flags and the values of the flags that take one left out. */
  readonly words: readonly string[];
  /** What `-t` and its other spellings name. */
  readonly targets: readonly string[];
}

const CONFIGURATION = new Set(['-c', '--configuration']);
const TARGETS = new Set(['-t', '--target', '--targets']);
const OUR_TARGETS = new Set(['render', 'make', 'lint', 'verify', 'env']);

/**
 * Reads Nx's own command line (`argv`, which starts with the program and the script). Nx silently
 * replaces a configuration that a project lacks by the default, so this is the only place where it is
 * known what the person typed.
 */
export function parseRequest(argv: readonly string[]): Request {
  let configuration: string | undefined;
  const words: string[] = [];
  const targets: string[] = [];
  const given = argv.slice(2).flatMap(splitFlag);
  const end = given.indexOf('--');
  const own = end === -1 ? given : given.slice(0, end);
  for (let index = 0; index < own.length; index += 1) {
    const word = own[index] ?? '';
    if (CONFIGURATION.has(word)) {
      index += 1;
      configuration = own[index];
    } else if (TARGETS.has(word)) {
      for (; own[index + 1]?.startsWith('-') === false; index += 1) {
        targets.push(...(own[index + 1] ?? '').split(','));
      }
    } else if (!word.startsWith('-')) {
      words.push(word);
    }
  }
  return { configuration: configuration ?? thirdPart(words), words, targets };
}

/**
 * Whether the command line alone shows that our targets run: `run chart:make`, `make chart`,
 * `run-many -t render`. False where only the executors can tell.
 */
export function concernsCharts(
  { words, targets }: Request,
  projects: ReadonlySet<string>,
): boolean {
  if (targets.includes('render') || targets.includes('make')) return true;
  const [first = '', second = ''] = words[0] === 'run' ? words.slice(1) : words;
  const [project = '', target = ''] = first.split(':');
  if (projects.has(project) && OUR_TARGETS.has(target)) return true;
  return OUR_TARGETS.has(first) && projects.has(second);
}

/** `--flag=value` and `-cvalue` as two words. */
function splitFlag(word: string): readonly string[] {
  const long = /^(--[a-z-]+|-[a-z])=(.*)$/s.exec(word);
  if (long !== null) return [long[1] ?? '', long[2] ?? ''];
  const short = /^(-[ct])([^-].*)$/s.exec(word);
  return short === null ? [word] : [short[1] ?? '', short[2] ?? ''];
}

/** `nx run chart:make:production`. */
function thirdPart(words: readonly string[]): string | undefined {
  for (const word of words.slice(0, 2)) {
    const parts = word.split(':');
    if (parts.length === 3 && parts.every((part) => part !== '')) return parts[2];
  }
  return undefined;
}
