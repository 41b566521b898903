{ exact = None Text, prefix = None Text, regex = None Text }
