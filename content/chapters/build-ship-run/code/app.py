import os
import signal
import sys
from wsgiref.simple_server import make_server

VERSION = os.environ.get("APP_VERSION", "1.4")


def app(environ, start_response):
    status, body = "200 OK", f"api {VERSION}\n"
    if environ["PATH_INFO"] == "/health":
        body = "ok\n"
        if os.path.exists("/tmp/broken"):
            status, body = "503 Service Unavailable", "broken\n"
    start_response(status, [("Content-Type", "text/plain")])
    return [body.encode()]


def stop(signum, frame):
    print("stopping", flush=True)
    sys.exit(0)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, stop)
    with make_server("", 8080, app) as server:
        print("listening on 8080", flush=True)
        server.serve_forever()
