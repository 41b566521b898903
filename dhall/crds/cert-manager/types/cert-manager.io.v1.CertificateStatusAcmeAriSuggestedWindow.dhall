{ end : Text, start : Text }
