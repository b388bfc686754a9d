"""The panel of the agenda: what members have brought, what is due, and how far witnesses are."""
