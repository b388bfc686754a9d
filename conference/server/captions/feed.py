"""Captions to sockets: to those who have chosen a language, and to nobody else.

A line is one message of some 200 bytes. Who cannot be written to just now is left out, and is sent
the last lines when it has drained, as newcomers are.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from itertools import islice

from conference.protocol import messages as m
from conference.protocol.codec import encode
from conference.server.captions.archive import Archive
from conference.server.captions.lines import Act, Line, is_language
from conference.server.feed.topic import CHUNK, Client
from conference.server.watchers.watcher import Watcher
from conference.server.wire.frames import SharedFrame, text_frame

__all__ = ["GREETING", "CaptionFeed"]

GREETING = 3
"""The last lines that a newcomer is sent."""


class CaptionFeed(Watcher):
    """Who hears which language; ``everybody`` are all clients there are."""

    def __init__(self, archive: Archive, everybody: Callable[[], Iterable[Client]]) -> None:
        self._archive = archive
        self._everybody = everybody
        self._by_language: dict[str, dict[Client, None]] = {}
        self._language: dict[Client, str] = {}
        self._due: asyncio.Queue[tuple[str, SharedFrame]] = asyncio.Queue()

    def count(self, language: str) -> int:
        """How many have chosen a language."""
        return len(self._by_language.get(language, ()))

    # Clients

    def joined(self, client: Client) -> None:
        """A client was welcomed: it is told the languages, where there are any."""
        if self._archive.languages:
            client.socket.write(text_frame(encode(self._languages())))

    def left(self, client: Client) -> None:
        """The client is gone."""
        language = self._language.pop(client, "")
        of_it = self._by_language.get(language, {})
        of_it.pop(client, None)
        if not of_it:
            self._by_language.pop(language, None)

    def listen(self, client: Client, language: str) -> None:
        """The client has chosen a language, or none ("")."""
        self.left(client)
        if not is_language(language):
            return
        self._language[client] = language
        self._by_language.setdefault(language, {})[client] = None
        self.catch_up(client)

    def catch_up(self, client: Client) -> None:
        """A newcomer, or one that has drained, is sent the last lines of its language."""
        language = self._language.get(client, "")
        track = self._archive.track(language)
        if language:
            last = () if track is None else track.last(GREETING)
            client.socket.write(text_frame(encode(_message(language, last, whole=True))))

    # Lines

    def publish(self, language: str, act: Act) -> Line | None:
        """Take an act, and have it told; the line, None where nothing has changed.

        Raises what :meth:`~conference.server.captions.archive.Archive.act` does.
        """
        before = self._archive.languages
        line = self._archive.act(language, act)
        if line is None:
            return None
        if self._archive.languages != before:
            self._due.put_nowait(("", SharedFrame(encode(self._languages()))))
        self._due.put_nowait((language, SharedFrame(encode(_message(language, (line,))))))
        return line

    def _languages(self) -> m.CaptionLanguages:
        return m.CaptionLanguages(self._archive.languages)

    async def run(self) -> None:
        """Write what is due, until cancelled: a line goes to some, then the loop breathes."""
        while True:
            language, frame = await self._due.get()
            clients = iter(
                list(self._by_language.get(language, ()) if language else self._everybody())
            )
            while some := list(islice(clients, CHUNK)):
                for client in some:
                    if not client.socket.is_slow:
                        client.socket.share(frame)
                await asyncio.sleep(0)


def _message(language: str, lines: Iterable[Line], *, whole: bool = False) -> m.Captions:
    told = tuple(
        m.Caption(one.id, one.text, one.at, one.state.value, one.by.value) for one in lines
    )
    return m.Captions(language, whole, told)
