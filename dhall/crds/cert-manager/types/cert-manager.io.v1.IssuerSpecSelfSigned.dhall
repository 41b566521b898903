{ crlDistributionPoints : Optional (List Text) }
