# The screens of the hall, as far as they say other words than pages.
hall-rooms-talking = کمرے گفتگو کر رہے ہیں
hall-rooms-are-talking = کمرے گفتگو کر رہے ہیں
hall-rooms-back = کمرے واپس آ گئے
hall-coming-back = کمرے واپس آ رہے ہیں · آخری الفاظ
hall-phase = کمرے گفتگو کر رہے ہیں · { $phase }، { $count } میں سے { $place }
hall-phase-kind = { $kind ->
    [settle] بیٹھنا
    [read] پڑھنا
    [go_round] باری باری
    [talk] کھلی گفتگو
    [agree] اتفاق
   *[write] لکھنا
 }
hall-then = پھر: { $phase } · { $back }
hall-speaking-time = بولنے کا وقت
hall-time = وقت
hall-time-left = باقی وقت
hall-time-up = وقت ختم
hall-over-time = وقت سے زائد
hall-come-to-end = براہِ کرم بات مکمل کریں
hall-waiting = سرور کا انتظار ہے
hall-connecting = رابطہ ہو رہا ہے
hall-nothing-on = کچھ جاری نہیں
hall-in-the-hall = ہال میں
hall-as-of-ago = { $age } پہلے کی حالت
hall-live-video = براہِ راست ویڈیو
hall-back-at = واپسی { $time } پر
hall-until = { $time } تک
hall-parties = { $count } اجتماعات
hall-tie = برابر
hall-more = اور { $count } مزید
hall-next-at = اگلا: { $title }، { $moment }
hall-moment = { $time }، { $day }
hall-there = { $time } ({ $zone })
# Where to join.
hall-join = شامل ہوں
hall-join-code = اپنے اجتماع کے کوڈ سے
hall-unreachable = فون ابھی شامل نہیں ہو سکتے: یہ سرور صرف اپنے کمپیوٹر کے پتے پر ہے۔
# A poll.
hall-badge-open = کھلا
hall-ticked = ہر انتخاب پر کتنے لوگوں نے نشان لگایا
hall-scale = { $whole } · لکیر: { $line }
hall-needed = { $count } درکار
hall-too-few = اعداد تب آئیں گے جب کچھ اور لوگ جواب دے چکیں
hall-chosen-place = منتخب { $place }
hall-chosen = منتخب
hall-no-answers = ابھی کوئی جواب نہیں
hall-turnout-chamber = ایوان: { $whole } حاضرین میں سے { $part } · { $share }
hall-turnout = { $whole } میں سے { $part } لوگ · { $share } · { $parties }
hall-turnout-left-out = { $turnout } · شامل نہیں: { $count }
hall-by-name = { $timing } · نام کے ساتھ
hall-closes-in = { $span } میں بند
hall-open-for = { $span } سے کھلا
hall-not-taken = جواب ابھی نہیں لیے جا رہے
hall-not-counted = شمار نہیں ہوتا
hall-hidden-close = ووٹ بند ہونے پر جواب دکھائے جائیں گے۔
hall-hidden-published = شائع ہونے پر جواب دکھائے جائیں گے۔
hall-points = { $count } پوائنٹ
hall-votes = { $count } ووٹ
hall-carried-short = { $carried ->
    [yes] منظور
   *[no] نامنظور
 }: { $base } میں سے { $votes }، { $needed } درکار تھے۔
hall-no-quorum = { $carried ->
    [yes] منظور
   *[no] نامنظور
 }: { $quorum } کا کورم نہ تھا۔
hall-carried-by = { $carried ->
    [yes] منظور
   *[no] نامنظور
 }، { $by ->
    [lot] قرعے سے
   *[chair] صدر کے فیصلہ کن ووٹ سے
 }: ہر طرف { $votes }۔
hall-for = { $votes } حق میں۔ { $needed }
hall-unit-seq-pav = نشان، مطمئن لوگوں کے لیے کم
hall-unit-phragmen = اگلے انتخاب کا بوجھ: سب سے کم منتخب ہوتا ہے
hall-unit-shares = اگلے انتخاب کی قیمت: سب سے کم منتخب ہوتی ہے
# Charts.
hall-middle = درمیان کا جواب { $answer } ہے۔
hall-middle-half = درمیان کا جواب { $answer } ہے۔ کم از کم آدھے جواب { $low } ہیں۔
hall-middle-between = درمیان کا جواب { $answer } ہے۔ کم از کم آدھے جواب { $low } سے { $high } تک ہیں۔
hall-mark = { $mark ->
    [lower] چوتھائی
    [upper] تین چوتھائی
   *[median] وسطانیہ
 } { $value }
hall-of-all-answers = تمام جوابوں کا { $share }
hall-duels-title = کتنے لوگ کالم پر قطار کو ترجیح دیتے ہیں
hall-duels-wins = جیت
hall-round = دور { $number }، کل { $of }
hall-round-number = دور { $number }
hall-lane = { $state ->
    [in] ابھی شامل
    [out] باہر
    [not] منتخب نہیں
   *[exhausted] مزید انتخاب نہیں
 }
# The count of an election.
hall-provisional = عارضی
hall-standing = { $state ->
    [elected-now] منتخب
    [elected] منتخب
    [out-now] باہر
    [out] باہر
    [guarded] محفوظ
   *[doomed] منتخب نہیں ہو سکتا
 }
