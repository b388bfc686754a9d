"""Lists of speakers that are opened, asked for, drawn, called from, and ended."""

from hypothesis import strategies as st
from meetings import Asks

from conference.core.ids import PartyId
from conference.deliberation.chamber.commands import GiveSeats, SignIn
from conference.deliberation.chamber.model import Origin
from conference.deliberation.floor.commands import (
    AddSpeaker,
    AskToSpeak,
    CallSpeaker,
    CloseFloor,
    DrawFloor,
    EndFloor,
    EndSpeech,
    GroupLine,
    OpenFloor,
    StrikeSpeaker,
    WithdrawWish,
)
from conference.deliberation.floor.model import FloorRule, FloorState, SpeechKind
from conference.deliberation.sender import Role, Sender
from strategies import members
from strategies.mostly import mostly

NAMES = ["wage", "rent"]
names = st.sampled_from(NAMES)
kinds = st.sampled_from(SpeechKind)
numbers = st.integers(1, 6)
reasons = st.sampled_from(["The chair asked for it.", " "])
seats = st.integers(1, 6)
rooms = st.integers(0, 3).map(PartyId)


def asking(meeting):
    """Somebody who may ask, members of the hall more often than others."""
    there = meeting.chamber.signed_in() or [1]
    member = st.sampled_from(there) | seats
    return member.map(lambda seat: Sender(Role.MEMBER, seat=seat)) | rooms.map(
        lambda party: Sender(Role.FACILITATOR, party)
    )


def commands(meeting):
    """Mostly what may come next on the lists that are there; now and then anything."""
    groups = st.sampled_from([(), (GroupLine("North", (1,)), GroupLine("South", (2, 3)))])
    senders = asking(meeting)
    words = st.sampled_from(["Buses", ""])
    anything = st.one_of(
        st.builds(
            OpenFloor,
            names,
            st.sampled_from(["The wage", " "]),
            st.sampled_from(FloorRule),
            st.sampled_from([60, 180]),
            groups=groups,
        ),
        st.builds(Asks, senders, st.builds(AskToSpeak, names, kinds, words)),
        st.builds(Asks, senders, st.builds(WithdrawWish, names, numbers)),
        st.builds(AddSpeaker, names, kinds, reasons, st.none() | seats, st.none() | rooms, words),
        st.builds(StrikeSpeaker, names, numbers, reasons),
        st.builds(CloseFloor, names),
        st.builds(DrawFloor, names, st.sampled_from(["7 11 42", "8", " "])),
        st.builds(CallSpeaker, names, numbers, st.none() | numbers, reasons | st.just("")),
        st.builds(EndSpeech, names, numbers),
        st.builds(EndFloor, names),
    )
    return mostly(list(_steps(meeting)), anything)


def _off(one):
    """How each that waits may leave the list."""
    for wish in one.in_order():
        yield StrikeSpeaker(one.id, wish.number, "Not a member.")
        role = Role.FACILITATOR if wish.seat is None else Role.MEMBER
        yield Asks(Sender(role, wish.party, seat=wish.seat), WithdrawWish(one.id, wish.number))


def _steps(meeting):
    """What may come next, or the first list, and somebody in the hall who can ask."""
    lists = meeting.floor.live()
    if not meeting.chamber.seats:
        yield st.just(GiveSeats(tuple(members.PEOPLE[:3]), Origin.ELECTED))
    elif meeting.chamber.present < 3:
        yield st.builds(SignIn, members.people, st.just("a" * 16))
    if not lists:
        yield st.builds(OpenFloor, names, st.just("Wage"), st.sampled_from(FloorRule), st.just(60))
    for one in lists:
        if one.state is FloorState.OPEN:
            yield st.builds(Asks, asking(meeting), st.builds(AskToSpeak, st.just(one.id), kinds))
            if one.asked > 1:
                yield st.just(CloseFloor(one.id))
        elif one.rule is FloorRule.LOT and not one.value:
            yield st.just(DrawFloor(one.id, "7 11 42"))
        speech = one.speaking
        if one.waiting:
            number = st.sampled_from(sorted(one.waiting))
            during = st.just(speech.wish.number if speech is not None else None)
            yield st.builds(CallSpeaker, st.just(one.id), number, during, st.just("By the chair."))
            yield st.one_of(map(st.just, _off(one)))
        if speech is not None:
            yield st.just(EndSpeech(one.id, speech.wish.number))
