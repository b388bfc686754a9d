"""Every refusal about elections: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal

__all__ = [
    "bad_areas",
    "bad_election",
    "bad_nomination",
    "bad_office",
    "barred",
    "counts_differ",
    "lot_waits",
    "not_counted_twice",
    "not_entitled",
    "not_yours",
    "unknown_election",
    "unknown_nominee",
]


def unknown_election(election: str) -> Refusal:
    """There is no election of this id."""
    return Refusal(
        "unknown_election",
        f"There is no election {election!r}. Call it first.",
        {"election": election},
    )


def unknown_nominee(election: str, number: int) -> Refusal:
    """Nobody was nominated under this number."""
    return Refusal(
        "unknown_nominee",
        f"The election {election} has no nomination {number}. See its list.",
        {"number": number},
    )


def bad_election(sentence: str) -> Refusal:
    """An election is not as it must be, or cannot be what is asked for now."""
    return Refusal("bad_election", sentence)


def bad_areas(sentence: str) -> Refusal:
    """The areas of seats are not as they must be, or cannot change now."""
    return Refusal("bad_areas", sentence)


def bad_nomination(sentence: str) -> Refusal:
    """A nomination, a signature or a statement cannot be."""
    return Refusal("bad_nomination", sentence)


def not_entitled(sentence: str) -> Refusal:
    """Who is nominated, or signs, may not in this election."""
    return Refusal("not_entitled", sentence)


def not_yours(number: int) -> Refusal:
    """A member answers for the own nomination only."""
    return Refusal(
        "not_yours", f"Nomination {number} is not that of your seat. Ask the desk about it."
    )


def bad_office(sentence: str) -> Refusal:
    """An office, its holder, or who is offered it are not as is asked for."""
    return Refusal("bad_office", sentence)


def barred(seat: int, area: str) -> Refusal:
    """Only members of an area vote, and this seat is of none, or of another one."""
    return Refusal(
        "barred",
        f"Only members of {area} vote here, and seat {seat} is not one of them. If that is wrong,"
        " ask the desk to correct the areas of seats before the next vote.",
        {"seat": seat, "area": area},
    )


def lot_waits(tied: str) -> Refusal:
    """The count has stopped at a tie."""
    return Refusal(
        "lot_waits",
        f"The count has stopped: {tied} are tied and a lot decides. Draw it in public, and enter"
        " what was drawn.",
    )


def not_counted_twice() -> Refusal:
    """The second counter has not answered yet."""
    return Refusal(
        "not_counted_twice",
        "The ballots are being counted a second time. Publish when both counts are there.",
    )


def counts_differ(differences: tuple[str, ...]) -> Refusal:
    """Two counters made different things of the same ballots: nothing is published."""
    return Refusal(
        "counts_differ",
        f"The two counts differ: {' '.join(differences[:3])} Nothing can be published. Export the"
        " record and have its ballots counted by others; start the server with a mended program,"
        " which counts again, or declare the poll void and vote once more.",
        {"differences": " ".join(differences)},
    )
