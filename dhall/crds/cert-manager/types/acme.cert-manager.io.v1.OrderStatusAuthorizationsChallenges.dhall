{ token : Text, type : Text, url : Text }
