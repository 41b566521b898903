output "key_arn" {
  description = "For kms in .sops.yaml."
  value       = aws_kms_key.sops.arn
}

output "gitlab_role_arn" {
  description = "AWS_ROLE_ARN of the jobs."
  value       = aws_iam_role.gitlab.arn
}

output "flux_role_arn" {
  description = "For the annotation eks.amazonaws.com/role-arn of kustomize-controller's service account."
  value       = aws_iam_role.flux.arn
}

output "trigger_token_secret" {
  description = "Where to put the forge's token, by hand."
  value       = aws_secretsmanager_secret.trigger_token.arn
}
