{ request = None Text }
