"""A survey in the transcript's conference: written, asked, answered, closed, told."""

from __future__ import annotations

HEARD = {"kind": "scale", "text": "I felt heard"}
WORDS = {"kind": "words", "text": "A few words"}


async def surveys(cast):
    """All of it; what came of it is told by the server itself."""
    ann, fay, house = cast.ann, cast.fay, cast.house
    cast.hall.tells("ping", sent=0)
    cast.q2.tells("ping", sent=0)
    house.note("A survey is asked on phones, and told of five answers or more")
    asked = {"survey": "s1", "title": "How was it?", "questions": [HEARD, WORDS]}
    await ann.asks("prepare_survey", "bad_survey", **asked | {"questions": [WORDS]})
    await fay.asks("prepare_survey", "not_allowed", **asked)
    await ann.asks("prepare_survey", **asked | {"item": "welcome"})
    await ann.asks("prepare_survey", **asked | {"item": "welcome"})
    await ann.asks("open_survey", "unknown_survey", survey="s2")
    await ann.asks("plan_surveys", "bad_survey", surveys=[asked, asked])
    await fay.asks("plan_surveys", "not_allowed", surveys=[asked])
    await ann.asks("plan_surveys", surveys=[asked | {"item": "welcome"}])
    await ann.asks("open_survey", survey="s1")
    said = {"survey": "s1", "revision": 1, "marks": [4, 0], "words": "Good."}
    await cast.p2.asks("answer_survey", **said)
    await cast.p2.asks("answer_survey", **said)
    await cast.p2.asks("answer_survey", "bad_answer", **said | {"revision": 2, "marks": [6, 0]})
    await fay.asks("answer_survey", "not_allowed", **said)
    await ann.asks("close_survey", survey="s1")
    await cast.p2.asks("answer_survey", "survey_closed", **said | {"revision": 3})
    cell = {"answers": 0, "counts": [[0, 0, 0, 0, 0], None]}
    cells = [{"place": place, **cell} for place in ("", "n", "s")]
    await house.asks("tell_survey", survey="s1", result={"rooms": 0, "cells": cells})
    await house.passes(1.0)
