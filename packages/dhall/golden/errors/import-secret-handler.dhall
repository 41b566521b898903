merge env:HANDLERS < User >.User
