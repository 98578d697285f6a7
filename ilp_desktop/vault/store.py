"""The encrypted database: how it is opened, by one writer and many readers."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sized
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from threading import local

from sqlalchemy import URL, Connection, Dialect, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2

from ilp_desktop.vault.refusals import (
    DatabaseMissing,
    DatabaseUnreadable,
    DiskFailing,
    DiskFull,
    NoRights,
    VaultBusy,
    of_the_disk,
)

SOUND_SINCE = (3, 51, 3)
"""Before it, SQLite could corrupt a database when its write-ahead log was reset."""

WAIT = 10.0
"""Seconds to wait for a reader to finish, or for the one writer."""

STATEMENTS = 1000
"""So many compiled statements are kept: the whole office has fewer."""

WRITERS_STATEMENTS = 8
"""So many prepared ones a connection keeps that writes."""

IN_BULK = 200
"""Of so many rows at once it pays to make room first."""
TO_BE_KEPT = 20
"""So often a statement is asked to be kept in place of another; 1 ms for all."""

_PRAGMAS = (
    "cipher_log_level = NONE",
    "cipher_memory_security = {wiped}",
    "key = \"x'{key}'\"",
    "foreign_keys = ON",
    "journal_mode = TRUNCATE",
    "synchronous = {synchronous}",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "cell_size_check = ON",
    "trusted_schema = OFF",
    "mmap_size = 0",
)
"""Each connection gets them in this order; TRUNCATE and FULL lose nothing at a power cut."""

_CARE = {"wiped": "ON", "synchronous": "FULL"}
_HASTE = {"wiped": "OFF", "synchronous": "OFF"}


@cache
def _sqlite() -> tuple[Dialect, LRUCache[object, object]]:
    """How SQLite is spoken to, and every statement that was put into its words.

    One for the program: a statement is compiled once, not by the writer and again by the readers.
    It costs ten times what SQLite takes to run it.
    """
    engine = create_engine("sqlite://", module=dbapi2)
    with engine.connect():  # asks the library once what it can do
        return engine.dialect, LRUCache(STATEMENTS)


def forget_statements() -> None:
    """Let go of all that was put into SQLite's words: each holds what it was first asked for."""
    _sqlite()[1].clear()


