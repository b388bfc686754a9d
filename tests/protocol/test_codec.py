"""Messages and entries survive the wire; what is no message is refused with a sentence."""

import json
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from meetings import POLL, CastBallot, of, opened

from conference.core.assets import asset
from conference.core.errors import ConferenceError
from conference.core.ids import PartyId, PersonId
from conference.deliberation.founding.events import ConferenceFounded
from conference.deliberation.lottery.events import LotteryValueEntered
from conference.deliberation.polls.commands import (
    Cast,
    ClosePoll,
    EnterHands,
    OpenPoll,
    PressButton,
    PublishPoll,
)
from conference.deliberation.polls.events import BallotCast, PollPublished, VoterMarked
from conference.deliberation.polls.tally import Turnout
from conference.deliberation.programme.commands import EndItem, StartItem
from conference.deliberation.programme.events import ProgrammePlanned
from conference.deliberation.rooms.commands import SetHeadcount
from conference.protocol import codec, messages
from conference.protocol.messages import Request
from conference.protocol.schema import schema_text
from conference.voting.sheet import sheet


def test_a_founding_without_a_zone_has_the_body_that_it_always_had():
    founded = ConferenceFounded("Fair", False, (), ())
    kind, body = codec.encode_event(founded)
    assert body == b'{"areas":[],"name":"Fair","regions":[],"rehearsal":false}'
    assert codec.decode_event(kind, body) == founded
    zoned = replace(founded, zone="Europe/London")
    kind, body = codec.encode_event(zoned)
    assert body.endswith(b'"rehearsal":false,"zone":"Europe/London"}')
    assert codec.decode_event(kind, body) == zoned


def history():
    driver = opened()
    driver.must(CastBallot(POLL, PartyId(0), PersonId(1), "a" * 32, 1, (1,)))
    driver.must(of(1, EnterHands(POLL, (1, 1))))
    driver.must(of(2, PressButton(POLL, 0)))
    driver.must(StartItem(driver.meeting.programme.items[0].id))
    driver.must(EndItem())
    driver.must(ClosePoll(POLL))
    driver.must(PublishPoll(POLL))
    return driver.events


def test_every_event_of_a_conference_survives_the_record():
    for event in history():
        if isinstance(event, VoterMarked):
            with pytest.raises(TypeError):
                codec.encode_event(event)
            continue
        kind, body = codec.encode_event(event)
        assert codec.decode_event(kind, body) == event


def test_the_body_of_an_entry_is_canonical_json():
    for event in history():
        if not isinstance(event, VoterMarked):
            _, body = codec.encode_event(event)
            plain = json.dumps(
                json.loads(body), sort_keys=True, separators=(",", ":"), ensure_ascii=False
            )
            assert body.decode() == plain


@pytest.mark.parametrize("by", ["Ann", "Zoë ☂", 'a"b\\c'])
def test_who_asked_stands_beside_the_event_and_the_body_is_canonical_still(by):
    for event in history():
        if isinstance(event, VoterMarked):
            continue
        (kind, without), (_, body) = codec.encode_event(event), codec.encode_event(event, by)
        itself = replace(event, by=by) if isinstance(event, ProgrammePlanned) else event
        assert codec.decode_event(kind, body) == itself
        assert (codec.by_of(without), codec.by_of(body)) == (
            "",
            "" if kind == "ballot_cast" else by,
        )
        fields = json.loads(body)
        assert fields.pop("by", "") == codec.by_of(body)
        assert fields == json.loads(without)
        sorted_again = msgspec.json.encode(json.loads(body), order="sorted")
        assert body == sorted_again


@pytest.mark.parametrize("body", [b'{"by":7}', b'{"by":', b'{"x":{"by":"Ann"}}', b"[]"])
def test_what_names_nobody_is_by_nobody(body):
    assert codec.by_of(body) == ""


def test_an_event_that_says_who_says_it_once():
    event = LotteryValueEntered("chamber", "Ann", 0, "4", 9)
    assert codec.encode_event(event, "Ann") == codec.encode_event(event)


def test_a_ballot_in_the_record_says_this_and_nothing_more():
    kind, body = codec.encode_event(BallotCast(POLL, PartyId(3), "0" * 32, 2, (1,)))
    assert kind == "ballot_cast"
    assert json.loads(body) == {
        "choice": [1],
        "key": "0" * 32,
        "party": 3,
        "poll": "p1",
        "revision": 2,
    }


@given(
    st.text(max_size=20),
    st.integers(0, 9999),
    st.integers(1, 10**6),
    st.lists(st.integers(0, 10**6), max_size=5).map(tuple),
)
def test_a_ballot_written_the_short_way_is_the_same_canonical_json(poll, party, revision, choice):
    body = codec.ballot_body(poll, party, "0f" * 16, revision, choice)
    said = {"poll": poll, "party": party, "key": "0f" * 16, "revision": revision, "choice": choice}
    assert body == msgspec.json.encode(said, order="sorted")


