#!/usr/bin/env python3
"""One word sets this checkout up, shows the program, tests it or builds it."""

import argparse
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - the older one must hear it
    sys.exit(
        "ILP Desktop needs Python 3.11 or newer; this is "
        f"{sys.version_info[0]}.{sys.version_info[1]} at {sys.executable}.\n"
        "Run dev.py with a newer one, such as: python3.12 dev.py"
    )

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
RULES = ("tests/policy", "tests/office", "tests/vault")
"""These try every line of the rules, the office and the history; to count lines takes its time."""
WINDOWS = sys.platform == "win32"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
DEMO = ROOT / "demo"
VAULT = DEMO / "Demonstration.ilpvault"
SIGN_IN = DEMO / "sign-in.txt"
BUILT = ROOT / "dist" / "ilp-desktop"
FORMS = ROOT / "ilp_desktop" / "desktop" / "forms"
TRANSLATORS = ("lupdate", "lrelease")
TRANSLATIONS = ROOT / "resources" / "translations"

FOR_QT = [
    *("libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3"),
    "libgssapi-krb5-2",
]
"""The shared libraries that Qt opens on Debian and Ubuntu, each proved necessary."""

FOR_X = ["libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"]
FOR_X += ["libxkbcommon-x11-0"]
"""Those that it opens for a window on an X server's screen besides."""

FOR_TESTS = ["xvfb", "xauth", "qpdf", "poppler-utils"]
FOR_TESTS += ["at-spi2-core", "dbus", "gir1.2-atspi-2.0", "python3-pyatspi"]
"""A screen for windows that nobody watches, what checks prints, and what a screen reader asks."""


def say(text: str) -> None:
    print(text, flush=True)


def run(*command: object, **environment: str) -> int:
    """Run it in the checkout with what it prints in sight; its exit status."""
    words = [str(word) for word in command]
    return subprocess.run(words, cwd=ROOT, env=os.environ | environment).returncode


def must(*command: object, **environment: str) -> None:
    """Run it, and end here if it fails."""
    status = run(*command, **environment)
    if status:
        sys.exit(status)


def ask(*command: object, **environment: str) -> str:
    """Run it and return what it printed; what it says of errors is in sight."""
    words = [str(word) for word in command]
    answer = subprocess.run(
        words, cwd=ROOT, env=os.environ | environment, stdout=subprocess.PIPE, encoding="utf-8"
    )
    if answer.returncode:
        sys.exit(answer.returncode)
    return answer.stdout


def fingerprint(*paths: Path) -> str:
    """Of the contents of these files, and of all in these folders."""
    seen = hashlib.sha256(str(ROOT).encode())
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                seen.update(f"{file}\0".encode() + file.read_bytes())
    return seen.hexdigest()


# Setting up


def missing_from_debian(names: list[str]) -> list[str]:
    """Those of the Debian packages that are not installed; none where there is no Debian."""
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return []
    # Newer releases renamed some for their 64-bit time: libglib2.0-0t64.
    known = [f"{name}{ending}" for name in names for ending in ("", "t64")]
    form = "${Package} ${db:Status-Status}\n"
    answer = subprocess.run(["dpkg-query", "-W", "-f", form, *known], capture_output=True)
    lines = answer.stdout.decode().splitlines()
    installed = {line.split()[0] for line in lines if line.endswith(" installed")}
    return [name for name in names if not installed & {name, f"{name}t64"}]


def get_from_debian(names: list[str], *, what_for: str) -> None:
    """Install what is missing as root; else say the one command that does."""
    missing = missing_from_debian(names)
    if not missing:
        return
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        say(f"{what_for} needs what is not installed here. Run once:")
        say(f"    sudo apt-get install {shlex.join(missing)}")
        return
    say(f"Installing for {what_for}: {' '.join(missing)}")
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-qq"], command):
        done = subprocess.run(
            step, env=quiet, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
        )
    if done.returncode:
        say(f"apt-get could not install it:\n{done.stdout.strip()}")


