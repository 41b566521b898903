import type { Rule } from '../../rule.ts';
import { duplicateObject } from './duplicate-object.ts';
import { tlsHost } from './ingress-tls.ts';
import { missingKey } from './keys.ts';
import { monitorRules } from './monitors.ts';
import { missingObjectRules } from './missing-objects.ts';
import { portRules } from './ports.ts';
import { danglingSecret } from './secrets.ts';
import { selectorTemplate } from './selector-template.ts';
import { selectorRules } from './selectors.ts';

/** References within an object and within a set. */
export const referenceRules: readonly Rule[] = [
  selectorTemplate,
  ...missingObjectRules,
  danglingSecret,
  ...selectorRules,
  ...monitorRules,
  ...portRules,
  tlsHost,
  missingKey,
  duplicateObject,
];
