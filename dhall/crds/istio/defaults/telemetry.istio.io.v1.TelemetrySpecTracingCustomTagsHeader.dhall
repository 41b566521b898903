{ defaultValue = None Text }
