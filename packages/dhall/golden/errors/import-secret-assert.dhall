let password = env:PASSWORD as Text in assert : password ≡ "guess"
