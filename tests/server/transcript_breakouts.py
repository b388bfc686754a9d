"""The chapter of the transcript on breakouts: rooms talk in small groups, and are called back."""

from __future__ import annotations

PHASES = [
    {"kind": "settle", "seconds": 30},
    {"kind": "go_round", "seconds": 240, "words": "One after the other"},
    {"kind": "write", "seconds": 60},
]
RENTS = {
    "breakout": "rents",
    "title": "Rents",
    "question": "What would help where you live?",
    "phases": PHASES,
}
SOUTH = {"breakout": "south", "title": "In the south", "question": "", "phases": PHASES[:1]}


async def breakouts(cast):
    """One for all rooms that is called back, one for a region that ends by itself."""
    ann, ben, fay, gus, house = cast.ann, cast.ben, cast.fay, cast.gus, cast.house
    house.note("Breakouts: all rooms talk in small groups, and are called back")
    await ann.asks("prepare_breakout", "bad_breakout", **RENTS | {"phases": []})
    await ann.asks("prepare_breakout", **RENTS, mixed=True, per_table=5)
    await ann.asks("prepare_breakout", **RENTS)
    await ben.asks("prepare_breakout", **RENTS)
    await fay.asks("start_breakout", "not_allowed", breakout="rents")
    await ann.asks("start_breakout", "unknown_breakout", breakout="buses")
    await fay.asks("report_room", "not_running", breakout="rents", state="ready")
    await ann.asks("start_breakout", breakout="rents")
    await ben.asks("start_breakout", breakout="rents")
    await ben.asks("prepare_breakout", "breakout_started", **RENTS | {"title": "Rent"})
    await fay.asks("set_tables", tables=[5, 4])
    await fay.asks("report_room", breakout="rents", state="ready")
    await gus.asks("report_room", breakout="rents", state="talking")
    await house.passes(1.0)
    await ann.asks("extend_breakout", breakout="rents", seconds=60, times=0)
    await ben.asks("extend_breakout", breakout="rents", seconds=60, times=0)
    await ann.asks("next_phase", breakout="rents", place=0)
    await ben.asks("next_phase", breakout="rents", place=0)
    await house.asks("move_breakout", breakout="rents", due=1_780_651_500_000)
    note = {"breakout": "rents", "table": 1, "text": "Repairs, within"}
    await gus.asks("read_drafts", breakout="rents")
    await cast.q2.asks("read_drafts", "own_table", breakout="rents")
    await cast.q2.asks("read_drafts", breakout="rents", table=1)
    saved = cast.q1.begins("save_draft", note | {"version": 1}, note | {"version": 1})
    await house.passes(0.5)
    for one in saved:
        cast.q1.answer_to(one)
    await cast.q2.asks("save_draft", "draft_moved", **note | {"text": "Rents"}, version=1)
    longer = note | {"text": "Repairs, within a month", "version": 2}
    (further,) = gus.begins("save_draft", longer)
    await house.passes(0.5)
    gus.answer_to(further)
    await ann.asks("forget_drafts", "still_on", breakout="rents")
    hand_in = {"categories": ["Wish"], "moderated": False, "most": 2}
    await ann.asks("prepare_breakout", **SOUTH, reach={"region": "s"}, grace=0, hand_in=hand_in)
    planned = [{"type": "prepare_breakout", **SOUTH, "breakout": "east", "reach": {"region": "n"}}]
    await house.asks("plan_breakouts", breakouts=planned)
    await house.asks("plan_breakouts", "breakout_started", breakouts=[RENTS | planned[0] | RENTS])
    await ann.asks("start_breakout", "rooms_are_busy", breakout="south")
    await ann.asks("recall_breakout", breakout="rents")
    await ben.asks("recall_breakout", breakout="rents")
    await fay.asks("report_room", breakout="rents", state="late")
    await ann.asks("start_breakout", breakout="south")
    await fay.asks("report_room", breakout="rents", state="finished")
    await fay.asks("report_room", "not_for_room", breakout="south", state="ready")
    await ann.asks("forget_drafts", breakout="rents")
    due = ann.sees("breakout/south")["ends"][-1]
    await house.asks("recall_on_time", breakout="south", due=due)
    await ann.asks("end_breakout", breakout="south")
    await house.asks("end_on_time", breakout="south", due=due)
    await ann.asks("next_phase", "not_running", breakout="south", place=0)
    await house.passes(1.0)
