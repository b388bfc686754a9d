"""The sentences under a poll: what its bars count, what was mended, what by name means."""

from __future__ import annotations

from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.ui.picture import Counted, Picture
from conference.ui.polls.says.answers import is_of_chamber
from conference.ui.polls.says.choosing import explained
from conference.ui.polls.says.needs import needs_words
from conference.ui.polls.says.verdict import undecided

__all__ = ["by_name", "is_secret", "mended", "note"]

HIDDEN = "Counts are hidden until the close, from this desk too."


def _decision_note(poll: PollView, known: Counted | None) -> str:
    """What a decision needs, and while its counts are nobody's that they are."""
    assert poll.needs is not None
    hidden = HIDDEN if is_secret(poll, known) else ""
    lines = (f"{poll.needs.title}: {needs_words(poll.needs)}", hidden, undecided(poll))
    return "\n".join(line for line in lines if line)


def is_secret(poll: PollView, known: Counted | None) -> bool:
    """Whether it is a vote of the chamber whose counts nobody may know yet."""
    return is_of_chamber(poll) and poll.state == "open" and not (known and known.people)


def mended(poll: PollView) -> str:
    """Which parties are left out of a poll, and where phones were started over; "" for none."""
    out = [f"{one.name} ({one.reason.removesuffix('.')})" for one in poll.left_out]
    parts = []
    if out:
        parties = words.quantity(len(out), "party is", "parties are")
        parts.append(f"{parties} left out: {words.enumerated(out)}.")
    if poll.started_over:
        names = words.enumerated([one.name for one in poll.started_over])
        struck = sum(one.struck for one in poll.started_over)
        votes = words.quantity(struck, "vote by phone was", "votes by phone were")
        parts.append(f"Phones were started over at {names}; {votes} taken out.")
    return "\n".join(parts)


def by_name(picture: Picture, poll: PollView) -> str:
    """Of a poll by name: what that means, then where it can be read."""
    if not poll.named:
        return ""
    if poll.state in {"draft", "open"}:
        by = "by device" if is_of_chamber(poll) else "on phones"
        return f"By name: everybody can read who voted how {by}, once it has closed."
    shown = {"published"} | {"live": {"closed", "void"}, "on_close": {"closed"}}.get(
        poll.reveal_parties, set()
    )
    if poll.state not in shown:
        return "By name: who voted how can be read with the result."
    origin = picture.origin or "the address of this conference"
    return f"By name: who voted how stands at {origin}/names"


def note(poll: PollView, known: Counted | None) -> str:
    """What the bars count, and the rule that will count the ballots, before it has."""
    if poll.needs is not None:
        return _decision_note(poll, known)
    if poll.outcome is not None:
        return ""
    if known is None and poll.state == "open":
        return "No answer has come in yet. Bars move with the first."
    match poll.kind:
        case "ranking":
            kind = "First preferences; the rule counts whole rankings."
        case "points":
            kind = f"Points; each person has {words.number(poll.budget)}."
        case "approval":
            kind = "Each person may approve several; shares are of the people who answered."
        case _:
            kind = ""
    return "\n".join(part for part in (kind, explained(poll)) if part)
