export { codes, type WebhookCode } from './codes.ts';
export { readConfig } from './config/read-config.ts';
export type { ConfigSource } from './config/setting-reader.ts';
export type { WebhookConfig } from './config/webhook-config.ts';
export type { KeyEvent, ParsedEvent } from './events/key-event.ts';
export { createServer } from './hosts/server.ts';
export { createLogger, type Logger } from './logger.ts';
export {
  createWebhook,
  type Outcome,
  type Webhook,
  type WebhookRequest,
  type WebhookResponse,
} from './webhook.ts';
