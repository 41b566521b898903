// node build.mjs [FOLDER]: into bundle/, or the folder.
import { bundlePrograms } from '../../tools/programs/bundle.mjs';

await bundlePrograms(import.meta.dirname, ['src/openapi-to-dhall.ts'], process.argv[2]);
