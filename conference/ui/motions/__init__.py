"""The panel of motions: texts, their amendments, the order of votes, and what comes of them."""
