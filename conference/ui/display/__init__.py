"""The hall display: one full-screen window, painted by the height of the screen.

``window`` chooses the scene and keeps the map, ``scenes`` paints polls, breakouts and the holding
card, ``measure`` has the sizes. What is said is decided by ``presenters.hall``.

The lottery has the screen to itself: ``ceremony`` knows what moves and when, ``stage`` paints what
stands still, ``drums`` the digits, ``seats`` the seats, ``makeup`` what they add up to. What is
said is decided by ``presenters.ceremony``.
"""
