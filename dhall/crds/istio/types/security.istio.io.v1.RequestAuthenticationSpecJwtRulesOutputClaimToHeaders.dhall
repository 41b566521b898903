{ claim : Text, header : Text }
