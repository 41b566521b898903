{ interval = None Text, timeout = None Text }
