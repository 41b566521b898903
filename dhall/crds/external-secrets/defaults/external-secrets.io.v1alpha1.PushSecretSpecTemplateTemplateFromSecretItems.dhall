{ templateAs = None Text }
