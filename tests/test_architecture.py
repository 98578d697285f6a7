"""The house keeps its rooms: who imports whom, how long things grow, what they are called."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "ilp_desktop"
GENERATED = HOUSE / "desktop" / "forms"

STANDARD = frozenset(sys.stdlib_module_names)
OURS: dict[str, set[str]] = {
    "errors": set(),
    "resources": set(),
    "policy": set(),
    "records": {"policy"},
    "vault": {"records", "errors", "resources"},
    "words": {"errors", "resources"},
    "office": {"policy", "records", "vault", "errors", "words", "resources"},
    "exchange": {"policy", "records", "office", "printing", "errors", "resources"},
    "printing": {"policy", "office", "errors", "words", "resources"},
    "desktop": {
        *("policy", "vault", "office", "exchange", "printing"),
        *("errors", "words", "resources"),
    },
    "demonstration": {
        *("policy", "records", "vault", "office", "exchange", "printing"),
        *("errors", "words", "resources"),
    },
}
"""Room by room, the other rooms that it may import; app and cli may import every one."""

THEIRS: dict[str, set[str]] = {
    "errors": set(),
    "resources": set(),
    "policy": set(),
    "records": {"sqlalchemy"},
    "vault": {"sqlalchemy", "sqlcipher3", "cryptography", "keyring", "alembic", "filelock"},
    "words": set(),
    "office": {"sqlalchemy", "phonenumbers", "rapidfuzz"},
    "exchange": {
        *("pikepdf", "pypdfium2", "PIL", "openpyxl", "defusedxml"),
        *("icalendar", "recurring_ical_events"),
    },
    "printing": {
        *("reportlab", "pikepdf", "pypdfium2", "PIL", "fontTools", "bidi", "arabic_reshaper"),
        "page",
    },
    "desktop": {"PySide6", "shiboken6"},
    "demonstration": {"sqlalchemy", "reportlab", "pikepdf", "PIL"},
}
"""Room by room, whose libraries it may import."""

THE_TOP = {"__init__", "__main__", "app", "cli"}
BANNED = ("Manager", "Helper", "Util", "Handler", "Service", "Controller", "Info")
BANNED_WORDS = ("manager", "helper", "util", "utils", "handler", "controller")  # in-service is ours
BANNED_BEGINNINGS = ("Base", "do_", "process_")
NOT_OURS_TO_NAME = {"process_bind_param", "process_result_value"}  # SQLAlchemy asks for these


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def modules() -> list[Path]:
    return [path for path in sorted(HOUSE.rglob("*.py")) if GENERATED not in path.parents]


def room(path: Path) -> str:
    """The first part of the module's name below ilp_desktop: ``office``, ``cli``."""
    return path.relative_to(HOUSE).with_suffix("").parts[0]


def place(path: Path, node: ast.stmt | ast.expr | ast.ExceptHandler) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def imports(path: Path) -> Iterator[tuple[ast.stmt, str]]:
    """Every module that is imported anywhere in it, by its full name."""
    package = [HOUSE.name, *path.relative_to(HOUSE).parent.parts]
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((node, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*above, *filter(None, [node.module])])
            yield from ((node, f"{module}.{name.name}") for name in node.names)


def functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [node for node in ast.walk(tree(path)) if isinstance(node, kinds)]


def classes(path: Path) -> list[ast.ClassDef]:
    return [node for node in ast.walk(tree(path)) if isinstance(node, ast.ClassDef)]


