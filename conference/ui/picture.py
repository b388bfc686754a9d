"""What a desk or display knows at one moment: the input of every presenter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, tzinfo
from enum import StrEnum
from urllib.parse import urlsplit

from conference.client import on_air
from conference.client.replica import NOTHING, Replica
from conference.core.clock import Millis
from conference.core.hosts import is_loopback
from conference.deliberation.command import WireCommand
from conference.deliberation.decide import denied_kind
from conference.deliberation.polls.tally import Turnout
from conference.deliberation.seconding.model import SecondAct
from conference.deliberation.sender import Post, Role, Sender
from conference.protocol.messages import Health, ScreensRow
from conference.protocol.views import (
    AskedView,
    AskingView,
    ChamberView,
    ConferenceView,
    CuesView,
    ElectionView,
    FloorView,
    ItemView,
    LotteryView,
    MessageView,
    MotionView,
    NominationView,
    Output,
    OutputView,
    PartyView,
    PassageView,
    PlayheadView,
    PollView,
    ProposalView,
    RegionView,
    Scene,
    SeatView,
    TimerView,
    VotersView,
    WordingsView,
)
from conference.words import figures
from conference.words.languages import ENGLISH
from conference.words.refused import refusal_words
from conference.words.spoken import say, spoken

__all__ = ["Counted", "LinkPhase", "LinkStatus", "Pending", "Picture", "Tone", "counted"]


class Tone(StrEnum):
    """The role of a colour; the theme says which colour that is."""

    TEXT = "text"
    MUTED = "muted"
    ACTION = "action"
    PROGRAMME = "programme"
    PREVIEW = "preview"
    WARNING = "warning"
    DANGER = "danger"


class LinkPhase(StrEnum):
    """How it stands between this program and the server."""

    CONNECTING = "connecting"
    UP = "up"
    LOST = "lost"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class LinkStatus:
    """The link to the server.

    ``delay`` is the last round trip in ms, ``heard_at`` when anything was last heard (server's
    clock), ``retry_in`` ms until the next attempt, ``sentence`` why it is down.
    """

    phase: LinkPhase = LinkPhase.CONNECTING
    delay: int | None = None
    heard_at: Millis | None = None
    retry_in: Millis | None = None
    sentence: str = ""

    @property
    def is_up(self) -> bool:
        """Whether what is shown is fresh."""
        return self.phase is LinkPhase.UP


@dataclass(frozen=True, slots=True)
class Pending:
    """A command that was sent and has no answer yet; ``subject`` is its poll or item."""

    kind: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is known. ``now`` is the server's clock, ``replica`` what it has told us.

    ``rates`` are ballots a second, oldest first, as the server's health said. ``origin`` is the
    address that people open to join; ``login`` the name by which this desk signed in,
    ``session`` tells it from others of the same login, ``post`` says what that may do.
    """

    now: Millis = Millis(0)
    link: LinkStatus = LinkStatus()
    replica: Replica = NOTHING
    rates: tuple[int, ...] = ()
    pending: tuple[Pending, ...] = ()
    origin: str = ""
    zone: tzinfo | None = UTC
    login: str = ""
    session: str = ""
    post: Post = Post.DIRECTOR

    @property
    def join(self) -> str:
        """Where phones join; "" while that would lead them to themselves."""
        return "" if is_loopback(urlsplit(self.origin).hostname or "") else self.origin

    @property
    def conference(self) -> ConferenceView | None:
        """The conference as a whole; None before anything was heard."""
        return on_air.conference(self.replica)

    @property
    def language(self) -> str:
        """The language of what is asked and shown, which the hall speaks, by its code."""
        said = self.replica.get("wordings", WordingsView)
        return said.language if said is not None else ENGLISH.code

    @property
    def items(self) -> tuple[ItemView, ...]:
        """The items of the programme that are known here, in order."""
        return self.replica.all(ItemView)

    @property
    def polls(self) -> tuple[PollView, ...]:
        """The polls that are known here, in the order of their preparation."""
        return self.replica.all(PollView)

    @property
    def parties(self) -> tuple[PartyView, ...]:
        """The watch parties that are known here, by number."""
        return self.replica.all(PartyView)

    @property
    def voters(self) -> VotersView | None:
        """The voters' list: who may vote from home, by area; None where there is none."""
        return self.replica.get("voters", VotersView)

    @property
    def chamber(self) -> ChamberView | None:
        """The chamber: its seats, who is signed in, its rules; None where there is none."""
        return self.replica.get("chamber", ChamberView)

    @property
    def seats(self) -> tuple[SeatView, ...]:
        """The seats of the chamber, in the order of their numbers (desk)."""
        return self.replica.all(SeatView)

    @property
    def elections(self) -> tuple[ElectionView, ...]:
        """The elections that are known here, in the order in which they were called."""
        return tuple(sorted(self.replica.all(ElectionView), key=lambda one: one.place))

    def election_of(self, poll: str) -> ElectionView | None:
        """The election that a poll votes on; None for another poll."""
        return next((one for one in self.elections if one.poll == poll), None)

    def nominations(self, election: str) -> tuple[NominationView, ...]:
        """The nominations of an election, in the order of their numbers."""
        found = (one for one in self.replica.all(NominationView) if one.election == election)
        return tuple(sorted(found, key=lambda one: one.number))

    @property
    def timers(self) -> tuple[TimerView, ...]:
        """The timers that run or are paused and are known here, in the order of their starts."""
        return self.replica.all(TimerView)

    @property
    def floors(self) -> tuple[FloorView, ...]:
        """The lists of speakers that are known here, in the order in which they were opened."""
        return self.replica.all(FloorView)

    def passage(self, scene: Scene) -> PassageView | None:
        """What a scene shows of a motion that was tabled; None where it names none."""
        wanted = (scene.motion, scene.amendment, scene.clause, "", scene.page)
        found = self.replica.all(PassageView)
        return next(
            (
                one
                for one in found
                if (one.motion, one.amendment, one.clause, one.poll, one.page) == wanted
            ),
            None,
        )

    def passage_of(self, poll: str) -> PassageView | None:
        """What a poll is on, if that is something of a motion."""
        return next((one for one in self.replica.all(PassageView) if one.poll == poll), None)

    @property
    def motions(self) -> tuple[MotionView, ...]:
        """The motions, in the order of their ids (desk)."""
        return self.replica.all(MotionView)

    @property
    def proposals(self) -> tuple[ProposalView, ...]:
        """What members have brought, in its order (desk)."""
        return self.replica.all(ProposalView)

    def proposal(self, wanted: int) -> ProposalView | None:
        """The proposal of this number."""
        return self.replica.get(f"proposal/{wanted}", ProposalView)

    def timer(self, wanted: str | None) -> TimerView | None:
        """The timer of this id."""
        return self.replica.get(f"timer/{wanted}", TimerView) if wanted is not None else None

    @property
    def lotteries(self) -> tuple[LotteryView, ...]:
        """The lotteries that are known here, in the order of their commitments."""
        return self.replica.all(LotteryView)

    @property
    def messages(self) -> tuple[MessageView, ...]:
        """The messages of desks to parties, in the order in which they were sent (desk)."""
        return self.replica.all(MessageView)

    @property
    def regions(self) -> tuple[str, ...]:
        """The names of the regions, in order."""
        return tuple(region.name for region in self.replica.all(RegionView))

    @property
    def health(self) -> Health | None:
        """What the server last said of itself (desk)."""
        return self.replica.health

    @property
    def on(self) -> ItemView | None:
        """The item that is on air."""
        return on_air.item_on(self.replica)

    @property
    def playhead(self) -> PlayheadView | None:
        """Where the programme is; None before anything was heard."""
        return on_air.playhead(self.replica)

    @property
    def standby(self) -> ItemView | None:
        """The item that GO puts on air."""
        return on_air.item_on_standby(self.replica)

    @property
    def current_poll(self) -> PollView | None:
        """The poll that was opened last."""
        return on_air.current_poll(self.replica)

    @property
    def lottery_on(self) -> LotteryView | None:
        """The lottery whose scene is on."""
        return on_air.lottery_on(self.replica)

    def item(self, wanted: str | None) -> ItemView | None:
        """The item of this id."""
        return self.replica.get(f"item/{wanted}", ItemView) if wanted is not None else None

    def output(self, wanted: Output) -> OutputView | None:
        """What is on air on this output, and to desks its preview; None before it was heard."""
        return self.replica.get(f"output/{wanted}", OutputView)

    @property
    def outputs(self) -> tuple[OutputView, ...]:
        """The outputs that are known here, in the order of their families."""
        found = (self.output(one) for one in Output)
        return tuple(one for one in found if one is not None)

    def screens(self, wanted: Output) -> ScreensRow | None:
        """What the screens of this output report that they show (desk)."""
        return next((row for row in self.replica.screens if row.output == wanted), None)

    def cues(self, item: str) -> CuesView | None:
        """The cues of an item, where they are known here (desk)."""
        return self.replica.get(f"cues/{item}", CuesView)

    def lottery(self, wanted: str) -> LotteryView | None:
        """The lottery of this id."""
        return self.replica.get(f"lottery/{wanted}", LotteryView)

    def poll(self, wanted: str | None) -> PollView | None:
        """The poll of this id."""
        return self.replica.get(f"poll/{wanted}", PollView) if wanted is not None else None

    def asked(self, act: SecondAct, about: str) -> AskingView | None:
        """Who has asked for this act and waits for a second person; None for nobody (desk)."""
        wanted = (act, about)
        return next((one for one in self.waiting if (one.act, one.about) == wanted), None)

    def armed_elsewhere(self, act: str, about: str = "") -> str:
        """Who has armed an act at another desk or outside and can still fire it; "" for nobody.

        ``about`` is the id of what it is armed for, "" for whatever it is. Who
        acts from outside says it in words: that counts for whatever it is.
        """
        names = [
            one.who.removeprefix("controller ")
            for one in self.replica.arms
            if one.act == act and one.session != self.session and one.until > self.now
            if not about or not one.session or one.about == about
        ]
        return figures.listed(spoken(), tuple(dict.fromkeys(names))) if names else ""

    @property
    def waiting(self) -> tuple[AskingView, ...]:
        """All that waits for a second person (desk)."""
        view = self.replica.get("asked", AskedView)
        found = view.waiting if view is not None else ()
        return tuple(one for one in found if self.now < one.until)

    def why_not(self, kind: type[WireCommand], without_link: str | None = None) -> str:
        """Why this desk cannot ask for commands of this kind now, as a sentence; "" when it can.

        ``without_link`` is the sentence while there is no link to the server, "" for none.
        """
        if not self.link.is_up:
            return say("desk-no-link") if without_link is None else without_link
        refusal = denied_kind(Sender(Role.DESK, post=self.post), kind)
        return refusal_words(refusal.code, refusal.sentence) if refusal is not None else ""

    def is_pending(self, kind: str, subject: str = "") -> bool:
        """Whether such a command has been sent and not yet answered."""
        return any(
            command.kind == kind and (not subject or command.subject == subject)
            for command in self.pending
        )


@dataclass(frozen=True, slots=True)
class Counted:
    """The counts of a poll as far as they are known here: from its tally, or from the last tick.

    ``final`` says whether nothing can be added any more. Lists are empty when only the turnout
    may be seen.
    """

    turnout: Turnout
    final: bool
    people: tuple[int, ...] = ()
    parties: tuple[int, ...] = ()
    tied: int = 0
    regions: tuple[tuple[int, ...], ...] = ()


def counted(picture: Picture, poll: PollView) -> Counted | None:
    """What is known of the counts of ``poll``; None when nothing was heard of them."""
    if poll.tally is not None:
        tally = poll.tally
        return Counted(tally.turnout, True, tally.people, tally.parties, tally.tied, tally.regions)
    tick = picture.replica.ticks.get(poll.id)
    if tick is None or poll.state == "draft":
        return None
    turnout = tick.turnout
    final = poll.state != "open"
    if tick.counts is None:
        return Counted(turnout, final)
    counts = tick.counts
    return Counted(turnout, final, counts.people, counts.parties, counts.tied, counts.regions)
