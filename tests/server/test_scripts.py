"""The scripts of the pages: split, lowered, shortened and joined."""

import json
import re
import shutil
import subprocess

import pytest

from conference.core.assets import asset
from conference.core.errors import ConferenceError
from conference.server.pages.join import Modules
from conference.server.pages.lower import lowered
from conference.server.pages.shorten import shortened
from conference.server.pages.tokens import tokens_of, written

SCRIPTS = asset("web", "js")
SOURCES = sorted(str(path.relative_to(SCRIPTS)) for path in SCRIPTS.rglob("*.js"))


def plain(source):
    return written(tokens_of(source, "a.js"))


def older(source):
    return written(lowered(tokens_of(source, "a.js"), "a.js"))


def short(source, imported=()):
    return written(shortened(tokens_of(source, "a.js"), imported)[0])


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("a = 1; // b\n/* c */ d = 2;", "a=1;d=2;"),
        ("return /[/]\\//g.test(a);", "return /[/]\\//g.test(a);"),
        ("x = a / b / c;", "x=a/b/c;"),
        ("f(`a ${b + `c ${d}`} // e`);", "f(`a ${b+`c ${d}`} // e`);"),
        ("x = `\\`${{ a: 1 }.a}`;", "x=`\\`${{a:1}.a}`;"),
        ("a = 'it\\'s // no'; b = \"/*\";", "a='it\\'s // no';b=\"/*\";"),
        ("a + +b - -c; a ++ + b", "a+ +b- -c;a++ +b"),
        ("a\nb\n(c)", "a\nb\n(c)"),
        ("x\n++\ny", "x\n++\ny"),
        ("1 .toFixed() + 0x1F + 1e3 + .5 + 3n", "1 .toFixed()+0x1F+1e3+.5+3n"),
        ("a ? .5 : b?.c", "a?.5:b?.c"),
        ("a < b; c <! --d", "a<b;c< !--d"),
    ],
)
def test_only_what_means_nothing_is_left_out(source, text):
    assert plain(source) == text


@pytest.mark.parametrize("name", SOURCES)
def test_the_sources_are_split_into_all_that_is_in_them(name):
    source = (SCRIPTS / name).read_text()
    again = written(tokens_of(source, name))
    assert [one.text for one in tokens_of(again, name)] == [
        one.text for one in tokens_of(source, name)
    ]


@pytest.mark.parametrize("source", ["a = 'b", "f(`a", "f(", "a ]", "f({)}", "a @ b", "x = `${a"])
def test_what_is_not_understood_is_refused_with_its_place(source):
    with pytest.raises(ConferenceError) as refused:
        tokens_of(f"\n\n{source}", "broken.js")
    assert refused.value.code == "bad_script"
    assert "broken.js, line 3" in str(refused.value)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("f(1_500);", "f(1500);"),
        ("this.#a(b.#c);", "this._a(b._c);"),
        ("a?.b.c(d);", "(a==null?void 0:a.b.c(d));"),
        ("a.b?.[c];", "(($t=a.b)==null?void 0:$t[c]);"),
        ("a?.();", "(a==null?void 0:a());"),
        ("a.b?.(c);", "(($t=a.b)==null?void 0:$t.call(a,c));"),
        ("a.b?.();", "(($t=a.b)==null?void 0:$t.call(a));"),
        ("await f(a)?.b;", "await(($t=f(a))==null?void 0:$t.b);"),
        ("x = a ?? b;", "x=(a!=null?a:b);"),
        ("return a.b ?? c + 1;", "return(($t=a.b)!=null?$t:c+1);"),
        ("x = a ?? b ?? c;", "x=(($t=(a!=null?a:b))!=null?$t:c);"),
        ("f(`${a ?? b}`);", "f(`${(a!=null?a:b)}`);"),
        ("x = (a ?? b) ? c : d;", "x=((a!=null?a:b))?c:d;"),
    ],
)
def test_newer_syntax_is_written_in_older_words(source, text):
    assert older(source) == text


