"""What goes out: frames of each audience after a commit, and their delivery to sockets."""
