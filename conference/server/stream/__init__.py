"""The stream: what the watch parties see, as HLS, from a child process that may die.

::

    video file ──> encoder (child process) ──> segments, playlist on disk ──> hls_app ──> viewers
                     │  ▲                                                     (the server)
        status lines │  │ stdin stays open as long as the server lives
                     ▼  │
                   StreamSupervisor (the server)

The encoder plays a file in a loop in real time and cuts it into fragmented MP4 of one second, H.264
and AAC. A file that is so already is copied (a few percent of a core), any other is
transcoded (a third of a core).

* ``segments``   cuts the bytes of a muxer into an init part and segments. Pure
* ``playlist``   the playlist as a value: grows at one end, forgets at the other. Pure
* ``shelf``      the folder: files appear whole, old ones go, a new run goes on where the last ended
* ``pace``       media time against the wall clock: who is early waits, who is late skips
* ``source``     the file: what is in it, and its packets or frames, loop after loop
* ``lanes``      copying and transcoding
* ``encoder``    the program of the child process
* ``report``     what the encoder prints and the supervisor reads
* ``supervisor`` keeps a child running and says how it is
* ``files``      serves the folder over HTTP

Time. A *run* is one encoder, from its start until it is renewed. The media time of a run is
anchored at the wall clock and follows the monotonic clock; nothing counts frames. Whoever falls
behind skips frames; when that does not help, or the wall clock was set, a new run begins after a
discontinuity. So EXT-X-PROGRAM-DATE-TIME never lies by more than a fraction of a second.

Segment names are never used twice: their numbers go on after a restart, and in a fresh folder start
at a number that grows with the time, so that caches may keep them for ever.

Not here: anything of the meeting. This package knows files and clocks; a vote does not depend on
it. Only ``source``, ``lanes``, ``segments`` and ``encoder`` import PyAV: the server never loads it.
"""
