desk-chamber-enter-count = گنتی کرنے والے کی گنتی درج کریں
desk-chamber-give-paper = نشست کو کاغذی بیلٹ دیں
desk-chamber-check-badge = بیج اندر یا باہر درج کریں
desk-chamber-decide-equality = برابر ووٹوں کا فیصلہ کریں
desk-chamber-take-device = نشست سے گم شدہ آلہ ہٹائیں
desk-chamber-find-seat = نشست تلاش کریں
desk-chamber-paper-heading = کاغذی بیلٹ دیں
desk-chamber-paper-says = رکن اس رائے شماری میں کاغذ پر ووٹ دیتا ہے، کسی اور طرح نہیں۔ بیلٹ تب ہی دیں جب یہ درج ہو جائے۔
desk-chamber-record-it = درج کریں
desk-chamber-unlock-heading = نشست سے گم شدہ آلہ ہٹائیں؟
desk-chamber-unlock-says = آلہ اب نشست کے لیے ووٹ نہیں دیتا، اور رکن دوسرے آلے سے سائن اِن کرتا ہے۔ اس کے لیے دو لاگ اِن چاہییں: دوسرا اسی نشست کے لیے یہ فارم بھرتا ہے۔
desk-chamber-ask-for-it = درخواست کریں
desk-chamber-kinds = { $count ->
    [one] { $count } قسم
   *[other] { $count } اقسام
 }
desk-chamber-count-heading = جو آپ نے گنا وہ درج کریں
desk-chamber-count-done = یہ گنتی بتائیں
desk-chamber-count-says = “{ $question }” یہ تب گنا جاتا ہے جب دوسرا گنتی کرنے والا، کسی اور لاگ اِن سے، یہی درج کرے۔ آپ کا نیا اندراج پچھلے کی جگہ لیتا ہے۔
desk-chamber-counted = گنا گیا
desk-chamber-together = کل
desk-chamber-hands-raised = اٹھے ہوئے ہاتھ
desk-chamber-paper-ballots = کاغذی بیلٹ
desk-chamber-seat = نشست
desk-chamber-by-lot = قرعہ سے فیصلہ
desk-chamber-casting-vote = صدر کا فیصلہ کن ووٹ
desk-chamber-what-drawn = جو سب کے سامنے نکلا، جیسے 4 1 7
desk-chamber-choose-side = منتخب کریں کہ صدر کیا کہتا ہے
desk-chamber-lot-says = “{ $question }” پر ووٹ برابر ہیں۔ سب کے سامنے ایک قدر نکالیں اور درج کریں: بند رائے شماری کے ساتھ، ایسے حساب سے جسے کوئی بھی جانچ سکے، یہ حق میں یا خلاف بتاتی ہے۔ یہ ایک بار درج ہوتی ہے۔
desk-chamber-drawn = نکلا
desk-chamber-chair-says = “{ $question }” پر ووٹ برابر ہیں، اور فیصلہ کن ووٹ صدر کا ہے۔ یہی فیصلہ کرتا ہے؛ گنتی میں شامل نہیں ہوتا۔ ایک بار درج ہوتا ہے۔
desk-chamber-the-chair = صدر
desk-chamber-badge-heading = دروازے پر بیج
desk-chamber-check-it = جانچیں
desk-chamber-badge-says = بیج اسکین کریں، یا جو اس پر ہے لکھیں: شناخت، کولن، کوڈ۔
desk-chamber-comes-in = اندر آتا ہے
desk-chamber-leaves = ہال سے جاتا ہے
desk-chamber-badge = بیج
desk-chamber-badge-hint = شناخت:کوڈ
desk-chamber-its-member = اس کا رکن
desk-chamber-badge-no-answer = سرور نے جواب نہیں دیا۔ بیج دوبارہ جانچیں۔
desk-chamber-member = رکن
desk-chamber-signed-in = حاضر
desk-chamber-device = آلہ
desk-chamber-came-by = کیسے آیا
desk-chamber-kind = قسم
desk-chamber-majority = اکثریت
desk-chamber-of = کس کی
desk-chamber-quorum = کورم
desk-chamber-vote = ووٹ
desk-chamber-base-sides = حق میں اور خلاف
desk-chamber-base-cast = ڈالے گئے ووٹ
desk-chamber-base-present = حاضر ارکان
desk-chamber-base-members = تمام ارکان
desk-chamber-all-seats = تمام نشستیں
desk-chamber-not-here-filter = غیر حاضر
desk-chamber-no-device-filter = حاضر، آلے کے بغیر
desk-chamber-since = { $time } سے
desk-chamber-has-device = آلہ
desk-chamber-no-device = کوئی نہیں
desk-chamber-seat-tip = نشست { $seat }: رکن { $member }…
desk-chamber-not-here = غیر حاضر
desk-chamber-are-signed-in = { $seats } میں سے { $here } حاضر
desk-chamber-without-device = { $number } آلے کے بغیر
desk-chamber-shown = { $number } دکھائی گئیں
desk-chamber-no-match = کوئی نشست نہیں ملی۔ Escape سے فلٹر صاف کریں۔
desk-chamber-waiting-seats = نشستوں کا انتظار …
desk-chamber-no-seats = ایوان میں ابھی نشستیں نہیں۔ ارکان کو تب ملتی ہیں جب وہ تصدیق شدہ فہرست میں ہوں: conference badge invite FOLDER DRAW
desk-chamber-no-seats-see = ایوان میں ابھی نشستیں نہیں۔ ارکان کو تب ملتی ہیں جب وہ تصدیق شدہ فہرست میں ہوں: conference badge invite FOLDER DRAW۔ docs/operate.md دیکھیں۔
desk-chamber-by-name = نام سے
desk-chamber-secret = خفیہ
desk-chamber-quorum-none = کوئی نہیں
desk-chamber-quorum-of-seats = نشستوں کا { $part }
desk-chamber-quorum-must-vote = { $part } ووٹ دیں
desk-chamber-brought = ارکان کے لانے کے لیے: { $signed }۔
desk-chamber-part-must-sign = تمام نشستوں کا { $part } دستخط کرے
desk-chamber-seats-must-sign = { $part } نشستیں دستخط کریں
desk-chamber-waiting-rules = قواعد کا انتظار …
desk-chamber-no-rules = ایوان نے مستقل قواعد نہیں اپنائے: اس سے پوچھا جا سکتا ہے مگر یہ کچھ طے نہیں کرتا۔ جدول سے اپنائیں: conference rules FOLDER --adopt rules.csv
desk-chamber-filter-hint = نشست، یا رکن کے ہندسے
desk-chamber-filter-seats = نشستیں چھانٹیں
desk-chamber-pick-kind = قسم چنیں تاکہ اس کی سب شرائط پڑھیں۔
desk-chamber-next = آگے
desk-chamber-open = کھلا
desk-chamber-closed = بند
desk-chamber-result = نتیجہ
desk-chamber-void = کالعدم
desk-chamber-by-device = { $number } آلے سے
desk-chamber-by-hands = { $number } ہاتھ سے
desk-chamber-on-paper = { $number } کاغذ پر
desk-chamber-tell = گنتی درج کریں …
desk-chamber-paper = کاغذ دیں …
desk-chamber-tie = برابری کا فیصلہ …
desk-chamber-badge-act = بیج اندر یا باہر …
desk-chamber-unlock = نشست کھولیں …
desk-chamber-no-vote = ایوان کی کوئی رائے شماری تیار نہیں۔ تیار کریں: Ctrl+N۔
desk-chamber-waiting = ایوان کا انتظار …
desk-chamber-no-quorum = کورم ضروری نہیں
desk-chamber-quorum-mark = { $counts ->
    [voted] کورم { $needed } ووٹ
   *[other] کورم { $needed } حاضر
 }
