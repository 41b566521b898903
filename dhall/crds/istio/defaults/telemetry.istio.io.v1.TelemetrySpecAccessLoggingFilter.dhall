{ expression = None Text }
