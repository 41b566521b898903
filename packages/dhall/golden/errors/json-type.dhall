{ config = { schema = { a : Natural } } }
