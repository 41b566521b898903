export { ConfigError, readConfig, type ConfigSource, type WebhookConfig } from './config.ts';
export { createServer } from './hosts/server.ts';
export type { KeyEvent, ParsedEvent } from './key-event.ts';
export { MalformedEvent } from './key-event.ts';
export { createLogger, type Logger } from './log.ts';
export { TriggerError } from './gitlab.ts';
export {
  createWebhook,
  type Outcome,
  type Webhook,
  type WebhookRequest,
  type WebhookResponse,
} from './webhook.ts';
