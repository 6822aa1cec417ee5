#!/bin/sh
# A provider that fits on your machine: each of its instances is a process that sleeps.
exec python3 - "${1:-8700}" <<'PYTHON'
import json, signal, subprocess, sys, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOKEN, QUOTA = "Bearer quai", 4
servers = {}  # name: (process, time of creation)
counter = 0


def state(process):
    return "running" if process.poll() is None else "stopped"


class Api(BaseHTTPRequestHandler):
    def answer(self, status, body=None):
        self.send_response(status)
        self.end_headers()
        if body is not None:
            self.wfile.write((json.dumps(body) + "\n").encode())

    def parse_request(self):
        if not super().parse_request():
            return False
        if self.headers.get("Authorization") == TOKEN:
            return True
        self.answer(401, {"error": "no valid token"})
        return False

    def do_GET(self):
        if self.path == "/usage":
            used = {name: round(time.time() - born) for name, (_, born) in servers.items()}
            return self.answer(200, {"seconds": used})
        states = [
            {"name": name, "pid": process.pid, "state": state(process)}
            for name, (process, _) in servers.items()
        ]
        self.answer(200, states)

    def do_POST(self):
        global counter
        if len(servers) >= QUOTA:
            return self.answer(403, {"error": "quota of %d servers reached" % QUOTA})
        counter += 1
        name = "i-%d" % counter
        servers[name] = (subprocess.Popen(["sleep", "1d"]), time.time())
        self.answer(201, {"name": name, "pid": servers[name][0].pid})

    def do_DELETE(self):
        name = self.path.split("/")[-1]
        if name not in servers:
            return self.answer(404, {"error": "no server " + name})
        process, _ = servers.pop(name)
        process.kill()
        process.wait()
        self.answer(204)

    def log_message(self, *_):
        pass


address = ("127.0.0.1", int(sys.argv[1]))
api = ThreadingHTTPServer(address, Api)
signal.signal(signal.SIGTERM, lambda *_: sys.exit())
print("listening on http://%s:%d" % address, flush=True)
try:
    api.serve_forever()
except KeyboardInterrupt:
    print()
finally:
    for process, _ in servers.values():
        process.kill()
PYTHON
