import { readConfig } from '../config/read-config.ts';
import type { WebhookConfig } from '../config/webhook-config.ts';
import { awsArn, gcpKey } from './events.ts';

export const triggerToken = 'glptt-canary-7fd0c2a94be1';
export const oldSecret = 'canary-old-secret-0123456789';
export const newSecret = 'canary-new-secret-9876543210';

export function settings(gitlabUrl: string): Record<string, string> {
  return {
    PORT: '0',
    HOST: '127.0.0.1',
    GITLAB_URL: gitlabUrl,
    GITLAB_PROJECT_ID: 'platform/charts',
    GITLAB_REF: 'main',
    GITLAB_TRIGGER_TOKEN: triggerToken,
    WEBHOOK_SECRETS: `${oldSecret},${newSecret}`,
    KEYS: `Sample-KV/sops, ${awsArn}, ${gcpKey}, transit/sops`,
    WINDOW_MS: '50',
  };
}

export function configWith(gitlabUrl: string, more: Record<string, string> = {}): WebhookConfig {
  return readConfig({
    env: { ...settings(gitlabUrl), ...more },
    readFile: () => {
      throw new Error('no file here');
    },
  });
}
