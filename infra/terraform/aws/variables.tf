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
  description = "GitLab: issuer of the jobs' OIDC tokens, and what the webhook triggers."
  type        = string
  default     = "https://gitlab.com"
}

variable "gitlab_subject" {
  description = "Subject of the jobs that may use the key, such as project_path:group/charts:ref_type:branch:ref:main."
  type        = string
}

variable "gitlab_project_id" {
  description = "Number or path of the project whose pipeline runs the rekey."
  type        = string
}

variable "gitlab_ref" {
  description = "Branch whose pipeline runs the rekey."
  type        = string
  default     = "main"
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
