< Left = 1 | Right : Bool >
