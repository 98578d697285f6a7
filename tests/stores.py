"""A computer's store of secrets, as ``keyring`` would hand it over."""

from __future__ import annotations

from threading import Event


class AStore:
    """A computer's store of secrets, which can be locked, forgetful, broken or busy."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.fails: Exception | None = None
        self.forgets = False
        self.answers = Event()
        """Cleared while it waits for somebody to open it."""
        self.answers.set()
        self.is_asked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._work()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._work()
        if not self.forgets:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._work()
        del self.kept[service, username]

    def _work(self) -> None:
        self.is_asked = True
        self.answers.wait()
        if self.fails is not None:
            raise self.fails
