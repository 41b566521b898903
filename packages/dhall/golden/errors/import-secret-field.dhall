let credentials = env:RECORD in credentials.password
