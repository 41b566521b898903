{ name = None Text, version = None Text }
