{ health = None Text }
