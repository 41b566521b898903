output "key_arn" {
  description = "For kms in .sops.yaml."
  value       = aws_kms_key.sops.arn
}

output "gitlab_role_arn" {
  description = "AWS_ROLE_ARN of the jobs."
  value       = aws_iam_role.gitlab.arn
}
