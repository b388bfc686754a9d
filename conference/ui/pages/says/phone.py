"""The phone of somebody who has not answered yet, as its page says it; the twin of ``vote.js``."""

from __future__ import annotations

from dataclasses import dataclass, replace

from conference.protocol.views import ChangeView, LotteryView, Output, PollView, Scene, SceneKind
from conference.ui.display.says.cards import kind_word
from conference.ui.pages.says.figures import (
    Figures,
    asked,
    asked_badge,
    badge_words,
    mended_words,
    result,
    turnout_words,
)
from conference.ui.pages.says.marked import head_words, marked_texts
from conference.ui.pages.says.moments import Countdown, next_line, opening
from conference.ui.pages.says.phone_ballot import (
    Ballot,
    ballot_on,
    ballot_texts,
    open_ballot,
)
from conference.ui.pages.says.room_scenes import figure_texts
from conference.ui.pages.says.scene import Air, air, lower_third, scene_clock, seen
from conference.ui.picture import Picture
from conference.ui.polls.says.answers import is_of_chamber
from conference.words.spoken import say

__all__ = ["Card", "Count", "PhonePage", "VoteState", "phone_page"]

WORDED = frozenset(
    {
        *(SceneKind.MESSAGE, SceneKind.MOTION, SceneKind.BREAKOUT, SceneKind.TIMER),
        *(SceneKind.STATEMENTS, SceneKind.SURVEY),
    }
)
"""Scenes whose words are read beside a ballot, below it; of the others it takes the place."""

FAULTS = {"ranking": "vote-fault-ranking"}
"""The key of why nothing can be sent yet, by the kind of poll."""


@dataclass(frozen=True, slots=True)
class Count:
    """What was answered; ``question`` where another one stands above."""

    question: str
    status: str
    badge: str
    note: str
    figures: Figures
    turnout: str
    mended: str


@dataclass(frozen=True, slots=True)
class Card:
    """The calm card; ``icon`` is the kind of item or scene it is about."""

    icon: str
    call: str
    title: str
    speaker: str
    time: str
    rest: str
    following: str
    is_dark: bool
    is_below: bool
    changes: tuple[ChangeView, ...] = ()


@dataclass(frozen=True, slots=True)
class VoteState:
    """The state of the vote at the foot; ``action`` is on the button, "" for none."""

    headline: str
    detail: str
    action: str
    is_warning: bool


@dataclass(frozen=True, slots=True)
class PhonePage:
    """The page of a phone in ``party``, one of the rooms."""

    party: str
    where: str
    ballot: Ballot | None
    count: Count | None
    card: Card | None
    lottery: LotteryView | None
    state: VoteState | None
    is_asking: bool
    rehearsal: bool
    report: tuple[int, str] | None = None

    def texts(self) -> tuple[str, ...]:
        """All that can be read, from the top to the foot."""
        found = [say("page-rehearsal")] if self.rehearsal else []
        found += [self.party, self.where]
        if self.ballot is not None:
            found += ballot_texts(self.ballot)
        if self.count is not None:
            found += _count_texts(self.count)
        if self.card is not None:
            found += _card_texts(self.card)
        found += [] if self.is_asking else [say("page-leave")]
        if self.state is not None:
            found += [self.state.headline, self.state.detail, self.state.action]
        return tuple(text for text in found if text)


def phone_page(
    picture: Picture,
    scene: Scene,
    *,
    black: bool = False,
    report: tuple[int, str] | None = None,
) -> PhonePage:
    """What phones show of a scene; an open ballot is answerable whatever is shown."""
    now = air(picture, Output.PHONES, scene, black=black)
    ballot = open_ballot(picture)
    shown = None if black else now.poll
    poll = ballot or shown
    is_other = shown is not None and (ballot is None or shown.id != ballot.id)
    has_picture = not black and (now.poll is not None or now.kind is SceneKind.LOTTERY)
    is_extra = ballot is None or black or now.kind in WORDED
    party = next(iter(picture.parties), None)
    conference = picture.conference
    rehearses = now.lottery is not None and now.lottery.rehearsal
    where = ""
    if party is not None:
        here = say("vote-people-here", count=party.headcount)
        where = f"{party.area_name} · {here}" if party.headcount else party.area_name
    return PhonePage(
        party=party.name.removesuffix(f" ({party.area_name})") if party else say("vote-joining"),
        where=where,
        ballot=ballot_on(picture, poll) if poll else None,
        count=_count(picture, shown, now, has_ballot=ballot is not None) if is_other else None,
        card=_card(picture, now, ballot is not None) if not has_picture and is_extra else None,
        lottery=now.lottery if not black and now.kind is SceneKind.LOTTERY else None,
        state=_state(picture, poll) if poll and _has_state(poll) else None,
        is_asking=ballot is not None,
        rehearsal=rehearses or bool(conference and conference.rehearsal),
        report=report,
    )


