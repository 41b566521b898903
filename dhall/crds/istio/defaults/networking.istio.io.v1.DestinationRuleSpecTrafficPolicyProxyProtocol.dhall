{ version = None Text }
