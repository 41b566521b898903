import { Fault } from '@dhallmark/fault';
import { nameGrammars, type NameGrammar, type NameKind } from './name-grammars.ts';

/** Where a name was read. */
export interface NamePlace {
  /** The file that has the name, or that contains it. */
  readonly file?: string | undefined;
  /** The flag, option or variable: `--environment`. */
  readonly option?: string | undefined;
}

/** The failure of a name. */
export type NameFault = Fault<'invalid-name'>;

/**
 * What is wrong with a name, in words; undefined for a name that is allowed.
 *
 * @example
 * findNameProblem('environment', 'production') // undefined
 * findNameProblem('environment', 'con') // 'it is reserved'
 */
export function findNameProblem(kind: NameKind, name: string): string | undefined {
  const { pattern, longest, isReserved }: NameGrammar = nameGrammars[kind];
  if (name === '') return 'it is empty';
  if (Buffer.byteLength(name) > longest) return `it is longer than ${longest} bytes`;
  if (!pattern.test(name)) return 'it contains something that is not allowed';
  return isReserved(name) ? 'it is reserved' : undefined;
}

/**
 * The name itself where it is allowed. Throws Fault `invalid-name` with the place and the grammar.
 *
 * @example
 * requireName('environment', '$(id)', { file: 'charts/environments/$(id).dhall' })
 */
export function requireName(kind: NameKind, name: string, place: NamePlace = {}): string {
  const problem = findNameProblem(kind, name);
  if (problem === undefined) return name;
  throw invalidName(kind, name, problem, place);
}

/**
 * The failures of several names of one kind; empty where all are allowed.
 *
 * @example
 * faultsOfNames('file', folder.copied.map(({ output, path }) => ({ name: output, file: path })))
 */
export function faultsOfNames(
  kind: NameKind,
  names: readonly (NamePlace & { readonly name: string })[],
): readonly NameFault[] {
  return names.flatMap(({ name, ...place }) => {
    const problem = findNameProblem(kind, name);
    return problem === undefined ? [] : [invalidName(kind, name, problem, place)];
  });
}

/**
 * Throws Fault `invalid-name` where names are not allowed: the failure of a single one, else one with
 * all of them as causes. Returns for an empty list.
 *
 * @example
 * refuseNames(faultsOfNames('file', files));
 */
export function refuseNames(faults: readonly NameFault[]): void {
  const [first] = faults;
  if (first === undefined) return;
  if (faults.length === 1) throw first;
  throw new Fault({
    code: 'invalid-name',
    message: `${faults.length} names are not allowed`,
    hint: 'Rename them. docs/names.md lists what names may contain.',
    causes: faults,
  });
}

/** Longer names are cut off in messages. */
const LONGEST_SHOWN = 80;

function invalidName(
  kind: NameKind,
  name: string,
  problem: string,
  { file, option }: NamePlace,
): NameFault {
  const { title, allowed, longest, reserved }: NameGrammar = nameGrammars[kind];
  const shown = name.length <= LONGEST_SHOWN ? name : `${name.slice(0, LONGEST_SHOWN)}…`;
  const source = option === undefined ? '' : `${option}: `;
  return new Fault({
    code: 'invalid-name',
    message: `${source}${JSON.stringify(shown)} cannot be the name of ${articleOf(title)} ${title}: ${problem}`,
    location: { file },
    hint: `Allowed: ${allowed}; at most ${longest} bytes.${reserved === undefined ? '' : ` Reserved: ${reserved}.`}`,
  });
}

function articleOf(title: string): string {
  return /^[aeiou]/i.test(title) ? 'an' : 'a';
}
