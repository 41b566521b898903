{ mediaType = None Text, operation = None Text }