def _count_texts(count: Count) -> list[str]:
    badge = "" if count.status == "HIDDEN" else count.badge
    most = len(count.figures.bars)
    bars = figure_texts(count.figures, steady=False, most=most)
    return [count.question, badge, count.note, *bars, count.turnout, count.mended]


def _card_texts(card: Card) -> list[str]:
    found = [card.call, card.title, card.speaker, card.time]
    found += [*marked_texts(card.changes), card.rest]
    return found if card.is_below else [*found, card.following, say("vote-not-your-party")]


def _count(picture: Picture, poll: PollView | None, now: Air, *, has_ballot: bool) -> Count | None:
    """Figures come to the phone when voting is over: before it, nobody is to be swayed.

    Those of the chamber's vote, in which phones have no part, come as soon as they may be seen.
    """
    is_over = poll is not None and poll.state in {"closed", "published"}
    is_others = poll is not None and is_of_chamber(poll) and poll.state == "open"
    if poll is None or not (is_over or is_others):
        return None
    known, is_result = seen(picture, poll), now.kind is not SceneKind.POLL
    found = result(poll, known) if is_result else asked(poll, known)
    return Count(
        question=poll.question if has_ballot else "",
        status=found.status,
        badge=badge_words(found.status) if is_result else asked_badge(poll, found),
        note=found.outcome or found.note,
        figures=found,
        turnout=turnout_words(picture, poll, known),
        mended=mended_words(poll),
    )


def _card(picture: Picture, now: Air, is_asked: bool) -> Card:
    following = "" if now.black else next_line(picture)
    idle = "" if is_asked else say("scene-nothing-asked")

    def made(
        icon: str, call: str, title: str, rest: str, speaker: str = "", time: str = ""
    ) -> Card:
        return Card(icon, call, title, speaker, time, rest, following, now.black, is_asked)

    if now.black:
        rest = say("scene-dark-asked" if is_asked else "scene-dark-rest")
        return made("black", "", say("scene-dark"), rest)
    match now.kind:
        case SceneKind.MOTION if (view := now.passage) is not None:
            card = made(now.kind, head_words(view), view.asked, view.says)
            return replace(card, changes=view.changes)
        case SceneKind.MESSAGE | SceneKind.MOTION:
            is_message = now.kind is SceneKind.MESSAGE
            call = say("scene-message" if is_message else "scene-motion")
            return made(now.kind, call, now.title, now.text)
        case SceneKind.STATEMENTS:
            return made(now.kind, say("board-call"), now.title, now.text)
        case SceneKind.SURVEY:
            call = say("survey-scene-call")
            return made(now.kind, call, now.title, now.text)
        case SceneKind.BREAKOUT | SceneKind.TIMER:
            clock = scene_clock(now, picture.now)
            call = kind_word(now.item.kind) if now.item else clock.call
            is_talk = now.kind is SceneKind.BREAKOUT and not is_asked
            rest = say("scene-put-away") if is_talk else idle
            time = _time_words(clock.time)
            return made(now.kind, call, clock.title, now.text or rest, time=time)
    is_speaker = now.kind is SceneKind.SPEAKER
    on = None if now.title and not is_speaker else now.item or picture.on
    name = picture.conference.name if picture.conference else ""
    call = kind_word(on.kind) if on else "" if now.title else say("scene-welcome")
    title = now.title or (on.title if on else name)
    if is_speaker:
        return made(on.kind if on else "", call, on.title if on else "", idle, lower_third(now)[0])
    speaker = on.speaker if on else ""
    return made(on.kind if on else "", call, title, now.text or idle, speaker)


def _time_words(time: Countdown) -> str:
    says = time.words if time.over or time.is_paused else ""
    return f"{time.text} · {says}" if says else time.text


def _has_state(poll: PollView) -> bool:
    return poll.state != "draft" and not is_of_chamber(poll)


def _state(picture: Picture, poll: PollView) -> VoteState:
    """What became of the vote of a phone that has sent none."""
    if poll.state == "void":
        return VoteState(say("vote-void"), say("vote-void-detail"), "", is_warning=True)
    if poll.state != "open":
        head = opening(picture, poll).words
        did_not = say("vote-missed") if "phones" in poll.channels else ""
        return VoteState(head, did_not, "", is_warning=False)
    if "phones" not in poll.channels:
        if "hands" in poll.channels:
            return VoteState(say("vote-hands"), say("vote-hands-detail"), "", is_warning=False)
        return VoteState(say("vote-talk"), say("vote-talk-detail"), "", is_warning=False)
    if poll.kind == "approval" and not poll.named:
        head, detail = say("vote-draft"), say("vote-nothing-ticked")
        return VoteState(head, detail, say("vote-send-blank"), is_warning=False)
    return VoteState(say("vote-draft"), _fault(poll), "", is_warning=False)


def _fault(poll: PollView) -> str:
    """Why nothing can be sent yet."""
    if poll.kind == "approval":
        return say("vote-name-missing")
    if poll.kind == "points":
        return say("vote-fault-points", count=poll.budget)
    return say(FAULTS.get(poll.kind, "vote-fault-answer"))
