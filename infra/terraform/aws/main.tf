# A KMS key that rotates automatically, who may use it, and how its events reach GitLab.

terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

provider "aws" {
  region = var.region
}

resource "aws_kms_key" "sops" {
  description             = "SOPS data keys of ${var.name}"
  enable_key_rotation     = true
  rotation_period_in_days = var.rotate_after_days
  deletion_window_in_days = 30
}

resource "aws_kms_alias" "sops" {
  name          = "alias/${var.name}-sops"
  target_key_id = aws_kms_key.sops.key_id
}

resource "aws_iam_openid_connect_provider" "gitlab" {
  url            = var.gitlab_url
  client_id_list = [var.token_audience]
}

data "aws_iam_policy_document" "gitlab_assume" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.gitlab.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "${trimprefix(var.gitlab_url, "https://")}:aud"
      values   = [var.token_audience]
    }

    condition {
      test     = "StringEquals"
      variable = "${trimprefix(var.gitlab_url, "https://")}:sub"
      values   = [var.gitlab_subject]
    }
  }
}

data "aws_iam_policy_document" "encrypt_and_decrypt" {
  statement {
    actions   = ["kms:Encrypt", "kms:Decrypt", "kms:ListKeyRotations", "kms:DescribeKey"]
    resources = [aws_kms_key.sops.arn]
  }
}

resource "aws_iam_role" "gitlab" {
  name               = "${var.name}-gitlab"
  assume_role_policy = data.aws_iam_policy_document.gitlab_assume.json
}

resource "aws_iam_role_policy" "gitlab" {
  name   = "sops"
  role   = aws_iam_role.gitlab.id
  policy = data.aws_iam_policy_document.encrypt_and_decrypt.json
}

resource "aws_iam_openid_connect_provider" "cluster" {
  url            = var.cluster_issuer
  client_id_list = [var.token_audience]
}

data "aws_iam_policy_document" "flux_assume" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.cluster.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "${trimprefix(var.cluster_issuer, "https://")}:aud"
      values   = ["sts.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "${trimprefix(var.cluster_issuer, "https://")}:sub"
      values   = ["system:serviceaccount:flux-system:kustomize-controller"]
    }
  }
}

data "aws_iam_policy_document" "decrypt" {
  statement {
    actions   = ["kms:Decrypt"]
    resources = [aws_kms_key.sops.arn]
  }
}

resource "aws_iam_role" "flux" {
  name               = "${var.name}-flux"
  assume_role_policy = data.aws_iam_policy_document.flux_assume.json
}

resource "aws_iam_role_policy" "flux" {
  name   = "sops"
  role   = aws_iam_role.flux.id
  policy = data.aws_iam_policy_document.decrypt.json
}

# The place of the forge's token. Put the token into it by hand: Terraform never sees it.
resource "aws_secretsmanager_secret" "trigger_token" {
  name = "${var.name}-gitlab-trigger-token"
}

# The webhook triggers a pipeline and cannot decrypt: its role has no right on the key.
data "aws_iam_policy_document" "webhook_assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "webhook" {
  name               = "${var.name}-webhook"
  assume_role_policy = data.aws_iam_policy_document.webhook_assume.json
}

resource "aws_cloudwatch_log_group" "webhook" {
  name              = "/aws/lambda/${var.name}-webhook"
  retention_in_days = 90
}

data "aws_iam_policy_document" "webhook" {
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = [aws_secretsmanager_secret.trigger_token.arn]
  }

  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.webhook.arn}:*"]
  }

  statement {
    actions   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
    resources = [aws_sqs_queue.events.arn]
  }
}

resource "aws_iam_role_policy" "webhook" {
  name   = "webhook"
  role   = aws_iam_role.webhook.id
  policy = data.aws_iam_policy_document.webhook.json
}

resource "aws_lambda_function" "webhook" {
  function_name    = "${var.name}-webhook"
  role             = aws_iam_role.webhook.arn
  filename         = var.webhook_zip
  source_code_hash = filebase64sha256(var.webhook_zip)
  handler          = "aws-lambda.handler"
  runtime          = "nodejs24.x"
  timeout          = 30
  # AWS's Parameters and Secrets Lambda Extension: it reads the token for the function
  layers     = [var.secrets_extension_layer]
  depends_on = [aws_cloudwatch_log_group.webhook]

  environment {
    variables = merge(local.forge_settings, {
      "${var.token_setting}_SECRET" = aws_secretsmanager_secret.trigger_token.arn
      KEYS                          = aws_kms_key.sops.arn
      WINDOW_MS                     = "0"
    })
  }
}

locals {
  forge_settings = length(var.forge_settings) > 0 ? var.forge_settings : tomap({
    GITLAB_URL        = var.gitlab_url
    GITLAB_PROJECT_ID = var.gitlab_project_id
    GITLAB_REF        = var.gitlab_ref
  })
}

resource "aws_cloudwatch_event_rule" "rotation" {
  name = "${var.name}-key-rotation"
  event_pattern = jsonencode({
    source = ["aws.kms"]
    # the webhook raises an alarm for the last two; they start no pipeline
    "detail-type" = ["KMS CMK Rotation", "KMS Imported Key Material Expiration", "KMS CMK Deletion"]
    resources     = [aws_kms_key.sops.arn]
  })
}

resource "aws_cloudwatch_event_target" "webhook" {
  rule = aws_cloudwatch_event_rule.rotation.name
  arn  = aws_sqs_queue.events.arn

  retry_policy {
    maximum_event_age_in_seconds = 86400
    maximum_retry_attempts       = 185
  }

  dead_letter_config {
    arn = aws_sqs_queue.dead_letters.arn
  }
}
