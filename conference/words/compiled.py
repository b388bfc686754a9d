"""Messages as ``@fluent/bundle`` keeps them once it has read them.

The pages are given this in place of the text: they need no parser, which is more than the runtime
itself. The shapes are those of ``resources/web/vendor/fluent/ast.d.ts``; a message is its text, or
its text and its attributes where it has some.
"""

from __future__ import annotations

from typing import Any

from fluent.syntax import ast

__all__ = ["compiled"]

Node = dict[str, Any]


def compiled(message: ast.Message) -> object:
    """A message; raises TypeError for what our words have no use for."""
    text = None if message.value is None else _pattern(message.value)
    if not message.attributes:
        return text
    attributes = {each.id.name: _pattern(each.value) for each in message.attributes}
    return {"value": text, "attributes": attributes}


def _pattern(pattern: ast.Pattern) -> str | list[str | Node]:
    found: list[str | Node] = []
    for element in pattern.elements:
        match element:
            case ast.TextElement(value=text):
                found.append(text)
            case ast.Placeable(expression=expression):
                found.append(_expression(expression))
    only = found[0] if len(found) == 1 else None
    return only if isinstance(only, str) else found


def _expression(expression: ast.BaseNode) -> Node:
    match expression:
        case ast.StringLiteral():
            return {"type": "str", "value": expression.parse()["value"]}
        case ast.NumberLiteral(value=text):
            return _number(text)
        case ast.VariableReference(id=name):
            return {"type": "var", "name": name.name}
        case ast.SelectExpression(selector=selector, variants=variants):
            return {
                "type": "select",
                "selector": _expression(selector),
                "variants": [_variant(each) for each in variants],
                "star": next(n for n, each in enumerate(variants) if each.default),
            }
    raise TypeError(f"{type(expression).__name__} is not used in words")


def _variant(variant: ast.Variant) -> Node:
    """A variant by the form of a number or by a word; the runtimes differ on plain numbers."""
    key = variant.key
    if isinstance(key, ast.NumberLiteral):
        raise TypeError(
            f"[{key.value}] cannot be chosen by; write the form of the number, or a word"
        )
    return {"key": {"type": "str", "value": key.name}, "value": _pattern(variant.value)}


def _number(text: str) -> Node:
    value = float(text) if "." in text else int(text)
    return {"type": "num", "value": value, "precision": len(text.partition(".")[2])}
