"""What a desk changes of the stream: whole or not at all, with every fault at once."""

import pytest

from conference.server.stream.changes import (
    MOST_SOURCES,
    SENTENCES,
    NotChangedError,
    with_changed,
    with_fresh_key,
    with_settings,
    without,
)
from conference.server.stream.ingest_address import typed_into
from conference.server.stream.settings import SourceKind, StreamSettings


def there(_path):
    return True


def nowhere(_path):
    return False


def made(*sources, settings=None):
    """Settings with these sources added, each a dict."""
    settings = settings or StreamSettings()
    for asked in sources:
        settings, _ = with_changed(settings, asked, there)
    return settings


def codes(error):
    return [(fault.field, fault.code) for fault in error.value.faults]


HALL = {"title": "Hall", "kind": "rtmp"}
SPARE = {"title": "Spare encoder", "kind": "srt", "backup": "hall"}


def test_an_encoder_gets_an_id_from_its_title_and_a_key_that_nobody_chose():
    settings = made(HALL, SPARE)
    hall, spare = settings.sources
    assert (hall.id, hall.kind, hall.address) == ("hall", SourceKind.RTMP, "")
    assert (spare.id, spare.backup) == ("spare-encoder", "hall")
    assert len(hall.key) == len(spare.key) == 30
    assert hall.key != spare.key
    assert made({"title": "قاعة", "kind": "rtmp"}).sources[0].id == "rtmp"
    assert [one.id for one in made(HALL, {**HALL, "title": "Häll"}).sources] == ["hall", "hall-2"]


def test_a_change_keeps_what_it_does_not_name_and_the_key():
    settings = made(HALL, SPARE)
    changed, source = with_changed(settings, {"id": "hall", "title": "Main hall"}, there)
    assert source.title == "Main hall"
    assert source.key == settings.sources[0].key
    assert [one.id for one in changed.sources] == ["hall", "spare-encoder"]
    changed, source = with_changed(changed, {"id": "hall", "kind": "card", "address": "test"})
    assert (source.kind, source.key, source.address) == (SourceKind.CARD, "", "test")


def test_all_that_is_wrong_with_a_source_is_said_at_once():
    with pytest.raises(NotChangedError) as error:
        asked = {"id": "Ü", "title": " ", "kind": "file", "address": "/a\n/b", "backup": "gone"}
        with_changed(StreamSettings(), asked, nowhere)
    assert codes(error) == [
        ("title", "no_title"),
        ("backup", "no_backup"),
        ("address", "no_file"),
        ("address", "no_file"),
        ("id", "bad_id"),
    ]
    for fault in error.value.faults:
        assert fault.sentence.endswith(".")
        assert "{" not in fault.sentence


@pytest.mark.parametrize(
    ("asked", "field", "code"),
    [
        ({"title": "x" * 61, "kind": "rtmp"}, "title", "long_title"),
        ({"title": "hall", "kind": "rtmp"}, "title", "same_title"),
        ({"title": "A", "kind": "whip"}, "kind", "bad_kind"),
        ({"title": "A", "kind": "hls", "address": "ftp://a/b"}, "address", "bad_address"),
        ({"title": "A", "kind": "hls", "address": "https://[x"}, "address", "bad_address"),
        ({"title": "A", "kind": "hls"}, "address", "no_address"),
        ({"title": "A", "kind": "device", "address": "/etc/passwd"}, "address", "no_device"),
        ({"title": "A", "kind": "card", "address": "cat"}, "address", "no_card"),
        ({"id": "hall", "backup": "hall"}, "backup", "own_backup"),
        ({"id": "holding", "title": "A", "kind": "rtmp"}, "id", "bad_id"),
        ({"title": 7}, "title", "not_so"),
        ({"title": "A", "key": "mine"}, "key", "not_so"),
    ],
)
def test_each_fault_names_its_field(asked, field, code):
    with pytest.raises(NotChangedError) as error:
        with_changed(made(HALL), asked, there)
    assert (field, code) in codes(error)


def test_there_is_an_end_of_sources_and_none_that_is_on_air_is_removed():
    full = made(*({"title": f"E {n}", "kind": "rtmp"} for n in range(MOST_SOURCES)))
    with pytest.raises(NotChangedError) as error:
        with_changed(full, {"title": "One more", "kind": "rtmp"})
    assert codes(error) == [("id", "too_many")]
    settings = made(HALL, SPARE)
    assert [one.backup for one in without(settings, "hall").sources] == [""]
    on = StreamSettings(sources=settings.sources, on_air="hall")
    with pytest.raises(NotChangedError) as error:
        without(on, "hall")
    assert codes(error) == [("source", "on_air")]
    with pytest.raises(NotChangedError):
        without(on, "gone")


def test_a_key_is_exchanged_where_there_is_one():
    settings = made(HALL, {"title": "Bars", "kind": "card", "address": "test"})
    assert with_fresh_key(settings, "hall").sources[0].key != settings.sources[0].key
    with pytest.raises(NotChangedError) as error:
        with_fresh_key(settings, "bars")
    assert codes(error) == [("source", "no_key")]


def test_settings_are_checked_whole():
    asked = {"renditions": ["audio", "720"], "fps": 50, "low_delay": True, "holding": "/card.mp4"}
    changed = with_settings(StreamSettings(), asked, there)
    assert (changed.renditions, changed.fps, changed.low_delay) == (("720", "audio"), 50, True)
    with pytest.raises(NotChangedError) as error:
        asked = {
            "renditions": ["audio"],
            "fps": True,
            "rtmp_port": 0,
            "holding": "/no",
            "on_air": "x",
            "pass_through": 1,
        }
        with_settings(StreamSettings(), asked, nowhere)
    assert sorted(codes(error)) == [
        ("fps", "bad_rate"),
        ("holding", "no_file"),
        ("on_air", "not_so"),
        ("pass_through", "not_so"),
        ("renditions", "no_renditions"),
        ("rtmp_port", "bad_port"),
    ]


def test_ports_never_overlap_also_when_a_source_is_added():
    settings = with_settings(StreamSettings(), {"rtmp_port": 9001})
    settings = made({"title": "A", "kind": "srt"}, settings=settings)
    with pytest.raises(NotChangedError) as error:
        with_changed(settings, {"title": "B", "kind": "srt"})
    assert codes(error) == [("srt_port", "same_port")]
    with pytest.raises(NotChangedError):
        with_settings(settings, {"srt_port": 9001})


def test_what_is_typed_into_an_encoder():
    settings = made({"title": "A", "kind": "srt"}, HALL, {"title": "B", "kind": "srt"})
    a, hall, b = settings.sources
    assert typed_into(settings, hall, "10.0.0.2") == {
        "server": "rtmp://10.0.0.2:1935/live",
        "url": f"rtmp://10.0.0.2:1935/live/{hall.key}",
    }
    assert typed_into(settings, a, "::1")["server"] == "srt://[::1]:9000"
    url = typed_into(settings, b, "h")["url"]
    assert url == f"srt://h:9001?mode=caller&passphrase={b.key}"


def test_every_sentence_says_what_is_wrong():
    assert all(sentence.endswith(".") for sentence in SENTENCES.values())
