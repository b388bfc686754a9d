"""What somebody asked for and was refused, as a sentence of the log."""

from __future__ import annotations

import re

from conference.ui.log.gaps import without_gaps
from conference.words.spoken import say

__all__ = ["ASKED", "refusal"]

KEY = "desk-log-asked-"

MESSAGES = (
    "desk-log-asked-set-signing-up",
    "desk-log-asked-admit-room",
    "desk-log-asked-turn-room-down",
    "desk-log-asked-end-host-link",
    "desk-log-asked-start-item",
    "desk-log-asked-end-item",
    "desk-log-asked-set-standby",
    "desk-log-asked-set-edit-lock",
    "desk-log-asked-insert-item",
    "desk-log-asked-delete-item",
    "desk-log-asked-move-item",
    "desk-log-asked-skip-item",
    "desk-log-asked-change-item",
    "desk-log-asked-split-item",
    "desk-log-asked-undo-edit",
    "desk-log-asked-redo-edit",
    "desk-log-asked-prepare-poll",
    "desk-log-asked-open-poll",
    "desk-log-asked-close-poll",
    "desk-log-asked-extend-poll",
    "desk-log-asked-show-round",
    "desk-log-asked-publish-poll",
    "desk-log-asked-void-poll",
    "desk-log-asked-start-phones-over",
    "desk-log-asked-leave-out-party",
    "desk-log-asked-count-party-again",
    "desk-log-asked-start-lottery",
    "desk-log-asked-enter-lottery-value",
    "desk-log-asked-reveal-lottery",
    "desk-log-asked-end-lottery",
    "desk-log-asked-void-lottery",
    "desk-log-asked-check-lottery",
    "desk-log-asked-commit-lottery",
    "desk-log-asked-cancel-lottery",
    "desk-log-asked-set-headcount",
    "desk-log-asked-publish-conduct",
    "desk-log-asked-set-capacity",
    "desk-log-asked-renew-room-code",
    "desk-log-asked-end-phone",
    "desk-log-asked-send-message",
    "desk-log-asked-take-message-back",
    "desk-log-asked-acknowledge-line",
    "desk-log-asked-note-party",
    "desk-log-asked-answer-help",
    "desk-log-asked-name-stewards",
    "desk-log-asked-note-conduct",
    "desk-log-asked-set-contact",
    "desk-log-asked-help-done",
    "desk-log-asked-prepare-scene",
    "desk-log-asked-take",
    "desk-log-asked-take-back",
    "desk-log-asked-set-blackout",
    "desk-log-asked-plan-cues",
    "desk-log-asked-arm-cue",
    "desk-log-asked-skip-cue",
    "desk-log-asked-start-timer",
    "desk-log-asked-pause-timer",
    "desk-log-asked-resume-timer",
    "desk-log-asked-prepare-survey",
    "desk-log-asked-plan-surveys",
    "desk-log-asked-open-survey",
    "desk-log-asked-close-survey",
    "desk-log-asked-set-languages",
    "desk-log-asked-word-in",
    "desk-log-asked-set-gathering",
    "desk-log-asked-enter-priorities",
    "desk-log-asked-withdraw-priorities",
    "desk-log-asked-add-to-timer",
    "desk-log-asked-restart-timer",
    "desk-log-asked-stop-timer",
    "desk-log-asked-table-motion",
    "desk-log-asked-propose-amendment",
    "desk-log-asked-withdraw-amendment",
    "desk-log-asked-set-voting-order",
    "desk-log-asked-call-election",
    "desk-log-asked-give-seat-areas",
    "desk-log-asked-note-training",
    "desk-log-asked-nominate",
    "desk-log-asked-accept-nomination",
    "desk-log-asked-give-statement",
    "desk-log-asked-withdraw-nomination",
    "desk-log-asked-close-nominations",
    "desk-log-asked-reopen-nominations",
    "desk-log-asked-draw-ballot-order",
    "desk-log-asked-open-hustings",
    "desk-log-asked-put-election",
    "desk-log-asked-enter-lot",
    "desk-log-asked-cancel-election",
    "desk-log-asked-vacate-office",
    "desk-log-asked-answer-offer",
    "desk-log-asked-put-to-vote",
    "desk-log-asked-send-back",
    "desk-log-asked-second-reading",
    "desk-log-asked-open-floor",
    "desk-log-asked-add-speaker",
    "desk-log-asked-strike-speaker",
    "desk-log-asked-close-floor",
    "desk-log-asked-draw-floor",
    "desk-log-asked-call-speaker",
    "desk-log-asked-end-speech",
    "desk-log-asked-end-floor",
    "desk-log-asked-bring-proposal",
    "desk-log-asked-withdraw-proposal",
    "desk-log-asked-put-proposal",
    "desk-log-asked-place-proposal",
    "desk-log-asked-note-witness",
    "desk-log-asked-seat-panel",
    "desk-log-asked-open-statements",
    "desk-log-asked-close-statements",
    "desk-log-asked-read-statements",
    "desk-log-asked-star-statement",
    "desk-log-asked-merge-statements",
    "desk-log-asked-part-statement",
    "desk-log-asked-take-off-statement",
    "desk-log-asked-put-back-statement",
    "desk-log-asked-claim-statements",
    "desk-log-asked-release-statements",
    "desk-log-asked-withdraw-asking",
    "desk-log-asked-identify-screens",
    "desk-log-asked-redirect-display",
    "desk-log-asked-adopt-rules",
    "desk-log-asked-unlock-seat",
    "desk-log-asked-check-out",
    "desk-log-asked-tell-counts",
    "desk-log-asked-tell-room",
    "desk-log-asked-give-paper",
    "desk-log-asked-adjourn-poll",
    "desk-log-asked-resume-poll",
    "desk-log-asked-withdraw-voter-code",
    "desk-log-asked-break-tie",
    "desk-log-asked-prepare-breakout",
    "desk-log-asked-start-breakout",
    "desk-log-asked-extend-breakout",
    "desk-log-asked-next-phase",
    "desk-log-asked-recall-breakout",
    "desk-log-asked-end-breakout",
    "desk-log-asked-forget-drafts",
)

ASKED = {key.removeprefix(KEY).replace("-", " "): key for key in MESSAGES}
"""The message of what somebody asked for, by the name of the command."""

STRANGE = "run the show"
"""What whoever has no token asks for."""

OTHER = re.compile("do (“.*”)")
"""What was sent from outside and is no command."""


def refusal(by: str, command: str, named: str, why: str, count: int) -> str:
    """Who asked for what, why it was not done, and how often in a row."""
    what = _asked(command, named)
    return say("desk-log-refused", by=by, what=what, why=why, count=max(1, count))


def _asked(command: str, named: str) -> str:
    key = ASKED.get(command)
    if key is not None:
        is_of_item = any(one in command for one in ("item", "standby", "cue"))
        name = named or (say("desk-log-an-item") if is_of_item else "")
        what = say(key, name=name)
        return what if name else without_gaps(what)
    if command == STRANGE:
        return say("desk-log-asked-run-the-show")
    other = OTHER.fullmatch(command)
    if other is not None:
        return say("desk-log-asked-other", text=other[1])
    return " ".join(filter(None, (command, named)))
