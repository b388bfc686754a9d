"""The notebooks of rooms, kept: what the hosts of one room share, sent to all of its facilitators.

What a notebook says is decided in :mod:`conference.deliberation.evening.notebook`. It is one
setting of the store, so that it is in backups and in no export of the record. Who entered a figure
is noted here once that is stored, and holds for this run of the server.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from conference.core.clock import Clock
from conference.core.errors import ConferenceError, Refusal
from conference.core.ids import PartyId
from conference.deliberation.command import WireCommand
from conference.deliberation.evening.commands import Beside
from conference.deliberation.evening.documents import evening_view
from conference.deliberation.evening.notebook import Entered, Notebook, entered, written
from conference.deliberation.polls.commands import EnterHands, PressButton
from conference.deliberation.rooms.book import Page
from conference.deliberation.rooms.commands import SetHeadcount
from conference.deliberation.sender import Sender
from conference.protocol import messages as m
from conference.protocol.codec import decode_notebook, encode
from conference.server.feed.bus import Bus, EveningFrame
from conference.server.record.exchange import Answer, Done, Keep
from conference.server.wire.frames import SharedFrame

__all__ = ["SETTING", "Evenings"]

_log = logging.getLogger("conference.server.door.evening")

SETTING = "evening/"
"""What the names of the settings begin with that are notebooks."""


class Evenings:
    """All notebooks; ``rows`` are those that were stored before.

    ``offer`` is given what is to be stored, ``here`` says which devices of a party are connected,
    ``page`` what is known of its people, ``phones`` which devices run it, connected or not.
    """

    def __init__(
        self,
        offer: Callable[[Keep], None],
        rows: Iterable[tuple[str, str]],
        clock: Clock,
        bus: Bus,
        here: Callable[[PartyId], tuple[str, ...]],
        page: Callable[[PartyId], Page] = Page,
        phones: Callable[[PartyId], Iterable[str]] = lambda _party: (),
    ) -> None:
        self._offer = offer
        self._clock = clock
        self._bus = bus
        self._here = here
        self._page = page
        self._phones = phones
        self.changed_screen: Callable[[PartyId], None] = lambda _party: None
        self._books = dict(_read(rows))
        self._waiting: dict[PartyId, Notebook] = {}

    def shows(self, party: PartyId) -> bool:
        """Whether the big screen of a party shows the room's own evening."""
        book = self._books.get(party)
        return book is not None and book.shown

    def told(self, party: PartyId) -> m.EveningMessage:
        """What the facilitators of a party share now."""
        book = self._books.get(party) or Notebook(party)
        return m.EveningMessage(
            evening_view(book, self._here(party), self._page(party), tuple(self._phones(party)))
        )

    def ask(self, sender: Sender, command: Beside, answer: Callable[[Answer], None]) -> None:
        """Have a notebook written; ``answer`` is called once it is stored, or why it is not."""
        assert sender.party is not None, "facilitators have a party"
        party = sender.party
        before = self._waiting.get(party) or self._books.get(party) or Notebook(party)
        book = written(before, sender, command, self._clock.now())
        if isinstance(book, Refusal):
            answer(book)
        elif book == before:
            answer(Done())
        else:
            self._waiting[party] = book
            setting = f"{SETTING}{party}", encode(book.kept).decode()
            self._offer(Keep((setting,), partial(self._stored, book, answer)))

    def entered(self, sender: Sender, command: WireCommand) -> None:
        """A figure that a facilitator sent is stored: the others of the room see whose it is."""
        if sender.party is None:
            return
        values: tuple[int, ...]
        match command:
            case SetHeadcount(headcount=headcount):
                what, values, poll = "headcount", (headcount,), ""
            case EnterHands(poll=name, counts=counts):
                what, values, poll = "hands", counts, name
            case PressButton(poll=name, option=option):
                what, values, poll = "button", (option,), name
            case _:
                return
        new = Entered(what, values, poll, self._clock.now(), sender.device)
        before = self._books.get(sender.party) or Notebook(sender.party)
        book = entered(before, new)
        if book is not before:
            self._books[sender.party] = book
            self._tell(sender.party)

    def changed(self, party: PartyId, what: str, by: str, phone: str) -> None:
        """The room was ``handed`` by a device to another ``phone``, or that one taken ``off``."""
        before = self._books.get(party) or Notebook(party)
        new = Entered(what, (), phone, self._clock.now(), by)
        self._books[party] = entered(before, new)
        self._tell(party)

    def _stored(self, book: Notebook, answer: Callable[[Answer], None], what: Answer) -> None:
        """It is told once it is stored; figures that were entered meanwhile stay."""
        if self._waiting.get(book.party) is book:
            del self._waiting[book.party]
        if isinstance(what, Done):
            now = self._books.get(book.party)
            self._books[book.party] = book if now is None else replace(book, entered=now.entered)
            if book.shown is not (now is not None and now.shown):
                self.changed_screen(book.party)
            self._tell(book.party)
        answer(what)

    def _tell(self, party: PartyId) -> None:
        self._bus.publish(EveningFrame(party, SharedFrame(encode(self.told(party)))))


def _read(rows: Iterable[tuple[str, str]]) -> Iterable[tuple[PartyId, Notebook]]:
    """The notebooks of these settings; one that cannot be read is left out, with a line."""
    for name, value in rows:
        try:
            book = decode_notebook(value)
        except ConferenceError as error:
            _log.warning("the notebook %s is left out: %s", name, error.sentence)
        else:
            yield book.party, book
