"""A lottery whose people are those in the conference's register, and what the register is told.

The people are written out as a file for as long as it is needed: from the commitment on it lies
beside the files that were sent, as ``register.csv``, since the rows of those who were drawn come
from it. Salts are made with the register's key, so everybody keeps their code.

A draw counts as a sitting when it is revealed, and no longer when it is declared void or another
draw of the commitment takes its place. What is to be done is a file in the folder of the draw, so
that it is done once, also after a restart: ``sitting.due`` comes with the draw, ``sitting.noted``
takes its place when the register has it.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from conference.core.errors import ConferenceError
from conference.lottery.plan import DUE, NOTED, Paths
from conference.lottery.tables import filled, id_list
from conference.register.history import withdraw_sitting
from conference.register.pool import write_people
from conference.register.sittings import hold
from conference.register.storage import Register
from conference.sortition.commitment import pool_key
from conference.sortition.progress import Watch

__all__ = ["at_hand", "key_of", "people_file", "settle"]


def people_file(paths: Paths, people: str) -> Path:
    """Where the people are: ``people`` is ``"file"`` or ``"register"``."""
    return paths.sent("register") if people == "register" else paths.people


@contextlib.contextmanager
def at_hand(paths: Paths, people: str, watch: Watch) -> Iterator[Path]:
    """The people's file. That of a register is deleted again when nothing was committed.

    Raises ``no_register``, ``empty_register``.
    """
    path = people_file(paths, people)
    if people != "register":
        yield path
        return
    try:
        with Register(paths.conference) as register:
            write_people(register, path, watch)
        yield path
    finally:
        if not paths.committed.is_dir():
            path.unlink(missing_ok=True)


def key_of(paths: Paths, people: str) -> bytes:
    """What makes everybody's salt: the register's key, or that of the file's bytes."""
    if people != "register":
        return pool_key(filled(paths.people))
    with Register(paths.conference) as register:
        return register.key


def settle(
    paths: Paths, last: int, watch: Watch, *, counts: bool, title: str, at: int
) -> dict[str, Any]:
    """Note the last draw as a sitting if it ``counts``, and withdraw those that do not.

    ``at`` is the time of the draw, in Unix seconds. Raises what the register refuses; doing it once
    more does what was left.
    """
    sentence = ""
    with Register(paths.conference) as register:
        for number in range(1, last + 1):
            folder = paths.draw(number)
            is_sitting = counts and number == last
            if not is_sitting and (folder / NOTED).is_file():
                audit = json.loads((folder / "audit.json").read_text(encoding="utf-8"))
                withdraw_sitting(register, audit["draw"]["digest"])
                (folder / NOTED).unlink()
                sentence = f"{folder.name} does not count: it is out of the register's sittings."
            elif is_sitting and (folder / DUE).is_file():
                sentence = _record_sitting(paths, register, folder, watch, title, at)
                (folder / DUE).replace(folder / NOTED)
    return {"noted": {"sentence": sentence}}


def _record_sitting(
    paths: Paths, register: Register, folder: Path, watch: Watch, title: str, at: int
) -> str:  # fmt: skip
    staying = paths.sent("staying")
    stay = register.meant(id_list(staying, "id")) if staying.is_file() else []
    try:
        held = hold(register, folder, title=title, at=at, staying=stay, watch=watch)
    except ConferenceError as error:
        if error.code != "held_already":
            raise
        return "The register has this sitting already."
    return f"The register has it as sitting {held.sitting}, of {held.seated:,} people."
