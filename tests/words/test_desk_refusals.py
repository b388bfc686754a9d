"""What the server says to desks: each sentence has a message, in English word for word its own."""

import ast
import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from conference.deliberation import decide
from conference.deliberation.agenda import refusals as agenda
from conference.deliberation.agenda.model import ProposalState
from conference.deliberation.breakouts import refusals as breakouts
from conference.deliberation.breakouts.model import BreakoutState
from conference.deliberation.floor import refusals as floor
from conference.deliberation.floor.model import SpeechKind
from conference.deliberation.lottery import refusals as lottery
from conference.deliberation.lottery.model import LotteryStage
from conference.deliberation.motions import refusals as motions
from conference.deliberation.outputs import refusals as outputs
from conference.deliberation.outputs.model import Output
from conference.deliberation.polls import refusals as polls
from conference.deliberation.polls.electorate import Electorate, Tie
from conference.deliberation.polls.model import Channel, PollState
from conference.deliberation.programme import refusals as programme
from conference.deliberation.programme.model import EditKind
from conference.deliberation.rooms import refusals as rooms
from conference.deliberation.seconding import refusals as seconding
from conference.deliberation.sender import Post, Role, Sender
from conference.server.door import admission
from conference.server.door.locks import Kind
from conference.words.languages import LANGUAGES
from conference.words.refused import KEYS, recognized, refusal_words
from conference.words.say import words_in
from conference.words.source import DESK, catalogue
from conference.words.spoken import speaking

DELIBERATION = Path(__file__).parents[2] / "conference" / "deliberation"

OTHERS = [each.code for each in LANGUAGES if each.code != "en"]


def item(title="Opening", minutes=5):
    return SimpleNamespace(id="i1", title=title, minutes=minutes)


def edit(title, by, what=EditKind.MOVED):
    return SimpleNamespace(title=title, by=by, what=what, number=3)


def breakout(state):
    return SimpleNamespace(id="b", title="At tables", state=state)


def proposal(state):
    return SimpleNamespace(number=4, state=state, is_open=state is ProposalState.OPEN)


def run(stage):
    return SimpleNamespace(stage=stage, lottery=SimpleNamespace(id="l", title="The panel"))


PUT_TOGETHER = [
    *(polls.other_electorate(SimpleNamespace(electorate=one)) for one in Electorate),
    polls.in_zone(polls.adjourned(SimpleNamespace(resumes_at=1_700_000_000_000)), "Europe/London"),
    polls.adjourned(SimpleNamespace(resumes_at=None)),
    polls.not_open(SimpleNamespace(state=PollState.CLOSED, closed_at=1_700_000_000_000)),
    polls.channel_closed(SimpleNamespace(channels={Channel.HANDS}), Channel.PHONES),
    polls.no_area("Leeds"),
    polls.too_many_told(Channel.HANDS, 12, 10),
    polls.too_many_told(Channel.PAPER, 12, 10),
    polls.has_own_answer(3),
    polls.has_own_answer(0),
    polls.told_once(""),
    polls.told_once("Ann"),
    *(polls.tie_is_open(SimpleNamespace(tie=one)) for one in (Tie.CHAIR, Tie.LOT)),
    polls.hands_changed((3, 4)),
    polls.hands_changed(()),
    *(polls.not_draft(SimpleNamespace(state=one)) for one in PollState),
    programme.standby_moved(item()),
    programme.standby_moved(None),
    programme.item_over(item(), item("Vote")),
    programme.item_over(None, None),
    programme.item_stays(item(), "is on air"),
    programme.item_stays(item(), "is on standby"),
    programme.nothing_left(item()),
    programme.edit_moved(None),
    programme.edit_moved(edit("Opening", "Ann")),
    programme.edit_moved(edit("Opening", "")),
    programme.edit_moved(edit("", "Ann")),
    programme.edit_moved(edit("", "")),
    programme.plan_locked("Ann"),
    programme.plan_locked(""),
    outputs.programme_moved(Output.HALL),
    *(breakouts.not_running(breakout(one)) for one in BreakoutState),
    *(agenda.not_open(proposal(one)) for one in ProposalState),
    *(agenda.not_due(proposal(one)) for one in ProposalState if one is not ProposalState.DUE),
    *(lottery.not_live(run(one)) for one in LotteryStage),
    *(lottery.not_drawn(run(one)) for one in (LotteryStage.COMMITTED, LotteryStage.VOID)),
    *(floor.already_asked(SimpleNamespace(number=3, kind=one)) for one in SpeechKind),
    *(floor.list_moved(f"next by the rule is Seat 4, {one}") for one in ("for", "point of order")),
    floor.list_moved("nobody is next by the rule yet"),
    floor.list_moved("nobody speaks now"),
    floor.list_moved("Seat 412 speaks now"),
    motions.amendment_settled("A1", "withdrawn"),
    motions.is_voted_on("amendment A1", "p1"),
    motions.is_voted_on("the motion as a whole", "p1"),
    motions.motion_closed("green", "adopted"),
    rooms.bad_headcount(40, of_desk=True),
    rooms.bad_capacity(0, 500),
    rooms.bad_capacity(12, 500),
    seconding.second_person("Ann"),
    seconding.second_person(""),
    admission.wrong(Kind.DESK),
    admission.one_too_many(Kind.DESK, 12),
    admission.one_too_many(Kind.DESK, 1),
    decide.out_of_post(Sender(Role.DESK, post=Post.READER), frozenset({Post.DIRECTOR, Post.DOOR})),
]
"""Refusals that are put together from parts."""


