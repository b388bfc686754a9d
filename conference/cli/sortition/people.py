"""The files of people that the commands of the lottery work on.

With ``--register FOLDER`` the conference's register is written out into a private folder beside it,
and the commands work on that file as on any other; then it is deleted. Salts come from the
register's key, so everyone keeps their code. After a draw the ledger notes what chance everybody
had.
"""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from conference.cli.sortition.options import After, CheckOptions, PeopleOptions
from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.lottery.tables import Inputs, Sources
    from conference.register.storage import Register
    from conference.sortition.progress import Watch

__all__ = ["People", "people_of", "read", "register_draw"]

PREFIX = ".draw-"


@dataclass(frozen=True)
class People:
    """The file of people and its columns, and the files of ids that go with it.

    ``household`` has the columns of an address as they were given, ``key`` is the file with the
    secret that makes the salts; ``register`` the folder that they came from, if they did.
    """

    file: Path
    id: str | None
    household: tuple[str, ...]
    trained: str | None
    exclude: Path | None
    staying: Path | None
    key: Path
    register: Path | None = None

    def secret(self) -> bytes:
        """What makes the salts."""
        from conference.lottery.tables import chunks, filled
        from conference.sortition.commitment import pool_key

        return pool_key(filled(self.key) if self.key == self.file else chunks(self.key))

    def sources(self, categories: Path) -> Sources:
        """The files and columns, as the lottery reads them."""
        from conference.lottery.tables import Sources

        homes = tuple(name for group in self.household for name in group.split(",") if name.strip())
        return Sources(categories, self.file, self.id, homes, self.trained)


@contextlib.contextmanager
def people_of(
    options: PeopleOptions, *, after: After | None = None, key: Path | None = None
) -> Iterator[People]:
    """The people that the options name; those of a register while the context lasts.

    ``after`` is what earlier sittings mean, ``key`` a file with the secret that makes the salts;
    without one it is the register's key, or the file of people itself. Raises ``needs_register``,
    ``no_addresses`` and what the register raises.
    """
    wanted = After() if after is None else after
    if options.respondents is not None:
        _must_need_no_register(options, wanted)
        yield People(
            options.respondents, options.id, options.household, options.trained, options.exclude,
            options.staying, key or options.respondents,
        )  # fmt: skip
        return
    assert options.register is not None
    from conference.register.storage import Register

    with Register(options.register) as register, _private(options.register) as place:
        people = _written(options, register, place, key)
        yield _after_sittings(people, wanted, register, place)


def _written(options: PeopleOptions, register: Register, place: Path, key: Path | None) -> People:
    """The people of the register, written into the folder ``place``."""
    from conference.register.pool import write_key, write_people

    file, own_key = place / "register.csv", place / "key"
    write_people(register, file)
    homes = options.household
    if options.addresses:
        household = register.must_have().household
        if not household:
            raise ConferenceError("no_addresses", "The register does not know addresses.")
        homes = (*homes, *household)
    if key is None:
        write_key(register, own_key)
    return People(
        file, "id", homes, options.trained, options.exclude, options.staying, key or own_key,
        options.register,
    )  # fmt: skip


def _must_need_no_register(options: PeopleOptions, after: After) -> None:
    given = {
        "addresses": options.addresses,
        "rotation": after.rotation,
        "stay-on": after.stay,
        "stay-value": after.value,
    }
    for name, value in given.items():
        if value:
            raise ConferenceError("needs_register", f"--{name} goes with --register.")


@contextlib.contextmanager
def _private(folder: Path) -> Iterator[Path]:
    """A folder for this user alone (0700); what an interrupted draw left behind is deleted."""
    for old in folder.glob(f"{PREFIX}*/*"):
        if time.time() - old.stat().st_mtime > 86_400:
            old.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix=PREFIX, dir=folder) as name:
        yield Path(name)


def _after_sittings(people: People, after: After, register: Register, place: Path) -> People:
    """The same with who rests among ``exclude`` and who stays on among ``staying``."""
    if not after.rotation and not after.stay:
        return people
    from conference.register.sittings import next_draw

    found = next_draw(register, rotation=after.rotation, stay=after.stay, value=after.value)
    return replace(
        people,
        exclude=_joined(place / "exclude.csv", found.exclude, people.exclude),
        staying=_joined(place / "staying.csv", found.staying, people.staying),
    )


def _joined(path: Path, ids: tuple[str, ...], given: Path | None) -> Path | None:
    """Write these ids and those in the file ``given``; None if there are none."""
    from conference.lottery.tables import id_list
    from conference.tables.writing import rows_into

    listed = [*ids, *(() if given is None else id_list(given, "id").ids)]
    with path.open("w", encoding="utf-8", newline="") as file:
        write = rows_into(file)
        for cells in (["id"], *([one] for one in dict.fromkeys(listed))):
            write(cells)
    return path if listed else None


def read(options: CheckOptions, people: People, watch: Watch) -> Inputs:
    """Quotas and people, without those who may not be drawn or have a seat already."""
    from conference.lottery.tables import Inputs

    if options.size < 1:
        raise ConferenceError("bad_size", "--size must be at least 1.")
    inputs = Inputs(people.sources(options.categories), watch, options.size)
    inputs.leave_out(people.exclude)
    inputs.keep(people.staying)
    inputs.seat_elected(options.elected)
    return inputs


def register_draw(people: People, folder: Path) -> int | None:
    """Enter the draw (or round) in this folder in the register; the sitting's number.

    None without a register, and if it was noted before: a draw repeated is not another one.
    """
    if people.register is None:
        return None
    from conference.lottery.tables import id_list
    from conference.register.sittings import hold
    from conference.register.storage import Register

    try:
        with Register(people.register) as register:
            staying = (
                () if people.staying is None else register.meant(id_list(people.staying, "id"))
            )
            return hold(register, folder, at=int(time.time()), staying=staying).sitting
    except ConferenceError as error:
        if error.code != "held_already":
            raise
        return None
