import { registerAzureFunction } from './azure-function.ts';

registerAzureFunction(process.env);
