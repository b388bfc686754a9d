"""What a conference begins with: a plan of tables, or the sample country."""
