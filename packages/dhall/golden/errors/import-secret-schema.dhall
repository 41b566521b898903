let Credentials = env:SCHEMA in Credentials::{ user = "root" }
