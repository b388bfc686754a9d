"""The minutes as a value: sittings, and in each the acts in the order of the record.

Every act has the number of its ``entry`` in the record and the time ``at`` which it happened.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.treehead import SignedHead
from conference.deliberation.polls.counting import PollOutcome
from conference.deliberation.polls.tally import Tally
from conference.minutes.motion_model import MotionHeld
from conference.voting.sheet import Sheet

__all__ = [
    "MOST_NAMES",
    "Act",
    "Agreed",
    "Announced",
    "ByTelephone",
    "ItemHeld",
    "LotteryCommittedTo",
    "LotteryHeld",
    "Minutes",
    "OrderChanged",
    "PollHeld",
    "Remark",
    "Reported",
    "RuleStands",
    "RulesStood",
    "Sitting",
    "StartedOver",
    "Vote",
]

MOST_NAMES = 2_000
"""So many names of a poll by name are listed; of more, where they can be read."""


@dataclass(frozen=True, slots=True)
class ItemHeld:
    """An item of the programme that was on; ``ended`` is None while it is.

    ``planned_at`` and ``planned_minutes`` are those of the plan before anybody changed it.
    """

    entry: int
    at: Millis
    kind: str
    title: str
    speaker: str
    planned_at: Millis
    planned_minutes: int
    ended: Millis | None


@dataclass(frozen=True, slots=True)
class OrderChanged:
    """The order of the day was changed once the conference had begun, and by which login."""

    entry: int
    at: Millis
    change: str
    by: str


@dataclass(frozen=True, slots=True)
class RuleStands:
    """A standing rule: what decisions of this kind need, in words."""

    kind: str
    title: str
    majority: str
    quorum: str
    tie: str
    by_name: bool
    signatures: str = ""


@dataclass(frozen=True, slots=True)
class RulesStood:
    """The standing rules were adopted, in place of those before."""

    entry: int
    at: Millis
    rules: tuple[RuleStands, ...]


@dataclass(frozen=True, slots=True)
class Announced:
    """A message to all parties."""

    entry: int
    at: Millis
    text: str


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that needs a sentence and no more."""

    entry: int
    at: Millis
    text: str


@dataclass(frozen=True, slots=True)
class Vote:
    """How somebody voted in a poll by name; ``party`` is "" in the chamber."""

    name: str
    party: str
    answer: str


@dataclass(frozen=True, slots=True)
class Agreed:
    """What two tellers counted alike of a channel, last."""

    channel: str
    counts: tuple[int, ...]
    tellers: tuple[str, str]


@dataclass(frozen=True, slots=True)
class StartedOver:
    """The phones of a party were started over: ``struck`` votes count no more."""

    party: str
    struck: int
    reason: str


@dataclass(frozen=True, slots=True)
class ByTelephone:
    """A room without a link: ``people`` and ``counts`` as two logins of the desk entered them."""

    party: str
    way: str
    people: int
    counts: tuple[int, ...]
    tellers: tuple[str, str]


@dataclass(frozen=True, slots=True)
class PollHeld:
    """A poll that was opened, with what of its result everybody may see.

    ``waits`` says why there is no ``tally`` yet. ``needs`` are the words of the standing rule,
    ``kind`` its title, ``quorum_of`` says whether a quorum is of all seats or of those present.
    ``left_out`` has parties and reasons, ``names`` of ``named_votes`` votes as many as are listed.
    ``tie`` says how an equality was decided. A vote of members may be put to one ``area``, and
    ``breaks`` are between its sittings.
    """

    entry: int
    at: Millis
    poll: str
    question: str
    options: tuple[str, ...]
    ballot: str
    electorate: str
    named: bool
    kind: str
    needs: str
    quorum_of: str
    state: str
    closed_at: Millis | None
    published_at: Millis | None
    waits: str
    void_reason: str
    seats: int | None
    present: int | None
    tally: Tally | None
    regions: tuple[str, ...]
    sheet: Sheet | None
    outcome: PollOutcome | None
    tie: str
    agreed: tuple[Agreed, ...]
    papers: tuple[str, ...]
    started_over: tuple[StartedOver, ...]
    left_out: tuple[tuple[str, str], ...]
    extended: tuple[tuple[Millis, Millis | None], ...]
    named_votes: int
    names: tuple[Vote, ...]
    area: str = ""
    breaks: tuple[tuple[Millis, Millis], ...] = ()
    by_telephone: tuple[ByTelephone, ...] = ()


@dataclass(frozen=True, slots=True)
class LotteryCommittedTo:
    """A lottery was committed to; from then on nothing of it can be changed unseen."""

    entry: int
    at: Millis
    title: str
    size: int
    held: int
    pool: int
    entries: int
    rule: str
    commitment: str
    sources: str


@dataclass(frozen=True, slots=True)
class LotteryHeld:
    """A draw, or the rehearsal of one.

    ``values`` are the digits and the beacon as they were agreed on, each with the two logins.
    ``drawn`` is how many people were drawn; only pseudonyms of them are in the record. ``groups``
    has feature, value, least, most and seats. ``waits`` says why there is no result.
    """

    entry: int
    at: Millis
    title: str
    rehearsal: bool
    draw: int
    reason: str
    values: tuple[tuple[str, str, str], ...]
    waits: str
    void_reason: str
    number: int | None
    digits: str
    value: str
    digest: str
    drawn: int
    groups: tuple[tuple[str, str, int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Reported:
    """A panel of oversight has filed a report, which is here word for word."""

    entry: int
    at: Millis
    report: int
    panel: str
    title: str
    text: str


Act = (
    ItemHeld
    | OrderChanged
    | RulesStood
    | Announced
    | Remark
    | PollHeld
    | LotteryCommittedTo
    | LotteryHeld
    | Reported
)


@dataclass(frozen=True, slots=True)
class Sitting:
    """A day, in the conference's zone, and what happened on it.

    ``number`` counts the days on which something was on, or voted, or drawn; 0 on others.
    ``began`` and ``ended`` are the first and the last of its acts, ``present`` of ``seats`` members
    were signed in when it began, ``present_after`` when the last of it was recorded; ``people`` in
    ``parties`` parties were checked in when it began.
    """

    number: int
    date: str
    began: Millis
    ended: Millis
    seats: int
    present: int
    present_after: int
    people: int
    parties: int
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of the first ``entries`` entries of the record, under the ``head`` over them.

    ``zone`` is the name of the zone of all times, "" for UTC. ``motions`` are those tabled so far.
    """

    name: str
    rehearsal: bool
    zone: str
    entries: int
    parties: int
    seats: int
    rules: tuple[RuleStands, ...]
    sittings: tuple[Sitting, ...]
    head: SignedHead | None
    motions: tuple[MotionHeld, ...] = ()
