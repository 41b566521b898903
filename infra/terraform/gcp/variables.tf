variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "project" {
  description = "Google Cloud project."
  type        = string
}

variable "region" {
  description = "Location of the key ring."
  type        = string
}

variable "rotate_after_days" {
  description = "Days between rotations."
  type        = number
  default     = 90
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

variable "webhook_url" {
  description = "URL of the webhook, without a trailing slash. Set GOOGLE_AUDIENCE to this URL plus /events/gcp."
  type        = string
}

variable "alarm_email" {
  description = "Who gets an e-mail when an event is not delivered or the webhook logs an alarm."
  type        = string
}

variable "webhook_log_filter" {
  description = "Filter of Cloud Logging for the webhook's log, such as resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"webhook\"."
  type        = string
}
