export { Fault, isFault, isTemporary } from './fault.ts';
export type { FaultDetail, FaultInit, TemporaryFailure, TemporaryFault } from './fault.ts';
export { isTemporaryStatus, parseRetryAfter } from './http-failure.ts';
export { locationIn, locationText, positionOf } from './location.ts';
export type { FaultLocation, Position, TextSpan } from './location.ts';
export { exitStatusOf, explainCode } from './codes.ts';
export type { CodeEntry, CodeTable } from './codes.ts';
export { describeForeign, faultToJson } from './to-json.ts';
export type { FaultJson } from './to-json.ts';
