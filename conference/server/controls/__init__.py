"""Controls from outside: what buttons, lighting desks and OBS say and are told. Pure, no sockets.

Three names to start with: :func:`~conference.server.controls.acts.command_of` (what may be asked,
under which name), :class:`~conference.server.controls.state.State` (how the show stands, for a page
of buttons), :class:`~conference.server.controls.obs.Conversation` (obs-websocket 5). Datagrams and
connections are in :mod:`conference.server.watchers`, HTTP in :mod:`conference.server.api.control`.
"""
