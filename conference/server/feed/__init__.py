"""What goes out after a commit, in three steps that know nothing of each other's insides.

``project`` makes frames of the meeting and its changes, each encoded once; it knows no sockets.
``bus`` says what is published and to whom, and how a newcomer's snapshot is asked for. ``deliver``
writes frames to sockets, those of a whole audience by its ``topic``. The ``publisher`` is the
watcher that has frames made and publishes them: after each commit, and by the clock.

Nothing here decides, stores or lets anybody in. Start with :class:`~.publisher.Publisher`,
:class:`~.bus.Bus` and :class:`~.deliver.Audiences`.
"""
