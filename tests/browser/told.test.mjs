// Tests of what the server has in English, in another language: departures, rules, why somebody does not stand.
import { wordsOf } from "./english.mjs";
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { departedWords } from "../../resources/web/js/agenda/departed-words.js";
import { stageWords, standingWords } from "../../resources/web/js/elections/elections-words.js";
import { ruleTitle } from "../../resources/web/js/elections/rule-names.js";
import { ruleSentence } from "../../resources/web/js/elections/rule-says.js";
import { speak } from "../../resources/web/js/kit/say.js";
import { votesWords } from "../../resources/web/js/motions/motion-words.js";
import { majorityWords, quorumWords, shareWords, tieWords } from "../../resources/web/js/polls/rule-words.js";

afterEach(() => speak(wordsOf("en")));

const NEEDS = {
  majority: "2/3", of: "present", quorum: "1/2", quorum_of: "seats", tie: "chair",
  majority_words: "at least two thirds of members present", quorum_words: "half of all seats must be signed in", tie_words: "in a tie the chair has the casting vote",
};

test("where a programme departs from its order is told in the reader's language", () => {
  const departures = ["“Song” was added.", "“Vote” is on day 2.", "Something new."];
  assert.equal(departedWords(departures), "“Song” was added. “Vote” is on day 2. Something new.");
  speak(wordsOf("de"));
  assert.equal(departedWords(departures), "„Song“ kam hinzu. „Vote“ ist am Tag 2. Something new.");
  const motion = { order: [{ amendments: ["A2"] }], departures: ["A2 is put to the vote before A1, other than by rule."] };
  assert.match(votesWords(motion), /A2 kommt vor A1 zur Abstimmung, anders als nach der Regel\.$/);
});

test("why somebody does not stand is told, each reason after the other", () => {
  const refused = "Ada has not accepted: they accept from their seat, or on paper at the desk. Ada has 1 of 2 signatures: others must sign.";
  const election = { stage: "closed", candidates: [] };
  assert.equal(standingWords({ refused }, election), refused);
  speak(wordsOf("pl"));
  assert.equal(standingWords({ refused }, election), "Ada: brak zgody. Wyraża się ją z miejsca albo na papierze przy pulpicie. Ada ma 1 z 2 podpisów: muszą podpisać inni.");
});

test("rules have their names, and a rule that is none of ours that of the server", () => {
  const election = { rule: "irv", rule_title: "Instant runoff", rule_sentence: "One.", seats: 1, area: "", stage: "put" };
  assert.equal(ruleTitle(election), "Instant runoff");
  speak(wordsOf("fr"));
  assert.equal(ruleTitle(election), "Vote alternatif");
  assert.match(ruleSentence(election), /^Un gagnant/);
  assert.match(stageWords(election, String), /Vote alternatif/);
  assert.equal(ruleTitle({ rule: "other", rule_title: "Other" }), "Other");
});

test("what a decision needs is said by its codes, in English as the record has it", () => {
  assert.equal(majorityWords(NEEDS, false), NEEDS.majority_words);
  assert.equal(tieWords(NEEDS), "In a tie the chair has the casting vote.");
  speak(wordsOf("de"));
  assert.equal(majorityWords(NEEDS, false), "mindestens 2/3 der anwesenden Mitglieder");
  assert.equal(majorityWords({ ...NEEDS, majority_words: "at least two thirds of those who vote" }, true), "mindestens 2/3 der Abstimmenden");
  assert.equal(majorityWords({ ...NEEDS, of: "members", majority_words: "all all members" }, false), "allen: Mitglieder");
  assert.equal(quorumWords(NEEDS, false), "1/2 aller Sitze müssen angemeldet sein");
  assert.equal(quorumWords({ ...NEEDS, quorum: "50", quorum_words: "50 members must vote" }, true), "50 Mitglieder müssen abstimmen");
  assert.equal(quorumWords({ ...NEEDS, quorum: "", quorum_words: "" }, false), "");
  assert.equal(tieWords(NEEDS), "Bei Gleichstand entscheidet die Stimme des Vorsitzes.");
  assert.equal(shareWords("more than 1/2"), "mehr als 1/2");
  assert.equal(shareWords("at least 1/1"), "mindestens 1/1");
});
