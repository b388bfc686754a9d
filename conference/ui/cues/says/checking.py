"""What the form of cues offers, and what it says beside its lines: what is missing, and what GO
would not find or not do.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.cues.model import SEEN, CueKind
from conference.deliberation.polls.electorate import Electorate
from conference.protocol.views import BreakoutView, ItemView, PollView, SurveyView
from conference.ui.cues.says.acts import About
from conference.ui.cues.says.drafting import MOST, CueDraft, PlanDraft
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["LISTED", "Choice", "choices", "hindrance", "missing", "note", "obs_scenes", "remark"]

LONGEST_TEXT = 1000
"""Letters of what stands under a heading, as the protocol has it."""

LISTED = {
    About.POLL: "poll",
    About.OPEN_POLL: "poll",
    About.LOTTERY: "lottery",
    About.ITEM: "item",
    About.TALK: "breakout",
    About.SURVEY: "survey",
    About.OPEN_SURVEY: "survey",
}
MAY_BE_OPEN = {About.OPEN_POLL, About.OPEN_SURVEY}
"""What names none is about the one that is open then."""

TYPED = {
    About.OBS: "desk-cues-name-scene",
    About.WORDS: "desk-cues-write-it",
    About.TITLE: "desk-cues-write-it",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a list: the ``id`` that the line keeps, and its words. ``known`` if there is one."""

    id: str
    label: str
    known: bool = True


def choices(picture: Picture, row: CueDraft) -> tuple[Choice, ...]:
    """What a line can be about; what it is about now is among them, known or not."""
    about = row.act.about
    match about:
        case About.POLL | About.OPEN_POLL:
            found = [Choice(one.id, _of_poll(one)) for one in picture.polls]
        case About.LOTTERY:
            found = [Choice(one.id, one.title) for one in picture.lotteries]
        case About.ITEM:
            found = [Choice(one.id, one.title) for one in picture.items]
        case About.TALK:
            found = [
                Choice(one.id, one.title)
                for one in picture.replica.all(BreakoutView)
                if one.state != "ended"
            ]
        case About.SURVEY | About.OPEN_SURVEY:
            found = [Choice(one.id, one.title) for one in picture.replica.all(SurveyView)]
        case _:
            return ()
    if about is About.OPEN_SURVEY:
        found.insert(0, Choice("", say("desk-cues-survey-then")))
    elif about is About.OPEN_POLL:
        is_alone = picture.chamber is None
        then = say("desk-cues-poll-then") if is_alone else say("desk-cues-poll-then-rooms")
        found.insert(0, Choice("", then))
    elif not row.what:
        key = "desk-cues-choose" if found else "desk-cues-there-is-none"
        found.insert(0, Choice("", say(key, what=LISTED[about])))
    if all(one.id != row.what for one in found):
        found.append(Choice(row.what, row.what, known=False))
    return tuple(found)


def _of_poll(poll: PollView) -> str:
    if poll.electorate == Electorate.CHAMBER:
        return say("desk-cues-of-chamber", number=poll.place + 1, question=poll.question)
    return f"{poll.place + 1}: {poll.question}"


def obs_scenes(picture: Picture) -> tuple[str, ...]:
    """The scenes that OBS has; none while nobody knows."""
    obs = picture.health.obs if picture.health is not None else None
    return obs.scenes if obs is not None and not obs.trouble else ()


def missing(row: CueDraft) -> str:
    """What a line needs before it can be kept, as a sentence; "" when it has all."""
    about = row.act.about
    if row.act.kind is CueKind.SCENE and not row.outputs:
        return say("desk-cues-choose-outputs")
    if about in LISTED and about not in MAY_BE_OPEN and not row.what:
        return say("desk-cues-choose-it", what=LISTED[about])
    has_words = row.title.strip() or (about is About.WORDS and row.text.strip())
    if about in TYPED and not has_words:
        return say(TYPED[about])
    if about is About.WORDS and len(row.text.strip()) > LONGEST_TEXT:
        return say("desk-cues-too-long", most=LONGEST_TEXT)
    if row.act.kind in {CueKind.TIMER, CueKind.MESSAGE} and not row.seconds:
        return say("desk-cues-how-many-seconds")
    if row.act.kind is CueKind.GO and not row.wait:
        return say("desk-cues-needs-time")
    return ""


def remark(picture: Picture, row: CueDraft) -> Phrase:
    """What stands beside a line: what it needs, else what GO would not find or not do."""
    if fault := missing(row):
        return Phrase(fault, Tone.DANGER)
    return Phrase(_strange(picture, row) or _skipped(row), Tone.WARNING)


def hindrance(draft: PlanDraft) -> str:
    """Why the form cannot be kept as it is, as a sentence; "" when it can."""
    if len(draft.rows) > MOST:
        return say("desk-cues-most", most=MOST)
    wanting = [str(place) for place, row in enumerate(draft.rows, 1) if missing(row)]
    if not wanting:
        return ""
    return say("desk-cues-not-kept", count=len(wanting), cues=words.enumerated(wanting))


def note(picture: Picture, item: ItemView, draft: PlanDraft) -> Phrase:
    """What the form says of the whole: whether it is on air, and whose cues these are."""
    if picture.on is not None and picture.on.id == item.id:
        return Phrase(say("desk-cues-on-air"), Tone.WARNING)
    if not draft.rows:
        return Phrase(say("desk-cues-none"), Tone.WARNING)
    return Phrase(say("desk-cues-usual") if draft.is_usual else say("desk-cues-own"), Tone.MUTED)


def _strange(picture: Picture, row: CueDraft) -> str:
    about = row.act.about
    if about is About.OBS:
        return _of_obs(picture, row.title.strip())
    if any(one.id == row.what and not one.known for one in choices(picture, row)):
        return say("desk-cues-no-such", what=LISTED[about])
    survey = picture.replica.get(f"survey/{row.what}", SurveyView)
    if row.act.kind is CueKind.OPEN_SURVEY and survey is not None and survey.state != "draft":
        return say("desk-cues-survey-asked")
    poll = picture.poll(row.what) if row.act.kind is CueKind.OPEN_POLL else None
    if poll is None or poll.state == "draft":
        return ""
    return say("desk-cues-poll-already", state=poll.state)


def _of_obs(picture: Picture, name: str) -> str:
    health = picture.health
    if health is None or name in obs_scenes(picture):
        return ""
    if health.obs is None:
        return say("desk-cues-without-obs")
    if health.obs.trouble:
        return say("desk-cues-obs-unknown")
    return say("desk-cues-obs-no-scene")


def _skipped(row: CueDraft) -> str:
    is_off = row.wait and row.act.kind in SEEN and not row.armed
    return say("desk-cues-will-be-skipped") if is_off else ""
