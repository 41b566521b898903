{ validationResult = None Natural }
