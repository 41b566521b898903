{ code = None Text, name = None Text }
