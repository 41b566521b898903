{ property = None Text }
