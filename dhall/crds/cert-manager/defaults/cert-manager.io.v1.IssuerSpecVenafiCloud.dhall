{ url = None Text }
