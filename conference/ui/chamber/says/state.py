"""How the chamber stands: quorum, the vote that is open or next, tellers, what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from conference.deliberation.chamber.commands import CheckOut, UnlockSeat
from conference.deliberation.command import WireCommand
from conference.deliberation.polls.commands import BreakTie, GivePaper, TellCounts
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.seconding.model import SecondAct
from conference.protocol.views import PollView
from conference.ui.chamber.says.tellers import tellers_said
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Picture, Tone, counted
from conference.ui.polls.says.actions import PollAct
from conference.ui.polls.says.aims import aim
from conference.ui.polls.says.needs import needs_words, quorum_of
from conference.ui.polls.says.outcome import outcome_sentence
from conference.ui.polls.says.verdict import undecided
from conference.words.spoken import say

__all__ = [
    "ChamberAct",
    "ChamberOffer",
    "ChamberSheet",
    "SignedIn",
    "Unlocking",
    "Voting",
    "chamber_sheet",
    "vote_in_view",
]

HEADS = {
    "draft": ("desk-chamber-next", Tone.MUTED),
    "open": ("desk-chamber-open", Tone.PROGRAMME),
    "closed": ("desk-chamber-closed", Tone.WARNING),
    "published": ("desk-chamber-result", Tone.ACTION),
    "void": ("desk-chamber-void", Tone.WARNING),
}
CHANNELS = {
    "phones": "desk-chamber-by-device",
    "hands": "desk-chamber-by-hands",
    "paper": "desk-chamber-on-paper",
}


class ChamberAct(StrEnum):
    """What the operator can do besides opening, closing and publishing."""

    TELL = "tell"
    PAPER = "paper"
    TIE = "tie"
    BADGE = "badge"
    UNLOCK = "unlock"


LABELS = {
    ChamberAct.TELL: "desk-chamber-tell",
    ChamberAct.PAPER: "desk-chamber-paper",
    ChamberAct.TIE: "desk-chamber-tie",
    ChamberAct.BADGE: "desk-chamber-badge-act",
    ChamberAct.UNLOCK: "desk-chamber-unlock",
}
COMMANDS: dict[ChamberAct, type[WireCommand]] = {
    ChamberAct.TELL: TellCounts,
    ChamberAct.PAPER: GivePaper,
    ChamberAct.TIE: BreakTie,
    ChamberAct.BADGE: CheckOut,
    ChamberAct.UNLOCK: UnlockSeat,
}


@dataclass(frozen=True, slots=True)
class ChamberOffer:
    """A button: what it says, and why it is off ("" when it is not)."""

    act: ChamberAct
    label: str
    why: str


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who is in the hall: ``fraction`` of all seats, and the quorum as a ``mark`` on that.

    ``says`` is how the quorum of the vote that is open or next stands, in words; "" without one.
    """

    figure: str
    whole: str
    fraction: float
    mark: float | None
    mark_words: str
    says: Phrase


@dataclass(frozen=True, slots=True)
class Voting:
    """The vote that is open, else waits or comes next. ``tellers`` are lines of their own."""

    head: Phrase
    number: str
    question: str
    needs: str
    turnout: str
    channels: str
    counts: Phrase
    tellers: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Unlocking:
    """A seat whose device somebody asks to be taken off; ``why`` this desk cannot confirm."""

    seat: int
    says: str
    label: str
    why: str


@dataclass(frozen=True, slots=True)
class ChamberSheet:
    """The panel; ``empty`` teaches where there is no chamber."""

    signed_in: SignedIn | None
    voting: Voting | None
    no_vote: str
    unlocking: tuple[Unlocking, ...]
    offers: tuple[ChamberOffer, ...]
    empty: str
    is_stale: bool

    def offer(self, act: ChamberAct) -> ChamberOffer:
        """What can be said of an act."""
        return next(one for one in self.offers if one.act is act)


def vote_in_view(picture: Picture) -> PollView | None:
    """The chamber's open poll; else what waits to be published, is due to be opened, came last."""
    chamber = Electorate.CHAMBER
    for act in (PollAct.CLOSE, PollAct.PUBLISH, PollAct.OPEN):
        if (found := aim(picture, act, chamber)) is not None:
            return found
    polls = [poll for poll in picture.polls if poll.electorate == chamber]
    drafts = [poll for poll in polls if poll.state == "draft"]
    return drafts[0] if drafts else polls[-1] if polls else None


def chamber_sheet(picture: Picture) -> ChamberSheet:
    """The panel for this picture."""
    poll = vote_in_view(picture)
    has_seats = picture.chamber is not None and picture.chamber.seats > 0
    return ChamberSheet(
        signed_in=_signed_in(picture, poll) if has_seats else None,
        voting=_voting(picture, poll) if poll is not None else None,
        no_vote="" if poll else say("desk-chamber-no-vote"),
        unlocking=_unlocking(picture),
        offers=tuple(
            ChamberOffer(act, say(LABELS[act]), _why(picture, act, poll)) for act in ChamberAct
        ),
        empty="" if has_seats else _empty(picture),
        is_stale=not picture.link.is_up,
    )


