{ maxRetries : Optional Natural, retryInterval : Optional Text }
