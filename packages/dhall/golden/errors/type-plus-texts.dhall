λ(name : Text) → "hello " + name
