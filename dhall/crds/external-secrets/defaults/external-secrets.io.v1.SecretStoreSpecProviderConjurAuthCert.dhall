{ hostId = None Text }
