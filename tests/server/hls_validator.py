"""A validator of HLS over a series of looks at a stream: RFC 8216, and what our players rely on.

It is given texts and files and says what is wrong, a sentence each, with the section of RFC 8216
(or "bis" for draft-pantos-hls-rfc8216bis) where one says so.
"""

from __future__ import annotations

import io
import re
from itertools import pairwise
from posixpath import dirname, join, normpath

import av
from av.error import FFmpegError
from hls_playlists import attributes, media_list, tags

DATES = 0.06
"""Seconds by which dates may leave the durations, and a rendition the others."""

FULL = 8
"""Segments of a list in which it must not be shorter any more."""


def address(base, uri):
    """What a URI in the list at ``base`` stands for."""
    return normpath(join(dirname(base), uri))


class Validator:
    """Looks at lists again and again; ``faults`` has what was wrong with which list.

    ``fetch(path)`` gives the bytes of a file, or None when there is none.
    """

    def __init__(self, fetch):
        self.fetch = fetch
        self.faults = []
        self.latest = {}
        self.known = {}
        self.choice_text = ""

    def say(self, path, *faults):
        """Something is wrong."""
        self.faults += [f"{path}: {fault}" for fault in faults]

    # What one list says, and what it said before

    def media(self, path, text):
        """One look at a media playlist."""
        told = media_list(text)
        self.say(path, *told.faults)
        self._alone(path, told)
        before = self.latest.get(path)
        if before is not None:
            self._since(path, before, told)
        known = self.known.setdefault(path, {})
        for entry in told.entries:
            first = known.setdefault(entry.number, entry)
            if not entry.same(first):
                self.say(path, f"segment {entry.number} has changed (6.2.1)")
            if entry.parts and not first.parts:
                known[entry.number] = entry
        self.latest[path] = told

    def _alone(self, path, told):
        if told.target <= 0:
            self.say(path, "EXT-X-TARGETDURATION is missing (4.3.3.1)")
        if told.kind not in ("", "EVENT", "VOD"):
            self.say(path, f"{told.kind} is no type (4.3.3.5)")
        if told.kind == "VOD" and not told.ended:
            self.say(path, "a VOD without its end")
        for entry in told.entries:
            if round(entry.seconds) > told.target:
                self.say(path, f"segment {entry.number} is longer than the target (4.3.3.1)")
            if entry.seconds <= 0:
                self.say(path, f"segment {entry.number} has no length")
            if not entry.init and not entry.uri.endswith(".vtt"):
                self.say(path, f"segment {entry.number} has no EXT-X-MAP (4.3.2.5)")
        if len({entry.uri for entry in told.entries}) < len(told.entries):
            self.say(path, "a segment stands there twice")
        if told.entries and told.entries[0].at is None:
            self.say(path, "the first segment has no date (4.3.2.6)")
        due = None
        for entry in told.entries:
            if due is not None and entry.at is not None:
                if entry.breaks and entry.at < due - DATES:
                    self.say(path, f"the date of segment {entry.number} goes back")
                if not entry.breaks and abs(entry.at - due) > DATES:
                    self.say(path, f"the date of segment {entry.number} leaves the durations")
            begin = entry.at if entry.at is not None else due
            due = None if begin is None else begin + entry.seconds
        for before, entry in pairwise(told.entries):
            if entry.init != before.init and not entry.breaks:
                self.say(path, f"segment {entry.number} has another init without a break")
        if told.part_target:
            self._parts(path, told)

    def _parts(self, path, told):
        if told.control.get("CAN-BLOCK-RELOAD") != "YES":
            self.say(path, "parts without CAN-BLOCK-RELOAD (bis B.1)")
        if float(told.control.get("PART-HOLD-BACK", 0)) < 2 * told.part_target:
            self.say(path, "PART-HOLD-BACK is too short (bis 4.4.3.8)")
        if float(told.control.get("HOLD-BACK", "inf")) < 3 * told.target:
            self.say(path, "HOLD-BACK is too short (bis 4.4.3.8)")
        for entry in [*told.entries, *filter(None, [told.open])]:
            if not entry.parts:
                continue
            long = [part for part in entry.parts if part.seconds > told.part_target + 1e-6]
            short = [part for part in entry.parts[:-1] if part.seconds < 0.85 * told.part_target]
            if long:
                self.say(path, f"a part of {entry.number} is longer than PART-TARGET (bis)")
            if short:
                self.say(path, f"a part of {entry.number} is shorter than 85 % (bis 4.4.4.9)")
            if not entry.parts[0].independent:
                self.say(path, f"segment {entry.number} does not begin independently")
            whole = sum(part.seconds for part in entry.parts)
            if entry is not told.open and abs(whole - entry.seconds) > 0.02:
                self.say(path, f"the parts of {entry.number} are not as long as it is")

    def _since(self, path, before, told):
        if told.target != before.target:
            self.say(path, "EXT-X-TARGETDURATION has changed (6.2.1)")
        if told.sequence < before.sequence:
            self.say(path, "EXT-X-MEDIA-SEQUENCE goes back (6.2.2)")
        if told.turns < before.turns:
            self.say(path, "EXT-X-DISCONTINUITY-SEQUENCE goes back (6.2.2)")
        if before.ended and (told.entries != before.entries or not told.ended):
            self.say(path, "it changed after its end (6.2.1)")
        numbers = [entry.number for entry in told.entries]
        old = [entry.number for entry in before.entries]
        if old and numbers and numbers[-1] < old[-1]:
            self.say(path, "segments vanished at the end (6.2.1)")
        if before.kind in ("EVENT", "VOD") and numbers[: len(old)] != old:
            self.say(path, "segments vanished from a list that only grows (4.3.3.5)")
        length = sum(entry.seconds for entry in told.entries)
        if told.sequence > before.sequence and not told.ended:
            if length < 3 * told.target - DATES:
                self.say(path, "segments were removed too early (6.2.2)")
            if len(numbers) < FULL and not any(entry.breaks for entry in told.entries):
                self.say(path, f"only {len(numbers)} segments are left: players run dry")
        if before.hint and told.hint != before.hint:
            listed = [p.uri for entry in told.entries for p in entry.parts]
            listed += [p.uri for p in told.open.parts] if told.open else []
            nothing_new = told.entries == before.entries and told.open == before.open
            if before.hint not in listed and nothing_new:
                self.say(path, f"{before.hint} was promised and did not come (bis 4.4.5.3)")

    # Several lists together

    def aligned(self, paths=None):
        """The latest looks at all renditions: the same numbers are the same times."""
        lists = {path: self.latest[path] for path in paths or self.latest}
        first, *others = lists
        by_number = {entry.number: entry for entry in lists[first].entries}
        for path in others:
            common = [one for one in lists[path].entries if one.number in by_number]
            if not common:
                self.say(path, f"it has no segment in common with {first} (6.2.4)")
            for entry in common:
                other = by_number[entry.number]
                if entry.turn != other.turn:
                    self.say(path, f"segment {entry.number} is in another run than in {first}")
                if None not in (entry.at, other.at) and abs(entry.at - other.at) > DATES:
                    self.say(path, f"segment {entry.number} is of another time than in {first}")
                if abs(entry.seconds - other.seconds) > DATES and not (entry.gap or other.gap):
                    self.say(path, f"segment {entry.number} is of another length than in {first}")
            for report in lists[path].reports:
                other = lists.get(address(path, report["URI"]))
                last = other.entries[-1].number if other and other.entries else None
                if last is not None and abs(int(report["LAST-MSN"]) - last) > 2:
                    self.say(path, f"the report of {report['URI']} is wrong (bis 4.4.5.4)")

    def choice(self, path, text):
        """One look at the multivariant playlist, after the media playlists it names."""
        faults = []
        found = tags(text, faults)
        self.say(path, *faults)
        groups, names, variants = {}, set(), []
        for (name, value), (following, uri) in pairwise([*found, ("", "")]):
            told = attributes(value)
            if name == "EXT-X-MEDIA":
                group = told["TYPE"], told["GROUP-ID"]
                if (*group, told["NAME"]) in names:
                    self.say(path, f"two are named {told['NAME']} (4.3.4.1.1)")
                names.add((*group, told["NAME"]))
                groups.setdefault(group, []).append(told)
            elif name == "EXT-X-STREAM-INF":
                if following or not uri:
                    self.say(path, "EXT-X-STREAM-INF without an address (4.3.4.2)")
                variants.append((told, address(path, uri)))
        for group, members in groups.items():
            if sum(one["DEFAULT"] == "YES" for one in members) > 1:
                self.say(path, f"two defaults in {group[1]} (4.3.4.1.1)")
        if not variants:
            self.say(path, "it offers nothing")
        for told, uri in variants:
            self._variant(path, told, uri, groups)

    def _variant(self, path, told, uri, groups):
        beside = []
        for kind in ("AUDIO", "SUBTITLES"):
            if kind in told and (kind, told[kind]) not in groups:
                self.say(path, f"{uri}: there is no group {told[kind]} (4.3.4.2)")
            if kind == "AUDIO" and kind in told:
                members = groups.get((kind, told[kind]), [])
                beside = [address(path, one["URI"]) for one in members]
        beside = [one for one in beside if one != uri]
        if uri not in self.latest:
            self.say(path, f"{uri} is named and was never seen")
            return
        peak = self.peak(uri) + max((self.peak(one) for one in beside), default=0)
        promised = int(told.get("BANDWIDTH", 0))
        if peak > promised:
            self.say(path, f"{uri}: BANDWIDTH is {promised}, but {peak:.0f} was seen (4.3.4.2)")
        if int(told.get("AVERAGE-BANDWIDTH", 0)) > promised:
            self.say(path, f"{uri}: the average is more than the peak")
        found = self.formats(uri)
        for one in beside[:1]:
            found = {**self.formats(one), **found, "codecs": [*found["codecs"]]}
            found["codecs"] += [c for c in self.formats(one)["codecs"] if c not in found["codecs"]]
        if sorted(told.get("CODECS", "").split(",")) != sorted(found["codecs"]):
            self.say(path, f"{uri}: CODECS are {told.get('CODECS')}, not {found['codecs']}")
        size = found.get("size")
        if size and told.get("RESOLUTION") != f"{size[0]}x{size[1]}":
            self.say(path, f"{uri}: RESOLUTION is {told.get('RESOLUTION')}, not {size}")

    # The files

    def peak(self, path):
        """The most bits a second of segments of about a target duration in all (4.3.4.2)."""
        most, told = 0.0, self.latest[path]
        rows = [
            (entry.seconds, len(self.fetch(address(path, entry.uri)) or b""))
            for entry in self.known[path].values()
            if not entry.gap
        ]
        for begin in range(len(rows)):
            seconds, size = 0.0, 0
            for one_seconds, one_size in rows[begin:]:
                seconds, size = seconds + one_seconds, size + one_size
                if seconds > 1.5 * told.target and seconds != one_seconds:
                    break
                if seconds >= 0.5 * told.target:
                    most = max(most, size * 8 / seconds)
        return most

    def formats(self, path):
        """Codecs and size in the latest init part of a list."""
        init = self.fetch(address(path, self.latest[path].entries[-1].init)) or b""
        found = {"codecs": []}
        with av.open(io.BytesIO(init)) as container:
            for stream in container.streams:
                context = stream.codec_context
                if context.name == "h264":
                    found["codecs"].append(f"avc1.{context.extradata[1:4].hex()}")
                    found["size"] = context.width, context.height
                elif context.name == "aac":
                    found["codecs"].append(f"mp4a.40.{context.extradata[0] >> 3}")
        return found

    def files(self, path):
        """All segments that were ever listed are there, decode on their own and keep their times.

        Returns how far the media times of each run are from its dates, at most and at least.
        """
        due, turn, drifts = None, None, []
        for entry in self.known[path].values():
            if entry.gap or entry.uri.endswith(".vtt"):
                due = None
                continue
            data = self.fetch(address(path, entry.uri))
            init = self.fetch(address(path, entry.init))
            if data is None or init is None:
                self.say(path, f"segment {entry.number} is not there")
                due = None
                continue
            pieces = [self.fetch(address(path, part.uri)) for part in entry.parts]
            if pieces and None not in pieces and b"".join(pieces) != data:
                self.say(path, f"the parts of {entry.number} are not what it is (bis)")
            begin, end = self._decoded(path, entry, init + data)
            if begin is None:
                continue
            if entry.turn != turn:
                due, turn, drifts = None, entry.turn, []
            if due is not None and abs(begin - due) > DATES:
                self.say(path, f"segment {entry.number} does not follow the one before in time")
            if abs(end - begin - entry.seconds) > DATES:
                self.say(path, f"segment {entry.number} is {end - begin:.3f} s, not as it is said")
            if entry.at is not None:
                drifts.append(entry.at - begin)
            if drifts and max(drifts) - min(drifts) > DATES:
                self.say(path, f"media and dates drift apart at segment {entry.number}")
            due = end

    def _decoded(self, path, entry, data):
        """Where a segment begins and ends in media time."""
        times = []
        try:
            with av.open(io.BytesIO(data)) as container:
                stream = (container.streams.video or container.streams.audio)[0]
                step = 0.0
                for frame in container.decode(stream):
                    if not times and stream.type == "video" and not frame.key_frame:
                        self.say(path, f"segment {entry.number} begins with no key picture (3)")
                    if stream.type == "audio":
                        step = frame.samples / frame.sample_rate
                    times.append(frame.time)
        except (FFmpegError, IndexError) as error:
            self.say(path, f"segment {entry.number} cannot be decoded: {error}")
            return None, None
        if not times:
            self.say(path, f"segment {entry.number} has nothing in it")
            return None, None
        times.sort()
        if not step:
            steps = [after - before for before, after in pairwise(times)]
            step = min(steps, default=entry.seconds)
        return times[0], times[-1] + step


