/** The pod of the set of objects that refer to each other. */
export const POD = 'deployment/spec/template/spec';
export const CONTAINER = `${POD}/containers/0`;
