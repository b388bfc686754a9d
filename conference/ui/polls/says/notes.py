"""The sentences under a poll: what its bars count, what was mended, what by name means."""

from __future__ import annotations

from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.ui.picture import Counted, Picture
from conference.ui.polls.says.answers import is_of_chamber
from conference.ui.polls.says.choosing import explained
from conference.ui.polls.says.needs import needs_words
from conference.ui.polls.says.verdict import undecided
from conference.words.spoken import say

__all__ = ["by_name", "is_secret", "mended", "note"]


def _decision_note(poll: PollView, known: Counted | None) -> str:
    """What a decision needs, and while its counts are nobody's that they are."""
    assert poll.needs is not None
    needs = say("desk-polls-kind-needs", kind=poll.needs.title, needs=needs_words(poll.needs))
    hidden = say("desk-polls-hidden") if is_secret(poll, known) else ""
    lines = (needs, hidden, undecided(poll))
    return "\n".join(line for line in lines if line)


def is_secret(poll: PollView, known: Counted | None) -> bool:
    """Whether it is a vote of the chamber whose counts nobody may know yet."""
    return is_of_chamber(poll) and poll.state == "open" and not (known and known.people)


def mended(poll: PollView) -> str:
    """Which parties are left out of a poll, and where phones were started over; "" for none."""
    out = [
        say("poll-left-out-one", name=one.name, reason=one.reason.removesuffix("."))
        for one in poll.left_out
    ]
    parts = []
    if out:
        parts.append(say("desk-polls-left-out", count=len(out), names=words.enumerated(out)))
    if poll.started_over:
        names = words.enumerated([one.name for one in poll.started_over])
        struck = sum(one.struck for one in poll.started_over)
        parts.append(say("desk-polls-started-over", names=names, count=struck))
    return "\n".join(parts)


def by_name(picture: Picture, poll: PollView) -> str:
    """Of a poll by name: what that means, then where it can be read."""
    if not poll.named:
        return ""
    if poll.state in {"draft", "open"}:
        by_device = is_of_chamber(poll)
        return say("desk-polls-by-name-devices" if by_device else "desk-polls-by-name-phones")
    shown = {"published"} | {"live": {"closed", "void"}, "on_close": {"closed"}}.get(
        poll.reveal_parties, set()
    )
    if poll.state not in shown:
        return say("desk-polls-by-name-result")
    origin = picture.origin or say("desk-polls-this-address")
    return say("desk-polls-by-name-at", address=f"{origin}/names")


def note(poll: PollView, known: Counted | None) -> str:
    """What the bars count, and the rule that will count the ballots, before it has."""
    if poll.needs is not None:
        return _decision_note(poll, known)
    if poll.outcome is not None:
        return ""
    if known is None and poll.state == "open":
        return say("desk-polls-no-answer-yet")
    match poll.kind:
        case "ranking":
            kind = say("desk-polls-first-preferences")
        case "points":
            kind = say("desk-polls-points-each", points=words.number(poll.budget))
        case "approval":
            kind = say("desk-polls-approve-several")
        case _:
            kind = ""
    return "\n".join(part for part in (kind, explained(poll)) if part)
