{ timezone = None Text }
