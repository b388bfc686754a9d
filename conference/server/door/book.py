"""The book of rooms, kept: pages beside the record, and every desk is sent what changes.

What a page says is decided in :mod:`conference.deliberation.rooms.book`. A page is one setting of
the store, so that it is in backups and in no export of the record.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from functools import partial

from conference.core.clock import Clock
from conference.core.errors import ConferenceError, Refusal
from conference.core.ids import PartyId
from conference.deliberation.rooms.book import Page, about_help, of_party, written
from conference.deliberation.rooms.commands import (
    AnswerHelp,
    AskForHelp,
    Beside,
    HelpDone,
    NoteConduct,
)
from conference.deliberation.sender import Sender
from conference.protocol import messages as m
from conference.protocol.codec import decode_page, encode
from conference.server.feed.bus import Bus, DeskFrames, EveningFrame
from conference.server.record.exchange import Answer, Done, Keep
from conference.server.record.writer import Writer
from conference.server.wire.frames import text_frame

__all__ = ["SETTING", "RoomBook", "kept_page"]

_log = logging.getLogger("conference.server.door.book")

SETTING = "book/"
"""What the names of the settings begin with that are pages."""


def kept_page(page: Page) -> tuple[str, str]:
    """A page as a setting of the store."""
    return f"{SETTING}{page.party}", encode(page).decode()


class RoomBook:
    """All pages; ``rows`` are those that were stored before.

    ``tell`` is given what is for the log of all desks: what it is, by whom, about which party, and
    what was said.
    """

    def __init__(
        self,
        writer: Writer,
        rows: Iterable[tuple[str, str]],
        clock: Clock,
        bus: Bus,
        tell: Callable[[str, str, str, str], None],
    ) -> None:
        self._writer = writer
        self._clock = clock
        self._bus = bus
        self._tell_log = tell
        self._pages = dict(_read(rows))
        self._waiting: dict[PartyId, Page] = {}

    def help_at(self, party: PartyId) -> int:
        """Since when a party asks for help; 0 when it does not."""
        page = self._pages.get(party)
        return page.help_at if page is not None else 0

    def page(self, party: PartyId) -> Page:
        """What is known of the people of a party."""
        return self._pages.get(party) or Page(party)

    def whole(self) -> m.BookPages:
        """All that is known, for a desk that comes."""
        return m.BookPages(True, tuple(self._pages[party] for party in sorted(self._pages)))

    def ask(self, sender: Sender, command: Beside, answer: Callable[[Answer], None]) -> None:
        """Have a page written; ``answer`` is called once it is stored, or why it is not."""
        party = of_party(self._writer.settled, sender, command)
        if isinstance(party, Refusal):
            answer(party)
            return
        before = self._waiting.get(party) or self._pages.get(party) or Page(party)
        page = written(before, sender, command, self._clock.now())
        if isinstance(page, Refusal):
            answer(page)
        elif page == before:
            answer(Done())
        else:
            self._waiting[party] = page
            stored = partial(self._stored, page, sender, command, answer)
            self._writer.offer(Keep((kept_page(page),), stored))

    def take(self, settings: Iterable[tuple[str, str]]) -> None:
        """Pages that were stored with entries of the record are in force; desks are told."""
        new = dict(_read(row for row in settings if row[0].startswith(SETTING)))
        if new:
            self._pages |= new
            told = m.BookPages(False, tuple(new.values()))
            self._bus.publish(DeskFrames(text_frame(encode(told))))

    def _stored(
        self,
        page: Page,
        sender: Sender,
        command: Beside,
        answer: Callable[[Answer], None],
        what: Answer,
    ) -> None:
        if self._waiting.get(page.party) is page:
            del self._waiting[page.party]
        if isinstance(what, Done):
            self._pages[page.party] = page
            self._bus.publish(DeskFrames(text_frame(encode(m.BookPages(False, (page,))))))
            self._tell(page, sender, command)
            self._tell_hosts(page.party)
        answer(what)

    def _tell_hosts(self, party: PartyId) -> None:
        """Facilitators read of it what is theirs."""
        self._bus.request_evening(
            party, lambda frame: self._bus.publish(EveningFrame(party, frame))
        )

    def _tell(self, page: Page, sender: Sender, command: Beside) -> None:
        """That help is asked for, or done, is for the log of all desks and for the room."""
        if isinstance(command, AskForHelp):
            self._tell_log("help_asked", "", str(page.party), about_help(page))
        elif isinstance(command, AnswerHelp):
            self._tell_log("help_answered", sender.login, str(page.party), page.answer)
            return
        elif isinstance(command, NoteConduct):
            self._tell_log("conduct_noted", page.conduct[-1].by, str(page.party), "")
            return
        elif isinstance(command, HelpDone):
            self._tell_log("help_done", sender.login, str(page.party), "")
        else:
            return
        self._bus.mark_room(page.party)


def _read(rows: Iterable[tuple[str, str]]) -> Iterable[tuple[PartyId, Page]]:
    """The pages of these settings; one that cannot be read is left out, with a line in the log."""
    for name, value in rows:
        try:
            page = decode_page(value)
        except ConferenceError as error:
            _log.warning("the page %s is left out: %s", name, error.sentence)
        else:
            yield page.party, page
