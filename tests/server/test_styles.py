"""The style sheets of the pages, for older engines as well."""

import pytest

from conference.core.errors import ConferenceError
from conference.server.pages.style import styled


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("/* a { } */\n.a  >  .b {\n  color : red ;\n}", ".a>.b{color:red}"),
        ('.a::before { content: "/* ; } */"; }', '.a::before{content:"/* ; } */"}'),
        (".a { background: url(data:a;b) }", ".a{background:url(data:a;b)}"),
        ("@media (max-width: 9px) { .a { top: 0 } }", "@media (max-width: 9px){.a{top:0}}"),
        ("@media print { @page { margin: 1mm } }", "@media print{@page{margin:1mm}}"),
        ("@keyframes k { to { top: 0 } }", "@keyframes k{to{top:0}}"),
        ("a:is(.b, .c) :is(d, e) { top: 0 }", "a.b d,a.b e,a.c d,a.c e{top:0}"),
        (".a { inset: 0 }", ".a{top:0;right:0;bottom:0;left:0}"),
        (".a { inset: 0 auto }", ".a{top:0;right:auto;bottom:0;left:auto}"),
        (".a { inset: 0 0 auto }", ".a{top:0;right:0;bottom:auto;left:0}"),
        (".a { inset: 0 auto 0 1px }", ".a{top:0;right:auto;bottom:0;left:1px}"),
        (".a { height: 100dvh }", ".a{height:100vh;height:100dvh}"),
        (".a { display: flex; gap: 4px }",
         ".a{display:flex;gap:4px}\n.no-gap .a>*+*{margin-left:4px}"),
        (".a, .b { display: flex; flex-direction: column; gap: 4px }",
         ".a,.b{display:flex;flex-direction:column;gap:4px}\n"
         ".no-gap .a>*+*,.no-gap .b>*+*{margin-top:4px}"),
        (".a { display: flex; flex-wrap: wrap; gap: 0 4px }",
         ".a{display:flex;flex-wrap:wrap;gap:0 4px}\n.no-gap .a>*{margin-right:4px}"),
        (".a { display: grid; gap: 4px }", ".a{display:grid;gap:4px}"),
        (".a { width: calc(min(1px, 2 / 3) * 2); top: 0 }",
         ".a{width:calc(1px * 2);top:0}\n"
         "@supports (width:min(1px,2px)){.a{width:calc(min(1px, 2 / 3) * 2)}}"),
        (".a { width: clamp(1px, calc(2vw + 1px), 3px) }",
         ".a{width:1px}\n"
         "@supports (width:min(1px,2px)){.a{width:clamp(1px, calc(2vw + 1px), 3px)}}"),
        (".a { top: max(3px, env(safe-area-inset-top)) }",
         ".a{top:3px}\n"
         "@supports (width:min(1px,2px)){.a{top:max(3px, env(safe-area-inset-top))}}"),
        (".a { width: max(3px, calc(2 * var(--u))) }",
         ".a{width:calc(2 * var(--u))}\n"
         "@supports (width:min(1px,2px)){.a{width:max(3px, calc(2 * var(--u)))}}"),
    ],
)  # fmt: skip
def test_a_style_sheet_in_older_words(source, text):
    assert styled(source, "a.css") == text + "\n"


@pytest.mark.parametrize(
    "source",
    [
        ".a:has(.b) { top: 0 }",
        ".a { .b { top: 0 } }",
        ".a { top: 0",
        ".a { top: 0 } }",
        ".a { top }",
        ".a",
    ],
)
def test_what_cannot_be_said_to_older_engines_is_refused(source):
    with pytest.raises(ConferenceError) as refused:
        styled(source, "a.css")
    assert refused.value.code == "bad_style"
