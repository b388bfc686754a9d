"""The alerts on the desk: what happened to link, record and stream, and the list of them."""
