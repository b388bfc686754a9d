"""What is on screen, on the desk: monitors of preview and programme, TAKE, BACK, blackout."""
