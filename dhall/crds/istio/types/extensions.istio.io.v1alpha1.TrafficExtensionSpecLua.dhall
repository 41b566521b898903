{ inlineCode : Text }
