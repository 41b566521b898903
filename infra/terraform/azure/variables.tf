variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "location" {
  description = "Region."
  type        = string
}

variable "rotate_after" {
  description = "How long a key version is used before a new one is generated."
  type        = string
  default     = "P90D"
}

variable "gitlab_url" {
  description = "OIDC issuer of the jobs: the address of GitLab, https://token.actions.githubusercontent.com for GitHub Actions, or what the service connection of Azure DevOps shows."
  type        = string
  default     = "https://gitlab.com"
}

variable "gitlab_subject" {
  description = "Subject of the jobs that may use the key, such as project_path:group/charts:ref_type:branch:ref:main, or repo:owner/charts:environment:production on GitHub."
  type        = string
}

variable "cluster_issuer" {
  description = "OIDC issuer of the cluster in which Flux runs."
  type        = string
}

variable "webhook_url" {
  description = "URL of the webhook, without a trailing slash."
  type        = string
}

variable "webhook_audience" {
  description = "Application ID URI of the app registration that Event Grid gets tokens for."
  type        = string
}

variable "alarm_email" {
  description = "Who gets an e-mail when an event is not delivered or the webhook logs an alarm."
  type        = string
}

variable "log_workspace_id" {
  description = "Resource ID of the Log Analytics workspace that gets the webhook's log."
  type        = string
}
