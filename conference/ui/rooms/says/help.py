"""What a room calls the desk about, in the words of the desk."""

from __future__ import annotations

from conference.deliberation.rooms.book import Page
from conference.deliberation.rooms.model import HelpTopic
from conference.words.spoken import say

__all__ = ["help_words", "topic_words"]


def topic_words(topic: HelpTopic) -> str:
    """What a topic is called."""
    return say("desk-rooms-help", topic=topic.value)


def help_words(page: Page) -> str:
    """What a call is about, in one line: the topic, and what was said; "" without one."""
    if not page.help_at:
        return ""
    topic = HelpTopic(page.topic) if page.topic in set(HelpTopic) else HelpTopic.OTHER
    if not page.help or topic is HelpTopic.OTHER:
        return page.help or topic_words(topic)
    return say("desk-rooms-help-words", topic=topic_words(topic), text=page.help)
