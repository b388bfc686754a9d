"""Make ``tokens.css`` from ``tokens.toml``; run it after every change of the tokens."""

from pathlib import Path

from conference.ui.kit.theme import css, parse_theme

HERE = Path(__file__).parent

if __name__ == "__main__":
    tokens = parse_theme((HERE / "tokens.toml").read_text(encoding="utf-8"))
    (HERE / "tokens.css").write_text(css(tokens), encoding="utf-8")
