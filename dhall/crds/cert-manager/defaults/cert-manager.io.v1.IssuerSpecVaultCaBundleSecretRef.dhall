{ key = None Text }
