// node build.mjs [FOLDER]: into bundle/, or the folder.
import { bundlePrograms } from '../../tools/programs/bundle.mjs';

const programs = [
  'src/dhall.ts',
  'src/dhall-docs.ts',
  'src/dhall-to-json.ts',
  'src/dhall-to-yaml.ts',
];
await bundlePrograms(import.meta.dirname, programs, process.argv[2]);
