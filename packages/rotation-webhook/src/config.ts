import { parseKeyFilter, type KeyFilter } from './key-filter.ts';

/** Everything the webhook is told, checked as a whole at start. */
export interface WebhookConfig {
  /** 0 lets the system choose; the address is printed. */
  readonly port: number;
  readonly host: string;
  readonly gitlab: GitlabConfig;
  /** Shared secrets for the query parameter `code`; two while one replaces the other. */
  readonly secrets: readonly string[];
  readonly entra: EntraConfig | undefined;
  readonly google: GoogleConfig | undefined;
  readonly keys: KeyFilter;
  /** How long events are collected before the one pipeline that serves them all. */
  readonly windowMs: number;
  /** Largest request body, in bytes. */
  readonly bodyLimit: number;
  /** Requests a minute from one address. */
  readonly rateLimit: number;
  readonly logLevel: string;
}

export interface GitlabConfig {
  readonly url: string;
  readonly projectId: string;
  readonly ref: string;
  readonly triggerToken: string;
  /** PEM certificates to trust besides the system's, for a self-managed host. */
  readonly ca: string | undefined;
  /** How long GitLab may take to answer. */
  readonly timeoutMs: number;
}

/** Microsoft Entra ID: whose bearer tokens Event Grid's deliveries carry. */
export interface EntraConfig {
  readonly tenantId: string;
  readonly audience: string;
  readonly appRole: string;
  readonly issuers: readonly string[];
  readonly jwksUrl: string;
}

/** The OIDC token of a Pub/Sub push subscription. */
export interface GoogleConfig {
  readonly audience: string;
  /** The service account that the subscription pushes as. */
  readonly email: string;
  readonly jwksUrl: string;
}

/** What `readConfig` may see of the world. */
export interface ConfigSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For `*_FILE` settings; throws when the file cannot be read. */
  readonly readFile: (path: string) => string;
}

/** All problems of a configuration at once; no message holds a value of a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration has ${problems.length} problem(s):\n- ${problems.join('\n- ')}`);
    this.problems = problems;
  }
}

/** Reads settings one by one and keeps every complaint. */
class Reader {
  readonly problems: string[] = [];
  readonly #source: ConfigSource;

  constructor(source: ConfigSource) {
    this.#source = source;
  }

  optional(name: string): string | undefined {
    const value = this.#source.env[name]?.trim();
    return value === '' ? undefined : value;
  }

  required(name: string, what: string): string {
    const value = this.optional(name);
    if (value === undefined) this.problems.push(`${name} is missing: ${what}`);
    return value ?? '';
  }

  file(name: string): string | undefined {
    const path = this.optional(name);
    if (path === undefined) return undefined;
    try {
      return this.#source.readFile(path).trim();
    } catch {
      this.problems.push(`${name} names a file that cannot be read`);
      return undefined;
    }
  }

  number(name: string, fallback: number, least: number, most: number): number {
    const text = this.optional(name);
    if (text === undefined) return fallback;
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    this.problems.push(`${name} must be a whole number from ${least} to ${most}`);
    return fallback;
  }

  /** https everywhere; http only to this machine, where a test or a sidecar listens. */
  url(name: string, value: string): string {
    if (value === '') return value;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const local =
      url !== undefined && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
    if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && local))) {
      this.problems.push(`${name} must be an https:// address`);
    } else if (url.username !== '' || url.password !== '') {
      this.problems.push(`${name} must not hold credentials`);
    }
    return value.replace(/\/+$/, '');
  }
}

/** Throws ConfigError with every problem found. */
export function readConfig(source: ConfigSource): WebhookConfig {
  const reader = new Reader(source);
  const config: WebhookConfig = {
    port: reader.number('PORT', 8080, 0, 65_535),
    host: reader.optional('HOST') ?? '0.0.0.0',
    gitlab: readGitlab(reader),
    secrets: readSecrets(reader),
    entra: readEntra(reader),
    google: readGoogle(reader),
    keys: readKeys(reader),
    windowMs: reader.number('WINDOW_MS', 3000, 0, 20_000),
    bodyLimit: reader.number('BODY_LIMIT', 1_048_576, 1024, 16_777_216),
    rateLimit: reader.number('RATE_LIMIT', 3000, 1, 1_000_000),
    logLevel: readLogLevel(reader),
  };
  if (config.secrets.length === 0 && !config.entra && !config.google) {
    reader.problems.push(
      'no authentication: set WEBHOOK_SECRETS, ENTRA_TENANT_ID or GOOGLE_AUDIENCE',
    );
  }
  if (reader.problems.length > 0) throw new ConfigError(reader.problems);
  return config;
}

