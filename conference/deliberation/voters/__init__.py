"""The voters: people of the register who may answer polls of the electorate members. Pure."""
