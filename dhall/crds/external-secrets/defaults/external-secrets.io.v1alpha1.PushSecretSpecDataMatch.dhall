{ secretKey = None Text }
