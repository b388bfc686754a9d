"""The ceremony at the desk, as pure values: what is due, what to do next, what may be pressed."""

from dataclasses import replace
from itertools import pairwise

import msgspec
import pytest
from lotteries import BEACON, lottery, made_up
from lottery_examples import DRAFT, FILES, READY, SOUND, committed, drawn, having
from pictures import MINUTE, NOON, output, picture

from conference.core.clock import Millis
from conference.deliberation.lottery.commands import CheckLottery
from conference.deliberation.lottery.model import LotteryStage
from conference.protocol.messages import EventMessage, FileFault, JobState, LotteryJob
from conference.protocol.views import Change, Scene, SceneKind
from conference.ui.frame.says.status import status_bar
from conference.ui.lottery.says import draft as lottery_draft
from conference.ui.lottery.says.draft import (
    LotteryDraft,
    beacon_advice,
    settings_faults,
    slug,
)
from conference.ui.lottery.says.news import lottery_alerts, lottery_line
from conference.ui.lottery.says.publish import chance
from conference.ui.lottery.says.state import Bench, CeremonyStep, Deed, Upload
from conference.ui.lottery.says.steps import lottery_sheet
from conference.ui.picture import LinkPhase, LinkStatus, Pending, Tone
from conference.ui.record.says import record_sheet
from conference.words.languages import LANGUAGES
from conference.words.spoken import speaking


def on_screens(made):
    """The same, with the lottery in the scene of the hall."""
    scene = Scene(SceneKind.LOTTERY, lottery=made.lotteries[0].id)
    views = made.replica.views.set("output/hall", output(scene))
    return replace(made, replica=replace(made.replica, views=views))


WITHOUT = "Without a public random value, whoever controls the digits chooses the panel"