def length(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def none_of(offences: Iterator[str]) -> None:
    """Fails with the whole list, so that one run shows everything there is to do."""
    found = sorted(offences)
    assert not found, "\n" + "\n".join(found)


def test_every_room_is_in_the_table() -> None:
    none_of(room(path) for path in modules() if room(path) not in {*OURS, *THE_TOP})


def test_rooms_import_only_the_rooms_they_may() -> None:
    def offences() -> Iterator[str]:
        for path in modules():
            here = room(path)
            for node, name in imports(path):
                parts = name.split(".")
                if here in THE_TOP or parts[0] != HOUSE.name or len(parts) < 2:
                    continue
                if parts[1] in OURS.keys() | THE_TOP and parts[1] not in {here, *OURS[here]}:
                    yield f"{place(path, node)} imports {name}"

    none_of(offences())


def test_rooms_import_only_the_libraries_they_may() -> None:
    def offences() -> Iterator[str]:
        for path in modules():
            here = room(path)
            for node, name in imports(path):
                library = name.split(".")[0]
                if here in THE_TOP or library in {HOUSE.name, *STANDARD, *THEIRS[here]}:
                    continue
                yield f"{place(path, node)} imports {name}"

    none_of(offences())


def test_policy_imports_the_standard_library_alone() -> None:
    none_of(
        f"{place(path, node)} imports {name}"
        for path in modules()
        if room(path) == "policy"
        for node, name in imports(path)
        if name.split(".")[0] not in STANDARD and not name.startswith("ilp_desktop.policy")
    )


def test_nothing_imports_the_windows_but_the_app() -> None:
    none_of(
        f"{place(path, node)} imports {name}"
        for path in modules()
        if room(path) not in {"desktop", "app"}
        for node, name in imports(path)
        if name.startswith("ilp_desktop.desktop") or name.split(".")[0] == "PySide6"
    )


SHARED_BY_WINDOWS = {"shell", "forms", "widgets", "theme"}
"""Folders under desktop that are no area: every window stands on them."""


def test_areas_of_the_window_do_not_import_each_other() -> None:
    def offences() -> Iterator[str]:
        for path in modules():
            parts = path.relative_to(HOUSE).parts
            if parts[0] != "desktop" or len(parts) < 3 or parts[1] in SHARED_BY_WINDOWS:
                continue
            for node, name in imports(path):
                there = name.split(".")[2:3] if name.startswith("ilp_desktop.desktop.") else []
                folder = HOUSE.joinpath("desktop", *there)
                if there and folder.is_dir() and there[0] not in {parts[1], *SHARED_BY_WINDOWS}:
                    yield f"{place(path, node)} imports {name}"

    none_of(offences())


CLOCKS = {"now", "utcnow", "today", "time", "monotonic"}


def test_the_clock_is_read_in_app_and_cli_alone() -> None:
    """``date.today()`` and the like; widgets may use Qt's timers, which tell no date."""

    def offences() -> Iterator[str]:
        for path in modules():
            if room(path) in THE_TOP:
                continue
            for node in ast.walk(tree(path)):
                if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                    continue
                whose = node.func.value
                owner = whose.id if isinstance(whose, ast.Name) else ""
                owner = whose.attr if isinstance(whose, ast.Attribute) else owner
                if node.func.attr in CLOCKS and owner in {"datetime", "date", "dt"}:
                    yield f"{place(path, node)} reads the clock"

    none_of(offences())


def test_except_exception_stands_in_one_place() -> None:
    wide = {"Exception", "BaseException"}

    def is_wide(caught: ast.expr | None) -> bool:
        names = caught.elts if isinstance(caught, ast.Tuple) else [caught]
        return any(
            name is None or (isinstance(name, ast.Name) and name.id in wide) for name in names
        )

    places = [
        place(path, node)
        for path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ExceptHandler) and is_wide(node.type)
    ]
    assert len(places) <= 1, places


def test_one_module_alone_opens_the_vaults_files() -> None:
    """A plain ``open(vault.db).close()`` lets go of the lock that keeps a second program out."""

    def names_the_file(node: ast.AST) -> bool:
        return isinstance(node, ast.Constant) and node.value == "vault.db"

    places = {
        path.relative_to(ROOT).as_posix()
        for path in modules()
        if any(names_the_file(node) for node in ast.walk(tree(path)))
    }
    assert len(places) <= 1, places


def test_nothing_asks_for_the_one_application() -> None:
    """Constructors receive what they need: no singletons reached from anywhere."""

    def reaches_out(node: ast.AST) -> bool:
        return (
            isinstance(node, ast.Attribute)
            and node.attr in {"instance", "qApp"}
            and isinstance(node.value, ast.Name)
            and node.value.id in {"QApplication", "QGuiApplication", "QCoreApplication"}
        )

    none_of(
        path.relative_to(ROOT).as_posix()
        for path in modules()
        if room(path) != "app" and any(reaches_out(node) for node in ast.walk(tree(path)))
    )


@pytest.mark.parametrize(("kind", "limit"), [("file", 400), ("class", 250), ("function", 50)])
def test_nothing_grows_too_long(kind: str, limit: int) -> None:
    def sizes() -> Iterator[tuple[str, int]]:
        for path in modules():
            if path.parent.name == "versions":  # a migration is written once and stays
                continue
            nodes = {"file": [], "class": classes(path), "function": functions(path)}[kind]
            yield from ((f"{place(path, node)} {node.name}", length(node)) for node in nodes)
            if kind == "file":
                lines = path.read_text(encoding="utf-8").count("\n")
                yield path.relative_to(ROOT).as_posix(), lines

    none_of(f"{name}: {size} lines" for name, size in sizes() if size >= limit)


def test_most_functions_are_short() -> None:
    assert median(length(node) for path in modules() for node in functions(path)) < 10


def test_every_module_says_in_one_line_what_is_inside() -> None:
    for path in modules():
        says = ast.get_docstring(tree(path))
        assert says or path.name == "__init__.py", f"{path.relative_to(ROOT)} says nothing"


def test_every_class_says_what_one_of_them_is() -> None:
    none_of(
        f"{place(path, node)} {node.name}"
        for path in modules()
        for node in classes(path)
        if not ast.get_docstring(node)
    )


def test_names_come_from_the_office() -> None:
    def offences() -> Iterator[str]:
        for path in modules():
            for node in [*classes(path), *functions(path)]:
                bare = node.name.lstrip("_").replace("school_manager", "")  # one of the staff
                if node.name in NOT_OURS_TO_NAME:
                    continue
                wrong = bare.startswith(BANNED_BEGINNINGS) or bare.endswith(BANNED)
                wrong |= any(word in bare.split("_") for word in BANNED_WORDS)
                if wrong:
                    yield f"{place(path, node)} {node.name}"

    none_of(offences())


def test_the_rooms_stand_on_each_other_without_a_circle() -> None:
    """A room below never waits for one above: the table itself has no circle."""
    left = {name: set(others) for name, others in OURS.items()}
    while left:
        free = {name for name, others in left.items() if not others & left.keys()}
        assert free, f"these import each other: {sorted(left)}"
        left = {name: others for name, others in left.items() if name not in free}
