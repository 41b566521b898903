# Events wait in a queue until the webhook has started a pipeline: Lambda itself would try three times
# within minutes, which is too little for an outage of GitLab.

resource "aws_sqs_queue" "events" {
  name = "${var.name}-key-events"
  # six times the timeout of the function, as AWS asks for
  visibility_timeout_seconds = 180
  message_retention_seconds  = 1209600
  sqs_managed_sse_enabled    = true

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead_letters.arn
    # once every three minutes for a day
    maxReceiveCount = 480
  })
}

resource "aws_sqs_queue" "dead_letters" {
  name                      = "${var.name}-key-events-dead"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
}

resource "aws_lambda_event_source_mapping" "events" {
  event_source_arn = aws_sqs_queue.events.arn
  function_name    = aws_lambda_function.webhook.arn
  batch_size       = 1
  depends_on       = [aws_iam_role_policy.webhook]
}

data "aws_iam_policy_document" "from_rule" {
  for_each = {
    events       = aws_sqs_queue.events.arn
    dead_letters = aws_sqs_queue.dead_letters.arn
  }

  statement {
    actions   = ["sqs:SendMessage"]
    resources = [each.value]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [aws_cloudwatch_event_rule.rotation.arn]
    }
  }
}

resource "aws_sqs_queue_policy" "events" {
  queue_url = aws_sqs_queue.events.id
  policy    = data.aws_iam_policy_document.from_rule["events"].json
}

resource "aws_sqs_queue_policy" "dead_letters" {
  queue_url = aws_sqs_queue.dead_letters.id
  policy    = data.aws_iam_policy_document.from_rule["dead_letters"].json
}
