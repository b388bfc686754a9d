"""A poll in further languages at the desk: what there is, what is missing, the form."""

import pytest
from pictures import picture, poll

from conference.deliberation.wordings.commands import Worded, WordIn
from conference.protocol.messages import Snapshot
from conference.protocol.views import WordedView, WordingsView, WordingView
from conference.ui.polls.says.actions import PollAct, action
from conference.ui.polls.says.languages import language_words, wording_commands, wording_draft
from conference.ui.polls.says.panel import polls_sheet
from conference.ui.polls.wording_form import WordingForm

WELSH = ("Pa mor gynnes?", "18 gradd", "21 gradd")


def asked(state="draft"):
    return poll(question="How warm?", options=("18 degrees", "21 degrees"), state=state)


def seen(one, *languages, wanted=("cy", "ar"), outdated=False):
    """A picture of a conference that wants languages, with the poll in some of them."""
    made = picture(polls=(one,))
    worded = tuple(WordedView(code, WELSH) for code in languages)
    views = dict(made.replica.views) | {"wordings": WordingsView("en", wanted)}
    if worded:
        what = f"poll/{one.id}"
        views[f"wording/{what}"] = WordingView(what, worded, outdated=outdated)
    replica = made.replica.apply(Snapshot(2, made.now, views))
    return type(made)(
        **{
            name: replica if name == "replica" else getattr(made, name)
            for name in made.__dataclass_fields__
        }
    )


@pytest.mark.parametrize(
    ("state", "languages", "outdated", "said"),
    [
        ("draft", (), False, "Welsh and Arabic are missing."),
        ("draft", ("cy",), False, "Also in Welsh. Arabic is missing."),
        ("draft", ("cy", "ar"), False, "Also in Welsh and Arabic."),
        ("open", ("cy",), False, "Also in Welsh. Arabic is missing."),
        ("published", ("cy",), False, "Also in Welsh."),
        ("void", ("cy",), False, ""),
    ],
)
def test_what_is_missing_is_said_before_people_are_asked(state, languages, outdated, said):
    assert language_words(seen(one := asked(state), *languages, outdated=outdated), one) == said


def test_a_wording_of_a_former_question_is_missing():
    said = language_words(seen(one := asked(), "cy", wanted=("cy",), outdated=True), one)
    assert said == "The question was changed since it was put into Welsh. Welsh is missing."


def test_a_conference_in_one_language_says_nothing_of_languages():
    assert language_words(picture(polls=(one := asked(),)), one) == ""


def test_the_sign_stands_under_the_poll():
    shown = polls_sheet(seen(asked(), "cy")).poll
    assert "Arabic is missing." in shown.note


def test_a_poll_is_put_into_languages_where_there_are_any_and_it_counts():
    one = asked()
    assert action(seen(one), one, PollAct.WORD).enabled
    assert not action(picture(polls=(one,)), one, PollAct.WORD).shown
    assert not action(seen(asked("void")), asked("void"), PollAct.WORD).shown


def test_the_form_sends_what_was_changed_language_by_language(qtbot):
    draft = wording_draft(seen(asked(), "cy"), asked())
    assert draft.languages[:2] == ("cy", "ar")
    form = WordingForm(draft)
    qtbot.addWidget(form)
    assert form.text.toPlainText() == "\n".join(WELSH)
    form.language.setCurrentIndex(1)
    form.text.setPlainText("ما الحرارة؟\n18\n\n21\n")
    form.language.setCurrentIndex(0)
    (command,) = form.entered()
    (one,) = command.wordings
    assert (one.language, one.texts) == ("ar", ("ما الحرارة؟", "18", "21"))
    assert one.original == ("How warm?", "18 degrees", "21 degrees")


def test_lines_that_are_missing_and_a_late_correction_without_a_reason_stay_in_the_form():
    draft = wording_draft(seen(asked("open"), "cy"), asked("open"))
    assert "3, one a line" in wording_commands(draft, {"cy": WELSH[:2]}, "")
    better = (*WELSH[:2], "21 gradd C")
    assert "say why" in wording_commands(draft, {"cy": better}, "")
    (command,) = wording_commands(draft, {"cy": better, "ar": ()}, "The unit")
    assert command.reason == "The unit"


def test_an_empty_field_takes_a_translation_back():
    draft = wording_draft(seen(asked(), "cy"), asked())
    (command,) = wording_commands(draft, {"cy": ["", " "]}, "")
    assert command.wordings[0].texts == ()


def test_what_was_refused_stands_in_the_form_again(qtbot):
    draft = wording_draft(seen(asked()), asked())
    typed = WordIn((Worded(draft.what, "ar", draft.original, ("a", "b", "b")),), "Late")
    form = WordingForm(draft, typed, "two options have the same text.")
    qtbot.addWidget(form)
    assert form.text.toPlainText() == "a\nb\nb"
    assert form.language.currentText() == "Arabic"
    assert form.reason.text() == "Late"
