"""Who comes in: roles and codes, who is connected, and the conversation with each client."""