@pytest.mark.parametrize("source", ["a ??= b;", "this.#a = this._a;", "f(a)?.b?.(c);"])
def test_what_cannot_be_said_in_older_words_is_refused(source):
    with pytest.raises(ConferenceError, match=r"a\.js, line 1"):
        older(source)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("const first = 1; f({ first, last: first });", "const a=1;f({first:a,last:a});"),
        ("function given({ name, other: { deep = 1 } }, ...rest) { f(deep, rest.deep); }",
         "function c({name,other:{deep:a=1}},...b){f(a,b.deep);}"),
        ("class Page { draw(thing) { this.thing = thing; } get draw2() { return draw; } }",
         "class b{draw(a){this.thing=a;}get draw2(){return draw;}}"),
        ("const location = 1; f(location, window.location);",
         "const location=1;f(location,window.location);"),
        ("const long = a ? { long: 1 } : long2;", "const b=a?{long:1}:long2;"),
        ("switch (value) { case value: { const inner = 1; f(inner); } }",
         "switch(value){case value:{const a=1;f(a);}}"),
        ("try { f(); } catch (error) { f(error); }", "try{f();}catch(a){f(a);}"),
        ("rows.map((each, at) => ({ each, at }));", "rows.map((a,at)=>({each:a,at}));"),
        ("h('p', { class: 'x' }, own); const own = 1; if (own) { own(); }",
         "h('p',{class:'x'},a);const a=1;if(a){a();}"),
        ("const { async, of } = thing; f(async, of);", "const{async,of}=thing;f(async,of);"),
    ],
)  # fmt: skip
def test_own_names_become_short_and_others_stay(source, text):
    assert short(source) == text


def test_what_is_imported_is_short_as_well():
    assert short("fill(list);", ["fill"]) == "a(list);"


def modules(folder, **sources):
    for name, source in sources.items():
        file = folder / f"{name}.js"
        file.parent.mkdir(exist_ok=True)
        file.write_text(source)
    return Modules(folder)


def kept(files):
    def keep(name, text):
        files[name] = text
        return f"/built/{name}.js"

    return keep


def test_modules_of_other_folders_are_found_from_where_they_are_asked_for(tmp_path):
    sources = {
        "pages/main": 'import { words } from "../kit/words.js";\nwords();',
        "kit/words": 'import { base } from "./base.js";\nexport function words() { return base; }',
        "kit/base": "export const base = 1;",
    }
    text = modules(tmp_path, **sources).joined("pages/main.js", kept({}))
    at = [text.index(f"const ${name}=") for name in ("kit$base", "kit$words", "pages$main")]
    assert at == sorted(at)


def test_modules_follow_those_that_they_need(tmp_path):
    made = modules(
        tmp_path,
        main='import "./side.js";\nimport { b as c } from "./middle.js";\nc();',
        middle='import { base } from "./base.js";\nexport function b() { return base; }',
        side='import { base } from "./base.js";\nglobalThis.side = base;',
        base="export const base = 1;",
    )
    text = made.joined("main.js", kept({}))
    at = [text.index(f"const ${name}=") for name in ("base", "side", "middle", "main")]
    assert at == sorted(at)
    assert text.count("$base=") == 1


@pytest.mark.parametrize(
    ("sources", "what"),
    [
        ({"main": 'import { a } from "./a.js";', "a": 'import { m } from "./main.js";'}, "itself"),
        ({"main": 'import { a } from "./nowhere.js";'}, "cannot be read"),
        ({"main": 'import a from "./a.js";', "a": ""}, "import is not understood"),
        ({"main": 'import * as a from "./a.js";', "a": ""}, "import is not understood"),
        ({"main": "export default 1;"}, "export is not understood"),
        ({"main": "export { a };"}, "export is not understood"),
        ({"main": "export const { a } = b;"}, "export is not understood"),
    ],
)
def test_what_is_no_module_of_ours_is_refused(tmp_path, sources, what):
    with pytest.raises(ConferenceError, match=what):
        modules(tmp_path, **sources).joined("main.js", kept({}))


