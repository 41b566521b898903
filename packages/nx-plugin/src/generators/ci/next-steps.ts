/** The services that pipelines can be generated for. */
export type ForgeName = 'gitlab' | 'github' | 'azure-devops';

/** What to do after the pipelines were written, by forge. */
export const nextSteps: Readonly<Record<ForgeName, string>> = {
  gitlab: `Set the project on GitLab to refuse pipeline variables, before you create a trigger token:
  curl --request PUT --header "PRIVATE-TOKEN: $TOKEN" "$GITLAB_URL/api/v4/projects/$ID" \\
    --data ci_pipeline_variables_minimum_override_role=no_one_allowed
A person with a trigger token could read every value of the jobs otherwise: docs/gitlab.md.`,
  github: `Create an environment on GitHub for each environment, and let only the published branch deploy to it,
before you store a secret: Settings, Environments. Anyone who may push a branch could read every value
otherwise: docs/github.md.`,
  'azure-devops': `Limit the variables that can be set at queue time, and give each environment, variable group and service
connection the check Branch control, before you store a secret. Anyone who may push a branch could read
every value otherwise: docs/azure-devops.md.`,
};
