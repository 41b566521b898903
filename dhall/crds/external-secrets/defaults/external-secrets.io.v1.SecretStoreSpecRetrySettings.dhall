{ maxRetries = None Natural, retryInterval = None Text }
