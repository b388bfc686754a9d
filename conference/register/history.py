"""The sittings in the register's file: what chance everybody had, and who had a seat."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import func, select

from conference.core.errors import ConferenceError
from conference.register.storage import Register
from conference.register.tables import (
    put,
    seat_table,
    setting,
    setting_table,
    sitting_table,
)

__all__ = [
    "Sitting",
    "change_seats",
    "sitting_of",
    "sittings_of",
    "store_sitting",
    "withdraw_sitting",
]


@dataclass(frozen=True, eq=False)
class Sitting:
    """A draw that was held. ``drawn_at`` is in Unix seconds.

    ``chances[n]`` is the chance that the person with the number n had, NaN if they were not in the
    pool; later numbers were not in the register yet. ``how`` says of people's numbers how they came
    to a seat, ``"drawn"``, ``"stayed"`` or ``"replacement"``, or that they ``"left"`` it.
    """

    number: int
    digest: str
    commitment: str
    title: str
    drawn_at: int
    seats: int
    chances: NDArray[np.float64]
    how: dict[int, str]

    @property
    def seated(self) -> tuple[int, ...]:
        """The numbers of those who had a seat and kept it."""
        return tuple(sorted(n for n, how in self.how.items() if how != "left"))


def store_sitting(register: Register, sitting: Sitting) -> int:
    """Store a sitting; its number. Raises ``held_already`` if its draw was stored before."""
    with register.changing() as connection:
        query = select(sitting_table.c.number).where(sitting_table.c.digest == sitting.digest)
        if connection.execute(query).first() is not None:
            raise ConferenceError(
                "held_already", "This draw is in the register already; nothing was changed."
            )
        last = connection.execute(select(func.max(sitting_table.c.number))).scalar()
        number = int(last or 0) + 1
        packed = zlib.compress(sitting.chances.astype("<f8").tobytes(), 1)
        connection.execute(
            sitting_table.insert().values(
                number=number, digest=sitting.digest, commitment=sitting.commitment,
                title=sitting.title, drawn_at=sitting.drawn_at, seats=sitting.seats,
                chances=packed,
            )
        )  # fmt: skip
        put(connection, f"sitting of {sitting.digest}", str(number))
        connection.execute(
            seat_table.insert(),
            [{"sitting": number, "person": n, "how": how} for n, how in sitting.how.items()],
        )
    return number


def withdraw_sitting(register: Register, digest: str) -> None:
    """Take out the sitting of the draw with this digest, with all rounds of it; it may be none."""
    with register.changing() as connection:
        query = select(sitting_table.c.number).where(sitting_table.c.digest == digest)
        number = connection.execute(query).scalar()
        if number is None:
            return
        connection.execute(seat_table.delete().where(seat_table.c.sitting == number))
        connection.execute(sitting_table.delete().where(sitting_table.c.number == number))
        connection.execute(
            setting_table.delete().where(
                setting_table.c.name.startswith("sitting of "),
                setting_table.c.value == str(number),
            )
        )


def sitting_of(register: Register, digest: str) -> int | None:
    """The number of the sitting to which the draw or round with this digest belongs."""
    with register.changing() as connection:
        found = setting(connection, f"sitting of {digest}")
    return None if found is None else int(found)


def change_seats(
    register: Register, number: int, digest: str, left: Iterable[int], came: Iterable[int]
) -> None:
    """A round of replacements, known by its digest, in a sitting.

    ``left`` and ``came`` are people by number. Raises ``held_already``.
    """
    with register.changing() as connection:
        if setting(connection, f"sitting of {digest}") is not None:
            raise ConferenceError(
                "held_already", "This round is in the register already; nothing was changed."
            )
        put(connection, f"sitting of {digest}", str(number))
        for people, how in ((left, "left"), (came, "replacement")):
            for person in people:
                connection.exec_driver_sql(
                    "INSERT OR REPLACE INTO seat VALUES (?, ?, ?)", (number, person, how)
                )


def sittings_of(register: Register) -> list[Sitting]:
    """All sittings, the first one first."""
    found = []
    with register.changing() as connection:
        for row in connection.execute(select(sitting_table).order_by(sitting_table.c.number)):
            query = select(seat_table.c.person, seat_table.c.how).where(
                seat_table.c.sitting == row.number
            )
            how = {int(one.person): str(one.how) for one in connection.execute(query)}
            chances = np.frombuffer(zlib.decompress(row.chances), dtype="<f8")
            found.append(
                Sitting(
                    row.number, row.digest, row.commitment, row.title, row.drawn_at, row.seats,
                    chances, how,
                )
            )  # fmt: skip
    return found