def make_environment() -> None:
    """A virtual environment that has what requirements.lock pins, and this checkout."""
    wanted = fingerprint(ROOT / "requirements.lock", ROOT / "pyproject.toml")
    stamp = VENV / "set-up-from"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    if not PYTHON.exists() or run(PYTHON, "-c", "import sys; sys.exit(sys.version_info < (3, 11))"):
        say("Making .venv")
        if not find_spec("ensurepip"):  # Debian keeps it in a package of its own
            name = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
            get_from_debian([name], what_for="Making .venv")
        must(sys.executable, "-m", "venv", "--clear", VENV)
    if not (VENV / "set-up-from").exists() and run(PYTHON, "-c", "import pip"):
        must(PYTHON, "-m", "ensurepip")
    pip = [PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    say("Installing what requirements.lock pins")
    # The lock is whole: pip need not look for what it needs, nor find newer ones of it meanwhile.
    locked = ("--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", "requirements.lock")
    must(*pip, *locked)
    must(*pip, "--no-deps", "--no-build-isolation", "-e", ".", PYTHONWARNINGS="ignore")
    if run(PYTHON, "-c", "import PySide6.QtWidgets"):
        needs = ", ".join(FOR_QT)
        sys.exit(f"Qt does not start here. It needs shared libraries, on Debian: {needs}")
    stamp.write_text(wanted)


def setup(word: str) -> None:
    names = [*FOR_QT]
    if word in {"setup", "test"} or os.environ.get("DISPLAY"):
        names += FOR_X
    if word == "test":
        names += FOR_TESTS
    get_from_debian(names, what_for="ILP Desktop")
    make_environment()


# Making


def qt() -> Path:
    """The folder of Qt and its tools."""
    return Path(ask(PYTHON, "-c", "import PySide6; print(PySide6.__path__[0])").strip())


def make_forms(folder: Path = FORMS) -> None:
    """Python out of each Designer file, as pyside6-uic writes it."""
    uic = qt() / "uic.exe" if WINDOWS else qt() / "Qt" / "libexec" / "uic"
    designed = sorted((ROOT / "ui").glob("*.ui"))
    for form in designed:
        must(uic, "-g", "python", form, "-o", folder / f"ui_{form.stem}.py")
    # uic imports names that no form uses, QLocale among them, whose languages take 20 ms to build.
    unused = ("ruff", "check", "--quiet", "--isolated", "--select", "F401", "--fix")
    must(PYTHON, "-m", *unused, *sorted(folder.glob("ui_*.py")))
    for made in folder.glob("ui_*.py"):
        if made.stem.removeprefix("ui_") not in {form.stem for form in designed}:
            made.unlink()


def refusals(texts: list[Path]) -> list[str]:
    """OfficeError and the classes made of it: what they are raised with is read by a person."""
    found = ["OfficeError"]
    whole = "\n".join(text.read_text("utf-8") for text in texts if text.suffix == ".py")
    for known in found:
        found += re.findall(rf"^class (\w+)\({known}\)", whole, re.MULTILINE)
    return found


def make_translations(folder: Path = TRANSLATIONS) -> None:
    """Look for texts to translate, keep those that are, and pack them for the program."""
    lupdate, lrelease = (qt() / f"{tool}{'.exe' if WINDOWS else ''}" for tool in TRANSLATORS)
    texts = [*sorted((ROOT / "ui").glob("*.ui")), *sorted((ROOT / "ilp_desktop").rglob("*.py"))]
    texts = [path for path in texts if path.parent != FORMS]
    alias = ",".join(f"tr+={name}" for name in ("mark", "Told", "__init__", *refusals(texts)))
    listed = ["-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", alias]
    for language in sorted(folder.glob("*.ts")):
        must(lupdate, *texts, *listed, "-ts", language)
        packed = language.with_suffix(".qm")
        must(lrelease, "-silent", "-nounfinished", language, "-qm", packed)


def build() -> int:
    """The program in one folder, for machines without Python; nothing if it stands already."""
    made_of = ("ilp_desktop", "resources", "build.spec", "requirements.lock", "pyproject.toml")
    wanted = fingerprint(*(ROOT / name for name in made_of))
    stamp = ROOT / "dist" / "built-from"
    if BUILT.exists() and stamp.exists() and stamp.read_text() == wanted:
        return 0
    stamp.unlink(missing_ok=True)
    status = run(PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "build.spec")
    if status:
        return status
    stamp.write_text(wanted)
    size = sum(file.stat().st_size for file in BUILT.rglob("*") if not file.is_symlink())
    say(f"Built {BUILT.relative_to(ROOT)}, {size / 1e6:.0f} MB")
    return 0


# Showing


def make_office() -> dict[str, str]:
    """The demonstration office, made if there is none; how its first account signs in."""
    unfinished = DEMO / "unfinished"
    DEMO.mkdir(exist_ok=True)
    if unfinished.exists():
        shutil.rmtree(VAULT, ignore_errors=True)
    if not VAULT.exists():
        say("Making the demonstration office")
        unfinished.touch()
        SIGN_IN.write_text(ask(PYTHON, "-m", "ilp_desktop", "demo", VAULT), encoding="utf-8")
        unfinished.unlink()
    if not SIGN_IN.exists():
        sys.exit(f"{SIGN_IN} is gone, and with it the passphrase. Remove {VAULT} for a new one.")
    lines = SIGN_IN.read_text(encoding="utf-8").splitlines()
    return {
        name: next(line for line in lines if line.startswith(name)).split(": ")[1]
        for name in ("account", "passphrase")
    }


def print_one_student(account: str, passphrase: str) -> None:
    """The complete file of the first student whose plan is established, to demo/."""

    def office(word: str, *words: object) -> str:
        command = [PYTHON, "-m", "ilp_desktop", word, VAULT, *words, "--account", account]
        return ask(*command, ILP_PASSPHRASE=passphrase)

    students = json.loads(office("students", "--json"))
    number = next((one for one in students if one["pccr_since"]), students[0])["number"]
    paper = DEMO / f"student-{number}.pdf"
    office("print", number, paper)
    say(f"Printed a student's complete file: {paper}")


def draw_pictures(folder: Path, passphrase: str) -> None:
    """A picture of each main page, drawn without a screen."""
    folder.mkdir(parents=True, exist_ok=True)
    must(
        *(PYTHON, "-m", "ilp_desktop", "pictures", VAULT, folder),
        ILP_PASSPHRASE=passphrase,
        QT_QPA_PLATFORM="offscreen",
    )
    say(f"Drew a picture of each main page: {folder}")


def has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def demo() -> None:
    sign_in = make_office()
    print_one_student(**sign_in)
    if not has_screen():
        say("There is no screen here to open the window on.")
        return draw_pictures(DEMO, sign_in["passphrase"])
    say("To sign in, type this; other accounts stand in demo/sign-in.txt:")
    say("".join(f"    {what}: {words}\n" for what, words in sign_in.items()))
    return must(PYTHON, "-m", "ilp_desktop", VAULT)


# Proving


def tests_in_a_window(rest: list[str]) -> int:
    """Those that need a real window: on Xvfb's screen, or on the machine's own outside Linux."""
    command = [PYTHON, "-m", "pytest", "-m", "window", *rest]
    if not sys.platform.startswith("linux"):
        return run(*command, QT_QPA_PLATFORM="windows" if WINDOWS else "cocoa")
    if not (shutil.which("xvfb-run") and shutil.which("xauth")):
        say("Tests through a real window are left out: Xvfb cannot be had here.")
        return 0
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"]
    return run(*screen, *command, QT_QPA_PLATFORM="xcb")


def test(rest: list[str]) -> int:
    """Everything, in this order; each part runs even if one before it failed."""
    none_chosen = 5
    failed = []

    def part(name: str, status: int) -> None:
        if status not in {0, none_chosen}:
            failed.append(name)

    say("Style")
    part("format", run(PYTHON, "-m", "ruff", "format", "--check", "--quiet", "."))
    part("lint", run(PYTHON, "-m", "ruff", "check", "--quiet", "."))
    say("Types")
    part("types", run(PYTHON, "-m", "mypy"))
    say("Tests in a window")
    part("tests in a window", tests_in_a_window(rest))
    say("Building the program")
    part("build", build())
    say("Tests")
    if set(rest) - {"--long"}:  # a part leaves lines out
        part("tests", run(PYTHON, "-m", "pytest", "-n", "2", *rest))
    else:
        part("tests of rules", run(PYTHON, "-m", "pytest", "-n", "2", *RULES, *rest, "--cov"))
        others = [f"--ignore={folder}" for folder in RULES]
        part("other tests", run(PYTHON, "-m", "pytest", "-n", "2", *others, *rest))
    if failed:
        say(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


def bench(rest: list[str]) -> int:
    return run(PYTHON, "-m", "tests.bench", *rest)


WORDS = {
    "setup": "make .venv and install what is pinned",
    "demo": "open a demonstration office",
    "test": "prove that everything works; further words go to pytest, as --long does",
    "forms": "make the forms again from ui/",
    "translations": "find what is to be translated, and pack what is",
    "pictures": "draw each main page to demo/",
    "bench": "measure speed and size against their goals",
    "build": "make the program that needs no Python, dist/ilp-desktop/",
}


def main() -> int:
    lines = "\n".join(f"  {word:14}{meaning}" for word, meaning in WORDS.items())
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=lines, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("word", choices=WORDS, metavar="WORD")
    parser.add_argument("--to", type=Path, help="another folder for forms or translations")
    asked, rest = parser.parse_known_args()
    if rest and asked.word not in {"test", "bench"}:
        parser.error(f"{asked.word} takes nothing further: {shlex.join(rest)}")
    setup(asked.word)
    if asked.word in {"test", "bench"}:
        return {"test": test, "bench": bench}[asked.word](rest)
    if asked.word == "demo":
        demo()
    elif asked.word == "forms":
        make_forms(asked.to or FORMS)
    elif asked.word == "translations":
        make_translations(asked.to or TRANSLATIONS)
    elif asked.word == "pictures":
        draw_pictures(DEMO, make_office()["passphrase"])
    elif asked.word == "build":
        return build()
    return 0


if __name__ == "__main__":
    sys.exit(main())
