"""Columns that forms, spreadsheets and scanners put beside the ballot, known by their names."""

from __future__ import annotations

import re

from conference.tables.naming import alike

__all__ = [
    "asks_consent", "asks_of_voters", "is_beside", "is_question", "is_sum", "is_weight",
    "may_be_beside", "may_be_weight", "sounds_like_choice",
]  # fmt: skip

_WEIGHTS = frozenset(
    "count weight ballots numberofballots ballotcount anzahl gewicht stimmzettel "
    "numberofvoters votercount numballots numvoters noofballots noofvoters ofballots ofvoters "
    "multiplicity ballotscast anzahlstimmzettel nombredebulletins aantal antal".split()
)
_VOTES = frozenset(
    "votes numberofvotes voters frequency times quantity stimmen anzahlstimmen häufigkeit voix "
    "nombredevoix votos nombre effectif cantidad quantità quantité liczba freq nb number "
    "weights weighting voteweight votingweight votingpower stimmgewicht multiplier".split()
)
_BESIDE = frozenset(
    # who, and by which paper
    "id nr row line uuid guid fullname firstname lastname surname "
    "delegate judge juror elector panelist panellist reviewer rater attendee shareholder "
    "teilnehmer wähler électeur elettore kiezer yourname username nickname "
    "voter voters voterid votername ballot ballotid ballotno ballotnr "
    "ballotnumber ballotstyle ballottype ballotstatus castvoterecord cvr cvrid cvrnumber cvrno "
    "imprintedid uniqueid uniquevotingidentifier recordid recordno recordtype entryid entryno "
    "responseid responsenumber responsetype externaldatareference respondent respondentid "
    "participant participantid "
    "collectorid submissionid sourcefilepath sourcefile filename filepath "
    "tabulator tabulatorid tabulatornum tabulatornumber scanner scannerid batch batchid batchno "
    "batchnumber sheetnumber countinggroup precinct precinctid precinctname precinctportion "
    "pollingplace pollingstation remade "
    "benutzername vorname nachname prénom nombredeusuario imię "
    # when
    "time times timestamp datetime dateandtime starttime endtime startdate enddate "
    "startdateutc submitdateutc stagedate stagedateutc networkid "
    "starteddate datestarted datestamp createdat createdon updatedat "
    "completiontime lastmodifiedtime submittedat submitteddate submitdate datesubmitted "
    "datelastaction recordeddate zeitstempel zeitpunkt startzeit endzeit "
    "fertigstellungszeit zeitpunktderletztenänderung uhrzeit datum horodateur heurededébut "
    "heuredefin marcatemporal horadeinicio horadefinalización informazionicronologiche "
    "oradiinizio oradicompletamento carimbodedatahora tijdstempel begintijd tijdvanvoltooien "
    "sygnaturaczasowa tidsstämpel tidsstempel "
    "отметкавремени zamandamgası حررفي طابعزمني időbélyeg časovérazítko časováznačka "
    "marcadetiempo 時間戳記 时间戳 时间戳记 タイムスタンプ 타임스탬프 "
    "χρονικήσήμανση aikaleima tidspunkt "
    "dấuthờigian marcajdetimp позначкачасу электроннаяпочта адресэлектроннойпочты "
    "メールアドレス epostaadresi 電子郵件地址 correoelectrónico "
    # where to reach them
    "email emails emailaddress youremail emailadresse adresseemail adressemail "
    "adresseélectronique correo correoelectrónico direccióndecorreoelectrónico "
    "indirizzoemail posteelettronica emailadres telefon "
    "recipientlastname recipientfirstname recipientemail "
    # what programs know of a session
    "rownum boxid boxposition ballotstyleid precinctstylename scancomputername "
    "ip ipaddress ipaddr useragent progress finished duration "
    "durationinseconds userlanguage startlanguage lastpage seed referrer referrerurl "
    "refurl distributionchannel externalreference locationlatitude locationlongitude latitude "
    "longitude customdata totaltime "
    # spoilt marks
    "overvote overvotes overvoterank undervote undervotes hasduplicaterank hasduplicateranks "
    "hasovervote hasundervote isovervote skippedrank hasskippedrank exhausted "
    # said besides
    "anycomments anycomment additionalcomments othercomments yourcomment "
    "bemerkung bemerkungen kommentar kommentare anmerkung anmerkungen commentaire commentaires "
    "remarques comentario comentarios observaciones commenti opmerking opmerkingen uwagi".split()
)
_PEOPLE = frozenset(
    "age alter âge edad gender sex geschlecht year yearofbirth birthyear ward district division "
    "constituency region county area wahlkreis bezirk group table team department class postcode "
    "zip zipcode plz membershipyears yearsofmembership".split()
)
"""What is asked of voters, by numbers in some forms."""
_PERHAPS = frozenset(
    "name key index token source file sheet status language device browser phone telephone mail "
    "message reason reasons note notes feedback suggestions remark remarks comment comments "
    "tags created updated modified date response submission other nom nome naam nombre".split()
)
"""Names that a candidate may have as well; what is in the column decides."""
_NUMBERED = re.compile(r"(unnamed|column|spalte|colonne|columna|customdata|field)\d*")
_KEY = re.compile(
    r"(?:.*[\s_-])?(?:id|number|code|pin|token|passcode|password|ref|reference|station|"
    r"(?:member|card|ticket|badge|serial|account|delegate|seat|mitglieds?)[\s_-]?(?:no|nr)|\w*nummer|"
    r"numéro|número|numero|número de \w+|numéro de \w+)\.?|(?:number of|how many) .*|.+[\s_-]size"
)
"""Keys of voters and what is counted of them, whatever they are called in full."""
_CODED = re.compile(r"([A-Za-z]+)\.\s+\S.*")
"""``id. Response ID``: a code and what it stands for."""
_QUIZ = re.compile(r"(points|feedback|grade) - |total points$|quiz feedback$|grade posted")
_SUM = re.compile(
    r"(?:grand |row )?(?:total|sum|summe|gesamt|somme|suma|totale|average|mean|avg|durchschnitt|"
    r"mittelwert|moyenne|media)(?: (?:score|points|punkte))?"
)
"""What a column of sums or means of the others is called."""
_REQUEST = re.compile(r"(?:please )?(?:send|keep|contact|e-?mail|notify|call) (?:me|us)\b")
_CONSENT = re.compile(
    r"^(?:i am|i have|i'm|ich bin|ich habe|je suis|soy|sono)\b|"
    r"\b(i|we|ich|je|j'|yo|io|ik)\b.{0,20}\b(agree|accept|consent|confirm|declare|understand|"
    r"promise|certify|have read|stimme zu|akzeptiere|bestätige|willige|erkläre|habe gelesen|"
    r"accepte|confirme|acepto|confirmo|accetto|ga akkoord)|"
    r"\b(consent|agreement|terms|conditions|privacy|data protection|rules|einwilligung|"
    r"einverstanden|einverständnis|datenschutz|consentement|consentimiento|consenso)\b"
)
_CHOICE = re.compile(
    r"\b(vot(e|es|ing|ed)|choices?|choose|chose|candidates?|ballots?|preferences?|prefer|"
    r"rank(ing|ed|s)?|approv(e|al|als|ed)|elect(ed|ion)?|picks?|selections?|select|"
    r"wahl|wählen|stimmen?|kandidat(en|in|innen)?|auswahl|rangfolge|reihenfolge|"
    r"voter|choix|candidats?|classement|elección|votos?|candidatos?|scelta|keuze|stem|"
    r"answers?|antwort(en)?|réponses?|respuestas?|options?)\b|"
    r"^(who|whom|wer|wen|welche|qui|quelle?|quién|chi|which)\b"
)


