import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@cdktf/hcl2json';
import { describe, expect, it } from 'vitest';

// What becomes of an event that the webhook does not take, and who hears of it. The files cannot be
// applied here, so they are read.

type Block = Readonly<Record<string, unknown>>;
type Blocks = Readonly<Record<string, Readonly<Record<string, readonly Block[]>>>>;

async function terraform(cloud: string) {
  const folder = join(import.meta.dirname, 'terraform', cloud);
  const text = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const { resource } = (await parse('all.tf', text)) as { readonly resource: Blocks };
  return (kind: string, name: string): Block => resource[kind]?.[name]?.[0] ?? {};
}

const bicep = readFileSync(join(import.meta.dirname, 'bicep/main.bicep'), 'utf8');

describe('Azure', () => {
  const types = [
    'Microsoft.KeyVault.KeyNewVersionCreated',
    'Microsoft.KeyVault.KeyNearExpiry',
    'Microsoft.KeyVault.KeyExpired',
  ];

  it('by Terraform: dead letters after a day, alarms for them and for the log', async () => {
    const resource = await terraform('azure');
    const kind = 'azurerm_eventgrid_system_topic_event_subscription';
    expect(resource(kind, 'new_versions')).toMatchObject({
      included_event_types: types,
      retry_policy: [{ event_time_to_live: 1440, max_delivery_attempts: 30 }],
      dead_letter_identity: [{ type: 'SystemAssigned' }],
      storage_blob_dead_letter_destination: [
        {
          storage_account_id: '${azurerm_storage_account.dead_letters.id}',
          storage_blob_container_name: '${azurerm_storage_container.dead_letters.name}',
        },
      ],
      depends_on: ['${azurerm_role_assignment.dead_letters}'],
    });
    expect(resource('azurerm_storage_account', 'dead_letters')).toMatchObject({
      shared_access_key_enabled: false,
      allow_nested_items_to_be_public: false,
    });
    expect(resource('azurerm_monitor_metric_alert', 'undelivered')).toMatchObject({
      for_each: '${toset(["DeadLetteredCount", "DroppedEventCount"])}',
      scopes: ['${azurerm_eventgrid_system_topic.keys.id}'],
      criteria: [{ operator: 'GreaterThan', threshold: 0 }],
    });
    expect(resource('azurerm_monitor_metric_alert', 'failing')).toMatchObject({
      criteria: [{ metric_name: 'DeliveryAttemptFailCount' }],
    });
    const [query] = resource('azurerm_monitor_scheduled_query_rules_alert_v2', 'webhook')[
      'criteria'
    ] as Block[];
    expect(query?.['query']).toContain(String.raw`"\"alarm\":true"`);
    expect(resource('azurerm_key_vault_key', 'sops')).toMatchObject({
      rotation_policy: [{ notify_before_expiry: 'P30D' }],
    });
  });

  it('by Bicep: the same, and an alarm for failures of the function', () => {
    for (const type of types) expect(bicep).toContain(`'${type}'`);
    expect(bicep).toMatch(/eventTimeToLiveInMinutes: 1440/);
    expect(bicep).toMatch(
      /deadLetterWithResourceIdentity: \{\n\s+identity: \{ type: 'SystemAssigned' \}\n\s+deadLetterDestination: \{\n\s+endpointType: 'StorageBlob'\n\s+properties: \{ resourceId: deadLetterStorage\.id, blobContainerName: deadLetters\.name \}/,
    );
    expect(bicep).toContain('dependsOn: [eventsMayWrite]');
    for (const metric of ['DeadLetteredCount', 'DroppedEventCount', 'DeliveryAttemptFailCount']) {
      expect(bicep).toContain(`name: '${metric}'`);
    }
    expect(bicep).toContain(String.raw`contains_cs \'"alarm":true\'`);
    expect(bicep).toContain("query: 'AppExceptions'");
    expect(bicep).toContain("action: { type: 'notify' }");
    const targets = bicep.match(/actionGroups: \[alarms\.id\]|actionGroupId: alarms\.id/g);
    expect(targets).toHaveLength(2);
  });
});

it('AWS: events wait a day in a queue for GitLab, then in one for dead letters, with alarms', async () => {
  const resource = await terraform('aws');
  expect(resource('aws_cloudwatch_event_target', 'webhook')).toMatchObject({
    arn: '${aws_sqs_queue.events.arn}',
    retry_policy: [{ maximum_event_age_in_seconds: 86_400, maximum_retry_attempts: 185 }],
    dead_letter_config: [{ arn: '${aws_sqs_queue.dead_letters.arn}' }],
  });
  const queue = resource('aws_sqs_queue', 'events');
  const seconds = Number(queue['visibility_timeout_seconds']);
  const attempts = /maxReceiveCount = (\d+)/.exec(String(queue['redrive_policy']))?.[1];
  expect(seconds * Number(attempts)).toBe(86_400);
  const { timeout } = resource('aws_lambda_function', 'webhook');
  expect(seconds).toBeGreaterThanOrEqual(6 * Number(timeout));
  expect(queue['redrive_policy']).toContain('aws_sqs_queue.dead_letters.arn');
  expect(resource('aws_lambda_event_source_mapping', 'events')).toMatchObject({
    event_source_arn: '${aws_sqs_queue.events.arn}',
    function_name: '${aws_lambda_function.webhook.arn}',
    batch_size: 1,
  });
  const pattern = String(resource('aws_cloudwatch_event_rule', 'rotation')['event_pattern']);
  for (const type of [
    'KMS CMK Rotation',
    'KMS CMK Deletion',
    'KMS Imported Key Material Expiration',
  ])
    expect(pattern).toContain(type);
  expect(resource('aws_cloudwatch_log_metric_filter', 'alarms')['pattern']).toBe(
    '{ $.alarm IS TRUE }',
  );
  for (const name of ['webhook', 'dead_letters', 'errors']) {
    expect(resource('aws_cloudwatch_metric_alarm', name)).toMatchObject({
      alarm_actions: ['${aws_sns_topic.alarms.arn}'],
      comparison_operator: 'GreaterThanThreshold',
      threshold: 0,
    });
  }
});

it('Google Cloud: subscriptions that do not expire, dead letters, and alarms', async () => {
  const resource = await terraform('gcp');
  expect(resource('google_pubsub_subscription', 'webhook')).toMatchObject({
    expiration_policy: [{ ttl: '' }],
    dead_letter_policy: [
      { dead_letter_topic: '${google_pubsub_topic.dead_letters.id}', max_delivery_attempts: 100 },
    ],
  });
  expect(resource('google_pubsub_subscription', 'dead_letters')).toMatchObject({
    topic: '${google_pubsub_topic.dead_letters.id}',
    expiration_policy: [{ ttl: '' }],
  });
  const { filter } = resource('google_logging_project_sink', 'rotation');
  expect(filter).toContain('DestroyCryptoKeyVersion');
  const conditions = ['dead_letters', 'failing', 'webhook'].map((name) => {
    const policy = resource('google_monitoring_alert_policy', name);
    expect(policy['notification_channels']).toEqual([
      '${google_monitoring_notification_channel.operators.id}',
    ]);
    return JSON.stringify(policy['conditions']);
  });
  expect(conditions[0]).toContain('subscription/dead_letter_message_count');
  expect(conditions[1]).toContain('subscription/oldest_unacked_message_age');
  expect(conditions[2]).toContain('jsonPayload.alarm=true');
});
