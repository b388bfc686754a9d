"""From what is known to what is shown: pure functions, frozen values, no Qt.

``picture`` is the input of all; ``words`` are how numbers, times and shares are written. One module
a panel: ``status``, ``rundown``, ``polls``, ``parties``, ``map``, ``hall``; ``arming`` is the guard
in front of everything that changes what is on air.
"""
