"""Counts visits in PostgreSQL, /health none."""

import os
import signal
import sys
from http.server import (
    BaseHTTPRequestHandler,
    ThreadingHTTPServer,
)
from pathlib import Path

from pg8000.exceptions import Error
from pg8000.native import Connection

SECRET = Path("/run/secrets/password")
PASSWORD = SECRET.read_text().strip()
GREETING = os.environ.get("GREETING", "production")


def visits(add):
    with Connection(
        "postgres",
        host="db",
        password=PASSWORD,
        timeout=2,
    ) as db:
        db.run(
            "CREATE TABLE IF NOT EXISTS visit"
            " (at timestamptz DEFAULT now())"
        )
        if add:
            db.run("INSERT INTO visit DEFAULT VALUES")
        [[count]] = db.run("SELECT count(*) FROM visit")
        return count


class Api(BaseHTTPRequestHandler):
    def do_GET(self):
        try:
            count = visits(add=self.path == "/")
            status = 200
            answer = f"{GREETING}: {count} visits\n"
        except (Error, OSError) as fault:
            status = 503
            answer = f"no database: {fault}\n"
        self.send_response(status)
        self.end_headers()
        self.wfile.write(answer.encode())


def leave(*_):
    sys.exit(0)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, leave)
    server = ThreadingHTTPServer(("", 8000), Api)
    server.serve_forever()
