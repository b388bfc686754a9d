"""Captions over HTTP: to read, to search, and for those who write them.

=====================================  ===========================================================
``GET /captions/languages.json``       ``{"languages": [...]}``: those in which there are lines
``GET /captions/LANGUAGE.json``        the last lines, for pages without a socket
``GET /captions/LANGUAGE.vtt``         ``?from=&to=`` (seconds since 1970): WebVTT of what was
                                       spoken then, with times from ``from`` on
``GET /captions/LANGUAGE/SEGMENT``     ``FROM-TO-MPEGTS.vtt`` (ms, ms, 90 kHz): a segment for HLS;
                                       below ``said/`` one of the archive
``GET /api/captions/search``           ``?q=&language=``: ``{"found": [{"language", "at", "id",
                                       "text"}], "total"}``, the newest first
``POST /api/captions/booth``           for captioners, by their code; see :meth:`CaptionsApi._booth`
``POST /api/captions/words``           ``{"short", "long"}``: a short form, for captioners
``GET /api/captions/captioners``       ``{"captioners": [{"name", "language"}]}``, for desks
``POST /api/captions/captioners``      ``{"name", "language"}``: ``{"code"}``, which is not kept;
                                       ``{"name", "language": ""}`` takes it away; for directors
=====================================  ===========================================================

What was said in the hall everybody may read.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.clock import Clock
from conference.core.errors import ConferenceError
from conference.deliberation.subject import DESKS, DIRECTORS
from conference.server.api.answers import ASK_AGAIN, RefusedError, document, tagged
from conference.server.api.door import Door, address_of, json_of
from conference.server.captions.archive import Archive
from conference.server.captions.booth import Booth
from conference.server.captions.captioners import Captioner, Captioners
from conference.server.captions.feed import CaptionFeed
from conference.server.captions.lines import MOST_LETTERS, Act, text_of
from conference.server.captions.search import search
from conference.server.captions.webvtt import webvtt, webvtt_segment
from conference.server.captions.wordlist import Wordlist
from conference.server.wire.limits import Turnstile

__all__ = ["MOST_ACTS", "CaptionsApi"]

MOST_BYTES = 256 * 1024
MOST_ACTS = 50
"""That a page may send at once: what was written while it had no link comes in several."""

SHOWN = 12
"""Lines that a captioner's page is told."""

FOLLOWED = 3
"""Lines that pages without a socket are told."""

A_SECOND = "public, max-age=1"
FOR_A_MOMENT = "public, max-age=10"
"""Of what is not asked for again; a line that was mended is in it for who asks later."""

VTT = "text/vtt; charset=utf-8"
LATEST = 32_503_680_000
"""Seconds since 1970 beyond which nobody asks: the year 3000."""

NO_LANGUAGE = "There are no captions in this language. Look at /captions/languages.json."
WRONG_CODE = "This captioner's code is not right. Check it, or ask the desk for a new one."
TOO_OFTEN = "That was asked many times just now. Wait a little, then ask again."