def looks(folder):
    """The multivariant and the media playlists as they were after each line of a stream's index.

    The index only grows, so all that was ever published can be looked at again.
    """
    from conference.server.stream.index import INDEX
    from conference.server.stream.published import Published

    lines = (folder / INDEX).read_bytes().splitlines(keepends=True)
    replay = folder.with_name(f"{folder.name}-looks")
    replay.mkdir()
    published = Published(replay)
    for line in lines:
        with (replay / INDEX).open("ab") as file:
            file.write(line)
        published.refresh()
        media = {}
        for made in published.made:
            text = published.live(made.name)
            if text:
                media[f"{made.name}/live.m3u8"] = text.body.decode()
        choice = published.choice(published.made)
        yield choice.body.decode() if choice else "", media


def reader(folder):
    """``fetch`` of a stream's folder: by the names in its lists."""
    from conference.server.stream.made import place

    def fetch(path):
        rendition, _, name = path.rpartition("/")
        if not re.fullmatch(r"(?:seg|init)-\d+(?:\.\d+)?\.(?:m4s|mp4|vtt)", name):
            return None
        try:
            return (folder / place(rendition, name)).read_bytes()
        except OSError:
            return None

    return fetch


def validate(folder):
    """All faults of all that was ever published in a stream's folder."""
    validator = Validator(reader(folder))
    for choice, media in looks(folder):
        validator.choice_text = choice
        for path, text in media.items():
            validator.media(path, text)
        if len(media) > 1:
            validator.aligned(list(media))
    validator.choice("live.m3u8", validator.choice_text)
    for path in validator.latest:
        validator.files(path)
    return validator.faults
