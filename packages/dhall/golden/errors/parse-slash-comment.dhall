// settings
{ a = 1 }
