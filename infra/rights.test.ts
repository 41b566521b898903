import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@cdktf/hcl2json';
import { app } from '@azure/functions';
import { afterEach, describe, expect, it, vi } from 'vitest';
import hostSettings from '../packages/rotation-webhook/src/hosts/azure-host.json' with { type: 'json' };
import { registerAzureFunction } from '../packages/rotation-webhook/src/hosts/azure-function.ts';
import { createServer } from '../packages/rotation-webhook/src/hosts/server.ts';
import { createWebhook } from '../packages/rotation-webhook/src/webhook.ts';
import { createLogger } from '../packages/rotation-webhook/src/logger.ts';
import { secretSettings } from '../packages/rotation-webhook/src/forges/create-trigger.ts';
import { configWith, settings } from '../packages/rotation-webhook/src/testing/settings.ts';

// What each identity may do, and where events go. The files cannot be applied here, so they are read.

type Blocks = Readonly<Record<string, Readonly<Record<string, readonly Block[]>>>>;
type Block = Readonly<Record<string, unknown>>;

async function terraform(cloud: string) {
  const folder = join(import.meta.dirname, 'terraform', cloud);
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const { resource, data } = (await parse('all.tf', files.join('\n'))) as Record<
    'resource' | 'data',
    Blocks
  >;
  const find = (blocks: Blocks, kind: string, name: string): Block =>
    blocks[kind]?.[name]?.[0] ?? {};
  return {
    resource: (kind: string, name: string) => find(resource, kind, name),
    data: (kind: string, name: string) => find(data, kind, name),
    names: (kind: string) => Object.keys(resource[kind] ?? {}),
    kinds: Object.keys(resource),
    text: files.join('\n'),
  };
}

const bicep = readFileSync(join(import.meta.dirname, 'bicep/main.bicep'), 'utf8');

/** A resource of the template, by its symbolic name. */
function bicepResource(name: string): string {
  return new RegExp(`^resource ${name} [^]*?^}`, 'm').exec(bicep)?.[0] ?? '';
}

const keys = 'Microsoft.KeyVault/vaults/keys';
const encryptAndDecrypt = [`${keys}/read`, `${keys}/encrypt/action`, `${keys}/decrypt/action`];
const decrypt = [`${keys}/decrypt/action`];

