"""HTTP: pages, files, and what is asked without a socket."""
