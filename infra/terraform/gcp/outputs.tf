output "key" {
  description = "For gcp_kms in .sops.yaml."
  value       = google_kms_crypto_key.sops.id
}

output "push_account" {
  description = "GOOGLE_PUSH_ACCOUNT of the webhook."
  value       = google_service_account.push.email
}

output "flux_account" {
  description = "For the annotation iam.gke.io/gcp-service-account of kustomize-controller's service account."
  value       = google_service_account.flux.email
}
