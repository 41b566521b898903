import { countNoun } from '@dhallmark/fault';
import { webhookFault } from '../codes.ts';
import { readForgeConfig } from '../forges/create-trigger.ts';
import { parseKeyFilter, type KeyFilter } from './key-filter.ts';
import { SettingReader, type ConfigSource } from '../settings/setting-reader.ts';
import type { EntraConfig, GoogleConfig, WebhookConfig } from './webhook-config.ts';

/**
 * The settings in the environment. Throws Fault `invalid-configuration`, whose causes are all
 * problems; none of them holds a value of a secret.
 *
 * @param options `receivesHttp: false` for a host that the cloud calls: it needs no authentication
 * @example
 * const config = readConfig({ env: process.env, readFile: (path) => readFileSync(path, 'utf8') });
 */
export function readConfig(source: ConfigSource, { receivesHttp = true } = {}): WebhookConfig {
  const reader = new SettingReader(source);
  const config: WebhookConfig = {
    port: reader.readNumber('PORT', 8080, 0, 65_535),
    host: reader.readOptional('HOST') ?? '0.0.0.0',
    forge: readForgeConfig(reader),
    secrets: readSecrets(reader),
    entra: readEntra(reader),
    google: readGoogle(reader),
    keys: readKeys(reader),
    windowMs: reader.readNumber('WINDOW_MS', 3000, 0, 20_000),
    mostWaiting: reader.readNumber('MAX_WAITING', 1500, 1, 100_000),
    bodyLimit: reader.readNumber('BODY_LIMIT', 1_048_576, 1024, 16_777_216),
    rateLimit: reader.readNumber('RATE_LIMIT', 3000, 1, 1_000_000),
    failures: {
      perAddress: reader.readNumber('FAILURE_LIMIT', 60, 1, 1_000_000),
      total: reader.readNumber('FAILURE_LIMIT_TOTAL', 600, 1, 1_000_000),
    },
    proxies: reader.readNumber('TRUSTED_PROXIES', 0, 0, 10),
    connections: {
      most: reader.readNumber('MAX_CONNECTIONS', 2000, 1, 100_000),
      perAddress: reader.readNumber('MAX_CONNECTIONS_PER_ADDRESS', 1500, 1, 100_000),
      headersMs: reader.readNumber('HEADERS_TIMEOUT_MS', 5000, 100, 60_000),
      requestMs: reader.readNumber('REQUEST_TIMEOUT_MS', 15_000, 100, 120_000),
    },
    logLevel: readLogLevel(reader),
  };
  if (receivesHttp && config.secrets.length === 0 && !config.entra && !config.google) {
    reader.addProblem(
      'no authentication is configured',
      'Set WEBHOOK_SECRETS, ENTRA_TENANT_ID or GOOGLE_AUDIENCE.',
    );
  }
  if (reader.problems.length > 0) throw invalidConfiguration(reader.problems);
  return config;
}

function invalidConfiguration(problems: readonly unknown[]) {
  return webhookFault({
    code: 'invalid-configuration',
    message: `the configuration has ${countNoun(problems.length, 'problem')}`,
    causes: problems,
  });
}

const shortestSecret = 24;

function readSecrets(reader: SettingReader): string[] {
  const text = reader.readFile('WEBHOOK_SECRETS_FILE') ?? reader.readOptional('WEBHOOK_SECRETS');
  const secrets = (text ?? '')
    .split(',')
    .map((secret) => secret.trim())
    .filter(Boolean);
  if (secrets.length > 2) reader.addProblem('WEBHOOK_SECRETS contains more than two secrets');
  if (secrets.some((secret) => secret.length < shortestSecret)) {
    reader.addProblem(`each secret in WEBHOOK_SECRETS needs at least ${shortestSecret} characters`);
  }
  return secrets;
}

function readEntra(reader: SettingReader): EntraConfig | undefined {
  const tenantId = reader.readOptional('ENTRA_TENANT_ID');
  if (tenantId === undefined) return undefined;
  if (!/^[0-9a-fA-F-]{36}$/.test(tenantId)) {
    reader.addProblem('ENTRA_TENANT_ID must be the GUID of the tenant');
  }
  const authority = reader.checkUrl(
    'ENTRA_AUTHORITY',
    reader.readOptional('ENTRA_AUTHORITY') ?? 'https://login.microsoftonline.com',
  );
  return {
    tenantId,
    audience: reader.readRequired(
      'ENTRA_AUDIENCE',
      'the application ID URI that tokens are issued for',
    ),
    appRole: reader.readOptional('ENTRA_APP_ROLE') ?? 'AzureEventGridSecureWebhookSubscriber',
    // tokens of version 1 name sts.windows.net, those of version 2 the authority
    issuers: [`https://sts.windows.net/${tenantId}/`, `${authority}/${tenantId}/v2.0`],
    jwksUrl: `${authority}/${tenantId}/discovery/v2.0/keys`,
  };
}

function readGoogle(reader: SettingReader): GoogleConfig | undefined {
  const audience = reader.readOptional('GOOGLE_AUDIENCE');
  if (audience === undefined) return undefined;
  return {
    audience,
    email: reader.readRequired(
      'GOOGLE_PUSH_ACCOUNT',
      'the service account of the push subscription',
    ),
    jwksUrl: reader.checkUrl(
      'GOOGLE_JWKS_URL',
      reader.readOptional('GOOGLE_JWKS_URL') ?? 'https://www.googleapis.com/oauth2/v3/certs',
    ),
  };
}

function readKeys(reader: SettingReader): KeyFilter {
  const entries = reader.readRequired(
    'KEYS',
    'the keys to watch, as vault/key, separated by commas',
  );
  const filter = parseKeyFilter(entries);
  for (const entry of filter.malformed) reader.addProblem(`KEYS: ${entry} is not vault/key`);
  return filter;
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'];

function readLogLevel(reader: SettingReader): string {
  const level = reader.readOptional('LOG_LEVEL') ?? 'info';
  if (!logLevels.includes(level)) {
    reader.addProblem(`LOG_LEVEL must be one of ${logLevels.join(', ')}`);
  }
  return level;
}
