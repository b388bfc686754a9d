"""What a page in Arabic still says in Latin letters, though nobody has written it as content."""

import re

FOUND = """(() => {
  const texts = new Set();
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });
  const theirs = "[translate=no], .languages-choice, script, style, noscript";
  const isOurs = (element) => !element.closest(theirs);
  for (const element of document.querySelectorAll("body, body *")) {
    if (!isOurs(element) || !isSeen(element)) continue;
    for (const name of ["aria-label", "placeholder", "alt", "title"]) {
      if (element.getAttribute(name)) texts.add(element.getAttribute(name));
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.data.trim()) texts.add(node.data.trim());
    }
  }
  texts.add(document.title);
  return [...texts];
})()"""

WORD = re.compile(r"[A-Za-z]{3,}")
NO_WORDS = re.compile(
    r"\S+[./:]\S*"  # addresses
    r"|/\w+|--[\w-]+"
    r"|\b[A-Z0-9]{2,}(?:[- ][A-Z0-9]{2,})*\b"  # codes, letters of phones
    r"|\b[0-9a-f]{8}\b"  # a check figure
    r"|Wi-Fi|Letter"
)


def texts_of(value):
    """All texts in a document, with their lines."""
    if isinstance(value, str):
        yield value
        yield from value.split("\n")
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts_of(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts_of(each)


def contents(desk, *more):
    """Names, titles, questions and options that stand in documents, the longest first."""
    desk.catch_up()
    texts = {text.strip() for text in texts_of([*desk.views.values(), *more])}
    return sorted((text for text in texts if WORD.search(text)), key=len, reverse=True)


def left_in_english(page, known):
    """Texts of a page, seen or named, that have Latin words beside what is ``known``."""
    left = []
    for text in page.evaluate(FOUND):
        rest = re.sub("[\u2066-\u2069]", "", text)
        for content in known:
            rest = rest.replace(content, " ")
        if WORD.search(NO_WORDS.sub(" ", rest)):
            left.append(text)
    return left