PROGRAM = """\
import { count, Counter, later as soon } from "./parts.js";
class Deep {
  constructor() { this.nothing = null; this.own = { give: (a) => a ?? "none" }; }
  #hidden(a) { return `${a ?? "nought"}: ${this.nothing?.deep.deeper(a) ?? "nothing"}`; }
  show(given) { return this.#hidden(given); }
}
const deep = new Deep();
const counter = new Counter(10_000);
const found = [
  count, counter.add(2), counter.add(3), deep.show(), deep.show("x"), deep.own.give?.(null),
  deep.missing?.(deep.fail()), deep.nothing?.[deep.fail()], [1, 2].map((n) => n ?? 0),
  [..."a/b"].map((c) => c.match(/[/]/)?.[0] ?? c), (() => { let x; return x ?? { x: 1 }.x; })(),
];
const name = "outer";
function shadow(name) { const { length } = name; return { name, length, more: { name: length } }; }
found.push(shadow("four"), name);
soon().then((late) => console.log(JSON.stringify([...found, late])));
"""

PARTS = """\
export const count = [1, 2, 3].length;
export class Counter {
  constructor(start) { this.total = start; }
  add(more) { this.total += more; return this.total; }
}
export async function later() {
  try { await Promise.reject(new Error("late")); } catch (error) { return error?.message ?? "?"; }
}
"""


@pytest.mark.long
def test_a_joined_script_does_what_its_modules_do(tmp_path):
    node = shutil.which("node")
    if node is None:
        pytest.skip("needs node")
    made = modules(tmp_path, main=PROGRAM, parts=PARTS)
    (tmp_path / "joined.mjs").write_text(made.joined("main.js", kept({})))
    (tmp_path / "package.json").write_text('{"type": "module"}')
    said = [
        subprocess.run(
            [node, tmp_path / name], capture_output=True, text=True, timeout=60, check=True
        ).stdout
        for name in ("main.js", "joined.mjs")
    ]
    assert said[0] == said[1]
    assert json.loads(said[0])[-1] == "late"


def test_what_is_brought_on_demand_is_given_what_its_page_has(tmp_path):
    made = modules(
        tmp_path,
        main='import { shared } from "./shared.js";\nimport("./scene.js").then(f);\nf(shared);',
        scene='import { shared } from "./shared.js";\nimport { own } from "./own.js";\n'
        "export class Scene { show() { return [shared, own]; } }",
        own="export const own = 2;",
        shared="export const shared = 1;",
        **{"wire/bring": "export function bring(address, modules) { return f(address, modules); }"},
    )
    files = {}
    text = made.joined("main.js", kept(files))
    assert '$wire$bring.bring("/built/scene.js",{$shared})' in text
    assert "import(" not in text
    assert "$own" not in text
    assert files["scene"].startswith("let $t;\nexport default({$shared})=>{")
    assert "const $own=" in files["scene"]
    assert files["scene"].rstrip().endswith("return $scene;\n};")


BALLOTS = [
    page
    for page in sorted(asset("web").glob("*.html"))
    if re.search(r'<script[^>]+src="[^"]*/(vote|member|ballot)\.js"', page.read_text())
]


@pytest.mark.parametrize("page", BALLOTS, ids=lambda page: page.name)
def test_every_page_with_a_ballot_has_what_the_ballot_is_shown_in(page):
    asked = re.findall(r'find\("#([a-z-]+)"', (SCRIPTS / "polls" / "ballot-panel.js").read_text())
    assert "marked" in asked
    there = set(re.findall(r'\bid="([^"]+)"', page.read_text()))
    assert set(asked) - there == set()


def test_the_pages_with_a_ballot_are_those_of_the_rooms_the_chamber_and_voters():
    assert [page.name for page in BALLOTS] == ["ballot.html", "member.html", "vote.html"]
