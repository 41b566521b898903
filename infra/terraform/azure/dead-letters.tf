# Events that the webhook refused, or did not take within a day. Event Grid writes them; nobody else may.

resource "azurerm_storage_account" "dead_letters" {
  name                            = "${replace(var.name, "-", "")}dead"
  resource_group_name             = azurerm_resource_group.this.name
  location                        = azurerm_resource_group.this.location
  account_tier                    = "Standard"
  account_replication_type        = "LRS"
  min_tls_version                 = "TLS1_2"
  allow_nested_items_to_be_public = false
  shared_access_key_enabled       = false
}

resource "azurerm_storage_container" "dead_letters" {
  name               = "key-events"
  storage_account_id = azurerm_storage_account.dead_letters.id
}

resource "azurerm_role_assignment" "dead_letters" {
  scope                = azurerm_storage_container.dead_letters.resource_manager_id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_eventgrid_system_topic.keys.identity[0].principal_id
}
