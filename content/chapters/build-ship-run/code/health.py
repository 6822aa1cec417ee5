from urllib.request import urlopen

urlopen("http://127.0.0.1:8080/health", timeout=2)
