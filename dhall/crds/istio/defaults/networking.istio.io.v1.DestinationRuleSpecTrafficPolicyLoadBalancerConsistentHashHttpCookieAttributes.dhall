{ value = None Text }
