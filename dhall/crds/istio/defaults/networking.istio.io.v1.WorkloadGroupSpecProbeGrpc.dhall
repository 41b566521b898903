{ port = None Natural, service = None Text }
