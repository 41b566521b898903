// node build.mjs [FOLDER]: into bundle/, or the folder.
import { bundlePrograms } from '../../tools/programs/bundle.mjs';

const programs = ['src/cli/sops-runner.ts'];
await bundlePrograms(import.meta.dirname, programs, process.argv[2]);