hall-elected-round = دور { $number }
hall-surplus-only = کوٹے سے زائد ووٹ، { $names }۔
hall-nobody-elected = کوئی منتخب نہیں ہوا۔
hall-without-choice = مزید انتخاب کے بغیر: { $votes }
hall-not-shown = نہ دکھائے گئے امیدوار: { $count }
hall-candidates = امیدوار
hall-vote-now = اب ووٹ دیں
hall-order-by-lot = ترتیب قرعے سے نکالی گئی۔
hall-voted-by-lot = { $voted } · ترتیب قرعے سے نکالی گئی
hall-voted-of = { $whole } حاضرین میں سے { $part } نے ووٹ دیا
hall-voted = { $part } نے ووٹ دیا
# A decision of the chamber.
hall-decides = ایوان فیصلہ کرتا ہے
hall-carried = منظور
hall-not-carried = نامنظور
hall-signed-in = حاضر
hall-have-voted = ووٹ دے چکے
hall-of-seats = { $count } نشستوں میں سے
hall-of-signed-in = { $count } حاضرین میں سے
hall-quorum = کورم { $needed }
hall-quorum-met = کورم پورا
hall-quorum-short = { $count } کم
hall-named-open = نام کے ساتھ ووٹ: بند ہونے پر پڑھا جا سکے گا کہ کس نے کیسے ووٹ دیا۔
hall-secret-open = خفیہ ووٹ: ووٹ بند ہونے سے پہلے کوئی گنتی نہیں دیکھتا۔
hall-result-follows = ووٹنگ بند ہو گئی۔ نتیجہ آ رہا ہے۔
hall-votes-not-taken = ووٹ ابھی نہیں لیے جا رہے
hall-sides = { $yes } حق میں + { $no } مخالفت میں
hall-sides-abstained = { $yes } حق میں + { $no } مخالفت میں + { $count } غیر جانبدار
hall-sum = { $sides } = { $votes } · { $signed }
hall-sum-silent = { $sides } = { $votes } · { $silent } حاضرین نے ووٹ نہیں دیا · { $signed }
hall-seats-signed = { $count } میں سے { $present } نشستیں حاضر
hall-way = { $number } { $way ->
    [phones] آلے سے
    [hands] ہاتھ اٹھا کر
   *[paper] کاغذ پر
 }
# What rooms, or members at home, answered to the same question. $whose is rooms or members.
hall-beside = { $whose ->
    [rooms] کمرے، یہی سوال
   *[members] ارکان، یہی سوال
 }
hall-by-region = “{ $option }” خطے کے لحاظ سے
hall-by-area = “{ $option }” علاقے کے لحاظ سے
hall-beside-may = ووٹ کے { $whole } حق داروں میں سے { $people }
hall-beside-in = { $parties } میں { $people }
hall-beside-nobody = ایوان میں کسی نے حق یا مخالفت میں ووٹ نہیں دیا۔
hall-beside-same = { $whose ->
    [rooms] ایوان اور کمرے دونوں کا رجحان:
   *[members] ایوان اور ارکان دونوں کا رجحان:
 } { $lean }، فرق { $points } پوائنٹ (حق اور مخالفت میں سے)۔
hall-beside-differ = فرق ہے: ایوان کا رجحان { $ours }، { $whose ->
    [rooms] کمروں کا
   *[members] ارکان کا
 } { $theirs }، فرق { $points } پوائنٹ (حق اور مخالفت میں سے)۔
hall-lean = “{ $option }”
hall-lean-none = کسی طرف نہیں
# What tables say.
hall-against = { $against } متفق نہیں
hall-statements = { $rooms } کے { $count } بیانات
hall-marked-goes = جاتا ہے
hall-marked-comes = آتا ہے
hall-undecided = ابھی فیصلہ نہیں ہوا: { $yes } حق میں، { $no } مخالفت میں۔
hall-undecided-abstained = ابھی فیصلہ نہیں ہوا: { $yes } حق میں، { $no } مخالفت میں، غیر جانبدار: { $count }۔
hall-points-parts = { $amount } پوائنٹ
hall-votes-parts = { $amount } ووٹ
# Outputs, and what they show, in a few words.
hall-output = { $output ->
    [hall] ہال
    [rooms] کمرے
    [phones] فون
    [members] اراکین
    [overlay] اوورلے
   *[stage] اسٹیج
 }
hall-scene = { $scene ->
    [nothing] کچھ نہیں
    [video] ویڈیو
    [poll] رائے شماری
    [result] رائے شماری کا نتیجہ
    [map] نقشہ
    [lottery] قرعہ اندازی
    [rehearsal] قرعہ اندازی کی مشق
    [timer] ٹائمر
    [breakout] گروہی گفتگو
    [speaker] مقرر
    [motion] تحریک
    [message] پیغام
    [holding] انتظار کا کارڈ
    [statements] بیانات
   *[survey] سروے
 }
hall-scene-titled = { $scene }: { $title }
# $poll is poll, result or map, of the chamber or of all.
hall-scene-poll = { $poll ->
    [poll-chamber] ایوان کی رائے شماری
    [result-chamber] ایوان کی رائے شماری کا نتیجہ
    [map-chamber] ایوان کی رائے شماری کا نقشہ
    [result] رائے شماری کا نتیجہ
    [map] رائے شماری کا نقشہ
   *[poll] رائے شماری
 } { $number }: { $title }
hall-scene-further = { $scene } (قرعہ نمبر { $count })
# The window of a display.
hall-window = کانفرنس ڈسپلے: { $output }
hall-screen = اسکرین { $number }
hall-no-screen = کوئی اسکرین { $screen } نہیں ہے۔ --screen میں ان میں سے ایک لکھیں: { $screens }۔
