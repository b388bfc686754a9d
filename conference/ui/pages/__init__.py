"""The pages of rooms and phones as the desk paints them for its monitors.

What lives here: what those pages say of a scene, word for word as their scripts do, and painters
that put it where their style sheets do. What must not: how the pages themselves are made, which are
in ``resources/web``; a browser test holds both side by side.
"""
