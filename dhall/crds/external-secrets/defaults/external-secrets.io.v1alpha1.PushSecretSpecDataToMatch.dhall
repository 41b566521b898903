{ regexp = None Text }
