"""Preparing a poll: what the form holds, and what is wrong with it, all at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import PollId
from conference.deliberation.polls.commands import PreparePoll, SittingSpan
from conference.deliberation.polls.electorate import Electorate
from conference.protocol.views import PollView, RuleView
from conference.ui.polls.says import choosing
from conference.ui.polls.says.needs import needs_words
from conference.words.spoken import say

__all__ = [
    "ELECTORATES",
    "KINDS",
    "NO_DECISION",
    "REVEALS",
    "SECRECY",
    "Draft",
    "channel_words",
    "command",
    "decision_words",
    "draft_faults",
    "form_of",
    "form_of_refused",
    "of_chamber",
    "sides",
]

KINDS = {
    "single": "desk-polls-kind-single",
    "approval": "desk-polls-kind-approval",
    "scale": "desk-polls-kind-scale",
    "ranking": "desk-polls-kind-ranking",
    "points": "desk-polls-kind-points",
}
CHANNELS = {
    "phones": "desk-polls-by-phones",
    "hands": "desk-polls-by-hands",
    "button": "desk-polls-by-button",
}
SEAT_CHANNELS = {
    "phones": "desk-polls-seat-phones",
    "hands": "desk-polls-seat-hands",
    "paper": "desk-polls-seat-paper",
}
HOME_CHANNELS = {"phones": "desk-polls-home-phones"}
ELECTORATES = {
    Electorate.PARTIES: "desk-polls-of-parties-words",
    Electorate.CHAMBER: "desk-polls-of-chamber-words",
    Electorate.MEMBERS: "desk-polls-of-members-words",
}
NO_DECISION = "desk-polls-no-decision"
SECRECY = {False: "desk-polls-secret", True: "desk-polls-by-name"}
REVEALS = {
    "live": "desk-polls-reveal-live",
    "on_close": "desk-polls-reveal-close",
    "manual": "desk-polls-reveal-publish",
}
"""What the form offers to choose from, all by keys of messages."""

ROOM_KINDS = {"single", "scale"}
LONGEST_QUESTION, LONGEST_OPTION, MOST_OPTIONS = 1_000, 200, 36


@dataclass(frozen=True, slots=True)
class Draft:
    """What the form holds; ``options`` as typed, blank ones included.

    ``wrong_sittings`` is what hinders reading the ``sittings`` that were typed, as sentences.
    """

    question: str = ""
    options: tuple[str, ...] = ("", "")
    channels: tuple[str, ...] = ("phones", "hands", "button")
    kind: str = "single"
    budget: int = 10
    reveal_parties: str = "on_close"
    reveal_chamber: str = "on_close"
    rule: str = ""
    seats: int = 1
    named: bool = False
    electorate: str = Electorate.PARTIES
    decision: str = ""
    area: str = ""
    sittings: tuple[SittingSpan, ...] = ()
    wrong_sittings: tuple[str, ...] = ()

    @property
    def filled(self) -> tuple[str, ...]:
        """The options without blank lines and blanks around them."""
        return tuple(option.strip() for option in self.options if option.strip())


def form_of(poll: PollView) -> Draft:
    """The form for a poll that is still a draft."""
    return Draft(
        poll.question,
        poll.options,
        poll.channels,
        poll.kind,
        poll.budget or 10,
        poll.reveal_parties,
        poll.reveal_chamber,
        poll.rule,
        poll.seats,
        poll.named,
        poll.electorate,
        poll.needs.kind if poll.needs else "",
        poll.area,
        tuple(SittingSpan(Millis(begins), Millis(ends)) for begins, ends in poll.sittings),
    )


def form_of_refused(sent: PreparePoll) -> Draft:
    """The form for a command that was refused, as it was filled in."""
    return Draft(
        sent.question,
        sent.options,
        sent.channels,
        sent.kind,
        sent.budget or 10,
        sent.reveal_parties,
        sent.reveal_chamber,
        sent.rule,
        sent.seats,
        sent.named,
        sent.electorate,
        sent.decision,
        sent.area,
        sent.sittings,
    )


def of_chamber(rules: Sequence[RuleView]) -> Draft:
    """A new form for the chamber, for a decision of the first kind in its rules."""
    kind = rules[0].kind if rules else ""
    return Draft(
        options=sides() if kind else ("", ""),
        channels=tuple(SEAT_CHANNELS),
        electorate=Electorate.CHAMBER,
        decision=kind,
    )


def sides() -> tuple[str, str, str]:
    """The options of a decision, in the order in which it is counted."""
    return (
        say("desk-polls-side-for"),
        say("desk-polls-side-against"),
        say("desk-polls-side-abstain"),
    )


def channel_words(electorate: str) -> dict[str, str]:
    """By what an electorate may answer, in words."""
    ways = {Electorate.MEMBERS: HOME_CHANNELS, Electorate.CHAMBER: SEAT_CHANNELS}
    return {name: say(key) for name, key in ways.get(Electorate(electorate), CHANNELS).items()}


def decision_words(decision: str, rules: Sequence[RuleView]) -> str:
    """What a decision of this kind needs; what it means where there is none."""
    rule = next((one for one in rules if one.kind == decision), None)
    if rule is not None:
        needs = needs_words(rule)
        return say("desk-polls-needs-by-name", needs=needs) if rule.by_name else needs
    if decision:
        return say("desk-polls-no-such-kind")
    if not rules:
        return say("desk-polls-no-rules")
    return say("desk-polls-no-verdict")


def draft_faults(draft: Draft) -> tuple[str, ...]:
    """Everything that hinders preparing it, as sentences; none when it can be sent."""
    found = []
    options = draft.filled
    if not draft.question.strip():
        found.append(say("desk-polls-wrong-question"))
    if len(draft.question) > LONGEST_QUESTION:
        found.append(say("desk-polls-wrong-question-long", most=str(LONGEST_QUESTION)))
    if len(options) < (1 if draft.kind == "approval" else 2):
        takes_one = draft.kind == "approval"
        found.append(
            say("desk-polls-wrong-one-option" if takes_one else "desk-polls-wrong-two-options")
        )
    if len(options) > MOST_OPTIONS:
        found.append(say("desk-polls-wrong-many-options", most=str(MOST_OPTIONS)))
    if len({option.casefold() for option in options}) < len(options):
        found.append(say("desk-polls-wrong-same"))
    if any(len(option) > LONGEST_OPTION for option in options):
        found.append(say("desk-polls-wrong-option-long", most=str(LONGEST_OPTION)))
    if not draft.channels:
        found.append(say("desk-polls-wrong-ways"))
    if draft.named and draft.electorate == Electorate.MEMBERS:
        found.append(say("desk-polls-wrong-secret"))
    if draft.named and "phones" not in draft.channels:
        found.append(say("desk-polls-wrong-names"))
    if draft.decision and (draft.kind != "single" or len(options) not in (2, 3)):
        found.append(say("desk-polls-wrong-sides"))
    if draft.kind not in ROOM_KINDS and {"hands", "button"} & set(draft.channels):
        found.append(say("desk-polls-wrong-rooms"))
    found += draft.wrong_sittings
    found += choosing.rule_faults(draft.kind, draft.rule, draft.seats, draft.budget, options)
    return tuple(found)


def command(draft: Draft, poll: str) -> PreparePoll:
    """The command that prepares it as ``poll``; the draft must be without faults."""
    is_of_members = draft.electorate == Electorate.MEMBERS
    return PreparePoll(
        poll=PollId(poll),
        question=draft.question.strip(),
        options=draft.filled,
        channels=draft.channels,
        kind=draft.kind,
        rule=draft.rule,
        seats=draft.seats if _elects(draft) else 1,
        budget=draft.budget if draft.kind == "points" else 0,
        reveal_parties=draft.reveal_parties,
        reveal_chamber=draft.reveal_chamber,
        named=draft.named,
        electorate=draft.electorate,
        decision=draft.decision,
        area=draft.area if is_of_members else "",
        sittings=draft.sittings if is_of_members else (),
    )


def _elects(draft: Draft) -> bool:
    """Whether the number of seats says anything under the rule of the draft."""
    return choosing.choosing(draft.kind, draft.rule, len(draft.filled)).most_seats > 0
