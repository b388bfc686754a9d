"""The control desk and the hall display: Qt programs, clients of the server like any other.

::

    socket -> bridge -> client.session -> client.replica -> presenter (pure) -> widget.show(value)
    widget emits an intent -> command -> session -> socket; the answer comes back as an event

- ``app`` is the composition root: it makes the application, its theme, the bridge and a window.
- ``bridge`` has the socket (the Sans-I/O protocol of ``websockets`` on Qt's own sockets), the
  timers, and the one redraw a frame. There is no asyncio and no second thread in these programs.
- ``presenters`` are pure functions from a ``Picture`` (what is known at one moment) to frozen
  values in which all text, order, colour role and enabling are decided. They know no Qt.
- ``models`` feed tables by row differences, ``charts`` and ``widgets`` show values and emit
  intents, ``display`` is the hall display.

Nothing here does arithmetic on votes outside presenters, and nothing imports ``server``: killing
the desk changes nothing for anybody who votes.
"""
