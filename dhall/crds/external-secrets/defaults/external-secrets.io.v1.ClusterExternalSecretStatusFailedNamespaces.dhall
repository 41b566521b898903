{ reason = None Text }
