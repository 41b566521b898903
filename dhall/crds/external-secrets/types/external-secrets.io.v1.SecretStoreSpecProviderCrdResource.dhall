{ group : Text, kind : Text, version : Text }
