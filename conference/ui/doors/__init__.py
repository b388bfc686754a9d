"""Who is let in: logins and sessions, listed and ended at the desk."""
