desk-stream-show = Dangos y ffrwd gyda'i ffynonellau
desk-stream-pick-source = Dewis { $title }, ar gyfer TAKE
desk-stream-programme = Y rhaglen
desk-stream-holding = Cerdyn aros
desk-stream-no-picture = Dim llun eto
desk-stream-empty = Does dim yn cael ei ffrydio: dechreuwyd y gweinydd heb y ffrwd. Dechreuwch ef eto gyda'r ffrwd.
desk-stream-state = { $state ->
    [live] yn fyw
    [ready] yn barod
    [waiting] yn aros am ei amgodydd
    [connected] wedi cysylltu
    [lost] AR GOLL
    [failed] YN METHU
    [refused] allwedd anghywir
   *[other] heb ei wybod eto
 }
desk-stream-state-for = { $state }, { $age }
desk-stream-on-air = AR YR AWYR, { $state }
desk-stream-programme-state = { $state ->
    [on_air] ar yr awyr
    [starting] yn dechrau
    [stale] wedi torri, yn ailddechrau
    [failed] YN METHU
    [stopped] wedi stopio
    [off] i ffwrdd
   *[other] heb ei wybod eto
 }
desk-stream-kind = { $kind ->
    [rtmp] Amgodydd drwy RTMP
    [srt] Amgodydd drwy SRT
    [file] Ffeil fideo
    [hls] Ffrwd arall (HLS)
    [device] Dyfais gipio
   *[other] Cerdyn
 }
desk-stream-fps = { $fps } llun/eiliad
desk-stream-kilobits = { $count } kbit/s
desk-stream-loudness = { $lufs } LUFS (nod: -23)
desk-stream-take = TAKE { $title }
desk-stream-take-armed = Pwyswch eto: TAKE
desk-stream-is-on = Mae { $title } ar yr awyr.
desk-stream-pick = Dewiswch ffynhonnell yn gyntaf: cliciwch ei llun.
desk-stream-why-post = Dim ond swydd y cyfarwyddwr a all wneud hyn.
desk-stream-fallen = Mae { $title } ar goll: dangosir { $shown } nes daw yn ôl.
desk-stream-taken = { $time }: cymerodd { $by } { $title }.
desk-stream-taken-elsewhere = Rhoddodd { $by } { $title } ar y ffrwd.
desk-stream-segment = Mae'r segment diweddaraf yn { $age } eiliad oed.
desk-stream-renditions = Gwneir: { $names }
desk-stream-counts = Lluniau a gollwyd: { $dropped }, ailgychwyniadau: { $restarts }
desk-stream-condition = { $what ->
    [silence] distawrwydd
    [no_sound] dim sain
    [clipping] rhy uchel
    [black] du
    [freeze] wedi rhewi
    [no_picture] dim llun
    [lost] ar goll
    [failed] yn methu
   *[other] edrychwch arno
 }
desk-stream-alarm-silence = Mae { $title } yn dawel. Edrychwch ar y ffedryddion a'r mudo ar y ddesg sain, yna ar ffynhonnell sain yr amgodydd.
desk-stream-alarm-no-sound = Daw { $title } heb sain. Trowch y trac sain ymlaen yn yr amgodydd.
desk-stream-alarm-clipping = Mae { $title } yn rhy uchel ac yn ystumio. Gostyngwch y sain wrth y ddesg nes bod y brigau o dan -9.
desk-stream-alarm-black = Mae { $title } yn ddu. Edrychwch ar y camera ac ar yr olygfa yn yr amgodydd; cymerwch ffynhonnell arall am y tro.
desk-stream-alarm-freeze = Mae { $title } yn llonydd. Os nad yn fwriadol, ailgychwynnwch y camera neu'r cipio yn yr amgodydd.
desk-stream-alarm-no-picture = Daw { $title } heb lun. Trowch y fideo ymlaen yn yr amgodydd.
desk-stream-alarm-lost = Mae { $title } ar goll. Gwelwch a yw ei amgodydd yn dal i anfon a'r rhwydwaith yn dal; daw yn ôl ohono'i hun.
desk-stream-alarm-failed = Ni ellir darllen { $title }. Mae ei linell yn dweud pam; cymerwch ffynhonnell arall am y tro.
desk-stream-alarm-other = { $title }: { $what }. Edrychwch arno.
desk-stream-well = Mae { $title } yn iawn eto.
desk-stream-server = Gweinydd
desk-stream-key = Allwedd y ffrwd
desk-stream-copy-address = Copïo'r cyfeiriad
desk-stream-copy-key = Copïo'r allwedd
desk-stream-show-key = Dangos yr allwedd
desk-stream-hide-key = Cuddio'r allwedd
desk-stream-new-key = Allwedd newydd
desk-stream-new-key-armed = Torri'r amgodydd
desk-stream-add = Ychwanegu ffynhonnell
desk-stream-change = Newid
desk-stream-remove = Tynnu
desk-stream-remove-armed = Tynnu go iawn
desk-stream-keep = Cadw
desk-stream-copied = Wedi'i gopïo, o { $title }. Cadwch yr allwedd yn gyfrinachol: gall pwy bynnag sydd â hi ddarlledu.
desk-stream-field-title = Teitl
desk-stream-field-kind = Beth ydyw
desk-stream-field-address = O ble y daw
desk-stream-field-backup = Tra bo ar goll
desk-stream-hint = { $kind ->
    [rtmp] Caiff gyfeiriad ac allwedd, i'w teipio i OBS, vMix neu galedwedd.
    [srt] Caiff gyfeiriad gyda chyfrinair, ar gyfer rhwydweithiau gwael.
    [file] Y llwybr ar beiriant y gweinydd; bydd sawl un, un y llinell, yn dilyn ei gilydd.
    [hls] Cyfeiriad sy'n dechrau gyda https:// ac yn gorffen gyda .m3u8.
    [device] Fel /dev/video0, a hw:1 ar ei ôl ar gyfer y sain.
   *[other] test neu holding.
 }
desk-stream-unheard = Ni atebodd y gweinydd. Gwelwch a wnaed.
desk-stream-mark-last = Nodi'r 60 eiliad olaf
desk-stream-mark-in = Nodi dechrau
desk-stream-mark-out = Nodi diwedd
desk-stream-mark-rename = Rhoi teitl
desk-stream-mark-runs = ar waith
desk-stream-mark-open = Mae nod ar agor: nodwch ei ddiwedd yn gyntaf.
desk-stream-mark-none-open = Does dim nod ar agor: nodwch ei ddechrau yn gyntaf.
desk-stream-mark-empty = Does dim wedi'i nodi eto. Gellir gwylio'r hyn a nodwch ar unwaith ar y dudalen /missed.
desk-stream-marked = Wedi'i nodi.
