"""Write the lock files: one version of each package, with the SHA-256 of every file of it.

``make lock`` keeps every pin that fits ``pyproject.toml`` and adds what is missing, so a second run
changes nothing; ``make upgrade`` takes the newest of all. Both need a package index, as pip and uv
are set up to use it; the files name none. uv is installed by its own lock, into a folder that is
deleted afterwards, and resolves for all platforms and Pythons at once; pip installs the result.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import tomllib
import venv
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent / "pyproject.toml"

LOWEST_PYTHON = "3.11"

HEAD = """\
# {what}, pinned with the SHA-256 of every file.
# Written by supply/lock.py: change {source} instead, and run make lock.
"""


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock file: of an extra of the project ("" for none), or of ``wants`` alone."""

    name: str
    what: str
    wants: tuple[str, ...] = ()
    extra: str = ""
    within: tuple[str, ...] = ()
    """Locks whose versions this one has to take, for they are installed together."""

    @property
    def path(self) -> Path:
        """Where it lies."""
        return HERE / self.name

    @property
    def source(self) -> str:
        """What it is made from, as its head says."""
        return "supply/lock.py" if self.name == TOOLS else "pyproject.toml"


TOOLS = "requirements-lock.lock"
BUILD = "requirements-build.lock"
RUN = "requirements.lock"
DEVELOPMENT = "requirements-dev.lock"


def build_requirements() -> tuple[str, ...]:
    """What the build of the project's own package asks for; editable ones need ``editables``."""
    wanted = tomllib.loads(PROJECT.read_text("utf-8"))["build-system"]["requires"]
    return (*wanted, "editables>=0.5")


def locks() -> tuple[Lock, ...]:
    """All lock files, in the order in which they are made."""
    return (
        Lock(TOOLS, "What makes the lock files", wants=("uv>=0.13,<0.14",)),
        Lock(BUILD, "What builds the package of the program", wants=build_requirements()),
        Lock(RUN, "What the program runs on", within=(BUILD,)),
        Lock(DEVELOPMENT, "What tests and linters need", extra="dev", within=(BUILD, RUN)),
    )


def command(uv: Path, lock: Lock, *, upgrade: bool) -> list[str]:
    """How uv is called; what is wanted comes on its standard input, or from the project."""
    call = [str(uv), "pip", "compile", "--no-config", "--quiet", "--universal"]
    call += ["--python-version", LOWEST_PYTHON, "--fork-strategy", "fewest"]
    call += ["--generate-hashes", "--no-header", "--no-emit-index-url", "--no-emit-find-links"]
    call += ["--annotation-style", "line", "--output-file", _written(lock.path)]
    call += ["--upgrade"] if upgrade else []
    for name in lock.within:
        call += ["--constraints", _written(HERE / name)]
    call += ["--extra", lock.extra] if lock.extra else []
    return [*call, "-" if lock.wants else _written(PROJECT)]


def _written(path: Path) -> str:
    """A path as it stands in the files, the same on every machine."""
    return path.relative_to(HERE.parent).as_posix()


def write(uv: Path, lock: Lock, *, upgrade: bool) -> None:
    """Resolve one lock and write its file."""
    wanted = "\n".join(lock.wants)
    subprocess.run(
        command(uv, lock, upgrade=upgrade), input=wanted, text=True, check=True, cwd=HERE.parent
    )
    head = HEAD.format(what=lock.what, source=lock.source)
    lock.path.write_text(head + lock.path.read_text("utf-8"), "utf-8")


def install_uv(folder: Path) -> Path:
    """Install uv by its lock into a new environment in ``folder``; the program."""
    venv.create(folder, with_pip=True)
    binaries = folder / ("Scripts" if sys.platform == "win32" else "bin")
    pip = [str(binaries / "python"), "-m", "pip", "install", "--quiet", "--require-hashes"]
    subprocess.run([*pip, "--requirement", str(HERE / TOOLS)], check=True)
    return binaries / "uv"


def main() -> None:
    """Write all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--upgrade", action="store_true", help="take the newest that fits")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        uv = install_uv(Path(folder))
        for lock in locks():
            write(uv, lock, upgrade=given.upgrade)
            print(f"{lock.path.relative_to(HERE.parent)} is written")


if __name__ == "__main__":
    main()
