import type { Rule } from '../../rule.ts';
import { bindingSubject, quotaScope, roleRule } from './access.ts';
import { cidrFormat, dnsSettings, hostName, ipAddressFormat } from './addresses.ts';
import { deprecatedApi, removedApi } from './api-versions.ts';
import { customKind, customSchema } from './custom-kinds.ts';
import { accessModes, configMapSize } from './data.ts';
import { duplicateItem } from './duplicates.ts';
import { admissionPolicy, webhook } from './hooks.ts';
import { jobRestartPolicy } from './job-restart-policy.ts';
import { annotationFormat, labelFormat } from './labels.ts';
import {
  allowedValue,
  environmentNameFormat,
  keyFormat,
  nameFormat,
  portNameFormat,
} from './names.ts';
import { ingressPath, networkPolicyPeer, serviceType } from './network.ts';
import { numberOrder, numberRange, podShare, portNumber } from './numbers.ts';
import { objectName } from './object-names.ts';
import {
  containerLife,
  environmentSource,
  filePath,
  podSettings,
  securityContext,
  volumeMount,
} from './pods.ts';
import { exclusiveFields, requiredField } from './required.ts';
import { limitRange, quantity, requestsLimits, resourceName, storageSize } from './resources.ts';
import { selectorExpression, toleration, workloadSelector } from './selectors.ts';
import { autoscalerMetric, jobSettings, rolloutStep, schedule, zone } from './workloads.ts';

/** What the API server refuses in the values of one object. */
export const valueRules: readonly Rule[] = [
  removedApi,
  deprecatedApi,
  objectName,
  labelFormat,
  annotationFormat,
  nameFormat,
  portNameFormat,
  environmentNameFormat,
  keyFormat,
  hostName,
  ipAddressFormat,
  cidrFormat,
  filePath,
  schedule,
  zone,
  portNumber,
  numberRange,
  numberOrder,
  podShare,
  quantity,
  resourceName,
  requestsLimits,
  storageSize,
  allowedValue,
  requiredField,
  exclusiveFields,
  duplicateItem,
  configMapSize,
  accessModes,
  jobRestartPolicy,
  jobSettings,
  rolloutStep,
  workloadSelector,
  selectorExpression,
  toleration,
  volumeMount,
  containerLife,
  environmentSource,
  podSettings,
  dnsSettings,
  securityContext,
  serviceType,
  ingressPath,
  networkPolicyPeer,
  autoscalerMetric,
  roleRule,
  bindingSubject,
  quotaScope,
  limitRange,
  webhook,
  admissionPolicy,
  customKind,
  customSchema,
];
