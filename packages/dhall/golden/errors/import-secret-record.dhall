env:RECORD : { user : Text }
