{ from = None Text, to = None Text }
