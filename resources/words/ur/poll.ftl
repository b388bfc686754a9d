# The count of a poll: badge, bars, verdict, who has answered.
poll-badge-live = براہِ راست
poll-badge-stale = براہِ راست نہیں
poll-badge-result = نتیجہ
poll-badge-counted = گنتی مکمل
poll-badge-hidden = ابھی خفیہ
poll-badge-void = کالعدم
poll-badge-draft = ابھی نہیں کھلا
poll-badge-closed = بند
poll-note-void = کالعدم، شمار نہیں۔
poll-note-void-because = کالعدم، شمار نہیں: { $reason }۔
poll-note-on-its-way = نتیجہ آ رہا ہے۔
poll-note-on-close = ووٹنگ بند ہونے پر جواب دکھائے جائیں گے۔
poll-note-by-chair = صدرِ جلسہ کے ظاہر کرنے پر جواب دکھائے جائیں گے۔
poll-note-held = چند اور لوگوں کے جواب پر اعداد آئیں گے۔
poll-note-counting = گنتی جاری ہے۔
poll-note-counted = تمام ووٹ گنے جا چکے۔ ابھی تصدیق نہیں ہوئی۔
poll-note-final = حتمی اور ریکارڈ میں درج۔
poll-note-tied = { $count } اجتماع برابر رہے۔
poll-as-of = یہ اعداد { $time } کے ہیں۔
poll-unit-people = افراد
poll-unit-parties = اجتماعات
poll-unit-members = ارکان
poll-unit-points = پوائنٹ
poll-unit-first = پہلی پسند
poll-unit-round = اس مرحلے کے ووٹ
poll-unit-duels = جیتے ہوئے موازنے
poll-unit-borda = بورڈا پوائنٹ
poll-unit-sav = ووٹ، نشان زد میں تقسیم
poll-whole-round = 100% = اس مرحلے کے تمام ووٹ
poll-whole-duels = 100% = تمام موازنے
poll-whole-borda = 100% = تمام بورڈا پوائنٹ
poll-whole-sav = 100% = تمام ووٹ
poll-whole-answered = 100% = جواب دینے والے سب
poll-whole-first = 100% = تمام پہلی ترجیحات
poll-whole-points = 100% = دیے گئے تمام پوائنٹ
poll-whole-counted = 100% = شمار ہونے والے سب
poll-whole-sides = 100% = حق اور مخالفت کے ووٹ
poll-whole-cast = 100% = ڈالے گئے ووٹ، غیر جانبدار سمیت
poll-whole-present = 100% = موجود ارکان
poll-whole-members = 100% = تمام ارکان
poll-mark-needed = درکار
poll-mark-half = نصف
poll-own = آپ کا ووٹ
poll-most = { $count } میں سے { $shown } اختیارات: سب سے زیادہ والے
poll-first = { $count } میں سے پہلے { $shown } اختیارات
poll-nobody-answered = ابھی کسی نے جواب نہیں دیا
poll-nobody-voted = ابھی کسی نے ووٹ نہیں دیا
poll-turnout-chamber = { $count } حاضر ارکان میں سے { $part } نے ووٹ دیا
poll-turnout-members = ووٹ کے حقدار { $whole } میں سے { $part } نے ووٹ دیا
poll-turnout-people = { $count } افراد میں سے { $part } نے جواب دیا
poll-turnout-parties = { $count } اجتماعات میں سے { $part }
poll-left-out = { $count } اجتماع شامل نہیں: { $names }۔
poll-left-out-one = { $name } ({ $reason })
poll-left-out-more = مزید { $count }
poll-started-over = { $count } اجتماع نے فون کے ووٹ نئے سرے سے شروع کیے۔
poll-round = مرحلہ { $number } از { $of }۔
poll-round-out = خارج: { $names }۔
poll-round-chosen = منتخب: { $names }۔
poll-gone = خارج
poll-duels-none = کوئی اختیار سب پر غالب نہیں؛ قاعدہ فیصلہ کرتا ہے۔
poll-duels-one = { $name } ہر دوسرے اختیار پر غالب ہے۔
poll-duels-won = { $of } میں سے { $won }
poll-verdict-nobody = کسی نے جواب نہیں دیا۔
poll-verdict-none = قاعدہ { $rule } سے کوئی اختیار منتخب نہیں ہوا۔
poll-verdict-chosen = منتخب: { $names }۔ قاعدہ: { $rule }۔
poll-verdict-middle = وسط میں: { $names }۔ قاعدہ: { $rule }۔
poll-verdict-tie-lot = برابری کا فیصلہ قرعے سے ہوا۔
poll-verdict-tie-rule = برابری کا فیصلہ قاعدے سے ہوا۔
poll-needed = { $needed } درکار
poll-needed-rule = { $needed } درکار ({ $majority }، { $base })
poll-base-sides = حق اور مخالفت کے ووٹ
poll-base-cast = ڈالے گئے ووٹ، غیر جانبدار سمیت
poll-base-present = موجود ارکان
poll-base-members = تمام ارکان
poll-sheet-option = ”{ $option }“
poll-sheet-carried-many = { $names } منظور: ہر ایک کو { $whole } میں سے { $part }، { $needed }۔
poll-sheet-tie = برابر: { $names }، ہر ایک کو { $whole } میں سے { $part }۔
poll-sheet-tie-needed = برابر: { $names }، ہر ایک کو { $whole } میں سے { $part }، { $needed }۔
poll-sheet-majority = { $names } کو اکثریت ملی: { $whole } میں سے { $part }، { $needed }۔
poll-sheet-most = { $names } سب سے آگے ہے مگر اکثریت نہیں: { $whole } میں سے { $part }، { $needed }۔
poll-sheet-carried = { $names } منظور: { $whole } میں سے { $part }، { $needed }۔
poll-sheet-not-carried = { $names } منظور نہیں: { $whole } میں سے { $part }، { $needed }۔
poll-most-against = زیادہ سے زیادہ { $most } مخالف ہو سکتے ہیں: { $against } ہیں۔
poll-casting-vote = { $by ->
    [lot] قرعے کا فیصلہ
   *[other] صدر کا فیصلہ کن ووٹ
 } { $side ->
    [yes] ہاں
   *[other] نہیں
 }: { $passed ->
    [yes] منظور
   *[other] نامنظور
 }۔
