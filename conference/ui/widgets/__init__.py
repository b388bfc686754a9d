"""The panels and windows of the desk. A widget shows a value and emits intents; nothing else.

``window`` puts the panels into docks; ``controls`` has the small parts that panels are made of.
"""
