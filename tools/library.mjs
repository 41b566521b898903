// prepack/postpack of dhallmark: the Dhall library goes into its tarball, without its own tests.
import { cpSync, rmSync } from 'node:fs';

const [mode] = process.argv.slice(2);
rmSync('dhall', { recursive: true, force: true });
if (mode === 'copy') {
  cpSync('../../dhall', 'dhall', {
    recursive: true,
    filter: (path) => !path.endsWith('tests.dhall'),
  });
}
