{ action = None Text, name = None Text }
