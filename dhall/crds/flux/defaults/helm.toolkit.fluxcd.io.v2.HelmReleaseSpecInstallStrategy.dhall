{ retryInterval = None Text }
