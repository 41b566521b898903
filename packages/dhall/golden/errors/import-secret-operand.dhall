[ env:RECORD ] # [ { a = 1 } ]
