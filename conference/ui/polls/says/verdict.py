"""The verdict of a result sheet in one sentence, word for word as the pages say it (`verdict.js`).

No majority is worked out here: the figure that was needed, what it is of, the quorum and whether
it was reached stand in the decision of the sheet. Whom it is about is read off the counts.
"""

from __future__ import annotations

from conference.deliberation.polls.electorate import Tie
from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.voting.decision import Decision
from conference.voting.sheet import Sheet
from conference.words import figures
from conference.words.spoken import say, spoken

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

BASE_WORDS = {
    "for-and-against": "poll-base-sides",
    "cast": "poll-base-cast",
    "present": "poll-base-present",
    "members": "poll-base-members",
}
"""What a majority is of: the keys of its words."""

SIDES = {"yes": 0, "no": 1}
"""Which option the chair's word, or the lot's, stands for."""


def sheet_verdict(sheet: Sheet | None) -> str:
    """What the sheet decides, with what was needed and reached; "" if it decides nothing."""
    if sheet is None or sheet.decision is None:
        return ""
    if sheet.cast == 0:
        return say("poll-verdict-nobody")
    return " ".join((_outcome(sheet, sheet.decision), *_conditions(sheet.decision)))


def _outcome(sheet: Sheet, said: Decision) -> str:
    first = [line.option for line in sheet.lines if line.count == said.yes]
    quoted = tuple(say("poll-sheet-option", option=option) for option in first)
    names, is_plain = figures.listed(spoken(), quoted), _is_plain(sheet, said)
    told = {"part": words.number(said.yes), "whole": words.number(said.base), "names": names}
    if len(first) > 1 and is_plain and not (said.passed and not said.casting_vote):
        return say("poll-sheet-tie", **told)
    told["needed"] = say("poll-needed", needed=words.number(said.needed))
    if not is_plain:
        told["needed"] = say(
            "poll-needed-rule",
            needed=words.number(said.needed),
            majority=share_words(said.majority),
            base=base_words(said.base_name),
        )
    if len(first) > 1 and said.passed and not said.casting_vote:
        return say("poll-sheet-carried-many", **told)
    if len(first) > 1:
        return say("poll-sheet-tie-needed", **told)
    if is_plain:
        return say("poll-sheet-majority" if said.passed else "poll-sheet-most", **told)
    return say("poll-sheet-carried" if said.passed else "poll-sheet-not-carried", **told)


def share_words(majority: str) -> str:
    """``at least 2/3`` in the language that is spoken."""
    how, _, part = majority.rpartition(" ")
    if not how:
        return majority
    return say("rule-share", how="more" if how == "more than" else "least", part=part)


def base_words(name: str) -> str:
    """What a majority is of."""
    return say(BASE_WORDS[name]) if name in BASE_WORDS else name


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
        found.append(say("poll-most-against", most=most, against=against))
    if said.casting_vote:
        by, side = "lot" if said.by_lot else "chair", said.casting_vote
        found.append(say("poll-casting-vote", by=by, side=side, passed=_yes(said.passed)))
    if said.quorum_needed is not None:
        key = "poll-quorum-met" if said.quorum_met else "poll-quorum-none"
        found.append(say(key, quorum=words.number(said.quorum_needed)))
    return found


def _yes(is_so: bool) -> str:
    """The word that messages choose by."""
    return "yes" if is_so else "no"


def decided_words(poll: PollView) -> str:
    """What came of a decision of the chamber, with all figures; "" where there is no sheet."""
    decision = poll.sheet.decision if poll.sheet is not None else None
    if decision is None:
        return ""
    yes, no = words.number(decision.yes), words.number(decision.no)
    passed = _yes(decision.passed)
    left = decision.abstentions
    if undecided(poll) and left:
        first = say("hall-undecided-abstained", yes=yes, no=no, count=left)
    elif undecided(poll):
        first = say("hall-undecided", yes=yes, no=no)
    elif left:
        first = say("poll-decided-abstained", passed=passed, yes=yes, no=no, count=left)
    else:
        first = say("poll-decided", passed=passed, yes=yes, no=no)
    return " ".join((first, needed_words(decision), *condition_words(poll, decision)))


def undecided(poll: PollView) -> str:
    """That the votes are equal and who has still to decide; "" where nobody has."""
    decision = poll.sheet.decision if poll.sheet else None
    is_open = poll.needs is not None and decision is not None and decision.tie
    if not is_open or poll.needs is None or poll.tie_broken or poll.needs.tie == Tie.STATUS_QUO:
        return ""
    return say("desk-polls-equal-chair" if poll.needs.tie == Tie.CHAIR else "desk-polls-equal-lot")


def brief_words(poll: PollView) -> str:
    """What came of a decision where there is little room: ``Not carried: 54 of 82, 55 needed.``"""
    decision = poll.sheet.decision if poll.sheet is not None else None
    if decision is None:
        return ""
    carried, votes = _yes(decision.passed), words.number(decision.yes)
    if not decision.quorum_met:
        quorum = words.number(decision.quorum_needed or 0)
        return say("hall-no-quorum", carried=carried, quorum=quorum)
    if decision.casting_vote:
        by = "lot" if decision.by_lot else "chair"
        return say("hall-carried-by", carried=carried, by=by, votes=votes)
    base, needed = words.number(decision.base), words.number(decision.needed)
    return say("hall-carried-short", carried=carried, votes=votes, base=base, needed=needed)


def needed_words(decision: Decision) -> str:
    """``Needed: at least 2/3 of 82 members present, that is 55.``"""
    is_of_all, base = decision.base_name == "members", words.number(decision.base)
    of = base_words(decision.base_name)
    if decision.majority == UNANIMOUS:
        if is_of_all:
            return say("poll-decided-all-members", count=decision.base)
        return say("poll-decided-all", base=base, of=of)
    told = {"majority": share_words(decision.majority), "needed": words.number(decision.needed)}
    if is_of_all:
        return say("poll-decided-needed-members", count=decision.base, **told)
    return say("poll-decided-needed", base=base, of=of, **told)


def reached_words(decision: Decision) -> str:
    """How many were for it, and how many were needed."""
    return say("hall-for", votes=words.number(decision.yes), needed=needed_words(decision))


def condition_words(poll: PollView, decision: Decision) -> tuple[str, ...]:
    """The quorum of a decision of the chamber, and what an equality led to, as sentences."""
    found = []
    if decision.quorum_needed is not None:
        count, what = _counted_for(poll, decision)
        needed, met = words.number(decision.quorum_needed), _yes(decision.quorum_met)
        found.append(say("poll-decided-quorum", quorum=needed, met=met, count=count, what=what))
    if decision.casting_vote:
        side = poll.options[SIDES[decision.casting_vote]]
        by = "lot" if decision.by_lot else "chair"
        found.append(say("poll-decided-equal-side", by=by, side=side))
    elif decision.tie:
        found.append(say("poll-decided-equal"))
    return tuple(found)


def _counted_for(poll: PollView, decision: Decision) -> tuple[str, str]:
    """How many were counted for the quorum, and what they did."""
    if poll.needs is not None and poll.needs.quorum_of == "present":
        cast = decision.yes + decision.no + decision.abstentions
        return words.number(cast), "voted"
    did = "voted" if poll.electorate == "members" else "present"
    return words.number(poll.present or 0), did


def void_words(poll: PollView) -> str:
    """That a poll does not count, and why; "" of any other."""
    if poll.state != "void":
        return ""
    if not poll.void_reason:
        return say("poll-note-void")
    return say("poll-note-void-because", reason=poll.void_reason.rstrip("."))
