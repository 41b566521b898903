{ jsonPath = None Text }
