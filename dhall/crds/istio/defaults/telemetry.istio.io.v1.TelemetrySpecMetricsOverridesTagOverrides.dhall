{ operation = None Text, value = None Text }