def _empty(picture: Picture) -> str:
    return say("desk-chamber-no-seats-see") if picture.conference else say("desk-chamber-waiting")


def _signed_in(picture: Picture, poll: PollView | None) -> SignedIn:
    """Live: who is in the hall now, whatever a closed vote had."""
    chamber = picture.chamber
    assert chamber is not None
    is_ahead = poll is not None and poll.state in {"draft", "open"}
    quorum = quorum_of(picture, poll) if is_ahead else None
    says = Phrase(say("desk-chamber-no-quorum") if is_ahead else "", Tone.MUTED)
    mark, mark_words = None, ""
    if quorum is not None:
        says = Phrase(quorum.says, Tone.TEXT if quorum.met else Tone.WARNING)
        mark_words = say(
            "desk-chamber-quorum-mark", counts=quorum.counts, needed=words.number(quorum.needed)
        )
    if quorum is not None and quorum.counts == "present":
        mark = min(1.0, quorum.needed / max(1, chamber.seats))
    return SignedIn(
        words.number(chamber.present),
        say("desk-chamber-of-seats", count=chamber.seats),
        chamber.present / chamber.seats,
        mark,
        mark_words,
        says,
    )


def _voting(picture: Picture, poll: PollView) -> Voting:
    known, turnout = counted(picture, poll), None
    if known is not None and poll.state != "draft":
        turnout = known.turnout
    present = poll.present if poll.present is not None else _present(picture)
    return Voting(
        head=Phrase(say(HEADS[poll.state][0]), HEADS[poll.state][1]),
        number=say("desk-chamber-poll-number", number=poll.place + 1),
        question=poll.question,
        needs=f"{poll.needs.title}: {needs_words(poll.needs)}" if poll.needs else "",
        turnout=(
            say(
                "desk-chamber-have-voted",
                people=words.number(turnout.people),
                present=words.number(present),
            )
            if turnout is not None
            else ""
        ),
        channels=_channels(poll, turnout) if turnout is not None else "",
        counts=_counts(picture, poll),
        tellers=tellers_said(picture, poll),
    )


def _present(picture: Picture) -> int:
    return picture.chamber.present if picture.chamber is not None else 0


def _channels(poll: PollView, turnout: object) -> str:
    parts = [
        say(key, number=getattr(turnout, channel))
        for channel, key in CHANNELS.items()
        if channel in poll.channels
    ]
    return " + ".join(parts)


def _counts(picture: Picture, poll: PollView) -> Phrase:
    """The counts as far as this desk may know them, then what came of it."""
    if poll.state == "draft":
        return Phrase("")
    known = counted(picture, poll)
    if known is None or not known.people:
        is_open = poll.state == "open"
        return Phrase(say("desk-chamber-hidden") if is_open else "", Tone.MUTED)
    told = ", ".join(
        f"{option} {words.number(count)}"
        for option, count in zip(poll.options, known.people, strict=True)
    )
    verdict = undecided(poll) or outcome_sentence(poll)
    return Phrase(f"{told}. {verdict}".strip(), Tone.WARNING if undecided(poll) else Tone.TEXT)


def _unlocking(picture: Picture) -> tuple[Unlocking, ...]:
    found = []
    for one in picture.waiting:
        if one.act is not SecondAct.UNLOCK or not one.about.isdecimal():
            continue
        until = words.clock(one.until, picture.zone, seconds=True)
        is_own = one.login == picture.login
        why = picture.why_not(UnlockSeat) or (
            say("desk-chamber-you-asked", until=until) if is_own else ""
        )
        if is_own:
            says = say("desk-chamber-own-unlock", seat=one.about, until=until)
        else:
            who = one.login or say("desk-chamber-a-desk")
            says = say("desk-chamber-other-unlock", who=who, seat=one.about, until=until)
        label = say("desk-chamber-confirm-seat", seat=one.about)
        found.append(Unlocking(int(one.about), says, label, why))
    return tuple(found)


def _why(picture: Picture, act: ChamberAct, poll: PollView | None) -> str:
    """Why an act cannot be done now, as a sentence; "" when it can."""
    if picture.chamber is None or not picture.chamber.seats:
        return say("desk-chamber-no-seats-yet")
    if why := picture.why_not(COMMANDS[act]):
        return why
    opened = poll if poll is not None and poll.state == "open" else None
    match act:
        case ChamberAct.TELL | ChamberAct.PAPER if opened is None:
            return say("desk-chamber-none-open")
        case ChamberAct.TELL if opened and not {"hands", "paper"} & set(opened.channels):
            return say("desk-chamber-device-alone")
        case ChamberAct.PAPER if opened and "paper" not in opened.channels:
            return say("desk-chamber-no-paper")
        case ChamberAct.TIE if poll is None or not undecided(poll):
            return say("desk-chamber-no-tie")
    return ""
