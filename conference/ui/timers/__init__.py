"""The panel of timers: what each has left, and what can be done to the one that is selected."""
