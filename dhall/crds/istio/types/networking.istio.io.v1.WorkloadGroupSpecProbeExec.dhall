{ command : List Text }
