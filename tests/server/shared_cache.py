"""A cache that many share, between readers and a server, as RFC 9111 has it; for counting."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Answer", "SharedCache", "directives"]


def directives(header):
    """The directives of a Cache-Control, by name; those without a value have None."""
    found = {}
    for one in header.split(","):
        name, _, value = one.strip().partition("=")
        if name:
            found[name.lower()] = int(value) if value else None
    return found


@dataclass
class Answer:
    """What is given out, or kept."""

    status: int
    body: bytes
    headers: dict
    kept_at: float = 0.0

    @property
    def control(self):
        return directives(self.headers.get("cache-control", ""))

    @property
    def fresh_for(self):
        """Seconds; for a shared cache ``s-maxage`` comes first (section 5.2.2.10)."""
        said = self.control
        if "no-store" in said or "no-cache" in said or "private" in said:
            return 0
        return said.get("s-maxage", said.get("max-age", 0)) or 0


@dataclass
class SharedCache:
    """``origin(path, tag)`` fetches from the server, with ``If-None-Match`` where there is a tag.

    ``asked`` counts what reaches the server, by path. Requests for one thing that come while it is
    fetched are one, as each fetch is over before the next request is looked at.
    """

    origin: object
    asked: dict = field(default_factory=dict)
    served: int = 0
    kept: dict = field(default_factory=dict)

    async def get(self, path, now, control=""):
        """What a reader gets at ``now``, seconds; ``control`` is the request's Cache-Control."""
        self.served += 1
        known = self.kept.get(path)
        wants_new = control and {"no-cache", "no-store"} & directives(control).keys()
        if known is not None and not wants_new:
            age = now - known.kept_at
            if age <= known.fresh_for:
                return known
            while_asking = known.control.get("stale-while-revalidate", 0) or 0
            if age <= known.fresh_for + while_asking:  # RFC 5861, section 3
                await self._renew(path, now, known)
                return known
        return await self._renew(path, now, known)

    async def _renew(self, path, now, known):
        self.asked[path] = self.asked.get(path, 0) + 1
        tag = known.headers.get("etag") if known is not None else None
        answer = await self.origin(path, tag)
        if answer.status == 304:
            known.kept_at = now
            return known
        answer.kept_at = now
        if "no-store" not in answer.control:
            self.kept[path] = answer
        return answer
