# A person is needed: an event was not delivered, or the webhook says so.

resource "google_monitoring_notification_channel" "operators" {
  display_name = "${var.name} operators"
  type         = "email"

  labels = {
    email_address = var.alarm_email
  }
}

resource "google_monitoring_alert_policy" "dead_letters" {
  display_name          = "${var.name}: a key event was not delivered"
  combiner              = "OR"
  notification_channels = [google_monitoring_notification_channel.operators.id]

  conditions {
    display_name = "dead letters"

    condition_threshold {
      filter          = "resource.type=\"pubsub_subscription\" AND resource.labels.subscription_id=\"${google_pubsub_subscription.webhook.name}\" AND metric.type=\"pubsub.googleapis.com/subscription/dead_letter_message_count\""
      comparison      = "COMPARISON_GT"
      threshold_value = 0
      duration        = "0s"

      aggregations {
        alignment_period   = "300s"
        per_series_aligner = "ALIGN_DELTA"
      }
    }
  }

  documentation {
    content = "Start a pipeline with the job rekey. The event is in the subscription ${google_pubsub_subscription.dead_letters.name}."
  }
}

# Pub/Sub tries again by itself; a webhook that fails for an hour needs a person.
resource "google_monitoring_alert_policy" "failing" {
  display_name          = "${var.name}: the webhook fails or cannot be reached"
  combiner              = "OR"
  notification_channels = [google_monitoring_notification_channel.operators.id]

  conditions {
    display_name = "an event that waits for an hour"

    condition_threshold {
      filter          = "resource.type=\"pubsub_subscription\" AND resource.labels.subscription_id=\"${google_pubsub_subscription.webhook.name}\" AND metric.type=\"pubsub.googleapis.com/subscription/oldest_unacked_message_age\""
      comparison      = "COMPARISON_GT"
      threshold_value = 3600
      duration        = "0s"

      aggregations {
        alignment_period   = "300s"
        per_series_aligner = "ALIGN_MAX"
      }
    }
  }
}

resource "google_monitoring_alert_policy" "webhook" {
  display_name          = "${var.name}: the webhook logged an alarm"
  combiner              = "OR"
  notification_channels = [google_monitoring_notification_channel.operators.id]

  conditions {
    display_name = "alarm"

    condition_matched_log {
      filter = "jsonPayload.alarm=true AND ${var.webhook_log_filter}"
    }
  }

  alert_strategy {
    auto_close = "86400s"

    notification_rate_limit {
      period = "3600s"
    }
  }

  documentation {
    content = "docs/rotation.md, Alerts."
  }
}
