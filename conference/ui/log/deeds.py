"""What somebody did, as a sentence of the log: one message for each kind of entry."""

from __future__ import annotations

from functools import reduce

from conference.ui.kit import words
from conference.ui.log.gaps import without_gaps
from conference.words.spoken import say

__all__ = ["DEEDS", "deed", "quoted"]

DID = "desk-log-did-"

MESSAGES = (
    "desk-log-did-item-started",
    "desk-log-did-item-ended",
    "desk-log-did-poll-prepared",
    "desk-log-did-poll-opened",
    "desk-log-did-poll-extended",
    "desk-log-did-poll-closed",
    "desk-log-did-poll-published",
    "desk-log-did-poll-voided",
    "desk-log-did-round-shown",
    "desk-log-did-party-left-out",
    "desk-log-did-party-counted-again",
    "desk-log-did-phones-started-over",
    "desk-log-did-headcount-set",
    "desk-log-did-conduct-published",
    "desk-log-did-capacity-set",
    "desk-log-did-room-code-renewed",
    "desk-log-did-phone-ended",
    "desk-log-did-scene-prepared",
    "desk-log-did-scene-taken",
    "desk-log-did-scene-taken-back",
    "desk-log-did-blackout-set",
    "desk-log-did-item-inserted",
    "desk-log-did-item-deleted",
    "desk-log-did-item-moved",
    "desk-log-did-item-changed",
    "desk-log-did-item-split",
    "desk-log-did-edit-undone",
    "desk-log-did-edit-redone",
    "desk-log-did-plan-lock-set",
    "desk-log-did-programme-planned",
    "desk-log-did-lottery-committed",
    "desk-log-did-lottery-started",
    "desk-log-did-lottery-value-entered",
    "desk-log-did-lottery-drawn",
    "desk-log-did-lottery-revealed",
    "desk-log-did-lottery-ended",
    "desk-log-did-lottery-voided",
    "desk-log-did-members-invited",
    "desk-log-did-standing-noted",
    "desk-log-did-members-replaced",
    "desk-log-did-badge-checked",
    "desk-log-did-cues-planned",
    "desk-log-did-survey-prepared",
    "desk-log-did-survey-opened",
    "desk-log-did-survey-closed",
    "desk-log-did-languages-set",
    "desk-log-did-texts-worded",
    "desk-log-did-gathering-set",
    "desk-log-did-priorities-received",
    "desk-log-did-priorities-withdrawn",
    "desk-log-did-standby-set",
    "desk-log-did-second-asked",
    "desk-log-did-asking-withdrawn",
    "desk-log-did-message-sent",
    "desk-log-did-message-taken-back",
    "desk-log-did-timer-started",
    "desk-log-did-timer-paused",
    "desk-log-did-timer-resumed",
    "desk-log-did-timer-added",
    "desk-log-did-timer-stopped",
    "desk-log-did-motion-tabled",
    "desk-log-did-amendments-proposed",
    "desk-log-did-amendment-withdrawn",
    "desk-log-did-voting-order-set",
    "desk-log-did-vote-put",
    "desk-log-did-vote-settled",
    "desk-log-did-clause-sent-back",
    "desk-log-did-second-reading-begun",
    "desk-log-did-text-adopted",
    "desk-log-did-floor-opened",
    "desk-log-did-speech-asked",
    "desk-log-did-speaker-struck",
    "desk-log-did-floor-closed",
    "desk-log-did-floor-drawn",
    "desk-log-did-speaker-called",
    "desk-log-did-speech-ended",
    "desk-log-did-floor-ended",
    "desk-log-did-election-called",
    "desk-log-did-seat-areas-given",
    "desk-log-did-training-noted",
    "desk-log-did-person-nominated",
    "desk-log-did-nomination-signed",
    "desk-log-did-nomination-accepted",
    "desk-log-did-statement-given",
    "desk-log-did-photo-given",
    "desk-log-did-nomination-withdrawn",
    "desk-log-did-nominations-closed",
    "desk-log-did-nominations-reopened",
    "desk-log-did-ballot-order-drawn",
    "desk-log-did-hustings-opened",
    "desk-log-did-election-put",
    "desk-log-did-lot-asked",
    "desk-log-did-lot-entered",
    "desk-log-did-election-counted-again",
    "desk-log-did-election-settled",
    "desk-log-did-election-cancelled",
    "desk-log-did-office-vacated",
    "desk-log-did-office-counted-back",
    "desk-log-did-offer-answered",
    "desk-log-did-proposal-brought",
    "desk-log-did-proposal-signed",
    "desk-log-did-signature-withdrawn",
    "desk-log-did-proposal-due",
    "desk-log-did-proposal-withdrawn",
    "desk-log-did-proposal-put",
    "desk-log-did-proposal-decided",
    "desk-log-did-order-adopted",
    "desk-log-did-witness-noted",
    "desk-log-did-panel-seated",
    "desk-log-did-report-filed",
    "desk-log-did-statements-opened",
    "desk-log-did-statements-closed",
    "desk-log-did-statements-read",
    "desk-log-did-statement-starred",
    "desk-log-did-statements-merged",
    "desk-log-did-statement-parted",
    "desk-log-did-statement-taken-off",
    "desk-log-did-statement-put-back",
    "desk-log-did-statements-claimed",
    "desk-log-did-statements-released",
    "desk-log-did-rules-adopted",
    "desk-log-did-seats-given",
    "desk-log-did-seat-signed",
    "desk-log-did-seat-left",
    "desk-log-did-seat-unlocked",
    "desk-log-did-checked-out",
    "desk-log-did-counts-told",
    "desk-log-did-counts-agreed",
    "desk-log-did-paper-given",
    "desk-log-did-poll-adjourned",
    "desk-log-did-poll-resumed",
    "desk-log-did-signing-up-set",
    "desk-log-did-room-admitted",
    "desk-log-did-room-turned-down",
    "desk-log-did-parties-registered",
    "desk-log-did-voters-listed",
    "desk-log-did-voter-code-withdrawn",
    "desk-log-did-voter-code-issued",
    "desk-log-did-tie-broken",
    "desk-log-did-breakout-prepared",
    "desk-log-did-breakout-started",
    "desk-log-did-breakout-extended",
    "desk-log-did-phase-ended",
    "desk-log-did-breakout-recalled",
    "desk-log-did-breakout-ended",
    "desk-log-did-stream-taken",
    "desk-log-did-stream-source-added",
    "desk-log-did-stream-source-changed",
    "desk-log-did-stream-source-removed",
    "desk-log-did-stream-key-renewed",
    "desk-log-did-stream-settings-changed",
)

