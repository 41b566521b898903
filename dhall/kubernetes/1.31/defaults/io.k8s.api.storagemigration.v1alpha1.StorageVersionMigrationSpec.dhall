{ continueToken = None Text }
