{ apiUrl = None Text }
