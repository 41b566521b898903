import { fieldOf, itemsOf, textOf, type FieldPath } from '../../json.ts';
import { containersIn, podOf, type ContainerPlace } from '../../pods.ts';
import type { Problem, Rule } from '../../rule.ts';
import { isTemplated } from '../values/table-rules.ts';

const handlers: readonly FieldPath[] = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
];
const commands: readonly FieldPath[] = [
  ['command'],
  ...handlers.map((handler) => [...handler, 'exec', 'command']),
];

/** A command is a list of words, which no shell splits. */
export const commandWords: Rule = {
  name: 'command-words',
  group: 'runtime',
  severity: 'error',
  summary: 'The first item of a command is a program, without its arguments.',
  reason: 'No shell splits a command: a program with this whole name does not exist in the image.',
  remedy: 'Write each word as its own item, or run a shell: [ "sh", "-c", "…" ].',
  source:
    'https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/',
  *check({ json }) {
    if (fieldOf(podOf(json)?.spec, 'os', 'name') === 'windows') return;
    for (const { path, container } of containersIn(json)) {
      for (const command of commands) {
        const first = fieldOf(container, ...command, 0);
        if (typeof first !== 'string' || isTemplated(first)) continue;
        const message = findProgramProblem(first);
        if (message !== undefined) yield { path: [...path, ...command, 0], message };
      }
    }
  },
};

/** Does not quote the command, which may have a password among its arguments. */
function findProgramProblem(first: string): string | undefined {
  if (first === '') return 'the first item of the command is empty';
  const isPathWithSpace = /^[A-Za-z]:\\/.test(first) || /^\/\S* [^\s/-][^/]*\//.test(first);
  return /\s/.test(first) && !isPathWithSpace
    ? 'the first item of the command has several words'
    : undefined;
}

/** `$(NAME)` in capitals; the escaped `$$(NAME)` is matched, too, and left out. */
const REFERENCE = /\$?\$\(([A-Z_][A-Z0-9_]*)\)/g;
/** Kubernetes sets them for the Services of the namespace. */
const OF_SERVICE = /_SERVICE_HOST$|_SERVICE_PORT(?:_|$)|_PORT(?:_\d+_(?:TCP|UDP|SCTP))?(?:_|$)/;

/** Names in command, args and env that Kubernetes does not replace. */
export const undefinedVariable: Rule = {
  name: 'undefined-variable',
  group: 'runtime',
  severity: 'warning',
  summary: 'A variable that command, args or env refer to by $(NAME) is set before.',
  reason: 'Kubernetes leaves $(NAME) as it is, and the program gets it literally.',
  remedy: 'Set the variable in env before this place, or write $$(NAME) where it is meant so.',
  source:
    'https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/',
  *check({ json }) {
    for (const place of containersIn(json)) {
      // what envFrom sets is not known
      if (itemsOf(place.container['envFrom']).length === 0) yield* checkVariables(place);
    }
  },
};

function* checkVariables({ path, container }: ContainerPlace): Iterable<Problem> {
  const set = new Set<string>();
  const all = new Set(itemsOf(container['env']).map(([, each]) => textOf(each, 'name') ?? ''));
  for (const [index, variable] of itemsOf(container['env'])) {
    yield* checkText([...path, 'env', index, 'value'], textOf(variable, 'value'), set, all);
    set.add(textOf(variable, 'name') ?? '');
  }
  for (const field of ['command', 'args']) {
    for (const [index, word] of itemsOf(container[field])) {
      yield* checkText([...path, field, index], word, all, all);
    }
  }
}

function* checkText(
  path: FieldPath,
  text: unknown,
  set: ReadonlySet<string>,
  all: ReadonlySet<string>,
): Iterable<Problem> {
  if (typeof text !== 'string') return;
  const names = [...text.matchAll(REFERENCE)].flatMap(([whole, name = '']) =>
    whole.startsWith('$$') || OF_SERVICE.test(name) || set.has(name) ? [] : [name],
  );
  for (const name of new Set(names)) {
    const when = all.has(name) ? 'is set after this place' : 'is not set in env';
    yield { path, message: `the variable ${name} ${when}` };
  }
}

/** Seconds that a pod has where it does not say so. */
const GRACE = 30;

/** A hook that takes longer than the pod may. */
export const shortGracePeriod: Rule = {
  name: 'short-grace-period',
  group: 'runtime',
  severity: 'warning',
  summary: 'A pod has more time to end than its preStop hook sleeps.',
  reason: 'The container is killed while the hook sleeps, and cannot finish its requests.',
  remedy: 'Raise terminationGracePeriodSeconds, or sleep for a shorter time.',
  source: 'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/',
  *check({ json }) {
    const grace = fieldOf(podOf(json)?.spec, 'terminationGracePeriodSeconds') ?? GRACE;
    if (typeof grace !== 'number') return;
    for (const { path, container } of containersIn(json)) {
      const command = itemsOf(fieldOf(container, 'lifecycle', 'preStop', 'exec', 'command'));
      const text = command.map(([, word]) => String(word)).join(' ');
      const seconds = Number(/\bsleep (\d+)s?(?![\d.mhd])/.exec(text)?.[1] ?? 0);
      if (seconds === 0 || seconds < grace) continue;
      yield {
        path: [...path, 'lifecycle', 'preStop'],
        message: `preStop sleeps for ${seconds} s, and the pod has ${grace} s to end`,
      };
    }
  },
};
