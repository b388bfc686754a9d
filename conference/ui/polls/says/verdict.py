"""The verdict of a result sheet in one sentence, word for word as the pages say it (`verdict.js`).

No majority is worked out here: the figure that was needed, what it is of, the quorum and whether
it was reached stand in the decision of the sheet. Whom it is about is read off the counts.
"""

from __future__ import annotations

from conference.deliberation.polls.electorate import Tie
from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.voting.decision import BASES, Decision
from conference.voting.sheet import Sheet

__all__ = [
    "brief_words",
    "condition_words",
    "decided_words",
    "needed_words",
    "reached_words",
    "sheet_verdict",
    "undecided",
    "void_words",
]

PLAIN = ("more than 1/2", "cast")
"""The rule that needs no words: more than half of all who answered."""

UNANIMOUS = "at least 1/1"
"""How a decision names the majority that is all of them."""

SIDES = {"yes": 0, "no": 1}
"""Which option the chair's word, or the lot's, stands for."""


def sheet_verdict(sheet: Sheet | None) -> str:
    """What the sheet decides, with what was needed and reached; "" if it decides nothing."""
    if sheet is None or sheet.decision is None:
        return ""
    if sheet.cast == 0:
        return "Nobody answered."
    return " ".join((_outcome(sheet, sheet.decision), *_conditions(sheet.decision)))


def _outcome(sheet: Sheet, said: Decision) -> str:
    first = [line.option for line in sheet.lines if line.count == said.yes]
    names, is_plain = words.enumerated(first, "“{}”"), _is_plain(sheet, said)
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


def decided_words(poll: PollView) -> str:
    """What came of a decision of the chamber, with all figures; "" where there is no sheet."""
    decision = poll.sheet.decision if poll.sheet is not None else None
    if decision is None:
        return ""
    sides = [f"{words.number(decision.yes)} for", f"{words.number(decision.no)} against"]
    if decision.abstentions:
        sides.append(words.quantity(decision.abstentions, "abstention", "abstentions"))
    carried = "Carried" if decision.passed else "Not carried"
    if undecided(poll):
        carried = "Not decided yet"
    first = f"{carried}: {', '.join(sides)}."
    return " ".join((first, needed_words(decision), *condition_words(poll, decision)))


def undecided(poll: PollView) -> str:
    """That the votes are equal and who has still to decide; "" where nobody has."""
    decision = poll.sheet.decision if poll.sheet else None
    is_open = poll.needs is not None and decision is not None and decision.tie
    if not is_open or poll.needs is None or poll.tie_broken or poll.needs.tie == Tie.STATUS_QUO:
        return ""
    who = "the chair has the casting vote" if poll.needs.tie == Tie.CHAIR else "a lot decides"
    return f"The votes are equal, and {who}: record that in workspace Chamber, then publish."


def brief_words(poll: PollView) -> str:
    """What came of a decision where there is little room: ``Not carried: 54 of 82, 55 needed.``"""
    decision = poll.sheet.decision if poll.sheet is not None else None
    if decision is None:
        return ""
    carried = "Carried" if decision.passed else "Not carried"
    if not decision.quorum_met:
        return f"{carried}: there was no quorum of {words.number(decision.quorum_needed or 0)}."
    if decision.casting_vote:
        who = "a lot" if decision.by_lot else "the chair's casting vote"
        return f"{carried} by {who}: {words.number(decision.yes)} on each side."
    votes = f"{words.number(decision.yes)} of {words.number(decision.base)}"
    return f"{carried}: {votes}, {words.number(decision.needed)} needed."


def needed_words(decision: Decision) -> str:
    """``Needed: at least 2/3 of 82 members present, that is 55.``"""
    base = BASES.get(decision.base_name, decision.base_name)
    whole = f"{words.number(decision.base)} {base}"
    if decision.base_name == "members":
        whole = f"all {words.quantity(decision.base, 'member', 'members')}"
    if decision.majority == UNANIMOUS:
        return f"Needed: {whole if whole.startswith('all ') else f'all {whole}'}."
    return f"Needed: {decision.majority} of {whole}, that is {words.number(decision.needed)}."


def reached_words(decision: Decision) -> str:
    """How many were for it, and how many were needed."""
    return f"{words.number(decision.yes)} for. {needed_words(decision)}"


def condition_words(poll: PollView, decision: Decision) -> tuple[str, ...]:
    """The quorum of a decision of the chamber, and what an equality led to, as sentences."""
    found = []
    if decision.quorum_needed is not None:
        needed = words.number(decision.quorum_needed)
        is_met = "was met" if decision.quorum_met else "was not met"
        found.append(f"The quorum of {needed} {is_met}: {_counted_for(poll, decision)}.")
    if decision.casting_vote:
        side = poll.options[SIDES[decision.casting_vote]]
        who = "a lot decided" if decision.by_lot else "the chair's casting vote was"
        found.append(f"The votes were equal: {who} “{side}”.")
    elif decision.tie:
        found.append("The votes were equal.")
    return tuple(found)


def _counted_for(poll: PollView, decision: Decision) -> str:
    """How many were counted for the quorum."""
    if poll.needs is not None and poll.needs.quorum_of == "present":
        cast = decision.yes + decision.no + decision.abstentions
        return f"{words.number(cast)} voted"
    did = "voted" if poll.electorate == "members" else "were signed in"
    return f"{words.number(poll.present or 0)} {did}"


def void_words(poll: PollView) -> str:
    """That a poll does not count, and why; "" of any other."""
    if poll.state != "void":
        return ""
    reason = f": {poll.void_reason.rstrip('.')}" if poll.void_reason else ""
    return f"Void, it does not count{reason}."
