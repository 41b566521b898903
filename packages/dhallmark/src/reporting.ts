// What an adapter that runs commands needs besides them.

export { toFailures } from './report/failures.ts';
export {
  printFailures,
  renderFailures,
  reportFailures,
  standardOutput,
  type Output,
} from './report/output.ts';
