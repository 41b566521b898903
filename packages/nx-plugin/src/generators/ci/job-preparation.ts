import {
  certificateVariables,
  keptVariables,
  steeringPrefixes,
  steeringPrefixesOfAnyCase,
  steeringVariables,
} from '@dhallmark/names';
import { quoteForShell } from './quote-for-shell.ts';
import { defaultTools, installCommands, runInJob, type WorkspaceTools } from './workspace-tools.ts';

/**
 * What every job does before its own commands. Who starts a pipeline may be able to set variables
 * that override all others, so nothing that a variable decides is used before these lines.
 */

/**
 * Folders that a job looks for programs, libraries and configuration in must not be in the checkout.
 * A certificate must not come from the variables themselves, by /proc/self/environ. Only commands of
 * the shell, because PATH is not trusted yet; `cd -P` follows links.
 */
const refuseOwnFolders = `real() { CDPATH= cd -P -- "$1" 2>/dev/null && pwd -P; }
here="$(pwd -P)"
inside() {
  case "$1" in [!/]*) return 0 ;; esac
  case "$(real "$1" || echo "$1")/" in
    "$here"/* | "$PWD"/* | /proc/* | *//* | */./* | */../*) return 0 ;;
  esac
  return 1
}
set -f
IFS=:
case ":$PATH:" in *::*) echo 'PATH names a folder of the checkout'; exit 1 ;; esac
for folder in $PATH; do
  if inside "$folder"; then echo 'PATH names a folder of the checkout'; exit 1; fi
done
for name in HOME TMPDIR TMP TEMP; do
  eval "folder=\\\${$name:-/usr}"
  if inside "$folder"; then echo "$name is a folder of the checkout"; exit 1; fi
done
for name in ${certificateVariables.join(' ')}; do
  eval "files=\\\${$name:-}"
  for file in $files; do
    case "$(real "$file" || real "\${file%/*}/")/" in
      /proc/* | /dev/*) echo "$name is not the file of a certificate"; exit 1 ;;
    esac
  done
done
unset IFS
set +f
`;

/**
 * Unsets whatever decides how Node, Git, npm, Nx, OpenSSL, the loader, the shell and key clients
 * behave. Written for any POSIX shell: no list of variables can be read there without a program.
 */
const unsetSteering = `for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$name" in
${lines(keptVariables)} ) ;;
${lines([
  ...steeringVariables,
  ...steeringPrefixes.map((prefix) => `${prefix}*`),
  ...steeringPrefixesOfAnyCase.map((prefix) => `${anyCase(prefix)}*`),
])} )
      unset "$name" || : ;;
  esac
done
`;

/** A pattern of the shell: `[nN][pP][mM]_`. */
function anyCase(prefix: string): string {
  return prefix.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** Alternatives of a `case`, as lines of at most 100 characters. */
function lines(patterns: readonly string[]): string {
  const rows: string[] = [];
  for (const pattern of patterns) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + pattern.length < 90) {
      rows[rows.length - 1] = `${last} | ${pattern}`;
    } else {
      rows.push(`    ${pattern}`);
    }
  }
  return rows.join(' |\\\n');
}

/**
 * Before any Nx process that holds values starts: it would load env files of the charts, and run what
 * a project file says. The check has no value either.
 */
function checkCharts(tools: WorkspaceTools): string {
  return `env -i PATH="$PATH" HOME="$HOME" CI=true ${runInJob('dhallmark check', tools)}`;
}

/**
 * What every job does first, also one that installs no packages.
 */
export const prepareShell = refuseOwnFolders + unsetSteering;

/** What a workspace has. */
export interface JobOptions {
  /** The address of a remote cache of renders. */
  readonly cacheServer?: string | undefined;
  /** Commands after the installation of packages and before anything reads the charts. */
  readonly programs?: readonly string[] | undefined;
  /** Default: npm and the newest Node with long support. */
  readonly tools?: WorkspaceTools | undefined;
}

/**
 * The first commands of a job: `before_script`. The address of a render cache is written into them,
 * because renders from another address would be published.
 *
 * @example
 * prepareJob({})
 */
export function prepareJob({
  cacheServer,
  programs = [],
  tools = defaultTools,
}: JobOptions): readonly string[] {
  const install = installCommands(tools.manager);
  return [prepareShell, ...runSettings(cacheServer), ...install, ...programs, checkCharts(tools)];
}

/**
 * Commands that set how Nx runs in a job.
 *
 * @example
 * runSettings('https://cache.example.org')
 */
export function runSettings(cacheServer: string | undefined): readonly string[] {
  const cache =
    cacheServer === undefined
      ? []
      : [`export NX_SELF_HOSTED_REMOTE_CACHE_SERVER=${quoteForShell(cacheServer)}`];
  return ['export NX_DAEMON=false NX_ISOLATE_PLUGINS=false NX_LOAD_DOT_ENV_FILES=false', ...cache];
}