class CaptionsApi:
    """Gives captions out, and takes them from those who write them."""

    def __init__(
        self,
        archive: Archive,
        feed: CaptionFeed,
        captioners: Captioners,
        wordlist: Callable[[str], Wordlist],
        door: Door,
        clock: Clock,
        turnstile: Turnstile,
        now: Callable[[], float],
    ) -> None:
        self._archive = archive
        self._feed = feed
        self._captioners = captioners
        self._open_words = wordlist
        self._door = door
        self._clock = clock
        self._turnstile = turnstile
        self._now = now
        self._booths: dict[str, Booth] = {}
        self._words: dict[str, Wordlist] = {}

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/captions/languages.json", self._languages),
            Route("/captions/{language}.json", self._last),
            Route("/captions/{language}.vtt", self._vtt),
            Route("/captions/{language}/{start:int}-{end:int}-{mpegts:int}.vtt", self._segment),
            Route("/captions/{language}/said/{start:int}-{end:int}-{mpegts:int}.vtt", self._said),
            Route("/api/captions/search", self._search),
            Route("/api/captions/booth", self._booth, methods=["POST"]),
            Route("/api/captions/words", self._put_word, methods=["POST"]),
            Route("/api/captions/captioners", self._list_captioners),
            Route("/api/captions/captioners", self._change_captioner, methods=["POST"]),
        ]

    # For everybody

    async def _languages(self, _request: Request) -> Response:
        return document({"languages": list(self._archive.languages)}, A_SECOND)

    async def _last(self, request: Request) -> Response:
        track = self._archive.track(request.path_params["language"])
        if track is None:
            raise RefusedError(404, "no_captions", NO_LANGUAGE)
        lines = [dict(one.told()) for one in track.last(FOLLOWED)]
        return document({"lines": lines, "now": self._clock.now()}, A_SECOND)

    async def _vtt(self, request: Request) -> Response:
        self._may_ask(request)
        track = self._archive.track(request.path_params["language"])
        if track is None:
            raise RefusedError(404, "no_captions", NO_LANGUAGE)
        start, end = _moment(request, "from"), _moment(request, "to")
        if start is not None and end is not None and end < start:
            raise RefusedError(
                400, "bad_times", "The end is before the beginning: swap from and to."
            )
        lines = list(track)
        text = await asyncio.to_thread(webvtt, lines, start, end)
        return tagged(request, text.encode(), VTT)

    async def _segment(self, request: Request) -> Response:
        """A segment of the live stream: lines stand where they came, later than they were spoken.

        One without lines is an empty one.
        """
        return await self._segment_of(request, live=True)

    async def _segment_of(self, request: Request, *, live: bool) -> Response:
        start, end = request.path_params["start"], request.path_params["end"]
        mpegts = request.path_params["mpegts"]
        if not start <= end <= start + 60_000:
            raise RefusedError(400, "bad_times", "A segment is of a minute at most.")
        track = self._archive.track(request.path_params["language"])
        near = None if track is None else track.near if live else track.about
        lines = near(start, end) if near is not None else []
        text = webvtt_segment(lines, start, end, mpegts, live=live)
        return tagged(request, text.encode(), VTT, FOR_A_MOMENT if live else ASK_AGAIN)

    async def _said(self, request: Request) -> Response:
        """A segment of the archive: lines stand where they were spoken, mended ones as mended."""
        return await self._segment_of(request, live=False)

    async def _search(self, request: Request) -> Response:
        self._may_ask(request)
        typed, language = (
            request.query_params.get("q", "")[:200],
            request.query_params.get("language"),
        )
        languages = self._archive.languages if not language else (language,)
        tracks = {
            code: track.spoken() for code in languages if (track := self._archive.track(code))
        }
        found, total = await asyncio.to_thread(search, tracks, typed)
        told = [
            {"language": code, "at": line.at, "id": line.id, "text": line.text}
            for code, line in found
        ]
        return document({"found": told, "total": total})

    def _may_ask(self, request: Request) -> None:
        """Raises 429 for who asks for what takes a while more often than others."""
        if not self._turnstile.lets_in(address_of(request), self._now()):
            raise RefusedError(429, "too_often", TOO_OFTEN, 2)

    # For captioners

    def _captioner(self, request: Request) -> Captioner:
        """Who shows a captioner's code; raises 403, and 429 after too many wrong ones."""
        shown = self._door.shown(request)[:50]
        try:
            found = self._captioners.by_code(shown) if shown else None
        except ConferenceError as error:
            raise RefusedError(503, error.code, error.sentence, 5) from error
        if found is None:
            self._door.refuse_code(request, WRONG_CODE, counts=shown != "")
        assert found is not None, "it was refused"
        return found

    async def _booth(self, request: Request) -> Response:
        """All that a captioner's page says, and all that it is told, in one question.

        ``{"acts", "writing", "turn", "seen", "words", "leave"}``: ``acts`` are lines, corrections
        and removals in their order, ``writing`` is the line that is not finished, ``turn`` the name
        whose turn it is to be ("" for no change), ``seen`` and ``words`` count what is known here.
        The answer: ``taken``, the keys of the acts that need not be sent again, ``kept``, whether
        they are in the file, ``turn``, ``others``, what they are writing, ``lines`` and ``words``
        where there are newer ones, ``listeners``.
        """
        who = self._captioner(request)
        body = await json_of(request, MOST_BYTES)
        if not isinstance(body, dict):
            raise RefusedError(400, "bad_message", "This is nothing that a captioner's page sends.")
        acts, booth, now = _acts(body), self._booth_of(who.language), self._now()
        for act in acts:
            self._carry_out(who.language, act)
        kept = await self._archive.store(who.language)
        writing = body.get("writing")
        booth.heard(who.name, text_of(writing) if isinstance(writing, str) else "", now)
        turn = body.get("turn")
        if isinstance(turn, str) and turn:
            booth.pass_on(turn)
        if body.get("leave") is True:
            booth.leave(who.name)
        return document(self._told(who, booth, body, [one.key for one in acts], kept=kept))

    def _carry_out(self, language: str, act: Act) -> None:
        try:
            self._feed.publish(language, act)
        except ConferenceError as error:
            raise RefusedError(400, error.code, error.sentence) from error

    def _told(
        self, who: Captioner, booth: Booth, body: dict[str, Any], taken: list[str], *, kept: bool
    ) -> dict[str, Any]:
        now, track = self._now(), self._archive.track(who.language)
        words, changes = self._words_of(who.language), 0 if track is None else track.changes
        told: dict[str, Any] = {
            "now": self._clock.now(), "name": who.name, "language": who.language, "taken": taken,
            "kept": kept, "turn": booth.turn(now), "others": booth.others(who.name, now),
            "listeners": self._feed.count(who.language), "seen": changes,
        }  # fmt: skip
        if body.get("seen") != changes:
            told["lines"] = [dict(one.told()) for one in track.last(SHOWN)] if track else []
        if body.get("words") != words.revision:
            told["words"] = {"revision": words.revision, "words": dict(words.words)}
        return told

    async def _put_word(self, request: Request) -> Response:
        who = self._captioner(request)
        match await json_of(request, MOST_BYTES):
            case {"short": str(short), "long": str(long)}:
                pass
            case _:
                raise RefusedError(400, "bad_message", "Send a short form and what it stands for.")
        words = self._words_of(who.language)
        try:
            words.put(short, long)
        except ConferenceError as error:
            raise RefusedError(409, error.code, error.sentence) from error
        return document({"revision": words.revision, "words": dict(words.words)})

    def _booth_of(self, language: str) -> Booth:
        return self._booths.setdefault(language, Booth())

    def _words_of(self, language: str) -> Wordlist:
        if language not in self._words:
            self._words[language] = self._open_words(language)
        return self._words[language]

    # For desks

    async def _list_captioners(self, request: Request) -> Response:
        await self._door.one_of(request, DESKS, "Only the desk may see who writes captions.")
        try:
            found = self._captioners.all()
        except ConferenceError as error:
            raise RefusedError(409, error.code, error.sentence) from error
        rows = [{"name": one.name, "language": one.language} for one in found]
        return document({"captioners": rows})

    async def _change_captioner(self, request: Request) -> Response:
        await self._door.one_of(request, DIRECTORS, "Only a director may say who writes captions.")
        match await json_of(request, MOST_BYTES):
            case {"name": str(name), "language": str(language)}:
                pass
            case _:
                raise RefusedError(400, "bad_message", "Send a name and a language.")
        try:
            if language:
                return document({"code": self._captioners.add(name, language)})
            self._captioners.remove(name)
        except ConferenceError as error:
            raise RefusedError(409, error.code, error.sentence) from error
        return document({"code": ""})


def _acts(body: dict[str, Any]) -> list[Act]:
    """What a page has sent to be carried out, in its order; raises 400 with what to do."""
    found = body.get("acts", [])
    if not isinstance(found, list) or len(found) > MOST_ACTS:
        raise RefusedError(400, "bad_message", f"Send at most {MOST_ACTS} lines at once.")
    acts = [Act.read(one) for one in found]
    if None in acts:
        sentence = (
            f"One of these is no line: it needs key, id, at and {MOST_LETTERS} letters at most."
        )
        raise RefusedError(400, "bad_line", sentence)
    return [one for one in acts if one is not None]


def _moment(request: Request, name: str) -> int | None:
    """A parameter in seconds since 1970, as ms; None where it is not given."""
    given = request.query_params.get(name)
    if given is None:
        return None
    try:
        seconds = float(given)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < LATEST:
        sentence = f"{name} is a number of seconds since 1970, like 1780660800."
        raise RefusedError(400, "bad_times", sentence)
    return round(seconds * 1000)
