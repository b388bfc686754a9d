"""The desk's modules have no words of their own: what they say is a message, in every language."""

import ast
import re
from pathlib import Path

UI = Path(__file__).parents[2] / "conference" / "ui"

WORDS = re.compile(
    r"[A-Za-z’']{2,}[,:;.…?]? [A-Za-z’'{“(]"  # two words
    r"|^ ?[a-z]{2,} | [a-z]{2,} ?$"  # a word beside a place of an f-string
    r"|^[A-Z][a-z]{2,}"  # a word that begins a label
    r"|[A-Za-z]{3,}[.…?]$"  # one that ends a sentence
)
"""What looks like words for people."""

STYLE = re.compile(r"\s*\w+[^{}\n]*\{ [\w-]+: [^{}]*\}\n")
"""A style sheet, by its first rule."""

STROKE = re.compile(r"(?:Ctrl|Shift|Alt|Num)\+\S+")
"""The name of a stroke of keys, which is the same in every language."""

SILENT = re.compile(r"(_log|_LOG|log)\.|TypeVar|NewType|set(Object|Accessible)?Name$|setProperty")
"""Calls whose arguments nobody reads at the desk."""

FAULTS = {"ValueError", "TypeError", "LookupError", "KeyError", "RuntimeError", "AssertionError"}
"""What only programmers read."""

ROOT = "frame"
"""The part to which modules beside the parts belong."""

KEPT = Path(__file__).parent / "kept"
"""Strings of each part that look like words and are none, one a line: fonts, keys of settings."""


def part_of(path):
    """The part of the desk to which a module belongs; its words stand in the file of that name."""
    parts = path.relative_to(UI).parts
    return parts[0] if len(parts) > 1 else ROOT


def kept_of(part):
    """What looks like words in a part, and is none."""
    path = KEPT / f"{part}.txt"
    return set(path.read_text("utf-8").splitlines()) if path.exists() else set()


def silent(node):
    """Whether what stands below this node is read by nobody at the desk."""
    match node:
        case ast.Call(func=func):
            name = ast.unparse(func)
            return bool(SILENT.search(name)) and "Accessible" not in name
        case ast.Raise(exc=ast.Call(func=ast.Name(id=name))):
            return name in FAULTS
        case ast.Assign(targets=[ast.Name(id="__all__")]):
            return True
        case ast.Expr(value=ast.Constant(value=str())):
            return True
    return False


def literals(node):
    """The strings below a node, with their lines, but those of annotations and docstrings."""
    if silent(node):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    for name, value in ast.iter_fields(node):
        if name in {"annotation", "returns", "format_spec"}:
            continue
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, ast.AST):
                yield from literals(each)


def words_of(path):
    """What a module says in words of its own, with the lines."""
    kept = kept_of(part_of(path))
    tree = ast.parse(path.read_text("utf-8"))
    found = [each for each in literals(tree) if WORDS.search(each[1]) and each[1] not in kept]
    return [each for each in found if not STYLE.match(each[1]) and not STROKE.fullmatch(each[1])]


def test_no_module_of_the_desk_has_words_of_its_own():
    found = [
        f"{path.relative_to(UI)}:{line}: {text}"
        for path in sorted(UI.rglob("*.py"))
        for line, text in words_of(path)
    ]
    assert found == []


def test_what_is_kept_is_there():
    found = {}
    for path in UI.rglob("*.py"):
        texts = found.setdefault(part_of(path), set())
        texts.update(text for _, text in literals(ast.parse(path.read_text("utf-8"))))
    for path in KEPT.glob("*.txt"):
        assert kept_of(path.stem) <= found[path.stem], path.stem


def test_words_are_found():
    told = ast.parse(
        '"""A module."""\n'
        "label.setText('Press again')\n"
        "label.setObjectName('Told label')\n"
        "raise ValueError('No such thing here.')\n"
        "text = f'{name} of {whole}'\n"
        "key = say('desk-told', count=1)\n"
    )
    assert [text for _, text in literals(told) if WORDS.search(text)] == ["Press again", " of "]
