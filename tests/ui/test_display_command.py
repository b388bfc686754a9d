"""``conference display``: which displays a command line opens."""

import pytest

from conference.cli import main
from conference.protocol.views import Output
from conference.ui.app import Display

URL = "http://127.0.0.1:9"


@pytest.fixture
def asked(monkeypatch):
    """What the program would open."""
    made = []
    monkeypatch.setattr(
        "conference.ui.app.run_display", lambda *given, **how: made.append((given, how)) or 0
    )
    return made


def displays(asked, *options):
    assert main(["display", URL, "--code", "X", *options]) == 0
    (_, _, found), _ = asked.pop()
    return found


def test_without_an_option_it_is_the_hall_or_what_its_screen_was_given(asked):
    assert displays(asked) == [Display(None, "")]
    assert displays(asked, "--screen", "2") == [Display(None, "2")]


def test_several_outputs_have_their_screens_in_order(asked):
    found = displays(
        asked, "--output", "hall", "--screen", "HDMI-1", "--output", "stage", "--screen", "DP-2"
    )
    assert found == [Display(Output.HALL, "HDMI-1"), Display(Output.STAGE, "DP-2")]
    some = displays(asked, "--output", "members", "--output", "overlay", "--screen", "1")
    assert some == [Display(Output.MEMBERS, "1"), Display(Output.OVERLAY, "")]


def test_a_folder_has_the_code_of_its_displays(asked, tmp_path, monkeypatch):
    from servers import sample_folder

    folder = sample_folder(tmp_path)
    monkeypatch.setattr("conference.ui.bridge.local.find_server", lambda *_: URL)
    assert main(["display", str(folder.path)]) == 0
    (address, code, _), _ = asked.pop()
    assert (address, code) == (URL, folder.keys().display_code)


def test_what_cannot_be_meant_is_refused(asked, capsys):
    assert main(["display"]) == 2
    assert "Say which conference" in capsys.readouterr().err
    assert main(["display", URL, "--url", URL]) == 2
    assert main(["display", URL, "--code", "X", "--screen", "1", "--screen", "2"]) == 2
    assert "more --screen than --output" in capsys.readouterr().err
    assert asked == []


def test_the_colour_behind_an_overlay_is_one(asked, capsys):
    options = ["display", URL, "--code", "X", "--output", "overlay", "--chroma"]
    assert main([*options, "#00B140"]) == 0
    assert asked.pop()[1]["chroma"] == "#00B140"
    for wrong in ("green", "#00B1", "#00B140F"):
        assert main([*options, wrong]) == 2
        assert "#00B140" in capsys.readouterr().err
    assert asked == []
