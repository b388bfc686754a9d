"""The chamber of the sample conference: its standing rules, and what is put to it for a decision.

The data are in ``resources/samples``: ``programme.toml``, ``motion.md`` and ``amendments.csv``.
"""

from __future__ import annotations

import tomllib

from conference.core.assets import asset
from conference.core.ids import MotionId, PollId
from conference.deliberation.chamber.commands import AdoptRules, RuleLine
from conference.deliberation.founding.sample import sample_polls
from conference.deliberation.motions.commands import ProposeAmendments, TableMotion
from conference.deliberation.motions.model import Motion, Reading
from conference.deliberation.motions.table import amendments_of_table
from conference.deliberation.polls.commands import PreparePoll
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import CHANNELS, Channel, Reveal
from conference.texts.markdown import parse_markdown

__all__ = ["MOTION", "SIDES", "sample_chamber", "sample_motion"]

MOTION = MotionId("fair-shares")

SIDES = ("For", "Against", "Abstain")
"""The options of a decision."""


def sample_chamber() -> tuple[AdoptRules | PreparePoll, ...]:
    """The rules to be adopted, then polls of the chamber on questions that the rooms have too."""
    data = tomllib.loads(asset("samples", "programme.toml").read_text(encoding="utf-8"))
    asked = {poll.id: poll.question for poll in sample_polls()}
    may = CHANNELS[Electorate.CHAMBER]
    polls = (
        PreparePoll(
            PollId(row["id"]),
            asked[PollId(row["beside"])],
            SIDES,
            tuple(channel.value for channel in Channel if channel in may),
            reveal_parties=Reveal.ON_CLOSE.value,
            reveal_chamber=Reveal.ON_CLOSE.value,
            electorate=Electorate.CHAMBER.value,
            decision=row["kind"],
        )
        for row in data["decisions"]
    )
    return AdoptRules(tuple(RuleLine(**rule) for rule in data["rules"])), *polls


def sample_motion() -> tuple[TableMotion, ProposeAmendments]:
    """What the chamber votes on clause by clause on its third day, and the amendments to it."""
    markdown = asset("samples", "motion.md").read_text(encoding="utf-8")
    table = asset("samples", "amendments.csv").read_text(encoding="utf-8")
    text = parse_markdown(markdown).text
    motion = Motion(MOTION, text, Reading(text))
    return (
        TableMotion(MOTION, text.title, markdown),
        amendments_of_table(table, "amendments.csv", motion),
    )
