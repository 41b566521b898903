{ signerName = None Text }
