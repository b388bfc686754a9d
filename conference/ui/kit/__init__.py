"""Parts of every panel, and the words, colours and lengths that are everywhere the same."""
