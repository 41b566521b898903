{ pullPolicy = None Text, reference = None Text }
