"""The chamber on the desk: quorum, decision, tellers, seats, standing rules."""
