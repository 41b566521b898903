import { execa } from 'execa';
import { PluginError } from '../errors.ts';
import { childEnvironment } from '../programs/child-environment.ts';
import { findProgram } from '../programs/find-program.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What kubectl, its login plugins and helm need: where configuration lies, no credential itself. */
const CLUSTER =
  /^(KUBE\w*|HELM_\w+|HTTPS?_PROXY|NO_PROXY|SSL_CERT_\w+|AWS_(PROFILE|REGION|DEFAULT_REGION|CONFIG_FILE|SHARED_CREDENTIALS_FILE)|AZURE_CONFIG_DIR|CLOUDSDK_\w+|USE_GKE_GCLOUD_AUTH_PLUGIN|GOOGLE_APPLICATION_CREDENTIALS)$/i;

export interface Program {
  /** Runs it; `input` reaches it through its standard input only. Resolves however it ends. */
  (args: readonly string[], input?: string): Promise<Ended>;
}

export interface Ended {
  readonly failed: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program on the PATH, without this process's variables. Throws PluginError `no-program`. */
export function requireProgram(names: readonly string[], env: Environment): Program {
  const file = findProgram(names, env);
  if (file === undefined) {
    throw new PluginError(
      'no-program',
      `${names[0]} is neither on the PATH nor in $REFERENCE_BIN`,
      {
        hint: 'Install it, and try again.',
      },
    );
  }
  return async (args, input = '') => {
    const { failed, stdout, stderr } = await execa(file, args, {
      env: childEnvironment(env, CLUSTER),
      extendEnv: false,
      input,
      reject: false,
    });
    return { failed, stdout, stderr };
  };
}

/** The cluster that kubectl would talk to. Throws PluginError `no-context`. */
export async function currentContext(kubectl: Program): Promise<string> {
  const { failed, stdout } = await kubectl(['config', 'current-context']);
  const context = stdout.trim();
  if (!failed && context !== '') return context;
  throw new PluginError('no-context', 'kubectl has no current context', {
    hint: 'Choose one: kubectl config use-context <name>.',
  });
}
