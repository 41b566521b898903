{ ignoreSslCertificate = None Bool }
