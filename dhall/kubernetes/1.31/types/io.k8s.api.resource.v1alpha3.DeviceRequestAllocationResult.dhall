{ device : Text, driver : Text, pool : Text, request : Text }