class Store:
    """Connections to one database: one at a time that writes, as many as wanted that read."""

    def __init__(self, path: Path, key: bytes, *, hasty: bool = False) -> None:
        if dbapi2.sqlite_version_info < SOUND_SINCE:
            raise RuntimeError(f"SQLite {dbapi2.sqlite_version} can corrupt a vault")
        self.path = path
        self._key = key.hex()
        self._care = _HASTE if hasty else _CARE
        self._writer = self._engine("IMMEDIATE", self._connect)
        self._readers = self._engine("DEFERRED", self._connect_to_read)
        self._open = local()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is kept whole, or not at all if the block raises."""
        if getattr(self._open, "reading", 0):
            raise RuntimeError("end the reading first: it would make the change wait for itself")
        with in_plain_words(self.path), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """What stood in the database when the first row was read, until the block ends."""
        self._open.reading = getattr(self._open, "reading", 0) + 1
        try:
            with in_plain_words(self.path), self._readers.connect() as connection:
                yield connection
        finally:
            self._open.reading -= 1

    @contextmanager
    def rebuilding(self) -> Iterator[Connection]:
        """As ``writing``, for steps of the schema: what points where is checked at the end.

        A table rebuilt with foreign keys on would lose its children and triggers.
        """
        engine = self._engine("IMMEDIATE", self._connect_to_rebuild)
        with in_plain_words(self.path), engine.begin() as connection:
            yield connection
            lost = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if lost:
                raise RuntimeError(f"a step left {len(lost)} rows that point nowhere")

    def connection(self) -> dbapi2.Connection:
        """A connection of the driver's own, for checks."""
        with in_plain_words(self.path):
            return self._connect()

    def forget(self) -> None:
        """Let go of the key; what is open stays open until its block ends."""
        self._key = ""
        self._writer.dispose()
        self._readers.dispose()
        forget_statements()

    def _engine(self, begin: str, creator: Callable[[], dbapi2.Connection]) -> Engine:
        dialect, compiled = _sqlite()
        # an idle connection holds no lock; making one takes 10 ms, since wiping its memory makes
        # reading the schema slow
        pool = QueuePool(creator, pool_size=2, max_overflow=-1, dialect=dialect)
        engine = Engine(pool, dialect, URL.create("sqlite"), hide_parameters=True)
        engine.update_execution_options(compiled_cache=compiled)
        statement = f"BEGIN {begin}"

        def start(connection: Connection) -> None:
            connection.exec_driver_sql(statement)

        event.listen(engine, "begin", start)
        event.listen(engine, "before_cursor_execute", _make_room)
        return engine

    def _connect(self, prepared: int = WRITERS_STATEMENTS) -> dbapi2.Connection:
        """``prepared`` statements are kept for the next time.

        Many fill SQLite's own small memory, and writing in bulk takes twice as long; whoever
        reads asks the same questions again and again.
        """
        if not self._key:
            raise RuntimeError("the vault is locked")
        # mode=rw: opening never makes a new, empty database
        connection = dbapi2.connect(
            f"{self.path.absolute().as_uri()}?mode=rw",
            uri=True,
            isolation_level=None,
            timeout=WAIT,
            check_same_thread=False,  # the pool hands it to one thread at a time
            cached_statements=prepared,
        )
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma.format(key=self._key, **self._care)}")
        return connection

    def _connect_to_read(self) -> dbapi2.Connection:
        connection = self._connect(prepared=256)
        connection.execute("PRAGMA query_only = ON")
        return connection

    def _connect_to_rebuild(self) -> dbapi2.Connection:
        connection = self._connect()
        connection.execute("PRAGMA foreign_keys = OFF")
        return connection


def _make_room(
    _connection: Connection,
    cursor: dbapi2.Cursor,
    _statement: str,
    rows: Sized,
    _context: object,
    many: bool,
) -> None:
    """Before a bulk of rows: small statements take the place of those that are kept prepared.

    Those leave nothing of SQLite's own small memory, and then each row takes locked memory from
    the system, and gives it back wiped: twice the time.
    """
    if many and len(rows) >= IN_BULK:
        for number in range(WRITERS_STATEMENTS):
            for _ in range(TO_BE_KEPT):  # the driver keeps those that are used most
                cursor.connection.execute(f"SELECT {number}").fetchall()


def new_database(path: Path) -> None:
    """An empty file that only its owner reads; refuses to touch one that is there."""
    with of_the_disk(str(path.parent)):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


@contextmanager
def in_plain_words(path: Path) -> Iterator[None]:
    """Say what the database reports so that the person at the desk can act on it."""
    try:
        yield
    except DBAPIError as error:
        _say(error.orig, path)
        raise
    except dbapi2.Error as error:
        _say(error, path)
        raise


def _say(error: BaseException | None, path: Path) -> None:
    code = getattr(error, "sqlite_errorcode", None) or 0
    match code & 0xFF:
        case dbapi2.SQLITE_FULL:
            raise DiskFull from error
        case dbapi2.SQLITE_READONLY | dbapi2.SQLITE_PERM | dbapi2.SQLITE_CANTOPEN:
            raise (NoRights(str(path)) if path.exists() else DatabaseMissing(path.name)) from error
        case dbapi2.SQLITE_BUSY | dbapi2.SQLITE_LOCKED:
            raise VaultBusy from error
        case dbapi2.SQLITE_NOTADB | dbapi2.SQLITE_CORRUPT:
            raise DatabaseUnreadable(path.name) from error
        case dbapi2.SQLITE_IOERR:
            raise DiskFailing from error
