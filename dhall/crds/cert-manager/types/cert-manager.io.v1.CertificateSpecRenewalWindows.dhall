{ cron : Text, windowDuration : Text, timezone : Optional Text }
