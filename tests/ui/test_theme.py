"""The theme is whole, readable, and the committed CSS is made from it."""

from __future__ import annotations

import re
from string import Template

import pytest
from PySide6.QtGui import QColor

from conference.core.assets import asset
from conference.core.errors import ConferenceError
from conference.ui.kit import style
from conference.ui.kit.qss import SHEET
from conference.ui.kit.theme import ROLES, contrast, css, ink_on, parse_theme, theme
from conference.ui.picture import Tone
from conference.ui.polls.charts.matrix import STRONG, WEAK
from conference.ui.polls.charts.rounds import LATEST, PLATE

TEXT = asset("theme", "tokens.toml").read_text(encoding="utf-8")
SCHEMES = ("dark", "light")


def test_the_committed_css_is_made_from_the_tokens():
    assert asset("theme", "tokens.css").read_text(encoding="utf-8") == css(parse_theme(TEXT))


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_role_has_a_colour_and_a_variable(scheme):
    colours = theme().colours(scheme)
    assert set(colours) == set(ROLES)
    for role, colour in colours.items():
        assert f"  --{role}: {colour};" in css(theme())


def test_every_variable_has_one_value_in_each_rule():
    for rule in re.findall(r"{([^{}]*)}", css(theme())):
        names = re.findall(r"(--[a-z0-9-]+):", rule)
        assert names
        assert len(names) == len(set(names))


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", ["window", "panel", "raised"])
def test_text_can_be_read_on_every_ground(scheme, ground):
    colours = theme().colours(scheme)
    assert contrast(colours["text"], colours[ground]) >= 7
    for role in ("muted", "action", "warning", "danger", "programme", "preview"):
        assert contrast(colours[role], colours[ground]) >= 4.5, role


PAIRS = (("background", "color"), ("selection-background-color", "selection-color"))
"""Properties of a style sheet: a ground, and what is written with on it."""


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_rule_of_the_style_sheet_writes_so_that_it_can_be_read(themed, scheme):
    """What is off need not be read (WCAG 2.2, 1.4.3)."""
    words = style.words(scheme) | {"tick_image": "", "arrow_image": ""}
    checked = 0
    for selector, rule in re.findall(r"([^{}]+){([^{}]*)}", SHEET.substitute(words)):
        found = dict(re.findall(r"([\w-]+): (#\w{6})", rule))
        for ground, ink in PAIRS:
            if ground in found and ink in found and ":disabled" not in selector:
                assert contrast(found[ground].upper(), found[ink].upper()) >= 4.5, selector
                checked += 1
    assert checked > 15


@pytest.mark.parametrize("tone", [tone for tone in Tone if tone not in {Tone.TEXT, Tone.MUTED}])
def test_what_painters_write_on_fields_of_a_tone_can_be_read(themed, tone):
    colour = style.colour(tone).name().upper()
    assert contrast(style.ink(tone).name().upper(), colour) >= 4.5


@pytest.mark.parametrize("edge", [Tone.PROGRAMME, Tone.PREVIEW])
def test_the_rows_that_are_on_and_next_can_be_read(themed, edge):
    field = style.mix(style.colour(edge), style.colour("panel"), 0.14).name().upper()
    for tone in (Tone.TEXT, Tone.MUTED, edge):
        assert contrast(style.colour(tone).name().upper(), field) >= 4.5, tone


def test_figures_can_be_read_on_every_cell_of_the_matrix_of_duels(themed):
    for index in range(8):
        for share in (STRONG, WEAK):
            ground = style.mix(style.option_colour(index), style.colour("window"), share)
            assert contrast(style.ink_over(ground).name().upper(), ground.name().upper()) >= 4.5


def test_figures_can_be_read_over_every_band_of_votes(themed):
    for index in range(8):
        band = style.mix(style.option_colour(index), style.colour("window"), LATEST)
        plate = style.mix(style.colour("window"), band, PLATE).name().upper()
        for tone in (Tone.TEXT, Tone.MUTED):
            assert contrast(style.colour(tone).name().upper(), plate) >= 4.5, index


@pytest.mark.parametrize("scheme", SCHEMES)
def test_an_alarm_has_another_hue_than_what_is_on_air(scheme):
    colours = theme().colours(scheme)
    danger, programme = (QColor(colours[role]).hsvHue() for role in ("danger", "programme"))
    assert 30 <= abs(danger - programme) <= 330


def test_ink_can_be_read_on_every_field():
    fields = [*theme().series, *(theme().colours(s)[r] for s in SCHEMES for r in ROLES[6:])]
    for colour in fields:
        assert contrast(ink_on(colour), colour) >= 4.5, colour


def test_options_differ_in_colour_and_are_neither_programme_nor_preview():
    tokens = theme()
    assert len(set(tokens.series)) == 8
    taken = {tokens.colours(s)[r] for s in SCHEMES for r in ("programme", "preview")}
    assert not taken & set(tokens.series)
    assert tokens.option(0) == tokens.option(8) == "#56B4E9"


def test_no_two_of_forty_options_have_the_same_mark():
    marks = [(theme().option(n), theme().texture(n)) for n in range(40)]
    assert len(set(marks)) == 40
    assert {texture for _, texture in marks[:8]} == {"plain"}


def test_contrast_is_that_of_the_guidelines():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


def test_a_style_sheet_is_filled_with_words():
    sheet = "QWidget { color: $text; padding: $space_2; font: $size_13 $family; }"
    filled = Template(sheet).substitute(theme().words("dark"))
    assert filled == "QWidget { color: #E6EDF3; padding: 8px; font: 13px Inter; }"


def test_all_faults_of_a_theme_are_named_at_once():
    wrong = (
        TEXT.replace('action = "#4EA1FF"', "").replace("#F6F7F9", "white").replace("corner", "c")
    )
    with pytest.raises(ConferenceError) as caught:
        parse_theme(wrong)
    assert caught.value.code == "bad_theme"
    assert len(caught.value.params["faults"]) == 3
    for part in ("dark has no action", "window = 'white'", "shape has no corner"):
        assert part in caught.value.sentence


@pytest.mark.parametrize("text", ["", "colours = 3", "not toml at all", "[series"])
def test_what_is_no_theme_is_refused_with_a_sentence(text):
    with pytest.raises(ConferenceError, match=r"tokens\.toml"):
        parse_theme(text)
