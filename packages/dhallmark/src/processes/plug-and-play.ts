import module from 'node:module';
import { extname, join } from 'node:path';

/** What a process needs besides to load packages that Yarn has not put into folders node_modules. */
export interface PlugAndPlay {
  /** Files that Node loads first, in this order. */
  readonly required: readonly string[];
  /** Where the packages are: archives, and folders of those that are unpacked. */
  readonly places: readonly string[];
}

/** What this needs of Yarn's API (https://yarnpkg.com/advanced/pnpapi). */
interface PnpApi {
  readonly resolveRequest: (request: string, issuer: string | null) => string | null;
  readonly resolveVirtual?: (path: string) => string | null;
  readonly getAllLocators?: () => readonly object[];
  readonly getPackageInformation: (locator: object) => { readonly packageLocation: string } | null;
}

/** Undefined unless this process runs with Yarn's Plug'n'Play. */
export function findPlugAndPlay(): PlugAndPlay | undefined {
  const { findPnpApi } = module as { readonly findPnpApi?: (path: string) => PnpApi | null };
  const api = findPnpApi?.(import.meta.dirname) ?? undefined;
  const file = api?.resolveRequest('pnpapi', null) ?? undefined;
  if (api === undefined || file === undefined) return undefined;
  const hooks = `plug-and-play-hooks${extname(import.meta.filename)}`;
  return { required: [file, join(import.meta.dirname, hooks)], places: findPlaces(api) };
}

function findPlaces(api: PnpApi): readonly string[] {
  const places = (api.getAllLocators?.() ?? []).flatMap((locator) => {
    const location = api.getPackageInformation(locator)?.packageLocation ?? '';
    return placeOf(api.resolveVirtual?.(location) ?? location) ?? [];
  });
  return [...new Set(places)];
}

/** Undefined for packages of the workspace itself, whose files are allowed one by one. */
function placeOf(location: string): string | undefined {
  const archive = /^.*?\.zip(?=[\\/])/.exec(location)?.[0];
  return archive ?? /^.*[\\/]\.yarn[\\/]unplugged[\\/][^\\/]+/.exec(location)?.[0];
}
