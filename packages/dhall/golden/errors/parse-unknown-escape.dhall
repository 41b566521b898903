"C:\Users"
