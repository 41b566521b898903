{ maxSize = None Natural, ttl = None Text }
