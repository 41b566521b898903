{ fieldRef : Text, warning : Text }