MOMENTS = {
    "nothing": (having(), Bench(), CeremonyStep.IMPORT),
    "one file": (having(), Bench("chamber", people=FILES["people"]), CeremonyStep.IMPORT),
    "both files": (having(), Bench("chamber", **FILES), CeremonyStep.SETTINGS),
    "faults": (
        having(
            job=LotteryJob(
                "chamber", JobState.FAILED, faults=(FileFault("people.csv", 7, "age", "blank"),)
            )
        ),
        READY,
        CeremonyStep.CHECK,
    ),
    "no panel": (
        having(job=msgspec.structs.replace(SOUND, possible=False, reasons=("Too few.",))),
        READY,
        CeremonyStep.CHECK,
    ),
    "sound": (having(job=SOUND), READY, CeremonyStep.PUBLISH),
    "committed": (having(committed()), READY, CeremonyStep.REHEARSE),
    "rehearsed": (having(committed()), replace(READY, rehearsed=True), CeremonyStep.LIVE),
    "live": (having(lottery(), on=True), READY, CeremonyStep.DIGITS),
    "live, scene off": (having(lottery()), READY, CeremonyStep.LIVE),
    "complete": (
        having(lottery(agreed=("0", "4", "2", BEACON)), on=True),
        READY,
        CeremonyStep.REVEAL,
    ),
    "drawn": (having(drawn(), on=True), READY, CeremonyStep.REVEAL),
    "revealed": (having(made_up(lottery()), on=True), READY, CeremonyStep.END),
    "ended": (having(made_up(lottery())), READY, CeremonyStep.END),
    "void": (having(lottery(stage="void", reason="stuck")), READY, CeremonyStep.END),
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_each_moment_has_its_step_and_says_what_to_do_next(moment):
    made, bench, step = MOMENTS[moment]
    sheet = lottery_sheet(made, bench)
    assert sheet.step is step
    assert sheet.following.text.endswith((".", "?"))
    assert [line.step for line in sheet.steps if line.is_now] in ([step], [])


@pytest.mark.parametrize("step", CeremonyStep)
@pytest.mark.parametrize("moment", MOMENTS)
def test_every_page_can_be_looked_at_at_any_moment(moment, step):
    made, bench, _ = MOMENTS[moment]
    sheet = lottery_sheet(made, replace(bench, step=step))
    assert sheet.step is step
    assert sheet.heading


@pytest.mark.parametrize("moment", MOMENTS)
def test_without_a_link_nothing_can_be_done(moment):
    made, bench, _ = MOMENTS[moment]
    lost = replace(made, link=LinkStatus(LinkPhase.LOST, 24, Millis(NOON), None, "gone"))
    for step in CeremonyStep:
        sheet = lottery_sheet(lost, replace(bench, step=step))
        assert sheet.is_stale
        page = sheet.page
        offers = [getattr(page, name, None) for name in ("check", "commit", "go", "reveal", "end")]
        assert not any(offer.enabled for offer in offers if offer is not None)
        if step is CeremonyStep.DIGITS:
            assert page.why
        assert not sheet.void.enabled
    assert "link" in sheet.following.text


# Before the commitment


def test_a_check_waits_for_both_files_and_for_sound_settings():
    check = lottery_sheet(having(), Bench("chamber", people=FILES["people"])).page
    assert check.people.state.text == "on the server, 9 KB"
    page = lottery_sheet(having(), Bench("chamber", **FILES)).page
    assert not page.check.enabled
    assert page.check.tip == "Say how many seats there are in all."
    page = lottery_sheet(having(), Bench("chamber", **FILES, draft=DRAFT)).page
    assert page.check.enabled


def test_a_check_that_was_sent_is_not_sent_twice():
    sent = having(pending=(Pending("check_lottery", "chamber"),))
    page = lottery_sheet(sent, replace(READY, step=CeremonyStep.SETTINGS)).page
    assert not page.check.enabled


def test_a_file_that_is_being_sent_shows_how_far_it_is_and_can_be_stopped():
    half = Upload("people.csv", 94_000_000, 47_000_000)
    line = lottery_sheet(having(), Bench("chamber", people=half)).page.people
    assert line.state.text == "sending 47.0 MB of 94.0 MB"
    assert (line.fraction, line.button, line.enabled) == (0.5, "Cancel", True)


def test_all_faults_are_listed_with_file_row_and_column():
    found = tuple(FileFault("people.csv", row, "age", "blank") for row in (0, 7))
    job = LotteryJob("chamber", JobState.FAILED, faults=found, more=1_238)
    page = lottery_sheet(having(job=job), READY).page
    assert page.faults_heading == "1,240 faults, all at once; the first 2 are listed"
    assert [line.row for line in page.faults] == ["whole file", "7"]
    assert page.verdict.tone is Tone.DANGER


def test_quotas_that_cannot_be_met_are_told_with_reasons_and_the_smallest_change():
    job = msgspec.structs.replace(
        SOUND, possible=False, reasons=("Wales: 31 of 40.",), relaxation=("Wales: 40 to 31.",)
    )
    page = lottery_sheet(having(job=job), READY).page
    assert page.verdict.text.startswith("No panel can meet these quotas")
    assert (page.reasons, page.relaxation) == (("Wales: 31 of 40.",), ("Wales: 40 to 31.",))


def test_how_the_files_were_read_stands_beside_the_verdict():
    told = "A panel is possible.\n\npeople.csv: Line 3: left out.\nquotas.csv: Line 4: a total."
    job = msgspec.structs.replace(SOUND, sentence=told)
    page = lottery_sheet(having(job=job), replace(READY, step=CeremonyStep.CHECK)).page
    assert page.verdict.text == "A panel is possible."
    assert page.remarks == ("people.csv: Line 3: left out.", "quotas.csv: Line 4: a total.")


def test_only_what_was_checked_here_can_be_published():
    assert lottery_sheet(having(job=SOUND), READY).page.commit.enabled
    other = replace(READY, draft=replace(DRAFT, size=900), step=CeremonyStep.PUBLISH)
    page = lottery_sheet(having(job=SOUND), other).page
    assert not page.commit.enabled
    assert "Check once more" in page.commit.tip
    stranger = Bench("chamber")
    assert lottery_sheet(having(job=SOUND), stranger).step is CeremonyStep.SETTINGS


def test_a_file_that_was_sent_anew_must_be_checked_anew():
    sheet = lottery_sheet(having(job=SOUND), replace(READY, checked=None))
    assert sheet.step is CeremonyStep.SETTINGS
    page = lottery_sheet(
        having(job=SOUND), replace(READY, checked=None, step=CeremonyStep.PUBLISH)
    ).page
    assert not page.commit.enabled


def test_a_job_that_runs_shows_its_progress_and_can_be_cancelled():
    job = LotteryJob("chamber", JobState.PREPARING, "numbered list", 250, 1000)
    page = lottery_sheet(having(job=job), READY).page
    assert page.progress.words == "Preparing the commitment: numbered list, 250 of 1,000"
    assert page.progress.fraction == 0.25
    assert page.cancel.shown
    assert not page.commit.shown


def test_a_failed_job_says_why_and_can_be_tried_again():
    job = LotteryJob("chamber", JobState.FAILED, sentence="Out of memory.", possible=True)
    page = lottery_sheet(having(job=job), replace(READY, step=CeremonyStep.PUBLISH)).page
    assert page.verdict.text == "Out of memory."
    assert page.verdict.tone is Tone.DANGER
    assert page.commit.enabled


def test_what_was_stopped_can_be_begun_again():
    job = LotteryJob("chamber", JobState.CANCELLED, sentence="Stopped. Nothing was changed.")
    sheet = lottery_sheet(having(job=job), READY)
    assert sheet.page.verdict.text == "Stopped. Nothing was changed."
    assert sheet.following.text.startswith("Check again")
    assert sheet.page.check.enabled


def test_the_commitment_shows_fair_and_realised_chances_and_the_largest_deviation():
    page = lottery_sheet(having(committed()), replace(READY, step=CeremonyStep.PUBLISH)).page
    said = {one.label: one.value for one in page.figures}
    assert said["Least chance, fair"] == "0.04%, 1 in 2,500"
    assert said["Greatest chance, realised"] == "0.06%, 1 in 1,667"
    assert said["Gini, fair"] == "0.0500"
    assert said["Largest deviation"] == "1% of the fair chance"
    assert page.digests[0].value == committed().commitment
    assert len(page.quotas) == len(committed().groups)
    assert all(line.seats == "" for line in page.quotas)


@pytest.mark.parametrize("kind", ["compositions", "panels"])
def test_a_commitment_without_a_beacon_is_warned_of(kind):
    bare = committed(beacon_from="", places=3, kind=kind)
    page = lottery_sheet(having(bare), replace(READY, step=CeremonyStep.PUBLISH)).page
    assert any(WITHOUT in warning for warning in page.warnings)
    page = lottery_sheet(having(committed()), replace(READY, step=CeremonyStep.PUBLISH)).page
    assert page.warnings == ()


def test_a_beacon_is_asked_for_unless_it_is_left_out():
    assert LotteryDraft().beacon_from == CheckLottery("chamber", "The chamber", 10).beacon_from
    assert "drand" in LotteryDraft().beacon_from
    left_out = replace(DRAFT, beacon_from=" ")
    for people in (3_000, 2_000_000):
        assert WITHOUT in beacon_advice(left_out, people)
        assert WITHOUT not in beacon_advice(DRAFT, people)
    page = lottery_sheet(having(job=SOUND), replace(READY, draft=left_out, checked=left_out)).page
    assert any(WITHOUT in warning for warning in page.warnings)


def test_the_advice_says_what_a_beacon_does():
    assert "compositions" in beacon_advice(DRAFT, 2_000_000)
    assert "orders the people" in beacon_advice(DRAFT, 2_000_000)
    assert "its reserves" in beacon_advice(DRAFT, 3_000)
    assert "Name a beacon" in beacon_advice(replace(DRAFT, beacon_from=""), 2_000_000)


def test_all_faults_of_the_settings_are_told_at_once():
    wrong = settings_faults(
        LotteryDraft(title=" ", size=0, households=("Strase",), cap=0), ("Street",)
    )
    assert len(wrong) == 4
    assert settings_faults(replace(DRAFT, households=(" street",)), ("Street",)) == ()


@pytest.mark.parametrize(
    ("bounds", "size"), [((96, 106), 100), ((952, 1048), 1000), ((12, 14), 13), ((18, 22), 20)]
)
def test_a_round_number_of_seats_is_proposed(bounds, size):
    assert lottery_draft.proposed_size(*bounds) == size


def test_an_id_is_made_of_the_title_and_never_taken_twice():
    assert slug("The Chamber, 1st sitting!") == "the-chamber-1st-sitting"
    assert slug("Łódź & Ω") != ""
    assert slug("Chamber", {"chamber", "chamber-2"}) == "chamber-3"
    assert len(slug("x" * 300)) <= 48


@pytest.mark.parametrize(
    ("share", "said"), [(0, "none"), (1, "certain"), (0.0005, "0.05%, 1 in 2,000")]
)
def test_chances_are_said_as_people_say_them(share, said):
    assert chance(share) == said


# Digits


def test_whoever_has_entered_waits_for_another_login():
    page = lottery_sheet(having(lottery(agreed=("0",), waiting_for="ADA"), on=True), READY).page
    assert page.asks == "Another login: enter the 2nd digit at another desk"
    assert "conference password FOLDER --name NAME" in page.why
    here, there = page.people
    assert (here.name, here.has_entered, here.can_repeat) == ("Ada", True, True)
    assert "hidden" in here.state
    assert (there.name, there.has_entered) == ("Another login", False)


def test_whoever_enters_second_sees_who_was_first():
    page = lottery_sheet(having(lottery(waiting_for="Bola"), on=True), READY).page
    assert (page.asks, page.by, page.why) == ("Ada: enter the 1st digit", "Ada", "")
    here, there = page.people
    assert (here.is_turn, here.can_repeat) == (True, False)
    assert (there.name, there.has_entered, "hidden" in there.state) == ("Bola", True, True)


def test_one_login_rehearses_both_people():
    view = lottery(waiting_for="Ada", rehearsal=True, draw=0)
    page = lottery_sheet(having(view, on=True), READY).page
    assert page.asks == "Ada: enter the 1st digit once more, as the second person"
    assert (page.why, page.people[0].is_turn) == ("", True)


def test_what_was_entered_can_be_entered_anew_before_another_login_has():
    made = having(lottery(waiting_for="Ada"), on=True)
    page = lottery_sheet(made, replace(READY, again=True)).page
    assert page.asks == "Ada: enter the 1st digit again, in place of what you entered"
    assert (page.why, page.people[0].is_turn) == ("", True)


def test_what_was_entered_by_one_person_is_nowhere_on_the_page():
    """The server does not send it; the page has only a name to show."""
    page = lottery_sheet(having(lottery(waiting_for="Ada"), on=True), READY).page
    assert all(place.value == "" for place in page.places)


def test_a_desk_without_a_login_enters_nothing():
    assert lottery_sheet(having(lottery(), on=True), READY).page.why == ""
    assert "no login" in lottery_sheet(having(lottery(), on=True, login=""), READY).page.why


def test_a_disagreement_is_said_loudly_until_both_have_entered_anew():
    page = lottery_sheet(having(lottery(disputes=1), on=True), READY).page
    assert page.alarm.startswith("TWO DIFFERENT DIGITS")
    again = lottery_sheet(having(lottery(disputes=2, waiting_for="Bola"), on=True), READY)
    assert "2 times" in again.page.alarm
    assert again.following.tone is Tone.DANGER
    assert lottery_sheet(having(lottery(agreed=("4",)), on=True), READY).page.alarm == ""


def test_another_place_person_or_dispute_asks_for_a_new_entry():
    keys = {
        lottery_sheet(having(view, on=True), bench).page.key
        for view in (lottery(), lottery(agreed=("0",)), lottery(disputes=1), lottery(draw=2))
        for bench in (READY, replace(READY, again=True))
    }
    assert len(keys) == 8
    waits = lottery_sheet(having(lottery(waiting_for="Cleo"), on=True), READY).page.key
    assert waits in keys


def test_the_beacon_follows_the_digits_the_same_way():
    page = lottery_sheet(having(lottery(agreed=("0", "4", "2")), on=True), READY).page
    assert page.is_beacon
    assert page.asks == "Ada: enter the beacon"
    assert "4,512,000" in page.source


def test_no_digit_is_taken_while_the_scene_is_off():
    page = lottery_sheet(having(lottery()), replace(READY, step=CeremonyStep.DIGITS)).page
    assert "not on the screens" in page.why


# On stage


def test_a_rehearsal_is_possible_before_the_first_draw_only():
    assert lottery_sheet(having(committed()), READY).page.go.enabled
    for view in (lottery(), made_up(lottery())):
        page = lottery_sheet(having(view), replace(READY, step=CeremonyStep.REHEARSE)).page
        assert not page.go.enabled


def test_a_second_draw_needs_a_reason_and_is_said_in_red():
    page = lottery_sheet(having(made_up(lottery())), replace(READY, step=CeremonyStep.LIVE)).page
    assert page.needs_reason
    assert "2nd draw" in page.alarm
    assert page.go.label == "Go live with the 2nd draw"
    second = having(lottery(draw=2, reason="a drum was stuck"), on=True)
    assert lottery_sheet(second, READY).alarm.startswith("2ND DRAW")
    line = lottery_line(second)
    assert (line.mark, line.mark_tone) == ("2ND DRAW", Tone.DANGER)
    assert "2nd draw" in status_bar(on_screens(second)).shows.text


def test_a_lottery_that_was_void_before_any_draw_cannot_go_live():
    view = committed(reason="wrong file")
    view = msgspec.structs.replace(view, stage=LotteryStage.VOID)
    page = lottery_sheet(having(view), replace(READY, step=CeremonyStep.LIVE)).page
    assert not page.go.enabled
    assert "another lottery" in page.go.tip


def test_a_scene_that_was_taken_off_is_put_back_without_a_reason():
    page = lottery_sheet(having(lottery(agreed=("0",))), READY).page
    assert page.go.label == "Put the scene back on the screens"
    assert not page.needs_reason


def test_another_lottery_on_the_screens_hinders():
    other = having(lottery(id="other", title="Other"), on=True)
    made = having(committed(), base=other)
    made = replace(made, replica=made.replica.apply(_on(made, "other")))
    page = lottery_sheet(made, replace(READY, step=CeremonyStep.LIVE)).page
    assert page.go.tip == "“Other” is still on the screens. End it first."


def _on(made, lottery_id):
    conference = msgspec.structs.replace(made.conference, lottery=lottery_id)
    seq = made.replica.seq
    return EventMessage(seq + 1, seq, NOON, (Change("conference", conference),))


def test_a_group_outside_its_quota_is_said_before_anybody_reveals():
    view = drawn()
    wrong = (view.groups[0].most + 1, *view.drawn[1:])
    page = lottery_sheet(having(msgspec.structs.replace(view, drawn=wrong), on=True), READY).page
    assert page.verdict.tone is Tone.DANGER
    assert view.groups[0].value in page.verdict.text
    assert lottery_sheet(having(view, on=True), READY).page.verdict.text.startswith("Every quota")


def test_the_reveal_runs_by_the_servers_clock():
    made = having(made_up(lottery()), on=True, now=Millis(NOON + 5_000))
    page = lottery_sheet(made, READY).page
    assert page.progress.fraction == 0.25
    assert page.progress.words.startswith("250 of 1,000 seats")
    later = having(made_up(lottery()), on=True, now=Millis(NOON + MINUTE))
    assert lottery_sheet(later, READY).page.progress is None


def test_a_draw_that_failed_says_so():
    view = lottery(agreed=("0", "4", "2", BEACON))
    job = LotteryJob("chamber", JobState.FAILED, sentence="The saved files are gone.")
    page = lottery_sheet(having(view, job, on=True), READY).page
    assert page.verdict.text == "The saved files are gone."
    assert not page.reveal.enabled


def test_a_rehearsal_draws_nobody_and_says_so():
    view = msgspec.structs.replace(drawn(), rehearsal=True, draw=0)
    page = lottery_sheet(having(view, on=True), READY).page
    assert any(one.value == "nobody: a rehearsal" for one in page.figures)
    bar = status_bar(on_screens(having(view, on=True)))
    assert (bar.air, bar.shows.text[:25]) == ("ON AIR", "hall: lottery rehearsal: ")
    assert status_bar(having(drawn(), on=True)).air == "OFF AIR"


def test_a_rehearsal_is_not_taken_for_going_live():
    sheet = lottery_sheet(having(lottery(rehearsal=True, draw=0), on=True), READY)
    done = {line.step for line in sheet.steps if line.is_done}
    assert CeremonyStep.PUBLISH in done
    assert not {CeremonyStep.LIVE, CeremonyStep.REHEARSE} & done


@pytest.mark.parametrize(("size", "tone"), [(100, Tone.MUTED), (90, Tone.WARNING)])
def test_a_number_of_seats_outside_the_quotas_is_warned_of(size, tone):
    bench = Bench("chamber", **FILES, draft=LotteryDraft(size=size), seats=(96, 106))
    seats = lottery_sheet(having(), bench).page.seats
    assert (seats.text, seats.tone) == ("the quotas allow 96 to 106", tone)


def test_lotteries_of_one_title_are_told_apart_by_their_ids():
    made = having(committed(id="second", place=9), base=having(committed(id="first")))
    labels = [label for _, label in lottery_sheet(made, Bench("first")).choices]
    assert labels == [f"{committed().title} ({ident})" for ident in ("first", "second")]


def test_void_is_offered_after_the_commitment_and_not_in_a_rehearsal():
    assert not lottery_sheet(having(), READY).void.shown
    assert lottery_sheet(having(committed()), READY).void.enabled
    assert not lottery_sheet(having(lottery(rehearsal=True, draw=0), on=True), READY).void.enabled
    assert lottery_sheet(having(lottery(), on=True), READY).void.deed is Deed.VOID


# Alerts and the record


def test_what_happens_to_a_lottery_is_an_alert():
    first = having(committed())
    live = having(lottery(), on=True)
    said = [alert.sentence for alert in lottery_alerts(first, live)]
    assert said == ["“The chamber of the first sitting” is live."]
    dispute = lottery_alerts(live, having(lottery(disputes=1), on=True))
    assert dispute[0].tone is Tone.DANGER
    assert "do not agree" in dispute[0].sentence
    job = LotteryJob("chamber", JobState.FAILED, sentence="No memory.\n more")
    failed = lottery_alerts(first, having(committed(), job))
    assert failed[0].sentence == "Lottery chamber: No memory."
    assert lottery_alerts(live, live) == ()


def test_what_the_register_has_of_a_draw_is_told_once():
    told = []
    steps = (
        None,
        LotteryJob("chamber", JobState.DRAWN, sentence="Who was drawn is in draw-1."),
        LotteryJob("chamber", JobState.FAILED, sentence="The register is away."),
        LotteryJob("chamber", JobState.FAILED, sentence="The register is away."),
        LotteryJob("chamber", JobState.DRAWN, sentence="The register has it as sitting 1."),
        LotteryJob("chamber", JobState.DRAWN, sentence="The register has it as sitting 1."),
    )
    pictures = [having(drawn(), job) for job in steps]
    for before, after in pairwise(pictures):
        told += [(alert.tone, alert.sentence) for alert in lottery_alerts(before, after)]
    assert told == [
        (Tone.DANGER, "Lottery chamber: The register is away."),
        (Tone.MUTED, "Lottery chamber: The register has it as sitting 1."),
    ]


def test_a_lottery_that_was_revealed_stands_in_the_record():
    shown = record_sheet(having(lottery(stage="revealed", number=417, size=100), on=True)).kept
    assert shown[0].label == "Lottery, revealed"
    assert shown[0].value.endswith(": 100 seats, by the number 417")
    assert len(record_sheet(having(lottery(), on=True)).kept) == len(shown) - 1


def test_a_further_draw_stands_in_red_in_the_record():
    sheet = record_sheet(having(lottery(draw=2, reason="stuck"), on=True))
    assert sheet.kept[0].tone is Tone.DANGER
    assert "2nd draw" in sheet.kept[0].label
    assert sheet.kept[1].value.startswith(lottery().commitment)
    assert record_sheet(picture()).empty


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_every_step_at_every_moment_is_said_in_every_language(language):
    for told, bench, due in MOMENTS.values():
        with speaking(language):
            sheets = [lottery_sheet(told, replace(bench, step=one)) for one in CeremonyStep]
        assert all(sheet.heading and sheet.following.text for sheet in sheets)
        assert lottery_sheet(told, bench).step is due


def test_the_desk_leads_through_a_lottery_in_its_language():
    with speaking("de"):
        sheet = lottery_sheet(having(committed()), replace(READY, step=CeremonyStep.PUBLISH))
        live = lottery_sheet(on_screens(having(lottery(agreed=("0",)), on=True)), READY)
        assert lottery_line(having(lottery(), on=True)).mark == "AUSLOSUNG LIVE"
    assert [step.title for step in sheet.steps][:3] == ["Import", "Einstellungen", "Prüfen"]
    assert sheet.following.text == "Die Zeremonie einmal proben oder live gehen."
    figures = {one.label: one.value for one in sheet.page.figures}
    assert figures["Sitze"] == "1.000"
    assert figures["Größte Abweichung"] == "1 % der fairen Chance".replace(" %", "\u00a0%")
    assert live.page.asks.endswith(": 2. Ziffer eingeben")
