{ protocol = None Text }