def _bare(name: str) -> str:
    return re.sub(r"[\W_]+", "", alike(name))


def is_beside(name: str) -> bool:
    """Whether a column of this name is about the voter, the paper or the form."""
    found = _CODED.fullmatch(name)
    if found is not None and is_beside(found[1]):
        return True
    if _REQUEST.match(alike(name)):
        return True
    return _bare(name) in _BESIDE or _QUIZ.match(alike(name)) is not None or name.strip() == "#"


def may_be_beside(name: str) -> bool:
    """Whether it is so if nothing that is in the column speaks against it."""
    bare = _bare(name)
    if bare in _PERHAPS or bare in _PEOPLE or _NUMBERED.fullmatch(bare):
        return True
    return is_beside(name) or _KEY.fullmatch(alike(name)) is not None


def asks_of_voters(name: str) -> bool:
    """Whether the name is of what is known of a voter, such as an age or a ward."""
    return _bare(name) in _PEOPLE


def is_weight(name: str) -> bool:
    """Whether such a column says how many voters a row stands for."""
    return _bare(name) in _WEIGHTS


def may_be_weight(name: str) -> bool:
    """Whether it does so if there are whole numbers in it."""
    return _bare(name) in _VOTES or name.strip() == "#"


def is_sum(name: str) -> bool:
    """Whether a column of this name has sums or means of others, if its numbers are such."""
    return _SUM.fullmatch(alike(name)) is not None


def is_question(name: str) -> bool:
    """Whether the name is a question and no candidate's."""
    return name.rstrip().endswith(("?", "\uff1f", "...", "\u2026", ":"))


def asks_consent(name: str) -> bool:
    """Whether the name reads as what people must agree to before they vote."""
    return bool(_CONSENT.search(alike(name)))


def sounds_like_choice(name: str) -> bool:
    """Whether the name says that the column is what was voted."""
    return bool(_CHOICE.search(alike(name)))
