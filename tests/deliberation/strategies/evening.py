"""Rules of conduct that are published, some of them again, and some that say nothing."""

from hypothesis import strategies as st

from conference.deliberation.evening.commands import PublishConduct

texts = st.sampled_from(["Let others finish.", "Let others finish. Ask first.", " ", ""])


def commands(_meeting):
    """Rules that are in force already, others, and none."""
    return st.builds(PublishConduct, texts)
