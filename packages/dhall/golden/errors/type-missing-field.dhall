let server = { host = "localhost", port = 80 } in server.hots
