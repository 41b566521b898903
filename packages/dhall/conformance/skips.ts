/** Cases that are not expected to pass, each with its reason. One that passes fails the run. */
export const skips: ReadonlyMap<string, string> = new Map<string, string>();
