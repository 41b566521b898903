/**
 * Whether two URLs are spellings of one repository: with or without `.git` and a slash at the end, in
 * another case of the host, as `user@host:path`, through https or ssh, as a path or a `file://` URL.
 *
 * @example
 * isSameRepository('git@git.example:group/deploy.git', 'https://git.example/group/deploy') // true
 */
export function isSameRepository(one: string, other: string): boolean {
  return normalize(one) === normalize(other);
}

function normalize(url: string): string {
  const scp = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/.exec(url);
  if (scp !== null) return `${scp[1]?.toLowerCase()}/${trim(scp[2] ?? '')}`;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined) return `file/${trim(url)}`;
  if (parsed.protocol === 'file:') return `file/${trim(decodeURIComponent(parsed.pathname))}`;
  const isUsualPort = parsed.port === '' || (parsed.protocol === 'ssh:' && parsed.port === '22');
  const host = isUsualPort ? parsed.hostname : parsed.host;
  return `${host.toLowerCase()}/${trim(parsed.pathname)}`;
}

function trim(path: string): string {
  return path
    .replace(/^\/+/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .replace(/\/+$/, '');
}
