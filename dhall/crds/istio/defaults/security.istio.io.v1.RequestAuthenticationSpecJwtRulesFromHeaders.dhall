{ prefix = None Text }
