{ keyAlgorithm = None Text }
