"""The control desk and the hall display: Qt programs, clients of the server like any other.

::

    socket -> bridge -> client.session -> client.replica -> says (pure) -> panel.show(value)
    panel emits an intent -> command -> session -> socket; the answer comes back as an event

- ``app`` is the composition root: it makes the application, its theme, the bridge and a window.
- ``bridge`` has the socket (the Sans-I/O protocol of ``websockets`` on Qt's own sockets), the
  timers, and the one redraw a frame. There is no asyncio and no second thread in these programs.
- One folder a subject (``programme``, ``polls``, ``rooms``, ``lottery``, ``record``, ``health``,
  ``alerts``): its ``says`` are pure functions from a ``Picture`` (what is known at one moment) to
  frozen values in which all text, order, colour role and enabling are decided. They know no Qt.
  Its ``panel`` shows such a value and emits intents, its ``charts`` paint fractions and texts that
  ``says`` has made (option number i has series colour i, everywhere), its ``intents`` are its place
  on the desk, and turn what is pressed into commands.
- ``panel`` is the port of a panel, ``panels`` the tuple of those that there are, ``desk`` a loop
  over them. A new panel is a folder and a line in the tuple: dock, workspace, keys, palette,
  frames and alerts come with it. Panels know each other by what they publish
  (``host.panel(PartiesPanel).model``), never by their widgets.
- A command is one ``CommandEntry``: whether it can be given, and else why not, is decided in
  ``says``, and is the same for button, key and palette.
- ``frame`` is what stands around the panels, ``arrangements`` where a panel stands in a workspace,
  ``kit`` the parts that all are made of, ``display`` the hall display.

Nothing here does arithmetic on votes outside ``says``, and nothing imports ``server``: killing the
desk changes nothing for anybody who votes.
"""
