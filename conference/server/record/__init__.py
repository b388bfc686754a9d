"""What is durable: the one writer, its store, snapshots, replay, and what anybody can check."""
