# Conduct at a room: what its hosts say and do, and the page of the rules. Several sentences stand one a line.
conduct-title = Ymddygiad
conduct-rules-link = Rheolau heno, i bawb
conduct-name = Eu henwi
conduct-names = Eu henwau, un ar bob llinell
conduct-what-first = Beth i'w ddweud yn gyntaf
conduct-what-go = Beth i'w ddweud os oes rhaid iddynt adael
conduct-write = Ei ysgrifennu
conduct-note-ask = Nodyn am yr hyn a ddigwyddodd a'r hyn a wnaethoch. Dim ond y rhai sy'n rhedeg yr ystafell hon a'r ddesg sy'n ei ddarllen.
conduct-noted = { $time } { $text } ({ $name })
conduct-nobody-named = Nid oes neb wedi'i enwi eto a gaiff ofyn i rywun adael. Enwch un neu ddau o bobl sydd yma drwy'r noson.
conduct-named = Pwy gaiff ofyn i rywun adael: { $names }.
conduct-say =
    A gaf i air gyda chi y tu allan?
    Gwelais, neu clywais, eich bod wedi gwneud hyn, ac nid yw rheolau heno yn ei ganiatáu.
    Peidiwch nawr, os gwelwch yn dda, ac yna mae croeso i chi aros.
conduct-say-go =
    Rhaid i mi ofyn i chi adael am heno.
    Mae'n ymwneud â'r hyn a wnaethoch, ac nid â'r hyn rydych yn ei feddwl.
    Gallwch ysgrifennu at y trefnwyr os ydych yn credu bod hyn yn anghywir.
conduct-do =
    Edrychwch yn gyntaf ar ôl y person y gwnaed hyn iddo: beth mae ei eisiau?
    Ewch fesul dau, byth ar eich pen eich hun, ac arhoswch yn ddigynnwrf ac yn fyr.
    Mewn perygl ffoniwch 999, yna galwch y ddesg am help.
    Ysgrifennwch ef isod tra byddwch yn ei gofio.
conduct-page = Sut rydym yn trin ein gilydd
conduct-none = Ni chyhoeddwyd rheolau ymddygiad eto. Gofynnwch i hwylusydd eich ystafell.
conduct-since = Mewn grym ers { $time }, { $day }.
