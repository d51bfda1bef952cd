"""A PostgreSQL that freezes: a proxy on loopback in front of the real one, which stops carrying bytes."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import make_url

CHUNK = 65_536


class Proxy:
    """Carries everything both ways; once ``frozen`` is set, nothing, and nobody is told."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._flows = threading.Event()
        self._flows.set()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self.port = int(self._listening.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def freezes(self) -> None:
        self._flows.clear()

    def thaws(self) -> None:
        self._flows.set()

    def _accept(self) -> None:
        with suppress(OSError):  # closed
            while True:
                near, _ = self._listening.accept()
                far = socket.socket(socket.AF_UNIX)
                far.connect(self._path)
                self._open += [near, far]
                for one, other in ((near, far), (far, near)):
                    threading.Thread(target=self._carry, args=(one, other), daemon=True).start()

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while some := one.recv(CHUNK):
                self._flows.wait()
                other.sendall(some)
            other.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        self.thaws()
        for one in (self._listening, *self._open):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()


@contextmanager
def freezable(url: str) -> Iterator[tuple[Proxy, str]]:
    """The proxy, and the address of the same database by way of it."""
    home = make_url(url)
    proxy = Proxy(f"{home.query['host']}/.s.PGSQL.{home.port or 5432}")
    by_way = home.set(host="127.0.0.1", port=proxy.port, query={})
    try:
        yield proxy, by_way.render_as_string(hide_password=False)
    finally:
        proxy.close()
