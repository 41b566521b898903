// What generators need to add packages for custom kinds.

export { crdFolder, planCrds, type CrdChoice, type CrdPlan } from './crds/plan-crds.ts';
export { readCrdInputs } from '@dhallmark/openapi-to-dhall/node';
export { renderCrdPlan } from './crds/render-crd-plan.ts';
export { readStamp } from './crds/stamp.ts';
