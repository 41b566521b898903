// The grammar of https://github.com/distribution/reference, reference.go, by which the kubelet reads images

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const TAG = /^\w[\w.-]{0,127}$/;
const PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const DOMAIN =
  /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[a-f0-9:]+\])(?::\d+)?$/i;
const ENCODED: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };
const LONGEST = 255;

/** What is wrong with an image, and what may be meant. */
export interface ImageProblem {
  readonly message: string;
  readonly suggestion?: string | undefined;
}

/**
 * Why a container runtime could not read the name of an image; undefined for a correct one.
 *
 * @example
 * findImageProblem('Shop/Web:1.0') // { message: 'the name must be lowercase', suggestion: 'shop/web:1.0' }
 */
export function findImageProblem(image: string): ImageProblem | undefined {
  // a single space is a stand-in for an image that a controller sets
  if (image.trim() === '') return undefined;
  if (SCHEME.test(image))
    return { message: 'it must not have a scheme', suggestion: image.replace(SCHEME, '') };
  if (/\s/.test(image))
    return { message: 'it must not have spaces', suggestion: image.replaceAll(/\s/g, '') };
  const [rest = '', digest, ...more] = image.split('@');
  if (more.length > 0) return { message: 'it must not have more than one @' };
  if (digest !== undefined && !isDigest(digest))
    return { message: 'the digest must be sha256: and 64 hexadecimal digits in lowercase' };
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
  const tag = colon < 0 ? undefined : rest.slice(colon + 1);
  if (tag !== undefined && !TAG.test(tag)) {
    const message =
      tag === ''
        ? 'the tag must not be empty'
        : 'the tag must have letters, digits, _, . and - only, and 128 characters at most';
    return { message };
  }
  return findNameProblem(colon < 0 ? rest : rest.slice(0, colon), image);
}

function isDigest(digest: string): boolean {
  const [algorithm = '', encoded = '', ...more] = digest.split(':');
  const length = Object.hasOwn(ENCODED, algorithm) ? ENCODED[algorithm] : undefined;
  return more.length === 0 && encoded.length === length && /^[0-9a-f]+$/.test(encoded);
}

function findNameProblem(name: string, image: string): ImageProblem | undefined {
  const parts = name.split('/');
  if (parts.includes('')) return { message: 'the name must not start or end with /, or have //' };
  const [first = '', ...rest] = parts;
  const hasDomain = rest.length > 0 && isDomain(first);
  if (hasDomain && !DOMAIN.test(first)) return { message: 'the registry must be a host name' };
  const path = hasDomain ? rest : parts;
  if (path.some((part) => /[A-Z]/.test(part))) {
    const lower = image.replace(
      name,
      [...(hasDomain ? [first] : []), ...path.map(toLower)].join('/'),
    );
    return { message: 'the name must be lowercase', suggestion: lower };
  }
  if (!path.every((part) => PART.test(part)))
    return { message: 'the name must have letters, digits and single ., _ and - between them' };
  if (path.join('/').length > LONGEST || /^[a-f0-9]{64}$/.test(name))
    return { message: 'the name must have 255 characters at most, and not be a digest alone' };
  return undefined;
}

function toLower(text: string): string {
  return text.toLowerCase();
}

/** Whether the part before the first / is the registry, and not a part of the name. */
function isDomain(first: string): boolean {
  return /[.:[]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
}
