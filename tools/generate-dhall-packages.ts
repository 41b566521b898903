// Writes what `dhallmark` installs of dhall/: `npm run generate:dhall-packages`.
import { writePackages } from './dhall-packages.ts';

const written = await writePackages();
process.stdout.write(`${written.length} written${['', ...written].join('\n  ')}\n`);
