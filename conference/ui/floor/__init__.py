"""The panel of the floor: who speaks, who is next by which rule, and how the time was used."""
