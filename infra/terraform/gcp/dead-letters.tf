# Events that the webhook did not take. Pub/Sub's own account moves them.

data "google_project" "this" {}

locals {
  pubsub_account = "serviceAccount:service-${data.google_project.this.number}@gcp-sa-pubsub.iam.gserviceaccount.com"
}

resource "google_pubsub_topic" "dead_letters" {
  name = "${var.name}-key-rotation-dead"
}

# without a subscription, what is published to the topic is lost
resource "google_pubsub_subscription" "dead_letters" {
  name                       = "${var.name}-key-rotation-dead"
  topic                      = google_pubsub_topic.dead_letters.id
  message_retention_duration = "604800s"

  expiration_policy {
    ttl = ""
  }
}

resource "google_pubsub_topic_iam_member" "dead_letters" {
  topic  = google_pubsub_topic.dead_letters.name
  role   = "roles/pubsub.publisher"
  member = local.pubsub_account
}

resource "google_pubsub_subscription_iam_member" "webhook" {
  subscription = google_pubsub_subscription.webhook.name
  role         = "roles/pubsub.subscriber"
  member       = local.pubsub_account
}