@given(
    st.text(max_size=20), st.text(min_size=1, max_size=60), st.lists(st.integers(0, 99)).map(tuple)
)
def test_a_ballot_with_a_name_is_the_same_canonical_json(poll, name, choice):
    body = codec.named_ballot_body(poll, 7, "0f" * 16, 2, choice, name)
    said = {"poll": poll, "party": 7, "key": "0f" * 16, "revision": 2, "choice": choice}
    assert body == msgspec.json.encode(said | {"name": name}, order="sorted")
    event = BallotCast(poll, 7, "0f" * 16, 2, choice, name)
    assert codec.encode_event(event) == ("ballot_cast", body)
    assert codec.decode_event("ballot_cast", body) == event


def test_the_message_of_a_secret_ballot_has_no_name_not_even_an_empty_one():
    secret = Request("1", Cast("p", "0f" * 16, 1, (0,)))
    assert b"name" not in codec.encode_request(secret)
    assert codec.decode_client(codec.encode_request(secret)) == secret
    named = Request("1", Cast("p", "0f" * 16, 1, (0,), "Ada"))
    assert codec.decode_client(codec.encode_request(named)) == named


@pytest.mark.parametrize("command", [EndItem(), SetHeadcount(3), OpenPoll("p", 1000)])
@pytest.mark.parametrize("name", ["1", 'a "quoted" one', "ü\\"])
def test_a_command_is_flat_on_the_wire_with_its_id_beside_its_fields(command, name):
    frame = codec.encode_request(Request(name, command))
    said = msgspec.json.decode(frame)
    assert said == {**msgspec.to_builtins(command), "id": name}
    assert list(said)[:2] == ["type", "id"]
    assert codec.decode_client(frame) == Request(name, command)


@pytest.mark.parametrize("name", ["", "x" * 65, 7, None])
def test_a_command_without_a_proper_id_is_no_message(name):
    frame = msgspec.json.encode({"type": "end_item", "id": name})
    with pytest.raises(ConferenceError, match="no message of ours"):
        codec.decode_client(frame)
    with pytest.raises(ConferenceError, match="missing required field `id`"):
        codec.decode_client(b'{"type":"end_item"}')


@given(st.text(min_size=1, max_size=64), st.integers(0, 2**53), st.binary(min_size=32, max_size=32))
def test_an_answer_written_the_short_way_is_the_same_message(command, number, leaf):
    long_way = messages.Ack(command, messages.Receipt(number, leaf.hex()))
    assert codec.ack_body(command, number, leaf) == codec.encode(long_way)


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_whatever_comes_is_a_message_or_a_clear_refusal(frame):
    try:
        message = codec.decode_client(frame)
    except ConferenceError as error:
        assert error.code == "bad_message"
    else:
        assert isinstance(message, msgspec.Struct)


@pytest.mark.parametrize(
    "frame",
    [
        b'{"type":"cast","id":"1","poll":"p","key":"XYZ","revision":1,"choice":[0]}',
        b'{"type":"cast","id":"1","poll":"p","key":"' + b"0" * 32 + b'","revision":0,"choice":[0]}',
        b'{"type":"cast","id":"","poll":"p","key":"' + b"0" * 32 + b'","revision":1,"choice":[0]}',
        b'{"type":"set_headcount","id":"1","headcount":-1}',
        b'{"type":"hello","version":1,"role":"king"}',
        b'{"type":"welcome"}',
        b"[" * 10_000,
        b"null",
    ],
)
def test_a_message_out_of_bounds_is_refused(frame):
    with pytest.raises(ConferenceError, match="no message of ours"):
        codec.decode_client(frame)


def test_a_published_sheet_that_does_not_add_up_is_no_entry():
    published = PollPublished(POLL, 1, sheet({"Yes": 6, "No": 3}, entitled=20))
    kind, body = codec.encode_event(published)
    assert codec.decode_event(kind, body) == published
    for old, new in ((b'"base":9', b'"base":10'), (b'"count":6', b'"count":7')):
        assert old in body
        with pytest.raises(ConferenceError) as refused:
            codec.decode_event(kind, body.replace(old, new))
        assert refused.value.code == "bad_entry"


def test_the_committed_schema_is_that_of_the_classes():
    committed = asset("protocol", "schema.json").read_text(encoding="utf-8")
    assert committed == schema_text()


def test_messages_of_the_server_survive_the_wire():
    tick = messages.Tick("p1", 3, 17, Turnout(1, 2, 3, 4, 5, 6, 7))
    assert codec.decode_server(codec.encode(tick)) == tick
