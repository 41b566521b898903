{ kind = None Text, name = None Text }
