"""The stream: what the watch parties see, as HLS, from a child process that may die.

::

    encoders ──> ingest (child process) ─┐ unix socket
    files, cards ──> programme (child process) ──> segments on disk ──> hls_app ──> viewers
                       │  ▲                                             (the server)
               reports │  │ orders; stdin stays open as long as the server lives
                       ▼  │
                     StreamSupervisor (the server)

The programme shows one of its sources in real time, as fragmented MP4 in segments of one second,
H.264 and AAC, in several renditions. What is so already is passed through (a few percent of a
core), any other is encoded.

* ``programme``  the programme process; its own architecture is in its docstring
* ``segments``   cuts the bytes of a muxer into an init part and fragments. Pure
* ``made``       what is made: renditions, and where their files are. Pure
* ``shelf``      the folder: files appear whole, are kept in step, and are published by the index
* ``index``      the file that says what is published, ``track`` one rendition of it in memory
* ``parts``      pieces of the last segments, for a low delay
* ``found``      what the next writer finds; ``room`` what it does when the disk is full
* ``playlist``   media playlists as text, ``multivariant`` the one that players choose from. Pure
* ``pace``       media time against the wall clock: who is early waits, who is late skips
* ``source``     a file: what is in it, and its packets; ``upright`` how its pictures lie
* ``report``     what the programme prints and the supervisor reads
* ``supervisor`` keeps the processes running, gives them orders and says in ``status`` how it is;
  ``child`` is one process that is started again whenever it ends
* ``files``      serves the folder over HTTP, by ``published`` (the texts of playlists), ``kept``
  (segments in memory) and ``ranges``; ``waiting`` is for requests that wait for what comes next,
  ``archive`` for all that was; ``export`` writes a range of it as one file

Time. A *run* is what is seamless, from one discontinuity to the next. The media time of a run is
anchored at the wall clock and follows the monotonic clock; nothing counts frames. Whoever falls
behind skips frames; when that does not help, or the wall clock was set, a new run begins after a
discontinuity. So EXT-X-PROGRAM-DATE-TIME never lies by more than a fraction of a second.

Segment names are never used twice: their numbers go on after a restart, and in a fresh folder start
at a number that grows with the time, so that caches may keep them for ever.

Not here: anything of the meeting. This package knows files and clocks; a vote does not depend on
it. Only ``source``, ``upright`` and ``programme`` import PyAV: the server never loads it.
"""
