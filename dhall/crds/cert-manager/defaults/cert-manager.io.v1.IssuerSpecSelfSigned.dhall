{ crlDistributionPoints = None (List Text) }
