{ bytes = None Text, string = None Text }
