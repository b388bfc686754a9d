"""The big screen of a room, as its page says it; the twin of ``screen.js`` and its scenes.

What is each room's own (its code, what it has answered) is not in it: the preview is of all rooms.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.views import Output, PartyView, PollView, Scene, SceneKind
from conference.ui.display.says.cards import kind_word
from conference.ui.display.says.motion import brief_question, vote_changes
from conference.ui.kit import words
from conference.ui.pages.says.decision import need_words, whose
from conference.ui.pages.says.figures import (
    asked,
    asked_badge,
    badge_words,
    mended_words,
    result,
    turnout_share,
    turnout_words,
)
from conference.ui.pages.says.marked import head_words
from conference.ui.pages.says.moments import (
    host,
    next_line,
    opening,
    when_words,
)
from conference.ui.pages.says.room_scenes import (
    Asked,
    Clock,
    Foot,
    Held,
    RegionCard,
    Regions,
    RoomScene,
    Video,
    Worded,
    scene_texts,
)
from conference.ui.pages.says.scene import Air, air, lower_third, scene_clock, seen
from conference.ui.picture import Picture
from conference.ui.polls.says.answers import is_of_chamber
from conference.words.spoken import say

__all__ = ["RoomPage", "room_page"]


@dataclass(frozen=True, slots=True)
class RoomPage:
    """The page of a room, ``party`` being one of them. ``on`` is kind, title, speaker of the item.

    ``foot`` is None where the page has none.
    """

    party: str
    area: str
    on: tuple[str, str, str] | None
    scene: RoomScene
    foot: Foot | None
    black: bool
    rehearsal: bool
    report: tuple[int, str] | None = None

    def texts(self) -> tuple[str, ...]:
        """All that can be read, from the top to the foot."""
        found = [self.party, self.area, say("page-leave")]
        found += [say("room-on-now"), *self.on] if self.on else []
        found += scene_texts(self.scene)
        if self.foot is not None:
            begun = self.foot.opening
            found += [self.foot.turnout, *((begun.word, begun.text) if begun else ())]
            found.append(self.foot.following)
        found += [say("room-rehearsal")] if self.rehearsal else []
        return tuple(text for text in found if text)


def room_page(
    picture: Picture,
    scene: Scene,
    *,
    black: bool = False,
    report: tuple[int, str] | None = None,
) -> RoomPage:
    """What the big screens show of a scene."""
    now = air(picture, Output.ROOMS, scene, black=black)
    conference, item = picture.conference, picture.on
    party = next(iter(picture.parties), None)
    rehearses = now.lottery is not None and now.lottery.rehearsal
    return RoomPage(
        party=_plain(party) or (conference.name if conference else say("room-conference")),
        area=party.area_name if party else "",
        on=(kind_word(item.kind), item.title, item.speaker) if item else None,
        scene=_scene(picture, now),
        foot=_foot(picture, now),
        black=black,
        rehearsal=rehearses or bool(conference and conference.rehearsal),
        report=report,
    )


def _plain(party: PartyView | None) -> str:
    """The name of a party without the area that desks add where two have the same."""
    return party.name.removesuffix(f" ({party.area_name})") if party is not None else ""


def _scene(picture: Picture, now: Air) -> RoomScene:
    match now.kind:
        case SceneKind.POLL | SceneKind.RESULT if now.poll is not None:
            return _asked(picture, now.poll, is_result=now.kind is SceneKind.RESULT)
        case SceneKind.MAP if now.poll is not None:
            return Regions(now.poll.question, _cards(picture, now.poll))
        case SceneKind.LOTTERY if now.lottery is not None:
            return now.lottery
        case SceneKind.BREAKOUT | SceneKind.TIMER:
            clock = scene_clock(now, picture.now)
            return Clock(clock.call, clock.title, clock.time, now.text or clock.time.words)
        case SceneKind.MOTION if (view := now.passage) is not None:
            return Worded(head_words(view), view.asked, view.says, view.changes)
        case SceneKind.MOTION | SceneKind.MESSAGE:
            call = say("room-the-motion") if now.kind is SceneKind.MOTION else ""
            return Worded(call, now.title, now.text)
        case SceneKind.STATEMENTS:
            return Worded(say("board-call"), now.title, now.text)
        case SceneKind.SURVEY:
            return Worded(say("survey-scene-call"), now.title, now.text)
        case SceneKind.SPEAKER:
            return Video(*lower_third(now))
        case SceneKind.VIDEO:
            return Video()
    return _held(picture, now)


def _asked(picture: Picture, poll: PollView, *, is_result: bool) -> Asked:
    known = seen(picture, poll)
    found = result(poll, known) if is_result else asked(poll, known)
    note = (
        found.outcome or found.note,
        need_words(poll),
        mended_words(poll, 1),
        _name_words(picture, poll),
    )
    return Asked(
        whose=whose(poll),
        question=brief_question(picture, poll),
        status=found.status,
        badge=badge_words(found.status) if is_result else asked_badge(poll, found),
        note=" ".join(part for part in note if part),
        figures=found,
        steady=not is_result,
        changes=() if is_result else vote_changes(picture, poll),
        is_live=found.status == "LIVE" and (is_result or poll.state != "draft"),
    )


def _name_words(picture: Picture, poll: PollView) -> str:
    if not poll.named:
        return ""
    is_over = poll.live and poll.state not in {"draft", "open"}
    if is_over:
        return say("vote-who-how-at", address=f"{host(picture)}/names")
    return say("vote-members-named" if is_of_chamber(poll) else "vote-phones-named")


def _cards(picture: Picture, poll: PollView) -> tuple[RegionCard, ...]:
    known = seen(picture, poll)
    regions = known.regions if known is not None else ()
    found = []
    for at, name in enumerate(picture.regions):
        row = regions[at] if at < len(regions) else ()
        if not sum(row):
            found.append(RegionCard(name, say("room-region-none")))
            continue
        count = say("figures-people", count=sum(row))
        if row.count(max(row)) > 1:
            found.append(RegionCard(name, say("room-region-tie"), count=count))
            continue
        option = row.index(max(row))
        share = words.percents(row)[option]
        found.append(RegionCard(name, poll.options[option], share, count, option))
    return tuple(found)


def _held(picture: Picture, now: Air) -> Held:
    name = picture.conference.name if picture.conference else ""
    item = None if now.text else picture.standby
    when = when_words(picture, item) if item else ""
    has_begun = picture.playhead is not None and picture.playhead.on is not None
    first = say("room-first-go-on" if has_begun else "room-first-begin")
    return Held(
        call=name if now.title else say("scene-welcome"),
        title=now.title or name,
        first=first if item else "",
        text=now.text or (item.title if item else say("room-back-soon")),
        when=say("room-expected", when=when) if when else "",
    )


def _foot(picture: Picture, now: Air) -> Foot | None:
    if now.kind is SceneKind.HOLDING:
        return None
    if now.poll is None or now.kind not in {SceneKind.POLL, SceneKind.RESULT, SceneKind.MAP}:
        is_lottery = now.kind is SceneKind.LOTTERY
        return Foot(following="" if is_lottery else next_line(picture))
    known = seen(picture, now.poll)
    is_begun = now.poll.state != "draft"
    return Foot(
        turnout=turnout_words(picture, now.poll, known),
        share=turnout_share(picture, now.poll, known),
        opening=opening(picture, now.poll) if is_begun else None,
    )
