"""The verdict of a result sheet in one sentence, word for word as the pages say it (`verdict.js`).

No majority is worked out here: the figure that was needed, what it is of, the quorum and whether
it was reached stand in the decision of the sheet. Whom it is about is read off the counts.
"""

from __future__ import annotations

from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.voting.decision import BASES, Decision
from conference.voting.sheet import Sheet

__all__ = ["sheet_verdict", "void_words"]

PLAIN = ("more than 1/2", "cast")
"""The rule that needs no words: more than half of all who answered."""


def sheet_verdict(sheet: Sheet | None) -> str:
    """What the sheet decides, with what was needed and reached; "" if it decides nothing."""
    if sheet is None or sheet.decision is None:
        return ""
    if sheet.cast == 0:
        return "Nobody answered."
    return " ".join((_outcome(sheet, sheet.decision), *_conditions(sheet.decision)))


def _outcome(sheet: Sheet, said: Decision) -> str:
    first = [line.option for line in sheet.lines if line.count == said.yes]
    names, is_plain = words.enumerated(first), _is_plain(sheet, said)
    of = f"{words.number(said.yes)} of {words.number(said.base)}"
    needed = f"{words.number(said.needed)} needed"
    if not is_plain:
        needed += f" ({said.majority} of {BASES.get(said.base_name, said.base_name)})"
    if len(first) > 1 and said.passed and not said.casting_vote:
        return f"{names} are carried: {of} each, {needed}."
    if len(first) > 1:
        return (
            f"A tie: {names}, {of} each." if is_plain else f"A tie: {names}, {of} each, {needed}."
        )
    if is_plain:
        reached = "a majority" if said.passed else "the most, but no majority"
        return f"{names} has {reached}: {of}, {needed}."
    return f"{names} is {'carried' if said.passed else 'not carried'}: {of}, {needed}."


def _is_plain(sheet: Sheet, said: Decision) -> bool:
    """Whether the one with most had to have more than half of all who answered, and no more."""
    return (
        (said.majority, said.base_name) == PLAIN
        and not said.abstentions
        and said.quorum_needed is None
        and said.most_against is None
        and said.yes == max(line.count for line in sheet.lines)
    )


def _conditions(said: Decision) -> list[str]:
    """What else it rests on: the most that may be against, the casting vote, the quorum."""
    found = []
    if said.most_against is not None:
        most, against = words.number(said.most_against), words.number(said.no)
        found.append(f"At most {most} may be against: {against} are.")
    if said.casting_vote:
        verdict = "carried" if said.passed else "not carried"
        who = "The lot said" if said.by_lot else "The chair's casting vote was"
        found.append(f"{who} {said.casting_vote}: {verdict}.")
    if said.quorum_needed is not None:
        quorum = f"quorum of {words.number(said.quorum_needed)}"
        found.append(f"The {quorum} was met." if said.quorum_met else f"There was no {quorum}.")
    return found


def void_words(poll: PollView) -> str:
    """That a poll does not count, and why; "" of any other."""
    if poll.state != "void":
        return ""
    reason = f": {poll.void_reason.rstrip('.')}" if poll.void_reason else ""
    return f"Void, it does not count{reason}."
