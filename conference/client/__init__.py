"""What every client of the server is, be it desk, display or simulated phone.

::

    socket ─frame─> Session.received ─> values: Welcomed, Changed, Answered, HangUp, Ended
                        │ replica                   │
    socket <─frames()── └ pending commands <─send── the program

- ``session`` is the conversation without a socket: it says hello, keeps the clock, pings, sends
  what was not answered again under the same id, asks for what was missed, knows how stale it is.
  Its values are in ``events``, the server's time in ``clock``.
- ``replica`` is the client's picture of the meeting, a frozen value: snapshot + events give what a
  fresh snapshot would; ``on_air`` reads in it what is on.
- ``ballots`` are the keys and revisions of a voter's device, ``backoff`` when to try again,
  ``address`` where the server is.
- ``program`` starts a server, or another program of ours, as a child process: its command line, how
  it is known to be open, its last words, its end. Desk, rehearsal, benchmarks and tests share it.
- ``link`` drives a session with asyncio; the desk has a driver of its own on Qt's sockets. It is
  the one module here that touches the network or chance, and with ``program`` the one that reads a
  clock: others take them as arguments.

Every ``now`` is in milliseconds of a clock that never goes back (``Clock.monotonic``); the server's
time is had from :meth:`~conference.client.session.Session.server_time`.
"""
