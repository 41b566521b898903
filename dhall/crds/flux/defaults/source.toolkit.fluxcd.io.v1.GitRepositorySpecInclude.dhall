{ fromPath = None Text, toPath = None Text }
