"""Cues are said in the language of the desk."""

import re

import pytest
from pictures import item, picture

from conference.core.ids import ItemId
from conference.deliberation.cues.model import Cue, CueKind
from conference.ui.cues.form import CuesForm
from conference.ui.cues.says.acts import ACTS
from conference.ui.cues.says.card import cue_card
from conference.ui.cues.says.drafting import plan_of
from conference.ui.cues.says.words import cue_words
from conference.ui.kit.labels import TextLabel
from conference.words.spoken import say, speaking

LATIN = re.compile("[A-Za-z]{2,}")


def test_a_cue_and_a_plural_are_said_in_the_language():
    made = picture(items=(item(0),))
    with speaking("de"):
        assert cue_words(made, Cue("c", CueKind.TIMER, name="Pause", seconds=60)) == (
            "Uhr Pause: 1:00"
        )
        assert cue_card(picture()).heading == "Nichts ist bereit"
        assert say("desk-cues-checked", count=1) == "1 Cue, alle geprüft"
    with speaking("cy"):
        assert say("desk-cues-in-trouble", count=2, number=1) == "2 giw, 1 mewn trafferth"


@pytest.mark.usefixtures("themed")
def test_the_form_in_arabic_has_no_english(qtbot):
    made = picture(items=(item(0, title="الافتتاح"),))
    with speaking("ar"):
        draft = plan_of(made, made.item(ItemId("i0")))
        form = CuesForm(draft, draft, made)
        qtbot.addWidget(form)
        acts = [say(act.label) for act in ACTS]
    texts = [label.words() for label in form.findChildren(TextLabel)]
    texts += [form.add_button.text(), form.usual_button.text(), *acts]
    kept = re.compile(r"GO|OBS|Alt\+\w*")
    assert [text for text in texts if LATIN.search(kept.sub("", text))] == []
