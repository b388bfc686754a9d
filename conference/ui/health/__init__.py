"""How the server and the links are, over the last minutes: a panel of charts."""
