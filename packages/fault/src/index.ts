export { Fault, isFault } from './fault.ts';
export type { FaultDetail, FaultInit } from './fault.ts';
export { locationIn, locationText, positionOf } from './location.ts';
export type { FaultLocation, Position, TextSpan } from './location.ts';
export { exitStatusOf, explainCode } from './codes.ts';
export type { CodeEntry, CodeTable } from './codes.ts';
export { describeForeign, faultToJson } from './to-json.ts';
export type { FaultJson } from './to-json.ts';
