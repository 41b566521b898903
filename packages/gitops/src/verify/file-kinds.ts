/** How a file that was not generated is checked. */
export type FileKind =
  /** YAML or JSON that Flux may apply: it has to be readable. */
  | 'manifest'
  /** Text with an unknown ending, which a kustomization.yaml can name: readable if it looks like YAML of a Secret. */
  | 'unknown'
  /** Prose, scripts, sources of programs, dotfiles: only what reads as a Secret counts. */
  | 'other text'
  /** Pictures and fonts that are not text: only private keys count. */
  | 'binary';

const binary = /\.(?:png|jpe?g|gif|ico|webp|avif|bmp|woff2?|ttf|otf|eot|pdf|mp4|webm|mp3)$/i;
const otherText =
  /\.(?:md|markdown|rst|adoc|html?|css|svg|csv|sh|bash|zsh|fish|ps1|bat|py|rb|pl|go|rs|java|js|mjs|cjs|ts|mts|tsx|jsx|lua|tf|hcl|tfvars|toml|ini|cfg|conf|properties|dhall|jsonnet|libsonnet|cue|rego|sql|xml|lock|log|pub|crt|cer|mk|nix|dockerfile)$/i;
const otherNames =
  /^(?:\..*|readme|licen[sc]e|notice|copying|authors|codeowners|changelog|contributing|makefile|justfile|dockerfile|taskfile)$/i;

/** Folders of forges and editors; their JSON may have comments. Flux applies YAML in any folder. */
const toolFolders = new Set([
  '.github',
  '.gitlab',
  '.circleci',
  '.vscode',
  '.idea',
  '.devcontainer',
]);

/**
 * How a file outside of the generated folders is checked. What is text is not a picture, whatever its
 * name says: a kustomization can name it as a resource.
 *
 * @example
 * fileKind('flux-system/gotk-sync.yaml', true) // 'manifest'
 * fileKind('README.md', true) // 'other text'
 */
export function fileKind(path: string, isText: boolean): FileKind {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (binary.test(name) && !isText) return 'binary';
  if (/\.ya?ml$/i.test(name)) return 'manifest';
  if (parts.slice(0, -1).some((part) => toolFolders.has(part))) return 'other text';
  if (/\.json$/i.test(name)) return 'manifest';
  return otherText.test(name) || otherNames.test(name) ? 'other text' : 'unknown';
}

/** Of gzip, zip, bzip2, xz, 7z and zstd, in hex. */
const firstBytes = ['1f8b', '504b0304', '425a68', 'fd377a585a', '377abcaf', '28b52ffd'];

/**
 * Whether a file is an archive, whose content is not checked.
 *
 * @example
 * isArchive('charts/web/charts/redis-1.0.0.tgz') // true
 */
export function isArchive(path: string, bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 6)).toString('hex');
  return (
    /\.(?:tgz|tar|gz|zip|bz2|xz|zst|7z)$/i.test(path) ||
    firstBytes.some((signature) => start.startsWith(signature))
  );
}
