{ ip : Text }