desk-chamber-of-seats = { $count ->
    [one] { $count } نشست میں سے حاضر
   *[other] { $count } نشستوں میں سے حاضر
 }
desk-chamber-poll-number = رائے شماری { $number }
desk-chamber-have-voted = { $present } حاضرین میں سے { $people } نے ووٹ دیا
desk-chamber-hidden = بند ہونے تک گنتی پوشیدہ ہے۔
desk-chamber-you-asked = آپ یہ کہہ چکے ہیں۔ کسی اور لاگ اِن کو { $until } تک تصدیق کرنی ہے۔
desk-chamber-own-unlock = آپ نے نشست { $seat } سے آلہ ہٹانے کو کہا ہے۔ دوسرا لاگ اِن { $until } تک۔
desk-chamber-other-unlock = { $who } نے نشست { $seat } سے آلہ ہٹانے کو کہا ہے۔ دوسرا لاگ اِن { $until } تک۔
desk-chamber-a-desk = ایک ڈیسک
desk-chamber-this-desk = یہ ڈیسک
desk-chamber-confirm-seat = نشست { $seat } کی تصدیق …
desk-chamber-no-seats-yet = ایوان میں ابھی نشستیں نہیں۔
desk-chamber-none-open = ایوان کی کوئی رائے شماری کھلی نہیں۔
desk-chamber-device-alone = یہ رائے شماری صرف آلے سے ہے: ہاتھ یا کاغذ کوئی نہیں گنتا۔
desk-chamber-no-paper = اس رائے شماری میں کاغذی بیلٹ نہیں۔
desk-chamber-no-tie = کوئی برابری فیصلے کی منتظر نہیں۔
desk-chamber-tellers = گنتی کرنے والے
desk-chamber-differ = { $channel ->
    [hands] ہاتھ: { $told }۔ فرق ہے: دوبارہ گنیں۔
   *[other] کاغذ: { $told }۔ فرق ہے: دوبارہ گنیں۔
 }
desk-chamber-second-teller = { $channel ->
    [hands] ہاتھ: { $told }۔ دوسرا گنتی کرنے والا یہی گنے۔
   *[other] کاغذ: { $told }۔ دوسرا گنتی کرنے والا یہی گنے۔
 }
desk-chamber-agreed = { $channel ->
    [hands] ہاتھ: { $number } گنے گئے، دو گنتی کرنے والے متفق۔
   *[other] کاغذ: { $number } گنے گئے، دو گنتی کرنے والے متفق۔
 }
desk-chamber-nothing-counted = { $channel ->
    [hands] ہاتھ: کچھ نہیں گنا گیا۔
   *[other] کاغذ: کچھ نہیں گنا گیا۔
 }
desk-chamber-who-counted = { $who }: { $counts }
desk-chamber-who-has-counted = { $who } نے گن لیا
desk-chamber-origin-drawn = قرعہ سے
desk-chamber-origin-elected = منتخب
desk-chamber-origin-staying = برقرار
desk-chamber-origin-replacement = متبادل
