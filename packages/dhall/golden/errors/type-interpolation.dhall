"port: ${80}"
