{ a = null }
