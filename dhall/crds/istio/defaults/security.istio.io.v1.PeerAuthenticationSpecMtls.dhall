{ mode = None Text }
