let port = 80 in port 1