DEEDS = {key.removeprefix(DID).replace("-", "_"): key for key in MESSAGES}
"""The message of what somebody did, by the kind of the entry."""

NAMELESS = {
    "item": "desk-log-an-item",
    "standby": "desk-log-an-item",
    "cues": "desk-log-an-item",
    "message": "desk-log-a-message",
    "stream": "desk-log-holding-card",
}
"""What stands for the name of something that is not there any more."""

WITH_REASON = {
    "desk-log-did-speaker-called": "desk-log-did-speaker-called-early",
    "desk-log-did-witness-noted": "desk-log-did-witness-noted-why",
}
"""What is said instead where a reason was given."""


def deed(kind: str, by: str, named: str, text: str = "") -> str:
    """Who did what; a kind without a message says itself.

    ``named`` is what it is about, ``text`` what the server says of it, in codes where it chooses.
    """
    key = DEEDS.get(kind)
    if key is None:
        what = " ".join(filter(None, (kind.replace("_", " "), text or named)))
        return say("desk-log-did-other", by=by, what=what)
    nameless = NAMELESS.get(kind.partition("_")[0], "")
    name = named or (say(nameless) if nameless else "")
    given = {"by": by, "name": name, "text": text} | _told(kind, text)
    if given.get("why"):
        key = WITH_REASON.get(key, key)
    sentence = say(key, **given)
    return sentence if name else without_gaps(sentence)


def quoted(name: str) -> str:
    """A title, or what was drawn, in quotes."""
    return say("desk-log-quoted", name=name)


def _told(kind: str, text: str) -> dict[str, str]:
    """What ``text`` says, for the message of this kind."""
    match kind:
        case "scene_prepared":
            scene, _, outputs = text.partition(":")
            return {"scene": say("desk-log-scene", scene=scene), "outputs": _outputs(outputs)}
        case "scene_taken" | "scene_taken_back":
            return {"scene": _scenes(text)}
        case "blackout_set":
            state, _, outputs = text.partition(":")
            return {"state": state, "outputs": _outputs(outputs)}
        case "standby_set":
            return {"state": text or "item"}
        case "plan_lock_set" | "gathering_set":
            return {"state": text}
        case "second_asked" | "asking_withdrawn":
            return {"text": say("desk-log-act", act=text)}
        case "timer_added":
            return {"state": "less" if text.startswith("-") else "more", "text": text.strip("-")}
        case "floor_drawn" | "ballot_order_drawn" | "lot_entered":
            return {"text": quoted(text)}
        case "speaker_called":
            number, _, why = text.partition(" ")
            return {"text": number, "why": why}
        case "witness_noted":
            state, _, why = text.partition(" ")
            return {"state": state, "why": why}
        case _:
            return {}


def _scenes(text: str) -> str:
    """Scenes, and the outputs of each: ``the poll on hall and rooms, the video on stage``."""
    shown = []
    for one in text.split():
        scene, _, outputs = one.partition(":")
        what = say("desk-log-scene", scene=scene)
        shown.append(say("desk-log-scene-on", scene=what, outputs=_outputs(outputs)))
    if not shown:
        return ""
    return reduce(
        lambda first, following: say("figures-list-more", first=first, next=following), shown
    )


def _outputs(names: str) -> str:
    """Outputs in words: ``hall``, ``hall, rooms and stage``, ``all outputs``."""
    return words.enumerated(say("desk-log-output", output=name) for name in names.split(","))
