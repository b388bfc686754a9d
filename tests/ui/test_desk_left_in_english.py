"""A desk in Arabic, in each of its workspaces: no words are left in English but people's own."""

import re
from dataclasses import replace

import msgspec
import pytest
from chambers import chamber_picture, decided, seat
from desks import open_desk
from latin import shown_by
from pictures import MINUTE, NOON, item, output, party, poll, presence, tally, tick

from conference.protocol.messages import Presence
from conference.protocol.views import Output, Scene, SceneKind
from conference.ui.bridge.bridge import Frame
from conference.words.languages import LANGUAGES
from conference.words.spoken import speaking

LATIN = re.compile(r"[A-Za-z]{3,}")

NAMES = re.compile(
    r"(?<![A-Za-z])(?:Ctrl|Shift|Alt|Space|Esc|Enter|Return|Num|Home|End|Tab|Del|Page|Up|Down|Left|Right"
    r"|TAKE|BACK|OBS|OSC|HTTP|CSV|QR|URL|Companion|Bitfocus|Markdown|STV|Meek|drand quicknet.*"
    r"|item|motion|witness|recall|order)(?![A-Za-z])"
    r"|https?://\S+|/[a-z]+\b|\S+\.(?:csv|xlsx|ods|json|txt|ftl|md)|\([^)]*\*\.\w+[^)]*\)"
    r"|conference(?: [a-z]+)+(?: FOLDER)?|--[a-z]+|feature,value,min,max"
)
"""Keys, names of things, files and commands, and addresses: they are the same in every language."""


def contents(view):
    """All texts in what the picture is made of: people have written them, and codes."""
    match view:
        case str():
            yield view
        case dict():
            for key, value in view.items():
                yield from contents(key)
                yield from contents(value)
        case list() | tuple():
            for each in view:
                yield from contents(each)


def left(said, known):
    """Words of a text that no person has written."""
    said = NAMES.sub(" ", re.sub(r"<[^>]+>", " ", said))
    for one in known:
        said = said.replace(one, " ")
    return LATIN.findall(said)


def pictures():
    """A conference before, while and after people vote."""
    rows = tuple(seat(number) for number in range(1, 6))
    items = (item(0, started_at=NOON, poll="p"), item(1, kind="breakout"), item(2, kind="vote"))
    screens = tuple(output(Scene(SceneKind.POLL, poll="p"), one) for one in Output)
    for state in ("draft", "open", "closed", "published", "void"):
        counted = tally() if state in {"closed", "published"} else None
        opened = None if state == "draft" else NOON - MINUTE
        closed = NOON if state in {"closed", "published"} else None
        asked = poll(state=state, tally=counted, opened_at=opened, closed_at=closed)
        made = chamber_picture(
            asked,
            decided((54, 20, 8)),
            rows=rows,
            items=items,
            on="i0",
            outputs=screens,
            current="p",
            parties=tuple(party(n) for n in range(4)),
            ticks=(tick(),) if state == "open" else (),
        )
        here = Presence(NOON, True, (presence(0), presence(1, 0), presence(2, 1, 3)))
        made = replace(made, replica=made.replica.apply(here))
        yield state, made


@pytest.mark.parametrize(
    ("state", "made"), list(pictures()), ids=lambda one: one if isinstance(one, str) else ""
)
def test_no_workspace_has_words_left_in_english(themed, qtbot, tmp_path, state, made):
    written = contents(msgspec.to_builtins(dict(made.replica.views)))
    known = {
        *(one for one in written if re.search("[A-Z ]", one)),
        *(one.name for one in LANGUAGES),
    }
    known = sorted(known, key=len, reverse=True)
    found = {}
    with speaking("ar"), open_desk(qtbot, tmp_path) as desk:
        desk.show_frame(Frame(made, frozenset()))
        for space in desk.window.spaces:
            desk.do(f"workspace:{space.name}")
            for said in shown_by(desk.window):
                if left(said, known):
                    found.setdefault(said, space.name)
        for entry in desk.entries():
            for said in (entry.group, entry.label, entry.why):
                if left(said, known):
                    found.setdefault(said, entry.key)
    assert not found, "\n".join(sorted(found))
