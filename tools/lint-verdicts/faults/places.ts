/** The pod of the Deployment. */
export const POD = 'deployment/spec/template/spec';

/** Its container. */
export const WEB = `${POD}/containers/0`;