OF_PARTS = [
    "“Who?” is still open: GO leaves it open.",
    "“Who?” is still open in the chamber: GO closes it.",
    "'some' is no number of signatures; write a number, a part such as 1/50, or ''.",
    "Only people of Leeds stand here, and Ann is of York: have the desk correct the area, or"
    " nominate them where they are.",
    "Only people of Leeds stand here, and Ann is of no area that is known: have the desk correct"
    " the area, or nominate them where they are.",
    "Only a poll of members is put to one area: leave that out.",
    "Only a poll of members has sittings: leave that out.",
    "Tellers count hands or paper.",
]
"""What other modules put together."""

ELSEWHERE = {
    "A candidate, in the order of the lot.",  # a reason in the record
    "If it holds more, ask the desk, which can raise this number.",  # to a room
}


def in_english(known, values):
    return words_in("en").say(known.key, **values)


@pytest.mark.parametrize("refusal", PUT_TOGETHER, ids=lambda each: each.sentence[:40])
def test_what_is_put_together_has_a_message_that_is_the_servers_own_in_english(refusal):
    known, values = recognized(refusal.code, refusal.sentence)
    if known is None:
        parts = re.split(r"(?<=[.]) (?=[A-Z])", refusal.sentence)
        assert all(recognized(refusal.code, part)[0] for part in parts), refusal.sentence
        return
    assert in_english(known, values) == refusal.sentence


@pytest.mark.parametrize("sentence", OF_PARTS, ids=lambda each: each[:40])
def test_what_is_put_together_elsewhere_has_a_message_too(sentence):
    known, values = recognized("", sentence)
    assert in_english(known, values) == sentence


OF_THE_RECORD = {"record.py", "table.py", "export.py", "words.py", "documents.py"}
"""Modules whose sentences are about files and the record, and are no answers to desks."""

KEPT = {
    "counting.py": "what stands in a result",
    "names.py": "what phones alone are told",
    "model.py": "what phones alone are told of their ballots",
    "order.py": "the rules of lists",
    "orders.py": "where a programme departs from its order",
    "outcome.py": "what falls with a clause",
    "passage.py": "what a page shows of a text",
    "plan.py": "what the command line says",
    "book.py": "the form of signing up",
    "evolve.py": "what was done, in the record",
}
"""Modules that say other things than why a desk was refused."""

WHOLE = re.compile(r"[A-Z“7'].* .*[.]", re.DOTALL)
"""A sentence; where a name stands it has a 7."""


def text_of(node):
    """What stands in a string, with a 7 for each thing put in, which may stand in quotes."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(map(part_of, parts))
    return None


def part_of(node):
    if isinstance(node, ast.Constant):
        return node.value
    return "'7'" if node.conversion == ord("r") else "7"


def sentences(node):
    """The whole sentences below a node but docstrings."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    text = text_of(node)
    if text is None:
        for each in ast.iter_child_nodes(node):
            yield from sentences(each)
    elif WHOLE.fullmatch(text):
        yield text


def without_message(path):
    """The sentences of a module that no message is for."""
    said = {*OF_PARTS, *ELSEWHERE, *(one.sentence for one in PUT_TOGETHER)}
    pages = {
        pattern_of(each) for key, each in catalogue("en").messages.items() if "refused-" in key
    }
    for text in sentences(ast.parse(path.read_text("utf-8"))):
        loose = re.compile(re.escape(text).replace("7", ".*"))
        is_said = any(loose.fullmatch(each) or text in each for each in said)
        on_pages = any(re.fullmatch(each, text) for each in pages)
        if recognized("", text)[0] is None and not is_said and not on_pages:
            yield text


def pattern_of(message):
    """The text of a message of pages, with whatever stands there for its names and choices."""
    return "".join(
        re.escape(part.value) if hasattr(part, "value") else ".+" for part in message.value.elements
    )


def test_every_sentence_with_which_a_desk_is_refused_has_a_message():
    found = {}
    for path in sorted(DELIBERATION.rglob("*.py")):
        if path.name not in OF_THE_RECORD | KEPT.keys():
            missing = [*without_message(path)]
            if missing:
                found[str(path.relative_to(DELIBERATION))] = missing
    assert found == {}


def test_sentences_without_a_message_are_found(tmp_path):
    path = tmp_path / "a.py"
    path.write_text("def f(a):\n    return bad_poll(f'Nobody has heard of {a} yet.')\n", "utf-8")
    assert [*without_message(path)] == ["Nobody has heard of 7 yet."]


def test_a_desk_is_told_in_its_language_why_not():
    taken = polls.another_is_open(SimpleNamespace(id="p", question="Who?"))
    with speaking("de"):
        assert refusal_words(taken.code, taken.sentence) == (
            "„Who?“ ist noch offen. Schließen Sie das zuerst."
        )
        full = polls.room_full(1)
        assert refusal_words(full.code, full.sentence, full.params).startswith("Die eine erfasste")
        two = "A poll has at most 20 sittings. Sitting 1 ends before it has begun. What is this?"
        assert refusal_words("bad_poll", two) == (
            "Eine Abstimmung hat höchstens 20 Sitzungen. Sitzung 1 endet, bevor sie begonnen hat. "
            "What is this?"
        )
        scene = "This cannot be shown: There is no such poll. Prepare another scene."
        assert "Diese Abstimmung gibt es nicht." in refusal_words("bad_scene", scene)
    assert refusal_words(taken.code, taken.sentence) == taken.sentence


@pytest.mark.parametrize("language", OTHERS)
def test_no_message_is_english_still(language):
    english, theirs = (catalogue(each, DESK).messages for each in ("en", language))
    same = [
        key
        for key in english
        if key.startswith(KEYS) and english[key].equals(theirs[key], ["span", "comment"])
    ]
    assert [key for key in same if not key.endswith(("-of", "-wording"))] == []
