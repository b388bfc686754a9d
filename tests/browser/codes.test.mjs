// Tests of the codes that people type: read, checked, shown; the same examples as in Python.
import "./english.mjs";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { codeFault, holds, readCode, showCode } from "../../resources/web/js/door/codes.js";

const EXAMPLES = JSON.parse(readFileSync(new URL("../codes.json", import.meta.url), "utf8"));

test("the last letter checks the others", () => {
  for (const code of EXAMPLES.right) assert.ok(holds(code), code);
  for (const code of EXAMPLES.wrong) assert.ok(!holds(code), code);
});

test("codes are read as people type, paste and scan them", () => {
  for (const [code, typed] of EXAMPLES.read) assert.equal(readCode(typed), code, typed);
});

test("what cannot be a code is said before anything is sent", () => {
  for (const code of EXAMPLES.right) assert.equal(codeFault(code), "");
  for (const older of ["K7MPQW", "K7MPQW8R"]) assert.equal(codeFault(older), "");
  assert.match(codeFault("K7MPQW8R2"), /not right/);
  assert.match(codeFault("K7MPWQ8R5"), /not right/);
  assert.match(codeFault("K7MPQWO"), /it has 7 letters/);
  assert.match(codeFault("K7MPQO"), /no O in codes/);
  assert.match(codeFault(readCode("K7MPQЖ8R5")), /no Ж in codes/);
  assert.match(codeFault(readCode("K7MPQW8R5 or JS5BQ7ZGA")), /letters and digits/);
  assert.match(codeFault(readCode("WIFI:S:Hall Guest;T:WPA;P:hall2026;;")), /letters and digits/);
  assert.match(codeFault(readCode("K7MPQW8R2 in room 4")), /not right/);
  assert.match(codeFault("K7MPQW8RO"), /no O in codes/);
  assert.match(codeFault(readCode("http://192.0.2.7:8000/facilitate")), /letters and digits/);
});

test("codes are shown in groups that can be read aloud", () => {
  assert.equal(showCode("K7MPQW"), "K7M PQW");
  assert.equal(showCode("K7MPQW8R"), "K7MP QW8R");
  assert.equal(showCode("K7MPQW8R5"), "K7M PQW 8R5");
  assert.equal(showCode("K7MPQW8RTX4H7"), "K7M PQW 8RT X4H7");
});