describe('Azure, by Bicep', () => {
  const actionsOf = (role: string): string[] =>
    [...bicepResource(role).matchAll(/'(Microsoft\.KeyVault[^']*)'/g)].map(
      ([, action]) => action ?? '',
    );

  it('gives each identity its rights on one key or secret, and no other', () => {
    expect(actionsOf('encryptAndDecrypt')).toEqual(encryptAndDecrypt);
    expect(actionsOf('decryptOnly')).toEqual(decrypt);
    const assignments = [
      ...bicep.matchAll(/^resource (\w+) 'Microsoft\.Authorization\/roleAssignments/gm),
    ];
    const rights = assignments.map(([, name = '']) => {
      const text = bicepResource(name);
      const property = (key: string) => new RegExp(`${key}: ([\\w.]+)`).exec(text)?.[1] ?? '';
      return [property('principalId'), property('roleDefinitionId'), property('scope')];
    });
    expect(rights).toEqual([
      ['gitlab.properties.principalId', 'encryptAndDecrypt.id', 'key'],
      ['flux.properties.principalId', 'decryptOnly.id', 'key'],
      ['webhook.identity.principalId', 'blobOwner', 'storage'],
      ['webhook.identity.principalId', 'secretsUser', 'triggerToken'],
      ['webhook.identity.principalId', 'metricsPublisher', 'telemetry'],
      ['events.identity.principalId', 'blobContributor', 'deadLetters'],
    ]);
    expect(bicepResource('deadLetters')).toContain('parent: blobs');
    expect(bicepResource('blobs')).toContain('parent: deadLetterStorage');
    expect(bicepResource('triggerToken')).toMatch(/existing = \{\n  parent: vault/);
  });

  it('has only a reference to the trigger token', () => {
    const setting = /name: tokenSetting, value: '([^']*)'/.exec(bicep)?.[1];
    expect(setting).toBe(
      '@Microsoft.KeyVault(VaultName=${vault.name};SecretName=gitlab-trigger-token)',
    );
    expect(bicep).not.toMatch(/@secure|WEBHOOK_SECRETS|secrets@[^']+' = \{/);
    // without a token, as with a managed identity, there is no right to read one
    expect(bicepResource('webhookMayReadToken')).toContain('if (!empty(tokenSetting))');
  });

  it('offers every setting that can hold a token', () => {
    const offered = /@allowed\(\[(.*)\]\)\nparam tokenSetting/.exec(bicep)?.[1] ?? '';
    expect(offered.split(', ').toSorted()).toEqual(
      ['', ...secretSettings].map((name) => `'${name}'`).toSorted(),
    );
  });
});

describe('Azure, by Terraform', () => {
  it('gives each identity its rights on one key, and no other', async () => {
    const { resource, names } = await terraform('azure');
    const actionsOf = (role: string): unknown =>
      (resource('azurerm_role_definition', role)['permissions'] as readonly Block[])[0];
    expect(actionsOf('encrypt_and_decrypt')).toEqual({ data_actions: encryptAndDecrypt });
    expect(actionsOf('decrypt')).toEqual({ data_actions: decrypt });
    // the person who applies this generates the key
    expect(names('azurerm_role_assignment')).toEqual([
      'dead_letters',
      'flux',
      'gitlab',
      'operator',
    ]);
    expect(resource('azurerm_role_assignment', 'dead_letters')).toEqual({
      scope: '${azurerm_storage_container.dead_letters.resource_manager_id}',
      role_definition_name: 'Storage Blob Data Contributor',
      principal_id: '${azurerm_eventgrid_system_topic.keys.identity[0].principal_id}',
    });
    const key = '${azurerm_key_vault_key.sops.resource_versionless_id}';
    const role = (name: string) =>
      '${azurerm_role_definition.' + name + '.role_definition_resource_id}';
    const principal = (name: string) =>
      '${azurerm_user_assigned_identity.' + name + '.principal_id}';
    expect(resource('azurerm_role_assignment', 'gitlab')).toEqual({
      scope: key,
      role_definition_id: role('encrypt_and_decrypt'),
      principal_id: principal('gitlab'),
    });
    expect(resource('azurerm_role_assignment', 'flux')).toEqual({
      scope: key,
      role_definition_id: role('decrypt'),
      principal_id: principal('flux'),
    });
  });
});

describe('AWS', () => {
  it('gives each role its rights on one key or secret, and no other', async () => {
    const { resource, data, names, kinds } = await terraform('aws');
    const rightsOf = (role: string): unknown => {
      const { policy, role: owner } = resource('aws_iam_role_policy', role);
      expect(owner).toBe('${aws_iam_role.' + role + '.id}');
      const document = /policy_document\.(\w+)\.json/.exec(String(policy))?.[1] ?? '';
      return data('aws_iam_policy_document', document)['statement'];
    };
    const resources = ['${aws_kms_key.sops.arn}'];
    expect(rightsOf('gitlab')).toEqual([
      {
        actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ListKeyRotations', 'kms:DescribeKey'],
        resources,
      },
    ]);
    expect(rightsOf('flux')).toEqual([{ actions: ['kms:Decrypt'], resources }]);
    expect(rightsOf('webhook')).toEqual([
      {
        actions: ['secretsmanager:GetSecretValue'],
        resources: ['${aws_secretsmanager_secret.trigger_token.arn}'],
      },
      {
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: ['${aws_cloudwatch_log_group.webhook.arn}:*'],
      },
      {
        actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
        resources: ['${aws_sqs_queue.events.arn}'],
      },
    ]);
    expect(names('aws_iam_role')).toEqual(['flux', 'gitlab', 'webhook']);
    expect(names('aws_iam_role_policy')).toEqual(['flux', 'gitlab', 'webhook']);
    expect(kinds).not.toContain('aws_iam_role_policy_attachment');
    // the queues take events of the one rule
    expect(data('aws_iam_policy_document', 'from_rule')['statement']).toMatchObject([
      {
        actions: ['sqs:SendMessage'],
        resources: ['${each.value}'],
        principals: [{ identifiers: ['events.amazonaws.com'] }],
        condition: [
          {
            test: 'ArnEquals',
            variable: 'aws:SourceArn',
            values: ['${aws_cloudwatch_event_rule.rotation.arn}'],
          },
        ],
      },
    ]);
  });

  it('lets only the job and the controller assume their roles', async () => {
    const { data } = await terraform('aws');
    for (const document of ['gitlab_assume', 'flux_assume']) {
      const [statement = {}] = data('aws_iam_policy_document', document)['statement'] as Block[];
      const tested = (statement['condition'] as Block[]).map(({ test, variable }) => [
        test,
        String(variable).slice(-4),
      ]);
      expect(tested).toEqual([
        ['StringEquals', ':aud'],
        ['StringEquals', ':sub'],
      ]);
    }
  });

  it('keeps the trigger token out of variables, settings and state', async () => {
    const { resource, kinds, text } = await terraform('aws');
    expect(kinds).toContain('aws_secretsmanager_secret');
    expect(kinds).not.toContain('aws_secretsmanager_secret_version');
    expect(text).not.toMatch(/sensitive|WEBHOOK_SECRETS|GITLAB_TRIGGER_TOKEN +=/);
    const [environment] = resource('aws_lambda_function', 'webhook')['environment'] as Block[];
    expect(environment?.['variables']).toMatch(
      /^\$\{merge\(local\.forge_settings, \{\s+"\$\{var\.token_setting\}_SECRET" = aws_secretsmanager_secret\.trigger_token\.arn\n/,
    );
    const [, offered = ''] = /contains\(\[([^\]]+)\], var\.token_setting/.exec(text) ?? [];
    expect(offered.split(', ').toSorted()).toEqual(
      secretSettings.map((name) => `"${name}"`).toSorted(),
    );
  });
});

describe('Google Cloud', () => {
  it('gives each account its rights on one key, and no other', async () => {
    const { resource, names, kinds, text } = await terraform('gcp');
    expect(resource('google_kms_crypto_key_iam_member', 'gitlab')['for_each']).toBe(
      '${toset(["roles/cloudkms.cryptoKeyEncrypterDecrypter", "roles/cloudkms.viewer"])}',
    );
    expect(resource('google_kms_crypto_key_iam_member', 'flux')).toEqual({
      crypto_key_id: '${google_kms_crypto_key.sops.id}',
      role: 'roles/cloudkms.cryptoKeyDecrypter',
      member: '${google_service_account.flux.member}',
    });
    expect(names('google_kms_crypto_key_iam_member')).toEqual(['flux', 'gitlab']);
    expect(kinds.filter((kind) => /project_iam|_binding|iam_policy/.test(kind))).toEqual([]);
    // Pub/Sub's own account moves dead letters
    expect(names('google_pubsub_topic_iam_member')).toEqual(['dead_letters', 'sink']);
    expect(names('google_pubsub_subscription_iam_member')).toEqual(['webhook']);
    expect(text).not.toMatch(/sensitive|TOKEN/);
  });
});

describe('events', () => {
  afterEach(() => vi.restoreAllMocks());

  /** The paths of the container, and of the Azure Function as it is deployed. */
  async function servedPaths(): Promise<ReadonlySet<string>> {
    const config = configWith('https://gitlab.example');
    const webhook = createWebhook(config, createLogger('silent'));
    const server = await createServer(config, webhook);
    const candidates = ['azure', 'aws', 'gcp', 'vault'].map((name) => `/events/${name}`);
    const served = candidates.filter((url) => server.hasRoute({ method: 'POST', url }));
    await server.close();
    return new Set(served);
  }

  function azureFunctionPath(): string {
    const http = vi.spyOn(app, 'http').mockImplementation(() => {});
    registerAzureFunction(settings('https://gitlab.example'));
    const [[, options] = ['', {}]] = http.mock.calls;
    const { route, methods } = options as { route: string; methods: string[] };
    // Event Grid asks with OPTIONS first
    expect(methods).toEqual(['POST', 'OPTIONS']);
    const prefix = hostSettings.extensions.http.routePrefix;
    return `/${prefix === '' ? '' : `${prefix}/`}${route}`;
  }

  it('of Bicep go to the path of the function that is deployed', () => {
    const url = /endpointUrl: 'https:\/\/\$\{webhook\.properties\.defaultHostName\}([^']*)'/.exec(
      bicep,
    );
    expect(url?.[1]).toBe(azureFunctionPath());
  });

  it('of Terraform go to paths that the webhook serves', async () => {
    const paths = await servedPaths();
    const targets = (text: string) =>
      [...text.matchAll(/\$\{var\.webhook_url\}([^"]*)"/g)].map(([, path]) => path);
    const azure = targets((await terraform('azure')).text);
    const gcp = targets((await terraform('gcp')).text);
    expect([azure, gcp]).toEqual([['/events/azure'], ['/events/gcp', '/events/gcp']]);
    for (const path of [...azure, ...gcp]) expect(paths.has(path ?? '')).toBe(true);
  });

  it('of AWS go to the handler that the bundle has', async () => {
    const { resource } = await terraform('aws');
    expect(resource('aws_lambda_function', 'webhook')['handler']).toBe('aws-lambda.handler');
    const build = readFileSync(
      join(import.meta.dirname, '../packages/rotation-webhook/build.mjs'),
      'utf8',
    );
    expect(build).toContain("'aws-lambda/aws-lambda': 'src/hosts/aws-lambda.ts'");
    const { handler } = await import('../packages/rotation-webhook/src/hosts/aws-lambda.ts');
    expect(handler).toBeTypeOf('function');
  });
});
