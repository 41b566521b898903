{ required : Optional Bool }
