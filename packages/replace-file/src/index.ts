export { codes } from './codes.ts';
export { isPipeOrDevice, replaceFile } from './replace-file.ts';
export { writeWholeFile } from './write-whole-file.ts';
