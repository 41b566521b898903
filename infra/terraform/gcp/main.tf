# A Cloud KMS key that rotates automatically, who may use it, and how its events reach the webhook.

terraform {
  required_version = ">= 1.5"
  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 7.0"
    }
  }
}

provider "google" {
  project = var.project
  region  = var.region
}

resource "google_kms_key_ring" "this" {
  name     = var.name
  location = var.region
}

resource "google_kms_crypto_key" "sops" {
  name            = "sops"
  key_ring        = google_kms_key_ring.this.id
  rotation_period = "${var.rotate_after_days * 86400}s"

  lifecycle {
    prevent_destroy = true
  }
}

resource "google_iam_workload_identity_pool" "gitlab" {
  workload_identity_pool_id = "${var.name}-gitlab"
}

resource "google_iam_workload_identity_pool_provider" "gitlab" {
  workload_identity_pool_id          = google_iam_workload_identity_pool.gitlab.workload_identity_pool_id
  workload_identity_pool_provider_id = "gitlab"
  attribute_condition                = "assertion.sub == '${var.gitlab_subject}'"
  attribute_mapping = {
    "google.subject" = "assertion.sub"
  }

  oidc {
    issuer_uri = var.gitlab_url
  }
}

resource "google_service_account" "gitlab" {
  account_id = "${var.name}-gitlab"
}

resource "google_service_account_iam_member" "gitlab" {
  service_account_id = google_service_account.gitlab.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principal://iam.googleapis.com/${google_iam_workload_identity_pool.gitlab.name}/subject/${var.gitlab_subject}"
}

resource "google_kms_crypto_key_iam_member" "gitlab" {
  for_each = toset(["roles/cloudkms.cryptoKeyEncrypterDecrypter", "roles/cloudkms.viewer"])

  crypto_key_id = google_kms_crypto_key.sops.id
  role          = each.value
  member        = google_service_account.gitlab.member
}

resource "google_service_account" "flux" {
  account_id = "${var.name}-flux"
}

resource "google_service_account_iam_member" "flux" {
  service_account_id = google_service_account.flux.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "serviceAccount:${var.project}.svc.id.goog[flux-system/kustomize-controller]"
}

resource "google_kms_crypto_key_iam_member" "flux" {
  crypto_key_id = google_kms_crypto_key.sops.id
  role          = "roles/cloudkms.cryptoKeyDecrypter"
  member        = google_service_account.flux.member
}

resource "google_pubsub_topic" "rotation" {
  name = "${var.name}-key-rotation"
}

resource "google_logging_project_sink" "rotation" {
  name                   = "${var.name}-key-rotation"
  destination            = "pubsub.googleapis.com/${google_pubsub_topic.rotation.id}"
  unique_writer_identity = true
  filter                 = <<-FILTER
    protoPayload.serviceName="cloudkms.googleapis.com"
    protoPayload.methodName=~"(CreateCryptoKeyVersion|UpdateCryptoKeyPrimaryVersion|DestroyCryptoKeyVersion)$"
    protoPayload.resourceName:"${google_kms_crypto_key.sops.id}"
  FILTER
}

resource "google_pubsub_topic_iam_member" "sink" {
  topic  = google_pubsub_topic.rotation.name
  role   = "roles/pubsub.publisher"
  member = google_logging_project_sink.rotation.writer_identity
}

resource "google_service_account" "push" {
  account_id = "${var.name}-push"
}

resource "google_pubsub_subscription" "webhook" {
  name                 = "${var.name}-webhook"
  topic                = google_pubsub_topic.rotation.id
  ack_deadline_seconds = 60
  # a key rotates less often than after 31 days without events, when a subscription is deleted by default
  message_retention_duration = "604800s"

  expiration_policy {
    ttl = ""
  }

  push_config {
    push_endpoint = "${var.webhook_url}/events/gcp"

    oidc_token {
      service_account_email = google_service_account.push.email
      audience              = "${var.webhook_url}/events/gcp"
    }
  }

  retry_policy {
    minimum_backoff = "10s"
    maximum_backoff = "600s"
  }

  # with the longest pause of ten minutes these are more than 16 hours
  dead_letter_policy {
    dead_letter_topic     = google_pubsub_topic.dead_letters.id
    max_delivery_attempts = 100
  }
}