function readGitlab(reader: Reader): GitlabConfig {
  const fromFile = reader.file('GITLAB_TRIGGER_TOKEN_FILE');
  return {
    url: reader.url('GITLAB_URL', reader.required('GITLAB_URL', 'the address of GitLab')),
    projectId: reader.required('GITLAB_PROJECT_ID', 'the number or the path of the project'),
    ref: reader.required('GITLAB_REF', 'the branch whose pipeline rekeys'),
    triggerToken:
      fromFile ??
      reader.required(
        'GITLAB_TRIGGER_TOKEN',
        'a pipeline trigger token, or GITLAB_TRIGGER_TOKEN_FILE',
      ),
    ca: reader.file('GITLAB_CA_FILE'),
    timeoutMs: reader.number('GITLAB_TIMEOUT_MS', 15_000, 100, 25_000),
  };
}

const shortestSecret = 24;

function readSecrets(reader: Reader): string[] {
  const text = reader.file('WEBHOOK_SECRETS_FILE') ?? reader.optional('WEBHOOK_SECRETS');
  const secrets = (text ?? '')
    .split(',')
    .map((secret) => secret.trim())
    .filter(Boolean);
  if (secrets.length > 2) reader.problems.push('WEBHOOK_SECRETS holds more than two secrets');
  if (secrets.some((secret) => secret.length < shortestSecret)) {
    reader.problems.push(`each of WEBHOOK_SECRETS needs at least ${shortestSecret} characters`);
  }
  return secrets;
}

function readEntra(reader: Reader): EntraConfig | undefined {
  const tenantId = reader.optional('ENTRA_TENANT_ID');
  if (tenantId === undefined) return undefined;
  if (!/^[0-9a-fA-F-]{36}$/.test(tenantId)) {
    reader.problems.push('ENTRA_TENANT_ID must be the GUID of the tenant');
  }
  const authority = reader.url(
    'ENTRA_AUTHORITY',
    reader.optional('ENTRA_AUTHORITY') ?? 'https://login.microsoftonline.com',
  );
  return {
    tenantId,
    audience: reader.required('ENTRA_AUDIENCE', 'the application id URI that tokens are made for'),
    appRole: reader.optional('ENTRA_APP_ROLE') ?? 'AzureEventGridSecureWebhookSubscriber',
    // version 1 tokens name sts.windows.net, version 2 tokens the authority
    issuers: [`https://sts.windows.net/${tenantId}/`, `${authority}/${tenantId}/v2.0`],
    jwksUrl: `${authority}/${tenantId}/discovery/v2.0/keys`,
  };
}

function readGoogle(reader: Reader): GoogleConfig | undefined {
  const audience = reader.optional('GOOGLE_AUDIENCE');
  if (audience === undefined) return undefined;
  return {
    audience,
    email: reader.required('GOOGLE_PUSH_ACCOUNT', 'the service account of the push subscription'),
    jwksUrl: reader.url(
      'GOOGLE_JWKS_URL',
      reader.optional('GOOGLE_JWKS_URL') ?? 'https://www.googleapis.com/oauth2/v3/certs',
    ),
  };
}

function readKeys(reader: Reader): KeyFilter {
  const entries = reader.required('KEYS', 'the keys to watch, as vault/key, separated by commas');
  const filter = parseKeyFilter(entries);
  for (const entry of filter.malformed) reader.problems.push(`KEYS: ${entry} is not vault/key`);
  return filter;
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'];

function readLogLevel(reader: Reader): string {
  const level = reader.optional('LOG_LEVEL') ?? 'info';
  if (!logLevels.includes(level)) {
    reader.problems.push(`LOG_LEVEL must be one of ${logLevels.join(', ')}`);
  }
  return level;
}
