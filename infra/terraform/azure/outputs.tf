output "key_url" {
  description = "For azure_keyvault in .sops.yaml: without a version, so that the newest is used."
  value       = azurerm_key_vault_key.sops.versionless_id
}

output "gitlab_client_id" {
  description = "AZURE_CLIENT_ID of the jobs."
  value       = azurerm_user_assigned_identity.gitlab.client_id
}

output "flux_client_id" {
  description = "For kustomize-controller's service account."
  value       = azurerm_user_assigned_identity.flux.client_id
}
