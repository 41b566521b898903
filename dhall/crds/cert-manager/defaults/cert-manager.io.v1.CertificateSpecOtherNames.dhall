{ oid = None Text, utf8Value = None Text }
