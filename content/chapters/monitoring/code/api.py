"""Sells nothing, and measures itself."""

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from http.server import (
    BaseHTTPRequestHandler,
    ThreadingHTTPServer,
)
from pathlib import Path
from threading import Lock
from urllib.request import urlopen

FAULTS = float(os.environ.get("FAULTS", "0.001"))
LABEL_USERS = os.environ.get("LABEL_USERS") == "yes"
BOUNDS = (0.05, 0.1, 0.25, 0.5, 1.0)
STUCK = Path("/tmp/stuck")
TEXT = "text/plain; version=0.0.4"

lock = Lock()
requests = Counter()
buckets = Counter()
seconds_spent = 0.0
in_flight = 0


def record(labels, seconds):
    global seconds_spent
    with lock:
        requests[labels] += 1
        seconds_spent += seconds
        for bound in (*BOUNDS, "+Inf"):
            if seconds <= float(bound):
                buckets[bound] += 1


def metrics():
    with lock:
        lines = ["# TYPE http_requests_total counter"]
        for labels, count in requests.items():
            lines += [f"http_requests_total{{{labels}}} {count}"]
        name = "http_request_duration_seconds"
        lines += [f"# TYPE {name} histogram"]
        for bound in (*BOUNDS, "+Inf"):
            count = buckets[bound]
            lines += [f'{name}_bucket{{le="{bound}"}} {count}']
        lines += [f"{name}_sum {seconds_spent:.3f}"]
        lines += [f"{name}_count {buckets['+Inf']}"]
        lines += ["# TYPE http_requests_in_flight gauge"]
        lines += [f"http_requests_in_flight {in_flight}"]
    return "\n".join(lines) + "\n"


def work():
    time.sleep(min(random.expovariate(20), 2))
    return 500 if random.random() < FAULTS else 200


class Api(BaseHTTPRequestHandler):
    def do_GET(self):
        path, _, query = self.path.partition("?")
        if path == "/metrics":
            self.answer(200, metrics(), TEXT)
        elif path == "/health":
            self.answer(503 if STUCK.exists() else 200)
        else:
            self.serve(query)

    def serve(self, query):
        global in_flight
        start = time.monotonic()
        with lock:
            in_flight += 1
        code = work()
        self.answer(code)
        with lock:
            in_flight -= 1
        seconds = time.monotonic() - start
        labels = f'method="GET",code="{code}"'
        if LABEL_USERS:
            user = query.removeprefix("user=")
            labels += f',user="{user}"'
        record(labels, seconds)
        self.log(code, seconds)

    def answer(self, code, body="", kind="text/plain"):
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body.encode())

    def log(self, code, seconds):
        line = {
            "time": time.strftime("%FT%TZ", time.gmtime()),
            "level": "error" if code > 499 else "info",
            "path": self.path,
            "code": code,
            "ms": round(seconds * 1000),
            "trace": self.headers.get("traceparent"),
        }
        print(json.dumps(line), flush=True)

    def log_message(self, *_):
        pass


if sys.argv[1:] == ["check"]:
    urlopen("http://127.0.0.1:8000/health", timeout=1)
    sys.exit()

signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
ThreadingHTTPServer(("", 8000), Api).serve_forever()
