{ value = None Double }
