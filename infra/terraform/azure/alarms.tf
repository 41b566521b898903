# A person is needed: an event was not delivered, or the webhook says so.

resource "azurerm_monitor_action_group" "alarms" {
  name                = "${var.name}-alarms"
  resource_group_name = azurerm_resource_group.this.name
  short_name          = "keyrotation"

  email_receiver {
    name          = "operators"
    email_address = var.alarm_email
  }
}

resource "azurerm_monitor_metric_alert" "undelivered" {
  # dropped: neither delivered nor written to the dead letters
  for_each = toset(["DeadLetteredCount", "DroppedEventCount"])

  name                = "${var.name}-${each.value}"
  description         = "A key event was not delivered. Start a pipeline with the job rekey."
  resource_group_name = azurerm_resource_group.this.name
  scopes              = [azurerm_eventgrid_system_topic.keys.id]
  severity            = 1
  frequency           = "PT5M"
  window_size         = "PT15M"

  criteria {
    metric_namespace = "Microsoft.EventGrid/systemTopics"
    metric_name      = each.value
    aggregation      = "Total"
    operator         = "GreaterThan"
    threshold        = 0
  }

  action {
    action_group_id = azurerm_monitor_action_group.alarms.id
  }
}

# Event Grid tries again by itself; a webhook that fails for an hour needs a person.
resource "azurerm_monitor_metric_alert" "failing" {
  name                = "${var.name}-failing"
  description         = "The webhook fails or cannot be reached."
  resource_group_name = azurerm_resource_group.this.name
  scopes              = [azurerm_eventgrid_system_topic.keys.id]
  severity            = 2
  frequency           = "PT15M"
  window_size         = "PT1H"

  criteria {
    metric_namespace = "Microsoft.EventGrid/systemTopics"
    metric_name      = "DeliveryAttemptFailCount"
    aggregation      = "Total"
    operator         = "GreaterThan"
    threshold        = 4
  }

  action {
    action_group_id = azurerm_monitor_action_group.alarms.id
  }
}

# The tables depend on where the container runs: App Service, Kubernetes, Container Apps.
resource "azurerm_monitor_scheduled_query_rules_alert_v2" "webhook" {
  name                 = "${var.name}-webhook"
  description          = "The webhook logged an alarm: docs/rotation.md, Alerts."
  resource_group_name  = azurerm_resource_group.this.name
  location             = azurerm_resource_group.this.location
  scopes               = [var.log_workspace_id]
  severity             = 1
  evaluation_frequency = "PT5M"
  window_duration      = "PT5M"

  criteria {
    query                   = <<-KQL
      union isfuzzy=true
        (AppServiceConsoleLogs | project TimeGenerated, Line = tostring(ResultDescription)),
        (ContainerLogV2 | project TimeGenerated, Line = tostring(LogMessage)),
        (ContainerAppConsoleLogs_CL | project TimeGenerated, Line = tostring(Log_s))
      | where Line contains_cs "\"alarm\":true"
    KQL
    time_aggregation_method = "Count"
    operator                = "GreaterThan"
    threshold               = 0
  }

  action {
    action_groups = [azurerm_monitor_action_group.alarms.id]
  }
}
