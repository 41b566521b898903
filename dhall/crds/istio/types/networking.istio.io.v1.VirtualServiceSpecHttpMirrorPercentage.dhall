{ value : Optional Double }
