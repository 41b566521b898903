import { createHash } from 'node:crypto';

/** A folder of a workspace that `init` once filled with the sources of a package. */
export interface FormerCopy {
  /** The package, and what its sources evaluate to. */
  readonly name: string;
  readonly hash: string;
  /** Relative to the workspace. */
  readonly folder: string;
  /** `digestOfFiles` of the folder as it was copied. */
  readonly digest: string;
}

/**
 * What identifies the content of a folder: SHA-256 of its paths and of the SHA-256 of each file. Git may have
 * changed line ends, so they do not count.
 *
 * @param files text by path, relative to the folder
 * @example
 * digestOfFiles(new Map([['package.dhall', '{=}\n']]));
 */
export function digestOfFiles(files: ReadonlyMap<string, string>): string {
  const all = createHash('sha256');
  for (const [path, text] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const own = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
    all.update(`${path}\0${own}\n`);
  }
  return all.digest('hex');
}

/** The copies of the first version, the only one that copied. */
export const formerCopies: readonly FormerCopy[] = [
  {
    name: 'kubernetes',
    hash: 'sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0',
    folder: 'dhall/kubernetes/1.31',
    digest: '6a8e6fb92fa7aa162237b1e2271bdd6442ed9ae16db1b062060ab68da2808486',
  },
  {
    name: 'crds/cert-manager',
    hash: 'sha256:597d1c3a0d0235761154d485f0751cadc7f63c8fd707b7cd8ca5c2018597bb3d',
    folder: 'dhall/crds/cert-manager',
    digest: '45d403e2dce6c8671d0659c9205aabe705ca2e671265f788cd0521ccb1a17312',
  },
  {
    name: 'crds/external-secrets',
    hash: 'sha256:8ddb4cc0530ebf7285aabe8d7392d71db4fce80e5c50b1b5baf9cea357f4a733',
    folder: 'dhall/crds/external-secrets',
    digest: '324dd3c32adb017198160a8b2120f9812f8257dd023b3979ca34fc169b1e2c74',
  },
  {
    name: 'crds/flux',
    hash: 'sha256:4f988efe7aac964340e975c6f4e44757af263e921debe88b6d995c8ec0d55138',
    folder: 'dhall/crds/flux',
    digest: '61bf04ccdcbde973f3a04bc5f84b116f59d364b0addd3f728856c0f534cb39f9',
  },
  {
    name: 'crds/istio',
    hash: 'sha256:e681a97e485780a33b2915730da81b4587e1c1ad89082a1c9131eaca6b2a3d72',
    folder: 'dhall/crds/istio',
    digest: '8812931b046704dfb0634ec6b417a85e7c6408bb03aea21457eebd03d571d1ed',
  },
  {
    name: 'Flux',
    hash: 'sha256:7325975ff851b02f0b62e3d6273cb59389aa065bd64e2314046c2d7988045542',
    folder: 'dhall/Flux',
    digest: '5c9bbc30aa62b5020bcb421e72722aba3ed3f1abb364a7c3e7c6db7b2906dda8',
  },
  {
    name: 'Helm',
    hash: 'sha256:d413b1fe97f7df45758340cd827f17464ef26fadbb7fd747d36c5fff0e050fc1',
    folder: 'dhall/Helm',
    digest: 'f1027de3986c6da4debb981d097871c1eb67fa55c0fb89c1d08f68f96da94caf',
  },
  {
    name: 'Json',
    hash: 'sha256:a60a1939d0b448bbfe9f2247a277b238ccead21b7382c598591f331103fe305e',
    folder: 'dhall/Json',
    digest: 'e825ca38de162bd0edbccc19278fccbad5a7c522928225a914c12e3f64099b78',
  },
  {
    name: 'Secret',
    hash: 'sha256:f8018a3ed64ae675501dd3718594179936b3915cc30d3134f5340f59bc11581f',
    folder: 'dhall/Secret',
    digest: '1c844eef39b82a191bcc8cceb52fccab9ef5c0733f3ea80bfd297e0298a90b4c',
  },
];