poll-quorum-none = { $quorum } کا کورم پورا نہیں تھا۔
poll-quorum-met = { $quorum } کا کورم پورا تھا۔
poll-whose-members = ارکان گھر سے ووٹ دیتے ہیں
poll-whose-chamber = ایوان ووٹ دے رہا ہے
poll-whose-question = { $whose }: { $question }
poll-passes = منظوری کے لیے: { $words }۔
poll-passes-count = منظوری کے لیے { $words }: { $base } میں سے { $votes }۔
poll-passes-if = منظوری کے لیے { $words }: { $base } میں سے { $votes }، اگر بند ہوتے وقت { $base } موجود ہوں۔
poll-quorum = کورم: { $words }۔
poll-quorum-count = کورم: { $words }، { $base } میں سے { $votes }۔
poll-figure-abstained = غیر جانبدار
poll-figure-voted = کل ووٹ
poll-figure-present = بند ہوتے وقت حاضر
poll-figure-may = ووٹ کے حقدار
poll-figure-seats = نشستیں
poll-decided = { $passed ->
    [yes] منظور
   *[other] نامنظور
 }: حق میں { $yes }، مخالفت میں { $no }۔
poll-decided-abstained = { $passed ->
    [yes] منظور
   *[other] نامنظور
 }: حق میں { $yes }، مخالفت میں { $no }، غیر جانبدار { $count }۔
poll-decided-needed = درکار: { $base } { $of } کا { $majority }، یعنی { $needed }۔
poll-decided-needed-members = درکار: تمام { $count } ارکان کا { $majority }، یعنی { $needed }۔
poll-decided-all = درکار: تمام { $base } { $of }۔
poll-decided-all-members = درکار: تمام { $count } ارکان۔
poll-decided-quorum = { $quorum } کا کورم { $met ->
    [yes] پورا تھا
   *[other] پورا نہیں تھا
 }: { $count } { $what ->
    [voted] نے ووٹ دیا
   *[other] حاضر تھے
 }۔
poll-decided-equal = ووٹ برابر تھے۔
poll-decided-equal-side = ووٹ برابر تھے: { $by ->
    [lot] قرعے کا فیصلہ
   *[other] صدر کا فیصلہ کن ووٹ
 } ”{ $side }“۔
