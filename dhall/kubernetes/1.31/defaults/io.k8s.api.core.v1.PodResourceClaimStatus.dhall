{ resourceClaimName = None Text }
