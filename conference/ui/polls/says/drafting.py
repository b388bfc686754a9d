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

__all__ = [
    "ELECTORATES",
    "KINDS",
    "NO_DECISION",
    "REVEALS",
    "SECRECY",
    "SIDES",
    "Draft",
    "channel_words",
    "command",
    "decision_words",
    "draft_faults",
    "form_of",
    "form_of_refused",
    "of_chamber",
]

KINDS = {
    "single": "One option",
    "approval": "Any number of options",
    "scale": "One step of a scale",
    "ranking": "A ranking",
    "points": "Points to give away",
}
CHANNELS = {
    "phones": "Phones: each person",
    "hands": "Hands: a counted show of hands",
    "button": "Button: one press for the room",
}
SEAT_CHANNELS = {
    "phones": "Devices: each member's own",
    "hands": "Hands: two tellers count alike",
    "paper": "Paper: given to single seats, for a stated reason",
}
HOME_CHANNELS = {"phones": "Devices: each voter's own, by the code of a letter"}
ELECTORATES = {
    Electorate.PARTIES: "The rooms and the people in them",
    Electorate.CHAMBER: "The chamber: members signed in",
    Electorate.MEMBERS: "Members of the register, who vote from home",
}
SIDES = ("For", "Against", "Abstain")
"""The options of a decision, in the order in which it is counted."""

NO_DECISION = "No decision: a question with options of its own"
SECRECY = {
    False: "Secret: nobody learns who voted how",
    True: "By name: everybody can read who voted how",
}
REVEALS = {
    "live": "while it is open",
    "on_close": "when it closes",
    "manual": "when it is published",
}
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
        options=SIDES if kind else ("", ""),
        channels=tuple(SEAT_CHANNELS),
        electorate=Electorate.CHAMBER,
        decision=kind,
    )


def channel_words(electorate: str) -> dict[str, str]:
    """By what an electorate may answer, in words."""
    if electorate == Electorate.MEMBERS:
        return HOME_CHANNELS
    return SEAT_CHANNELS if electorate == Electorate.CHAMBER else CHANNELS


def decision_words(decision: str, rules: Sequence[RuleView]) -> str:
    """What a decision of this kind needs; what it means where there is none."""
    rule = next((one for one in rules if one.kind == decision), None)
    if rule is not None:
        return needs_words(rule) + (" It is voted on by name." if rule.by_name else "")
    if decision:
        return "The standing rules have no such kind any more."
    if not rules:
        return "The chamber has adopted no standing rules, so it decides nothing."
    return "It has no verdict: the most votes lead, and no majority or quorum is asked for."


def draft_faults(draft: Draft) -> tuple[str, ...]:
    """Everything that hinders preparing it, as sentences; none when it can be sent."""
    found = []
    options = draft.filled
    if not draft.question.strip():
        found.append("Write the question.")
    if len(draft.question) > LONGEST_QUESTION:
        found.append(f"The question has more than {LONGEST_QUESTION} characters.")
    if len(options) < (1 if draft.kind == "approval" else 2):
        least = "one option" if draft.kind == "approval" else "two options"
        found.append(f"Give at least {least}, one a line.")
    if len(options) > MOST_OPTIONS:
        found.append(f"Give at most {MOST_OPTIONS} options.")
    if len({option.casefold() for option in options}) < len(options):
        found.append("Two options are the same.")
    if any(len(option) > LONGEST_OPTION for option in options):
        found.append(f"An option has more than {LONGEST_OPTION} characters.")
    if not draft.channels:
        found.append("Choose at least one way to answer.")
    if draft.named and draft.electorate == Electorate.MEMBERS:
        found.append("A vote of members is secret: nobody is asked for a name.")
    if draft.named and "phones" not in draft.channels:
        found.append("Names come with phone ballots: a vote by name needs phones.")
    if draft.decision and (draft.kind != "single" or len(options) not in (2, 3)):
        found.append("A decision has two or three options: for, against, abstention.")
    if draft.kind not in ROOM_KINDS and {"hands", "button"} & set(draft.channels):
        found.append("Hands and button can answer with one option only: choose phones alone.")
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
