{ audiences = None (List Text), expirationSeconds = None Natural }
