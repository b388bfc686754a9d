"""Every command's parser fills the fields of its options, with values of their types."""

import argparse
import typing
from pathlib import Path

import pytest

from conference.cli import main, parser
from conference.cli.parsing import Command, options
from conference.cli.rehearse import CrowdOptions


def leaves(found):
    """The parsers that run something, each with the words that lead to it."""
    groups = [a for a in found._actions if isinstance(a, argparse._SubParsersAction)]
    if not groups:
        yield found
    for group in groups:
        for inner in group.choices.values():
            yield from leaves(inner)


LEAVES = {leaf.prog: leaf for leaf in leaves(parser())}


def type_of(action):
    """The type of the values that an argument gives: of a choice, its words."""
    if isinstance(action, argparse._StoreTrueAction):
        return bool
    made = typing.Literal[tuple(action.choices)] if action.choices else action.type or str
    if action.choices is None and not isinstance(made, type):
        made = typing.get_type_hints(made)["return"]
    if action.nargs == "+" or isinstance(action, argparse._AppendAction):
        made = tuple[made, ...]
    is_given = action.required and action.nargs != "?"
    return made if is_given or action.default is not None else made | None


@pytest.mark.parametrize("leaf", LEAVES.values(), ids=LEAVES)
def test_fields_of_options_are_the_arguments_of_the_parser_and_of_their_types(leaf):
    command = leaf.get_default("run")
    assert isinstance(command, Command)
    given = {action.dest: type_of(action) for action in leaf._actions if action.dest != "help"}
    assert typing.get_type_hints(command.kind) == given


def test_lists_of_a_command_line_become_tuples():
    found = parser().parse_args(["register", "import", "F", "a.csv", "--household", "home"])
    read = options(found.run.kind, found)
    assert read.files == (Path("a.csv"),)
    assert read.household == ("home",)


def test_an_argument_that_a_class_names_and_the_parser_lacks_is_an_error():
    with pytest.raises(KeyError):
        options(CrowdOptions, argparse.Namespace(parties=1))


def test_a_command_is_called_with_its_options(capsys):
    assert main(["count", "--list"]) == 0
    assert "borda" in capsys.readouterr().out
