variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "region" {
  description = "Region of the key."
  type        = string
}

variable "rotate_after_days" {
  description = "Days between rotations, from 90 to 2560."
  type        = number
  default     = 365
}

variable "gitlab_url" {
  description = "OIDC issuer of the jobs: the address of GitLab, https://token.actions.githubusercontent.com for GitHub Actions, or what the service connection of Azure DevOps shows. Without forge_settings, the webhook triggers this GitLab, too."
  type        = string
  default     = "https://gitlab.com"
}

variable "gitlab_subject" {
  description = "Subject of the jobs that may use the key, such as project_path:group/charts:ref_type:branch:ref:main, or repo:owner/charts:environment:production on GitHub."
  type        = string
}

variable "gitlab_project_id" {
  description = "Number or path of the project whose pipeline runs the rekey, on GitLab."
  type        = string
  default     = ""
}

variable "gitlab_ref" {
  description = "Branch whose pipeline runs the rekey, on GitLab."
  type        = string
  default     = "main"
}

variable "token_audience" {
  description = "Audience of the jobs' OIDC tokens; api://AzureADTokenExchange for Azure DevOps."
  type        = string
  default     = "sts.amazonaws.com"
}

variable "forge_settings" {
  description = "Settings of the webhook for GitHub or Azure DevOps, FORGE among them, as docs/rotation.md lists them. The token is not one of them."
  type        = map(string)
  default     = {}
}

variable "token_setting" {
  description = "Which setting's token the secret holds: GITLAB_TRIGGER_TOKEN, GITLAB_ACCESS_TOKEN, GITHUB_TOKEN, GITHUB_APP_KEY or AZURE_DEVOPS_TOKEN."
  type        = string
  default     = "GITLAB_TRIGGER_TOKEN"

  validation {
    condition     = contains(["GITLAB_TRIGGER_TOKEN", "GITLAB_ACCESS_TOKEN", "GITHUB_TOKEN", "GITHUB_APP_KEY", "AZURE_DEVOPS_TOKEN"], var.token_setting)
    error_message = "Name one of the settings that hold a token or a key."
  }
}

variable "cluster_issuer" {
  description = "OIDC issuer of the cluster in which Flux runs."
  type        = string
}

variable "secrets_extension_layer" {
  description = "ARN of the layer with AWS's Parameters and Secrets Lambda Extension in this region."
  type        = string
}

variable "webhook_zip" {
  description = "The packed Lambda handler."
  type        = string
}

variable "alarm_email" {
  description = "Who gets an e-mail when an event is not served or the webhook logs an alarm."
  type        = string
}
