# Key Vault, a key that rotates automatically, who may use it, and how its events reach the webhook.

terraform {
  required_version = ">= 1.5"
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.9"
    }
  }
}

provider "azurerm" {
  features {
    storage {
      # the account of dead letters has no key; it is set up through Azure Resource Manager only
      data_plane_available = false
    }
  }

  storage_use_azuread = true
}

data "azurerm_client_config" "current" {}

resource "azurerm_resource_group" "this" {
  name     = var.name
  location = var.location
}

resource "azurerm_key_vault" "this" {
  name                       = "${var.name}-kv"
  resource_group_name        = azurerm_resource_group.this.name
  location                   = azurerm_resource_group.this.location
  tenant_id                  = data.azurerm_client_config.current.tenant_id
  sku_name                   = "standard"
  rbac_authorization_enabled = true
  purge_protection_enabled   = true
}

resource "azurerm_role_assignment" "operator" {
  scope                = azurerm_key_vault.this.id
  role_definition_name = "Key Vault Crypto Officer"
  principal_id         = data.azurerm_client_config.current.object_id
}

resource "azurerm_key_vault_key" "sops" {
  name         = "sops"
  key_vault_id = azurerm_key_vault.this.id
  key_type     = "RSA"
  key_size     = 3072
  key_opts     = ["encrypt", "decrypt"]

  rotation_policy {
    expire_after         = "P2Y"
    notify_before_expiry = "P30D"
    automatic {
      time_after_creation = var.rotate_after
    }
  }

  depends_on = [azurerm_role_assignment.operator]
}

resource "azurerm_user_assigned_identity" "gitlab" {
  name                = "${var.name}-gitlab"
  resource_group_name = azurerm_resource_group.this.name
  location            = azurerm_resource_group.this.location
}

resource "azurerm_federated_identity_credential" "gitlab" {
  name                = "gitlab"
  resource_group_name = azurerm_resource_group.this.name
  parent_id           = azurerm_user_assigned_identity.gitlab.id
  issuer              = var.gitlab_url
  subject             = var.gitlab_subject
  audience            = ["api://AzureADTokenExchange"]
}

resource "azurerm_user_assigned_identity" "flux" {
  name                = "${var.name}-flux"
  resource_group_name = azurerm_resource_group.this.name
  location            = azurerm_resource_group.this.location
}

resource "azurerm_federated_identity_credential" "flux" {
  name                = "kustomize-controller"
  resource_group_name = azurerm_resource_group.this.name
  parent_id           = azurerm_user_assigned_identity.flux.id
  issuer              = var.cluster_issuer
  subject             = "system:serviceaccount:flux-system:kustomize-controller"
  audience            = ["api://AzureADTokenExchange"]
}

# The built-in roles for keys allow more: Key Vault Crypto User also signs, and lets Flux encrypt.
resource "azurerm_role_definition" "encrypt_and_decrypt" {
  name        = "${var.name} encrypt and decrypt"
  description = "Encrypt and decrypt data keys, and read the versions of the key."
  scope       = azurerm_resource_group.this.id

  permissions {
    data_actions = [
      "Microsoft.KeyVault/vaults/keys/read",
      "Microsoft.KeyVault/vaults/keys/encrypt/action",
      "Microsoft.KeyVault/vaults/keys/decrypt/action",
    ]
  }
}

resource "azurerm_role_definition" "decrypt" {
  name        = "${var.name} decrypt"
  description = "Decrypt data keys."
  scope       = azurerm_resource_group.this.id

  permissions {
    data_actions = ["Microsoft.KeyVault/vaults/keys/decrypt/action"]
  }
}

resource "azurerm_role_assignment" "gitlab" {
  scope              = azurerm_key_vault_key.sops.resource_versionless_id
  role_definition_id = azurerm_role_definition.encrypt_and_decrypt.role_definition_resource_id
  principal_id       = azurerm_user_assigned_identity.gitlab.principal_id
}

resource "azurerm_role_assignment" "flux" {
  scope              = azurerm_key_vault_key.sops.resource_versionless_id
  role_definition_id = azurerm_role_definition.decrypt.role_definition_resource_id
  principal_id       = azurerm_user_assigned_identity.flux.principal_id
}

resource "azurerm_eventgrid_system_topic" "keys" {
  name                = "${var.name}-keys"
  resource_group_name = azurerm_resource_group.this.name
  location            = azurerm_resource_group.this.location
  source_resource_id  = azurerm_key_vault.this.id
  topic_type          = "Microsoft.KeyVault.vaults"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_eventgrid_system_topic_event_subscription" "new_versions" {
  name                  = "new-key-versions"
  system_topic          = azurerm_eventgrid_system_topic.keys.name
  resource_group_name   = azurerm_resource_group.this.name
  event_delivery_schema = "CloudEventSchemaV1_0"
  # the webhook raises an alarm for a key that expires; such an event starts no pipeline
  included_event_types = [
    "Microsoft.KeyVault.KeyNewVersionCreated",
    "Microsoft.KeyVault.KeyNearExpiry",
    "Microsoft.KeyVault.KeyExpired",
  ]

  webhook_endpoint {
    url                               = "${var.webhook_url}/events/azure"
    active_directory_tenant_id        = data.azurerm_client_config.current.tenant_id
    active_directory_app_id_or_uri    = var.webhook_audience
    max_events_per_batch              = 1
    preferred_batch_size_in_kilobytes = 64
  }

  retry_policy {
    max_delivery_attempts = 30
    event_time_to_live    = 1440
  }

  dead_letter_identity {
    type = "SystemAssigned"
  }

  storage_blob_dead_letter_destination {
    storage_account_id          = azurerm_storage_account.dead_letters.id
    storage_blob_container_name = azurerm_storage_container.dead_letters.name
  }

  depends_on = [azurerm_role_assignment.dead_letters]
}
