{ imageType = None Text }
