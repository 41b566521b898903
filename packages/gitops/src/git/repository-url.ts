import type { Fault } from '@dhallmark/fault';
import { gitopsFault, type GitopsCode } from '../codes.ts';

/** Where git connects to. */
export interface RepositoryAddress {
  readonly protocol: 'https' | 'http' | 'ssh' | 'file';
  /** With the protocol and the port, so that two addresses can be compared; '' for a local path. */
  readonly origin: string;
  /** The host alone; '' for a local path. */
  readonly hostname: string;
}

/** `git@host:path`, as ssh writes it. Neither part may look like an option of ssh. */
const scpLike =
  /^(?:[A-Za-z0-9_][A-Za-z0-9_.-]*)@(?<host>[A-Za-z0-9][A-Za-z0-9.-]*):(?!:|\/\/)[^\s]+$/;
const localPath = /^(?:\/|\.\.?\/|[A-Za-z]:[\\/])/;
const isLoopback = (host: string): boolean =>
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);

/**
 * The address in the URL of a repository: https, ssh, or a local path. http is for this machine only,
 * where tests listen. Everything else, such as `ext::`, runs programs or sends credentials in plain
 * text. Throws Fault `deploy-url`, which does not show the URL: it may contain a password.
 *
 * @example
 * parseRepositoryUrl('https://git.example:8443/deploy.git').origin // 'https://git.example:8443'
 */
export function parseRepositoryUrl(url: string): RepositoryAddress {
  if (/^-|\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u.test(url)) {
    throw refused('it starts with - or contains a control character');
  }
  if (localPath.test(url) || url.startsWith('file:///')) {
    return { protocol: 'file', origin: '', hostname: '' };
  }
  const host = scpLike.exec(url)?.groups?.['host'];
  if (host !== undefined) return toAddress('ssh', host);
  const scheme = /^([a-z]+):\/\//.exec(url)?.[1];
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (scheme === undefined || parsed === undefined || parsed.host === '') {
    throw refused('it is not a URL');
  }
  refuseCredentials(parsed);
  if (scheme === 'https') return toAddress('https', parsed.host);
  if (scheme === 'http' && isLoopback(parsed.hostname)) {
    return toAddress('http', parsed.host);
  }
  const sshHost = /^[A-Za-z0-9[][A-Za-z0-9.:[\]-]*$/.test(parsed.host);
  if (scheme === 'ssh' && sshHost && !parsed.username.startsWith('-')) {
    return toAddress('ssh', parsed.host);
  }
  throw refused(`${scheme}:// is not allowed`);
}

function toAddress(protocol: 'https' | 'http' | 'ssh', host: string): RepositoryAddress {
  const lower = host.toLowerCase();
  const hostname = lower.replace(/:\d+$/, '');
  return { protocol, origin: `${protocol}://${lower}`, hostname };
}

function refused(why: string): Fault<GitopsCode> {
  return gitopsFault({
    code: 'deploy-url',
    message: `the URL of the repository cannot be used: ${why}`,
    hint: 'Write an https:// or ssh:// URL, git@HOST:PATH, or the path of a local repository.',
  });
}

/** git would write a password in a URL into the checkout's configuration and into its messages. */
function refuseCredentials({ protocol, username, password }: URL): void {
  const isWeb = protocol === 'https:' || protocol === 'http:';
  if (password === '' && !(isWeb && username !== '')) return;
  throw gitopsFault({
    code: 'deploy-url',
    message: "the deploy repository's URL contains credentials",
    hint: 'Remove them from the URL and set DHALLMARK_DEPLOY_TOKEN.',
  });
}
