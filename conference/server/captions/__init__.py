"""What is said in the hall, in words: captions by people or machines, in any language.

Captions are no decisions: nothing of them is in the record. A line goes out to whoever has chosen
its language (:mod:`conference.server.captions.feed`) and into a file of the conference's folder,
one for each language (:mod:`conference.server.captions.archive`). From the lines WebVTT is made,
for players and for the live stream (:mod:`conference.server.captions.webvtt`), and they are
searched (:mod:`conference.server.captions.search`).

Who writes comes by a code of their own (:mod:`conference.server.captions.captioners`) and shares
a booth with the others of the language (:mod:`conference.server.captions.booth`). Start with
:class:`~conference.server.captions.archive.Archive`,
:class:`~conference.server.captions.feed.CaptionFeed` and
:class:`~conference.server.captions.captioners.Captioners`.
"""
