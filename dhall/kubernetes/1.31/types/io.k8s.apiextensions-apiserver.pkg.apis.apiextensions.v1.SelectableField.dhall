{ jsonPath : Text }
