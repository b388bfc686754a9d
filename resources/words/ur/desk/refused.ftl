desk-refused-not-allowed = یہ کردار ایسا نہیں کر سکتا۔ درست صفحہ یا کوڈ استعمال کریں۔
desk-refused-not-your-post = آپ کا عہدہ { $post } ہے، اور یہ کام { $posts } کا ہے۔ وہاں پوچھیں، یا دوسرے لاگ اِن سے داخل ہوں۔
desk-refused-not-your-post-scenes = آپ کا عہدہ رائے شماری ہے: رائے شماری کے منظر آپ تیار کرتے ہیں، باقی سب نگران۔
desk-refused-not-your-post-director = نگران
desk-refused-not-your-post-polls = رائے شماری
desk-refused-not-your-post-parties = اجتماعات
desk-refused-not-your-post-door = دروازہ
desk-refused-not-your-post-reader = قاری
desk-refused-not-your-post-or-polls = نگران یا رائے شماری
desk-refused-not-your-post-or-door = نگران یا دروازہ
desk-refused-not-your-post-or-parties = نگران یا اجتماعات
desk-refused-not-your-post-or-both = نگران، رائے شماری یا اجتماعات
desk-refused-ends-too-soon = رائے شماری کم از کم ایک سیکنڈ اور کھلی رہتی ہے۔ ابھی ختم کرنے کے لیے اسے بند کریں۔
desk-refused-closed = رائے شماری { $time } پر بند ہوئی، اس کے پہنچنے سے پہلے؛ یہ شمار نہیں۔
desk-refused-closed-zone = رائے شماری { $time } ({ $place } کا وقت) پر بند ہوئی، اس کے پہنچنے سے پہلے؛ یہ شمار نہیں۔
desk-refused-unknown-poll = ایسی کوئی رائے شماری نہیں۔ فہرست اب کی دیکھیں۔
desk-refused-channel-closed = اس رائے شماری کا جواب اور طرح دیا جاتا ہے: { $ways }۔
desk-refused-other-electorate-parties = یہ رائے شماری اجتماعات کے لیے ہے: کوئی اور جواب نہیں دیتا۔
desk-refused-other-electorate-chamber = یہ رائے شماری ایوان کے لیے ہے: کوئی اور جواب نہیں دیتا۔
desk-refused-other-electorate-members = یہ رائے شماری رجسٹر کے ارکان کے لیے ہے: کوئی اور جواب نہیں دیتا۔
desk-refused-other-area = یہ ووٹ صرف { $area } کے ارکان کے لیے ہے: آپ دوسرے علاقے سے ہیں۔
desk-refused-no-area = ووٹروں کی فہرست میں ”{ $area }“ علاقہ نہیں۔ اس میں سے کوئی لکھیں، یا سب کے لیے کچھ نہ لکھیں۔
desk-refused-adjourned = ووٹنگ ملتوی ہے؛ اگلی نشست شروع ہونے پر جاری ہوگی۔ تب اپنا ووٹ دوبارہ بھیجیں۔
desk-refused-adjourned-until = ووٹنگ ملتوی ہے؛ { $time } پر جاری ہوگی۔ تب اپنا ووٹ دوبارہ بھیجیں۔
desk-refused-adjourned-zone = ووٹنگ ملتوی ہے؛ { $time } ({ $place } کا وقت) پر جاری ہوگی۔ تب اپنا ووٹ دوبارہ بھیجیں۔
desk-refused-no-seats = ایوان میں ابھی نشستیں نہیں۔ پہلے قرعہ میں نکلنے والوں کو تصدیق شدہ فہرست میں ڈالیں۔
desk-refused-rules-changed = یہ رائے شماری تیار ہونے کے بعد قواعد بدل گئے۔ اسے دوبارہ تیار کریں، پھر کھولیں۔
desk-refused-counted-once = نوٹ ہوا: { $teller } نے گن لیا ({ $channel ->
    [hands] ہاتھ
    [paper] کاغذ
   *[other] دیگر
 })۔ یہ تب شمار ہے جب دوسرے لاگ اِن والا گنتی کرنے والا اتنا ہی گنے۔
desk-refused-tellers-differ = گنتی کرنے والے متفق نہیں ({ $told })۔ کچھ نہیں لیا گیا۔ دونوں دوبارہ گنیں۔
desk-refused-too-many-hands-told = آپ نے { $told } گنے، مگر حاضر لوگوں میں صرف { $most } نے کسی اور طرح ووٹ نہیں دیا۔ دوبارہ گنیں۔
desk-refused-too-many-hands-paper = آپ نے { $told } گنے، مگر صرف { $most } کاغذی پرچیاں دی گئیں۔ دوبارہ گنیں۔
desk-refused-told-once = { $login } نے یہ کمرہ درج کیا۔ کمرے سے اعداد دوبارہ کہلوائیں: دوسرے لاگ اِن کو وہی درج کرنا ہے۔
desk-refused-told-once-desk = ایک ڈیسک نے یہ کمرہ درج کیا۔ کمرے سے اعداد دوبارہ کہلوائیں: دوسرے لاگ اِن کو وہی درج کرنا ہے۔
desk-refused-figures-differ = اعداد مختلف ہیں، کوئی نہیں لیا گیا ({ $told })۔ کمرے سے دوبارہ پوچھیں اور نئے سرے سے درج کریں۔
desk-refused-has-own-answer-phones = اس کمرے نے خود جواب دیا: اس کے { $count } فون ووٹ دے چکے۔ اسے دو طرح کبھی نہیں گنا جاتا: جواب رہنے دیں، یا کمرے کو اس رائے شماری سے نکال دیں۔
desk-refused-has-own-answer-hands = اس کمرے نے خود جواب دیا: اس نے ہاتھ یا بٹن درج کیے۔ اسے دو طرح کبھی نہیں گنا جاتا: جواب رہنے دیں، یا کمرے کو اس رائے شماری سے نکال دیں۔
desk-refused-bad-headcount-told = ٹیلیفون والے کمرے میں 1 سے { $capacity } افراد ہوتے ہیں، جتنی گنجائش ہے۔ کمرے سے دوبارہ پوچھیں۔
desk-refused-bad-headcount-desk = اس کمرے کی حاضری 0 سے { $capacity } تک ہے۔ اگر گنجائش زیادہ ہے تو پہلے مرمت (Ctrl+M) میں بتائیں۔
desk-refused-more-hands-than-people = { $people } افراد کے { $hands } ہاتھ نہیں ہو سکتے۔ کمرے سے دوبارہ پوچھیں۔
desk-refused-tie-is-open-chair = ووٹ برابر ہیں اور فیصلہ کن ووٹ صدر کا ہے: پہلے وہ درج کریں، پھر شائع کریں۔
desk-refused-tie-is-open-lot = ووٹ برابر ہیں اور قرعہ فیصلہ کرتا ہے: پہلے وہ درج کریں، پھر شائع کریں۔
desk-refused-hands-changed = اس دوران دوسرے آلے پر اس کمرے کے ہاتھ بدلے گئے: وہاں { $hands } درج ہیں۔ ایک گنتی پر متفق ہوں، پھر دوبارہ درج کریں۔
desk-refused-hands-changed-none = اس دوران دوسرے آلے پر اس کمرے کے ہاتھ بدلے گئے: وہاں کچھ درج نہیں۔ ایک گنتی پر متفق ہوں، پھر دوبارہ درج کریں۔
desk-refused-came-late-seat = نشست { $seat } یہ ووٹ کھلنے کے بعد دی گئی؛ اگلے سے ووٹ دے گی۔
desk-refused-not-draft = یہ رائے شماری پہلے ہی { $state ->
    [open] کھلی
    [closed] بند
    [published] شائع
    [void] کالعدم
   *[other] ختم
 } ہے۔ نئی تیار کریں۔
desk-refused-another-is-open = ”{ $question }“ ابھی کھلا ہے۔ پہلے اسے بند کریں۔
desk-refused-not-closed = یہ رائے شماری { $state ->
    [draft] مسودہ
    [open] کھلی
    [published] شائع
    [void] کالعدم
   *[other] بند نہیں
 } ہے۔ نتیجہ بند ہونے کے بعد شائع ہو سکتا ہے۔
desk-refused-not-counted = ووٹ قاعدے کے مطابق گنے جا رہے ہیں۔ ذرا دیر میں شائع کریں۔
desk-refused-is-published = شائع شدہ نتیجہ قائم ہے۔ سوال دوبارہ پوچھیں۔
desk-refused-bad-poll-kind = قواعد میں ”{ $decision }“ قسم نہیں؛ یہ ہیں: { $known }۔
desk-refused-bad-poll-word = رائے شماری میں نامعلوم لفظ ہے: { $error }۔
desk-refused-bad-poll-question = رائے شماری کو سوال چاہیے۔
desk-refused-bad-poll-options = { $least } سے { $most } انتخاب دیں۔
desk-refused-bad-poll-alike = ہر انتخاب کا اپنا متن ہونا چاہیے۔
desk-refused-bad-poll-channels = کم از کم ایک ذریعہ چنیں؛ یہاں ({ $electorate }) یہ: { $known }۔
desk-refused-bad-poll-named = نام فون کے ووٹوں کے ساتھ آتے ہیں: نام والی رائے شماری کو فون کا ذریعہ چاہیے۔
desk-refused-bad-poll-by-hand = اس قسم ({ $kind }) کی رائے شماری کوئی ہاتھ سے نہیں گنتا: صرف فون کا ذریعہ رہنے دیں۔
desk-refused-bad-poll-decision = فیصلہ صرف ایوان اور ارکان کرتے ہیں: فیصلہ ان میں سے کسی کے سامنے رکھیں۔
desk-refused-bad-poll-choice = فیصلے میں دو یا تین میں سے ایک انتخاب ہوتا ہے: حق میں، خلاف، غیر جانبدار۔
desk-refused-bad-poll-only-area = صرف ارکان کی رائے شماری ایک علاقے کے لیے ہوتی ہے: اسے نکال دیں۔
desk-refused-bad-poll-only-sittings = صرف ارکان کی رائے شماری میں نشستیں (اجلاس) ہوتی ہیں: اسے نکال دیں۔
desk-refused-bad-poll-only-close = صرف ارکان کی رائے شماری میں اجلاس ہوتے ہیں۔ اسے بند کر دیں۔
desk-refused-bad-poll-secret = ارکان کا ووٹ خفیہ ہے: کسی کا نام نہیں پوچھا جاتا۔
desk-refused-bad-poll-rule = قاعدہ ”{ $rule }“ یہ قسم ({ $kind }) نہیں گن سکتا؛ یہ گن سکتے ہیں: { $names }۔
desk-refused-bad-poll-seats = { $options } انتخابات سے { $seats } نشستیں پُر نہیں ہو سکتیں۔
desk-refused-bad-poll-scale = پیمانے کے ہر درجے کو عدد چاہیے، جیسے 30%۔
desk-refused-bad-poll-points = صرف پوائنٹس والی رائے شماری میں دینے کے لیے پوائنٹس کی تعداد ہوتی ہے۔
desk-refused-bad-poll-one-second = رائے شماری کم از کم ایک سیکنڈ کھلی رہتی ہے۔
desk-refused-bad-poll-all-over = تمام طے شدہ اجلاس ختم ہو چکے۔ دوسرے طے کریں، پھر رائے شماری کھولیں۔
desk-refused-bad-poll-rounds = ادوار 1 سے { $last } تک ہیں؛ 0 یعنی سب۔
desk-refused-bad-poll-void-why = بتائیں کہ رائے شماری کیوں شمار نہیں؛ وجہ شائع ہوتی ہے۔
desk-refused-bad-poll-no-tie = یہاں کوئی برابری طے نہیں ہونی۔
desk-refused-bad-poll-lot = قرعہ فیصلہ کرتا ہے: سب کے سامنے نکالیں اور جو نکلا درج کریں۔
desk-refused-bad-poll-chair = صدر فیصلہ کرتا ہے: ہاں (حق میں) یا نہیں (خلاف) کہیں۔
desk-refused-bad-poll-tie-decided = برابری کا فیصلہ پہلے ہی ہو چکا۔
desk-refused-bad-poll-next-sitting = اگلا اجلاس کم از کم ایک سیکنڈ بعد شروع ہوتا ہے۔
desk-refused-bad-poll-closes-before = رائے شماری اگلے اجلاس سے پہلے بند ہوتی ہے۔ پہلے اس کا اختتام بدلیں۔
desk-refused-bad-poll-most-sittings = رائے شماری میں زیادہ سے زیادہ { $most } اجلاس ہوتے ہیں۔
desk-refused-bad-poll-sitting-ends = اجلاس { $place } شروع ہونے سے پہلے ختم ہوتا ہے۔
desk-refused-bad-poll-sitting-begins = اجلاس { $place } پچھلے کے ختم ہونے سے پہلے شروع ہوتا ہے۔
desk-refused-bad-choice-counts = { $options } انتخابات میں ہر ایک کے لیے ایک عدد، 0 یا زیادہ، درج کریں۔
desk-refused-bad-choice-numbered = انتخابات 0 سے { $last } تک ہیں۔
desk-refused-bad-choice-tellers = گنتی کرنے والے ہاتھ یا کاغذ گنتے ہیں۔
desk-refused-bad-choice-each = { $options } انتخابات میں ہر ایک کے لیے ایک عدد درج کریں۔
desk-refused-not-present-paper = نشست { $seat } حاضر نہیں: پہلے دروازے پر بیج جانچیں۔
desk-refused-paper-why = بتائیں کہ رکن کاغذ پر کیوں ووٹ دیتا ہے؛ وجہ ریکارڈ میں ہے۔
desk-refused-preview-moved = TAKE دبانے کے بعد پیش نظارہ بدل گیا۔ اسے دیکھیں اور TAKE دوبارہ دبائیں۔
desk-refused-programme-moved = BACK دبانے کے بعد { $output ->
    [hall] ہال
    [rooms] کمروں
    [phones] فون
    [members] ارکان
    [overlay] اوورلے
    [stage] اسٹیج
   *[other] آؤٹ پٹ
 } پر کچھ اور ہے۔ دیکھیں اور BACK دوبارہ دبائیں۔
desk-refused-nothing-prepared = ان آؤٹ پٹس کے پیش نظارے پر کچھ نہیں۔ منظر تیار کریں، پھر TAKE دبائیں۔
desk-refused-nothing-before = ان آؤٹ پٹس پر اس سے پہلے کوئی منظر نشر نہیں ہوا۔
desk-refused-nothing-before-past = پہلے کا کوئی منظر اب ان آؤٹ پٹس پر نہیں دکھایا جا سکتا۔ دوسرا تیار کریں، پھر TAKE کریں۔
desk-refused-bad-scene = یہ نہیں دکھایا جا سکتا: { $reason } دوسرا منظر تیار کریں۔
desk-refused-no-displays = ان آؤٹ پٹس کے کسی ڈسپلے نے اطلاع نہیں دی۔ ایک کھولیں: conference display۔
desk-refused-unknown-display = یہ ڈسپلے اب منسلک نہیں۔ جو اب فہرست میں ہیں ان میں سے چنیں۔
desk-refused-not-for-displays = ڈسپلے یہ نہیں دکھا سکتا ({ $output }): یہ براؤزر کا صفحہ ہے۔ ہال، ارکان، اوورلے یا اسٹیج چنیں۔
desk-refused-page-stays = { $display } ہمیشہ وہی آؤٹ پٹ دکھاتا ہے۔ وہاں دوسرا صفحہ یا ڈسپلے کھولیں۔
desk-refused-bad-scene-no-breakout = ایسی کوئی گروہی گفتگو نہیں۔
desk-refused-unknown-item = پروگرام میں ایسی کوئی مد نہیں۔
desk-refused-bad-scene-no-timer = ایسا کوئی ٹائمر نہیں۔
desk-refused-bad-scene-no-statements = کسی سے بیان نہیں مانگے گئے۔
desk-refused-bad-scene-no-words = اس میں الفاظ نہیں۔
desk-refused-bad-scene-no-survey = ایسا کوئی سروے نہیں۔
desk-refused-bad-scene-survey-draft = وہ سروے ابھی نہیں پوچھا گیا: پہلے اسے کھولیں۔
desk-refused-bad-scene-no-poll = ایسی کوئی رائے شماری نہیں۔
desk-refused-bad-scene-void = رائے شماری کالعدم قرار دی گئی اور شمار نہیں۔
desk-refused-bad-scene-unpublished = اس کا نتیجہ ابھی شائع نہیں ہوا۔
desk-refused-bad-scene-no-lottery = ایسی کوئی قرعہ اندازی نہیں۔
desk-refused-bad-scene-rehearsal = یہ مشق ہے، جو کمروں کو نہیں دکھائی جاتی: { $outputs } نکال دیں۔
desk-refused-bad-scene-draw-void = قرعہ کالعدم قرار دیا گیا اور شمار نہیں۔
desk-refused-bad-scene-draw-ended = قرعہ ختم کر دیا گیا: پہلے دوبارہ شروع کریں۔
desk-refused-bad-scene-no-motion = ایسی کوئی قرارداد نہیں۔
desk-refused-bad-scene-no-amendment = اس خواندگی میں ترمیم { $amendment } نہیں۔
desk-refused-bad-scene-no-clause = اس خواندگی میں ایسی کوئی شق نہیں۔
desk-refused-bad-scene-pages = اتنے صفحے نہیں ہیں۔
desk-refused-standby-moved = اب ”{ $title }“ تیار ہے۔ کچھ نشر نہیں ہوا: پڑھیں، پھر GO دوبارہ دبائیں۔
desk-refused-standby-moved-none = اب کچھ تیار نہیں۔ کچھ نشر نہیں ہوا: دیکھیں، پھر GO دوبارہ دبائیں۔
desk-refused-item-over = ”{ $title }“ نشر پر نہیں: ”{ $other }“ ہے اور جاری ہے۔
desk-refused-item-over-none = ”{ $title }“ نشر پر نہیں: کچھ بھی نہیں۔
desk-refused-item-over-this = یہ مد نشر پر نہیں: ”{ $other }“ ہے اور جاری ہے۔
desk-refused-item-over-this-none = یہ مد نشر پر نہیں: کچھ بھی نہیں۔
desk-refused-plan-moved = اس دوران پروگرام بدل گیا۔ فائل کا دوبارہ موازنہ کریں، پھر قبول کریں۔
desk-refused-item-is-on = ”{ $title }“ پہلے ہی نشر پر ہے۔ دوسری مد چنیں۔
desk-refused-item-exists = نئی مد کی شناخت ”{ $title }“ کی ہے۔ دوسری چنیں۔
desk-refused-item-stays-standby = ”{ $title }“ رن ڈاؤن میں رہتی ہے کیونکہ تیار ہے: پہلے وہاں دوسری مد رکھیں۔
desk-refused-item-stays-on-standby = ”{ $title }“ رن ڈاؤن میں رہتی ہے کیونکہ تیار ہے۔
desk-refused-item-stays-on-air = ”{ $title }“ رن ڈاؤن میں رہتی ہے کیونکہ نشر پر ہے۔
desk-refused-item-stays-was-on = ”{ $title }“ رن ڈاؤن میں رہتی ہے: نشر ہو چکی، اور رن ڈاؤن بتاتا ہے کب۔
desk-refused-no-title = مد کو عنوان چاہیے۔
desk-refused-nothing-left = ”{ $title }“ { $minutes } منٹ کی ہے: پہلے تقسیم کریں تاکہ بعد میں کچھ رہے۔
desk-refused-edit-moved-none = واپس لینے یا دہرانے کو کوئی تبدیلی باقی نہیں۔
desk-refused-edit-moved = بیچ میں دوسری تبدیلی آئی: ”{ $title }“ ({ $what ->
    [inserted] شامل
    [deleted] حذف
    [moved] منتقل
    [split] تقسیم
    [retitled] نیا عنوان
   *[other] تبدیل
 }، { $by })۔ پہلے اسے واپس لینا یا دہرانا ہوگا۔
desk-refused-edit-moved-nobody = بیچ میں دوسری تبدیلی آئی: ”{ $title }“ ({ $what ->
    [inserted] شامل
    [deleted] حذف
    [moved] منتقل
    [split] تقسیم
    [retitled] نیا عنوان
   *[other] تبدیل
 })۔ پہلے اسے واپس لینا یا دہرانا ہوگا۔
desk-refused-edit-moved-plan = بیچ میں دوسری تبدیلی آئی: { $by } نے پورا منصوبہ درآمد کیا۔ پہلے اسے واپس لینا یا دہرانا ہوگا۔
desk-refused-edit-moved-plan-nobody = بیچ میں دوسری تبدیلی آئی: پورا منصوبہ درآمد ہوا۔ پہلے اسے واپس لینا یا دہرانا ہوگا۔
desk-refused-plan-locked = رن ڈاؤن { $by } نے تبدیلی سے مقفل کیا ہے۔ پہلے کھولیں؛ ہر ڈیسک کھول سکتا ہے۔
desk-refused-plan-locked-nobody = رن ڈاؤن تبدیلی سے مقفل ہے۔ پہلے کھولیں؛ ہر ڈیسک کھول سکتا ہے۔
desk-refused-bad-plan-ids = پروگرام کی ہر مد کو اپنی شناخت چاہیے۔
desk-refused-bad-plan-on = جو مد جاری ہے وہ پروگرام میں رہنی چاہیے۔
desk-refused-bad-plan-none = پروگرام میں مدیں ہوتی ہیں، اور ہر ایک کی اپنی شناخت۔
desk-refused-bad-plan-id-length = { $item }: شناخت 1 سے { $most } حروف کی ہوتی ہے۔
desk-refused-bad-plan-title = { $item }: عنوان خالی نہیں ہوتا؛ متن زیادہ سے زیادہ { $most } حروف کا۔
desk-refused-bad-plan-minutes = { $item }: مد { $least } سے { $most } منٹ کی ہوتی ہے۔
desk-refused-bad-plan-start = { $item }: آغاز کوئی وقت نہیں، یا دن 1 سے اوپر کا عدد نہیں۔
desk-refused-bad-plan-poll = { $item }: رائے شماری { $poll } نہیں ہے۔
desk-refused-bad-plan-parties = نئے اجتماعات { $first } سے آگے نمبر پاتے ہیں۔
desk-refused-bad-plan-areas = یہ اجتماعات کسی معلوم علاقے میں نہیں: { $parties }۔
desk-refused-bad-plan-conference = کانفرنس کا نام دیں، اور ہر علاقہ اس کے کسی خطے میں رکھیں۔
desk-refused-already-founded = یہ پہلے ہی { $name } کا ریکارڈ ہے۔
desk-refused-unknown-cue = اس مد میں ایسا کوئی اشارہ نہیں۔
desk-refused-bad-cues-standby = کچھ تیار نہیں۔
desk-refused-nothing-on-standby = کچھ تیار نہیں۔ پہلے کوئی مد چنیں۔
desk-refused-nothing-on-air = کچھ نشر پر نہیں۔
desk-refused-nothing-open = کوئی رائے شماری کھلی نہیں۔
desk-refused-several-open = کئی رائے شماریاں کھلی ہیں۔ بتائیں کون سی بند کرنی ہے۔
desk-refused-bad-cues-ids = مد کے ہر اشارے کو اپنی شناخت چاہیے۔
desk-refused-bad-cues-scene = اشارہ { $cue } کو منظر اور وہ آؤٹ پٹ چاہییں جو اسے دکھائیں۔
desk-refused-bad-cues-poll = اشارہ { $cue } کو وہ رائے شماری چاہیے جو یہ کھولتا ہے۔
desk-refused-bad-cues-lottery = اشارہ { $cue } کو وہ قرعہ اندازی چاہیے جو یہ شروع کرتا ہے۔
desk-refused-bad-cues-obs = اشارہ { $cue } کو OBS کے منظر کا نام چاہیے۔
desk-refused-bad-cues-go = اشارہ { $cue } اگلی مد پر جاتا ہے: اسے پہلے انتظار کا وقت چاہیے۔
desk-refused-bad-cues-timer = اشارہ { $cue } کو ٹائمر چاہیے: کس لیے، اور کتنی دیر۔
desk-refused-bad-cues-message = اشارہ { $cue } کو کمروں کے لیے الفاظ چاہییں، اور کتنی دیر دکھائے جائیں۔
desk-refused-bad-cues-survey = اشارہ { $cue } کو وہ سروے چاہیے جو یہ کھولتا ہے۔
desk-refused-bad-cues-breakout = اشارہ { $cue } کو وہ گروہی گفتگو چاہیے جس کے بارے میں ہے۔
desk-refused-bad-cues-not-armed = یہ منتظر ہے اور مسلّح نہیں: چھوڑ دیا جائے گا۔
desk-refused-bad-cues-was-not-armed = یہ مسلّح نہ تھا: حاضرین اسے دیکھ لیتے۔
desk-refused-bad-cues-was-over = اس کی مد اس کے وقت سے پہلے ختم ہو گئی۔
desk-refused-bad-cues-already = ”{ $question }“ پہلے ہی { $state ->
    [open] کھلا
    [closed] بند
    [published] شائع
    [void] کالعدم
   *[other] ختم
 } ہے۔
desk-refused-bad-cues-open-then = ”{ $question }“ تب کھلا ہوگا: اسے پہلے بند کرنا ہوگا۔
desk-refused-bad-cues-not-open = ”{ $question }“ کھلا نہیں۔
desk-refused-bad-cues-still-closes = ”{ $question }“ ابھی کھلا ہے: GO اسے بند کرتا ہے۔
desk-refused-bad-cues-still-leaves = ”{ $question }“ ابھی کھلا ہے: GO اسے کھلا رہنے دیتا ہے۔
desk-refused-bad-cues-chamber-closes = ”{ $question }“ ایوان میں ابھی کھلا ہے: GO اسے بند کرتا ہے۔
desk-refused-bad-cues-chamber-leaves = ”{ $question }“ ایوان میں ابھی کھلا ہے: GO اسے کھلا رہنے دیتا ہے۔
desk-refused-many-timers = { $most } ٹائمر چل رہے ہیں، زیادہ نہیں ہو سکتے۔ ایک روکیں، پھر یہ شروع کریں۔
desk-refused-timer-is-on = اس نام کا دوسرا ٹائمر چل رہا ہے۔ پہلے اسے روکیں، یا یہ دوسرے نام سے شروع کریں۔
desk-refused-unknown-timer = ایسا کوئی ٹائمر نہیں: وہ روک دیا گیا۔
desk-refused-bad-timer-name = بتائیں ٹائمر کس لیے ہے۔
desk-refused-bad-timer-least = ٹائمر کم از کم ایک سیکنڈ چلتا ہے۔
desk-refused-bad-timer-most = ٹائمر زیادہ سے زیادہ ایک دن چلتا ہے۔
desk-refused-unknown-breakout = ایسی کوئی گروہی گفتگو نہیں۔ پہلے اسے تیار کریں۔
desk-refused-many-breakouts = { $most } گروہی گفتگوئیں ہیں، زیادہ نہیں ہو سکتیں۔ جو شروع نہیں ہوئی اسے بدلیں۔
desk-refused-breakout-started = ”{ $title }“ شروع ہو چکی، جیسی ہے رہے گی۔ نئے نام سے دوسری تیار کریں۔
desk-refused-breakout-over = ”{ $title }“ ختم ہو گئی۔ آگے بڑھنے کو دوسری تیار کریں۔
desk-refused-not-running = ”{ $title }“ ابھی شروع نہیں ہوئی۔ پہلے شروع کریں۔
desk-refused-not-running-recalled = ”{ $title }“ واپس بلائی جا چکی: لوگ ختم کر رہے ہیں۔
desk-refused-not-running-over = ”{ $title }“ ختم ہو گئی۔
desk-refused-rooms-are-busy = اس کے کمرے ”{ $title }“ میں ہیں۔ پہلے اسے واپس بلائیں یا ختم کریں۔
desk-refused-last-phase = یہ ”{ $title }“ کا آخری مرحلہ ہے۔ کمروں کو واپس بلائیں یا ختم کریں۔
desk-refused-not-for-room = ”{ $title }“ دوسرے کمروں کے لیے ہے۔ جو اسکرین پر ہے اسے دیکھیں۔
desk-refused-still-on = ”{ $title }“ میں لوگ ابھی لکھ رہے ہیں۔ پہلے ختم کریں۔
desk-refused-draft-moved = اس دوران آپ کی میز پر کسی نے لکھا۔ ان کے الفاظ دکھائے گئے؛ اپنے شامل کریں۔
desk-refused-wrote-often = یہ کمرہ بہت بار محفوظ کرتا ہے۔ آپ کا صفحہ ذرا دیر میں پھر کوشش کرے گا۔
desk-refused-bad-breakout-title = گروہی گفتگو کو عنوان دیں۔
desk-refused-bad-breakout-phase = گروہی گفتگو کو کم از کم ایک مرحلہ چاہیے۔
desk-refused-bad-breakout-both = ایک خطہ یا چند کمرے چنیں، دونوں نہیں۔
desk-refused-bad-breakout-region = ایسا کوئی خطہ نہیں۔
desk-refused-bad-breakout-room = اس میں ایسا کمرہ لکھا ہے جو نہیں ہے۔
desk-refused-bad-breakout-kinds = بیان کی ہر قسم کو اپنا نام دیں، ایک لفظ میں۔
desk-refused-bad-breakout-day = گروہی گفتگو زیادہ سے زیادہ ایک دن چلتی ہے۔
desk-refused-unknown-party = ایسا کوئی اجتماع نہیں۔ اس کا نمبر دیکھیں۔
desk-refused-unknown-party-short = ایسا کوئی اجتماع نہیں۔
desk-refused-bad-capacity-people = وہاں { $count } افراد درج ہیں: کمرے میں { $least } سے { $most } افراد آتے ہیں۔
desk-refused-bad-capacity = کمرے میں { $least } سے { $most } افراد آتے ہیں۔
desk-refused-no-party = بتائیں یہ کس اجتماع کے لیے ہے۔
desk-refused-empty-message = لکھیں کہ اجتماعات کیا پڑھیں، اور چنیں کون سے۔
desk-refused-unknown-line = لاگ کی یہ سطر اب نہیں۔ کچھ نہیں کرنا۔
desk-refused-no-help = یہ کمرہ اب مدد نہیں مانگتا۔ اسے پیغام بھیجیں۔
desk-refused-needs-reason = وجہ بتائیں۔ وجہ ریکارڈ میں رہتی ہے۔
desk-refused-needs-reason-code = بتائیں کوڈ کیوں واپس لیا جاتا ہے؛ وجہ ریکارڈ میں ہے۔
desk-refused-needs-reason-host = وجہ بتائیں: میزبان پڑھتا ہے، اور ریکارڈ میں رہتی ہے۔ کسی کا نام نہ لکھیں۔
desk-refused-needs-reason-off = بتائیں کیوں ہٹایا جاتا ہے: وجہ ساتھ ہی ریکارڈ میں رہتی ہے۔
desk-refused-needs-reason-draw = اس پابندی سے پہلے ہی نکالا جا چکا۔ قرعہ { $draw } سب کو اسی طرح دکھایا جاتا ہے: بتائیں کیوں ضروری ہے۔
desk-refused-unknown-session = اس نام سے کسی نے بیان نہیں مانگے۔ کانفرنس کے پوچھنے تک رکیں۔
desk-refused-another-statement = دوسرے بیان کی یہی شناخت ہے۔ اپنا دوبارہ لکھیں۔
desk-refused-bad-category = پہلے چنیں یہ کیا ہے: { $kinds }۔
desk-refused-bad-category-none = یہاں بیانات کی قسمیں نہیں۔
desk-refused-bad-session-about = بتائیں بیانات کس بارے میں ہیں: کمرے پڑھتے ہیں۔
desk-refused-not-passed = یہ بیان اب فہرست میں نہیں: ہٹایا گیا، یا کمرے میں روکا گیا۔ پہلے واپس رکھیں۔
desk-refused-claimed-by-other = اسے ابھی { $login } دیکھ رہا ہے۔ اگلا لیں، یا { $login } سے پوچھیں۔
desk-refused-bad-merge-already = ان میں سے ایک پہلے ہی دوسرے سے ملا ہوا ہے۔ پہلے الگ کریں۔
desk-refused-bad-merge-sessions = یہ مختلف دوروں کے ہیں۔ ایک دور کی باتیں ملائیں۔
desk-refused-unknown-survey = سروے { $survey } نہیں ہے۔
desk-refused-survey-is-open = ”{ $title }“ ابھی پوچھا جا رہا ہے۔ پہلے بند کریں۔
desk-refused-bad-survey-not-opened = ابھی نہیں کھلا۔ پہلے کھولیں۔
desk-refused-bad-survey-ids = ہر سروے کو اپنی شناخت چاہیے۔
desk-refused-bad-survey-many = سروے { $most } سے زیادہ ہو جائیں گے۔
desk-refused-bad-survey-full = پہلے ہی { $most } سروے ہیں۔
desk-refused-bad-survey-title = سروے کا نام بتائیں۔
desk-refused-bad-survey-asked = پہلے ہی پوچھا جا چکا۔ دوسرا لکھیں۔
desk-refused-bad-survey-asked-questions = پہلے ہی پوچھا جا چکا۔ اسی کے سوالوں سے دوسرا لکھیں۔
desk-refused-bad-survey-item = مد { $item } نہیں ہے۔ رن ڈاؤن سے کوئی چنیں۔
desk-refused-bad-survey-questions = 1 سے { $most } سوال پوچھیں؛ دو تین کے جواب بہتر آتے ہیں۔
desk-refused-bad-survey-words-once = الفاظ ایک ہی بار مانگیں۔ دوسرے کو انتخاب بنائیں، یا دوسرے سروے میں پوچھیں۔
desk-refused-bad-survey-tap = کم از کم ایک سوال ایسا پوچھیں جس کا جواب چھو کر دیا جائے۔
desk-refused-bad-survey-no-words = سوال { $place } میں الفاظ نہیں۔ لکھیں یا ہٹائیں۔
desk-refused-bad-survey-choices = سوال { $place } کو چننے کے لیے 2 سے { $most } جواب چاہییں۔
desk-refused-bad-survey-no-choice = سوال { $place } میں چننے کے جواب ہیں مگر یہ انتخاب نہیں۔
desk-refused-bad-survey-answer-words = سوال { $place } کے ہر جواب کے اپنے الفاظ ہوں۔
desk-refused-second-person = { $login } نے یہ مانگا ہے: دوسرے لاگ اِن کو { $minutes } منٹ میں تصدیق کرنی ہے۔
desk-refused-second-person-desk = ایک ڈیسک نے یہ مانگا ہے: دوسرے لاگ اِن کو { $minutes } منٹ میں تصدیق کرنی ہے۔
desk-refused-second-person-by-hand = قواعد دو افراد مانگتے ہیں: دو ڈیسک سے ہاتھ سے شروع کریں۔
desk-refused-no-seat = اس بیج کی ایوان میں نشست نہیں۔ دروازے پر منتظمین سے پوچھیں۔
desk-refused-seat-taken = نشست { $seat } دوسرے آلے سے ووٹ دیتی ہے۔ وہاں نشست چھوڑیں، پھر یہاں داخل ہوں؛ آلہ گم ہو تو منتظمین سے پوچھیں۔
desk-refused-not-present = نشست { $seat } حاضر نہیں۔ دروازے پر بیج دکھائیں، پھر ووٹ دیں۔
desk-refused-no-device = نشست { $seat } اب اس آلے سے ووٹ نہیں دیتی۔ بیج سے دوبارہ داخل ہوں، پھر ووٹ دیں۔
desk-refused-vote-is-open = ایوان ووٹ دے رہا ہے۔ قواعد بعد میں بدلیں۔
desk-refused-vote-is-open-members = ارکان کی رائے شماری کھلی ہے۔ بند ہونے پر دوسری فہرست بنائیں۔
desk-refused-bad-rules-doubled = { $kind } کے ایک سے زیادہ قاعدے ہیں۔
desk-refused-bad-rules-needs = { $kind } کو قاعدہ چاہیے: تجویز { $proposal } واجب ہے اور پیش ہونی ہے۔
desk-refused-bad-seat-none = نشست { $seat } نہیں ہے۔
desk-refused-bad-seat-names = ارکان کو فرضی نام (64 ہیکساڈیسیمل ہندسے) سے لکھیں، ہر ایک ایک بار۔
desk-refused-bad-seat-drawn = جو قرعہ میں نکلا اسے نشست قرعہ یا متبادل سے ملتی ہے۔
desk-refused-bad-seat-device-why = بتائیں آلہ کیوں ہٹایا جاتا ہے؛ وجہ ریکارڈ میں ہے۔
desk-refused-unknown-election = انتخاب ”{ $election }“ نہیں ہے۔ پہلے اس کا اعلان کریں۔
desk-refused-unknown-nominee = انتخاب { $election } میں نامزدگی { $number } نہیں۔ اس کی فہرست دیکھیں۔
desk-refused-not-yours-nomination = نامزدگی { $number } آپ کی نشست کی نہیں۔ ڈیسک سے پوچھیں۔
desk-refused-not-yours-amendment = ترمیم { $amendment } آپ کی نشست کی نہیں۔ ڈیسک سے پوچھیں۔
desk-refused-not-yours-proposal = تجویز { $number } آپ کی نہیں۔ جس نے پیش کی اس سے پوچھیں۔
desk-refused-barred = یہاں صرف { $area } کے ارکان ووٹ دیتے ہیں، اور نشست { $seat } ان میں نہیں۔ غلط ہو تو ڈیسک سے کہیں کہ اگلے ووٹ سے پہلے علاقے درست کرے۔
desk-refused-lot-waits = گنتی رک گئی: { $tied } برابر ہیں اور قرعہ فیصلہ کرتا ہے۔ سب کے سامنے نکالیں اور جو نکلا درج کریں۔
desk-refused-not-counted-twice = بیلٹ دوسری بار گنے جا رہے ہیں۔ دونوں گنتیاں آنے پر شائع کریں۔
desk-refused-counts-differ = دونوں گنتیاں مختلف ہیں: { $differences } کچھ شائع نہیں ہو سکتا۔ ریکارڈ برآمد کریں اور بیلٹ دوسروں سے گنوائیں؛ درست پروگرام سے سرور چلائیں جو دوبارہ گنے، یا رائے شماری کالعدم کر کے پھر ووٹ لیں۔
desk-refused-bad-election-of = { $election }: { $reason }
desk-refused-bad-election-title = انتخاب کا نام بتائیں۔
desk-refused-bad-election-rule = قاعدہ ”{ $rule }“ کوئی عہدہ پُر نہیں کرتا؛ یہ کرتے ہیں: { $known }۔
desk-refused-bad-election-one = قاعدہ { $rule } ایک کو چنتا ہے: { $seats } نشستوں کے لیے دوسرا قاعدہ لیں۔
desk-refused-bad-election-who = چننے والے یہ ہیں: { $known }۔
desk-refused-bad-election-signatures = ”{ $text }“ دستخطوں کی تعداد نہیں؛ عدد، حصہ جیسے 1/50، یا کچھ نہ لکھیں۔
desk-refused-bad-election-guarantee = ضمانت میں دونوں ہوتے ہیں: گروہ کا نام اور کم از کم نشستیں۔
desk-refused-bad-election-kept = گروہ کے لیے نشستیں یہ قاعدے رکھتے ہیں: { $known }۔
desk-refused-bad-election-most = زیادہ سے زیادہ { $most } انتخاب ہوتے ہیں۔
desk-refused-bad-election-twice = یہ شناخت دو بار ہے۔
desk-refused-bad-election-closes = نامزدگیاں بند ہونے کا وقت گزر چکا: بعد کا وقت دیں۔
desk-refused-bad-election-closes-they = ان کے بند ہونے کا وقت گزر چکا: بعد کا وقت دیں۔
desk-refused-bad-election-area = کوئی نشست ”{ $area }“ علاقے کی نہیں: نشستوں کے علاقے دیکھیں۔
desk-refused-bad-election-list-area = ووٹروں کی فہرست میں ”{ $area }“ نام کا علاقہ نہیں: { $known }۔
desk-refused-bad-election-settled = اس انتخاب میں کوئی نامزد ہے، یا یہ ختم ہے، اور جیسا تھا ویسا رہے گا: اسے منسوخ کریں اور دوسرا کرائیں۔
desk-refused-bad-election-put = انتخاب پر ووٹ ہو رہا ہے یا نتیجہ آ چکا۔ پہلے اس کی رائے شماری کالعدم کریں۔
desk-refused-bad-election-off-why = بتائیں کیوں منسوخ ہے؛ وجہ ریکارڈ میں ہے۔
desk-refused-bad-election-off = انتخاب منسوخ ہے: { $why }
desk-refused-bad-election-why = وجہ بتائیں؛ وجہ ریکارڈ میں ہے۔
desk-refused-bad-election-early-why = نامزدگیاں زیادہ دیر لی جانی تھیں۔ بتائیں اب کیوں بند ہیں؛ وجہ ریکارڈ میں ہے۔
desk-refused-bad-election-reopen = انتخاب پر ووٹ ہو رہا ہے یا ختم ہے۔ پہلے رائے شماری کالعدم کریں؛ پھر نامزدگیاں کھولیں۔
desk-refused-bad-election-nobody = اس انتخاب سے ابھی کوئی منتخب نہیں۔
desk-refused-bad-election-value-stays = ترتیب ”{ $value }“ سے نکالی گئی، یہی رہے گی۔
desk-refused-bad-election-close-first = پہلے نامزدگیاں بند کریں: تب کوئی بیلٹ پر اپنی جگہ نہیں چن سکتا۔
desk-refused-bad-election-nobody-stands = کوئی امیدوار نہیں۔ نامزدگیاں پھر کھولیں یا انتخاب منسوخ کریں۔
desk-refused-bad-election-value = عوامی قدر درج کریں، جیسی سب نے دیکھی۔
desk-refused-bad-election-heard = امیدوار فہرست { $floor } پر سنے جاتے ہیں۔
desk-refused-bad-election-order-first = پہلے بیلٹ کی ترتیب نکالیں: اسی سے وہ سنے جاتے ہیں۔
desk-refused-floor-id = مقررین کی دوسری فہرست کی یہی شناخت ہے۔ دوسری چنیں۔
desk-refused-bad-election-put-by = انتخاب پر ووٹ رائے شماری { $poll } سے ہے۔
desk-refused-bad-election-close-and-draw = پہلے نامزدگیاں بند کریں اور عوامی قدر سے بیلٹ کی ترتیب نکالیں۔
desk-refused-poll-taken = رائے شماری { $poll } پہلے سے ہے۔ دوسری لکھیں۔
desk-refused-bad-election-nothing-counted = یہاں کچھ نہیں گنا جاتا۔
desk-refused-bad-election-drawn = جو نکلا درج کریں، جیسا سب نے دیکھا۔
desk-refused-bad-election-no-lot = یہاں کوئی گنتی قرعے کی منتظر نہیں۔
desk-refused-bad-election-second-count = بیلٹ پہلی گنتی کے بعد دوسری بار گنے جاتے ہیں۔
desk-refused-bad-election-vacancy = خالی نشست کی دو گنتیاں مختلف ہیں: { $differences }
desk-refused-bad-areas-wrong = نشستوں کے علاقے غلط ہیں: { $told }۔
desk-refused-bad-areas-voting = { $area } رائے شماری { $poll } میں ووٹ دے رہا ہے۔ علاقے بعد میں بدلیں۔
desk-refused-bad-nomination-name-seats = نشستیں لکھیں، یا وہ لوگ جن کی نشست نہیں۔
desk-refused-bad-nomination-proof = بتائیں کس ثبوت پر درج ہوتا ہے؛ وہ ریکارڈ میں ہے۔
desk-refused-bad-nomination-closed = نامزدگیاں بند ہیں۔ وجہ ہو تو ڈیسک پھر کھول سکتا ہے۔
desk-refused-bad-nomination-again = { $name } دستبردار ہے۔ دوبارہ کھڑا ہونا چاہے تو ڈیسک نامزد کرتا ہے۔
desk-refused-bad-nomination-there = { $name } پہلے ہی نامزد ہے، نمبر { $number }۔ اسی نامزدگی پر دستخط کریں۔
desk-refused-bad-nomination-name = نام دیں جیسا بیلٹ پر ہو۔
desk-refused-bad-nomination-who = بتائیں کون تجویز کرتا ہے یا کیوں؛ یہ ریکارڈ میں ہے۔
desk-refused-not-entitled-propose = یہاں صرف { $area } کے ارکان امیدوار تجویز کرتے ہیں۔
desk-refused-not-entitled-sign = یہاں صرف { $area } کے ارکان دستخط کرتے ہیں۔
desk-refused-not-entitled-own = اپنا دستخط شمار نہیں: دوسروں سے کہیں۔
desk-refused-not-entitled-withdrawn = { $name } دستبردار ہے۔
desk-refused-not-entitled-training = { $name } کو تربیت ”{ $training }“ چاہیے: ڈیسک درج کرتا ہے کس کے پاس ہے۔
desk-refused-not-entitled-accepted = { $name } نے قبول نہیں کیا: نشست سے یا ڈیسک پر کاغذ سے قبول ہوتا ہے۔
desk-refused-not-entitled-signatures = { $name } کے { $needed } میں سے { $there } دستخط ہیں: دوسروں کو کرنے ہیں۔
desk-refused-not-entitled-anew = نشست { $seat } اب دوسرے رکن کی ہے: { $name } کو نئے سرے سے نامزد کریں۔
desk-refused-not-entitled-area = یہاں صرف { $area } کے لوگ کھڑے ہوتے ہیں، اور { $name } { $other } سے ہے: ڈیسک علاقہ درست کرے، یا وہاں نامزد کریں۔
desk-refused-not-entitled-no-area = یہاں صرف { $area } کے لوگ کھڑے ہوتے ہیں، اور { $name } کا علاقہ معلوم نہیں: ڈیسک درست کرے، یا اور جگہ نامزد کریں۔
desk-refused-not-entitled-holds = { $name } کے پاس یہ عہدہ پہلے سے ہے: خالی نشستوں کے لیے کسی اور کو نامزد کریں۔
desk-refused-bad-nomination-most = { $most } نامزدگیاں ہیں، مزید نہیں لی جاتیں۔
desk-refused-bad-nomination-most-seat = ایک نشست زیادہ سے زیادہ { $most } افراد تجویز کرتی ہے۔ دوسروں کی نامزدگی پر دستخط کریں۔
desk-refused-bad-nomination-own-seats = ارکان اپنی نشست سے دستخط کرتے ہیں۔
desk-refused-bad-nomination-sign-else = { $name } دستبردار ہے۔ کسی اور کے لیے دستخط کریں۔
desk-refused-bad-nomination-all-signed = { $name } کے تمام مطلوبہ دستخط ہیں۔
desk-refused-bad-nomination-withdrawn-anew = { $name } دستبردار ہے، نئے سرے سے نامزد کریں۔
desk-refused-bad-nomination-paper = بتائیں کس کاغذ پر قبول کیا۔
desk-refused-bad-nomination-put = انتخاب پر ووٹ ہو رہا ہے: اب کچھ نہیں بدلتا۔
desk-refused-bad-nomination-put-void = انتخاب پر ووٹ ہو رہا ہے۔ پہلے رائے شماری کالعدم کریں؛ پھر دستبرداری ممکن ہے۔
desk-refused-bad-office-not = ان کے پاس یہ عہدہ نہیں۔ دیکھیں کس کے پاس ہے۔
desk-refused-bad-office-no-longer = ان کے پاس عہدہ اب نہیں۔
desk-refused-bad-office-successors = جانشین منتخب ہوتے ہیں: انتخاب کرائیں اور شائع کریں۔
desk-refused-bad-office-known = بتائیں یہ کیسے معلوم ہے؛ وجہ ریکارڈ میں ہے۔
desk-refused-bad-office-recalled-by = وہ شائع شدہ رائے شماری لکھیں جس سے واپس بلایا گیا۔
desk-refused-bad-office-no-recall = رائے شماری { $poll } واپسی کا فیصلہ نہیں کرتی: قواعد میں اس کی قسم اور ہے۔
desk-refused-bad-office-electors = رائے شماری { $poll } نہ چننے والوں کی ہے نہ ایوان کی۔
desk-refused-bad-office-not-carried = رائے شماری { $poll } سے واپسی منظور نہیں ہوئی: وہ عہدے پر رہتے ہیں۔
desk-refused-bad-office-somebody-else = رائے شماری { $poll } کسی اور کے بارے میں ہے: اس کے سوال میں ان کا نام نہیں۔
desk-refused-bad-office-recalled = رائے شماری { $poll } پہلے ہی کسی کو واپس بلا چکی۔
desk-refused-bad-office-offer = { $name } کو اب کوئی خالی نشست پیش نہیں۔
desk-refused-bad-office-paper = بتائیں کس کاغذ پر جواب دیا۔
desk-refused-unknown-motion = قرارداد ”{ $motion }“ نہیں ہے۔ پہلے پیش کریں۔
desk-refused-unknown-amendment = قرارداد { $motion } میں ترمیم { $amendment } نہیں۔ اس کی فہرست دیکھیں۔
desk-refused-amendment-settled = ترمیم { $amendment } { $state ->
    [adopted] منظور
    [rejected] مسترد
    [fallen] ساقط
    [withdrawn] واپس
   *[other] طے
 } ہے۔ اس خواندگی میں اس کے ساتھ اور کچھ نہیں ہو سکتا۔
desk-refused-is-voted-on = رائے شماری { $poll } { $what } پر ہے۔ پہلے شائع کریں یا کالعدم کریں۔
desk-refused-is-voted-on-motion = رائے شماری { $poll } قرارداد پر ہے۔ پہلے شائع کریں یا کالعدم کریں۔
desk-refused-is-voted-on-whole = رائے شماری { $poll } پوری قرارداد پر ہے۔ پہلے شائع کریں یا کالعدم کریں۔
desk-refused-is-voted-on-amendment = رائے شماری { $poll } ترمیم { $amendment } پر ہے۔ پہلے شائع کریں یا کالعدم کریں۔
desk-refused-motion-closed = قرارداد { $motion } { $verdict ->
    [adopted] منظور
    [rejected] مسترد
   *[other] طے
 } ہے۔ بدلنے کے لیے دوسری خواندگی شروع کریں۔
desk-refused-bad-motion-id = قرارداد کا نام چھوٹے حروف، ہندسوں اور ڈیش سے رکھیں۔
desk-refused-bad-motion-title = عنوان { $most } حروف سے زیادہ ہے۔ مختصر کریں۔
desk-refused-text-faults = متن میں نقص ہیں: { $told }۔
desk-refused-bad-motion-put = قرارداد { $motion } پر ووٹ ہو چکا؛ اس کا متن رہے گا۔ ترمیم کریں یا دوسری پیش کریں۔
desk-refused-bad-motion-do-not-fit = یہ ترامیم نئے متن سے میل نہیں کھاتیں: { $told }۔ پہلے واپس کروائیں۔
desk-refused-bad-amendment-waiting = اس نشست کی { $count } ترامیم ووٹ کی منتظر ہیں۔ پہلے ایک واپس لیں۔
desk-refused-bad-amendment-signs = اس نشست کی ترامیم مل کر { $most } حروف سے زیادہ ہیں۔ اسے مختصر کریں، ایک واپس لیں، یا لمبا متن ڈیسک کو دیں۔
desk-refused-bad-motion-withdrawn-why = بتائیں کیوں واپس لیا جاتا ہے؛ وجہ ریکارڈ میں ہے۔
desk-refused-bad-vote-something-else = رائے شماری { $poll } کسی اور چیز پر ہے۔ دوسری لکھیں۔
desk-refused-bad-vote-put = ترامیم، شقیں یا پوری قرارداد ووٹ کے لیے رکھیں۔
desk-refused-bad-vote-clause = شق { $clause } نہیں ہے۔ متن دیکھیں۔
desk-refused-bad-vote-whole-put = پوری قرارداد پر ووٹ ہو رہا ہے۔ وہ رائے شماری شائع کریں یا کالعدم کریں۔
desk-refused-bad-vote-unpublished = اس قرارداد پر رائے شماری { $poll } ابھی شائع نہیں ہوئی۔
desk-refused-bad-vote-first-or-withdrawn = پہلے { $what } پر ووٹ لیں، یا واپس کروائیں۔
desk-refused-bad-vote-sent-back = { $clause } واپس بھیجی گئی: دوسری خواندگی میں ووٹ لیں۔
desk-refused-bad-vote-amendment-poll = ترمیم { $amendment } پر رائے شماری ابھی شائع نہیں ہوئی۔
desk-refused-bad-vote-clause-poll = { $what } پر رائے شماری ابھی شائع نہیں ہوئی۔
desk-refused-bad-vote-first-change = پہلے { $what } پر ووٹ لیں، جو اسے بدلتی ہیں۔
desk-refused-bad-vote-nothing = ترمیم { $amendment } { $state ->
    [adopted] منظور
    [rejected] مسترد
    [fallen] ساقط
    [withdrawn] واپس
   *[other] طے
 } ہے: ووٹ کے لیے کچھ نہیں۔
desk-refused-bad-vote-together = وہ ایک ووٹ میں نہیں ہو سکتیں: { $why }۔
desk-refused-bad-vote-unpublished-and = { $what } پر رائے شماری ابھی شائع نہیں ہوئی، اور: { $why }۔
desk-refused-bad-vote-first-order = پہلے { $what } پر ووٹ لیں ({ $why })، یا ووٹوں کی دوسری ترتیب رکھیں۔
desk-refused-bad-vote-first = پہلے { $what } پر ووٹ لیں: { $why }۔
desk-refused-bad-vote-no-decision = رائے شماری { $poll } ایوان کا فیصلہ نہیں۔
desk-refused-bad-vote-of-kind = رائے شماری { $poll } قسم { $kind } کی ہے۔
desk-refused-bad-vote-which-kind = بتائیں قواعد کی کس قسم سے فیصلہ ہوگا۔
desk-refused-bad-vote-back-why = بتائیں شق کیوں واپس بھیجی جاتی ہے؛ وجہ ریکارڈ میں ہے۔
desk-refused-bad-vote-undecided = { $what } پر کچھ طے نہیں۔ ووٹ لیں یا واپس کروائیں؛ پھر دوسری خواندگی شروع کریں۔
desk-refused-bad-vote-second = دوسری خواندگی واپس بھیجی یا طے شدہ چیزوں کے لیے ہے۔ پوری قرارداد ووٹ کے لیے رکھیں۔
desk-refused-unknown-proposal = تجویز { $proposal } نہیں ہے۔ تجاویز کی فہرست دیکھیں۔
desk-refused-proposal-not-open-open = تجویز { $proposal } دستخطوں کی منتظر ہے۔
desk-refused-proposal-not-open-due = تجویز { $proposal } واجب ہے: ایوان فیصلہ کرے گا۔
desk-refused-proposal-not-open-put = تجویز { $proposal } پر ووٹ ہو رہا ہے۔
desk-refused-proposal-not-open-carried = تجویز { $proposal } منظور ہوئی۔
desk-refused-proposal-not-open-rejected = تجویز { $proposal } مسترد ہوئی؛ نئے سرے سے لائیں۔
desk-refused-proposal-not-open-withdrawn = تجویز { $proposal } واپس لی گئی؛ نئے سرے سے لائیں۔
desk-refused-proposal-is-due = تجویز { $proposal } پر کافی دستخط ہیں اور یہ سب دستخط کرنے والوں کی ہے۔ ووٹ کے لیے رکھیں؛ ایوان فیصلہ کرے گا۔
desk-refused-proposal-not-due-signatures = تجویز { $proposal } دستخطوں کی منتظر ہے۔ مزید دستخط چاہییں۔
desk-refused-proposal-not-due-nothing = کچھ طے نہیں کرنا۔
desk-refused-too-many-proposals = ایک رکن کی زیادہ سے زیادہ { $open } تجاویز دستخطوں کی منتظر ہوتی ہیں، اور کل { $all } لائی جاتی ہیں۔ ایک واپس لیں یا دوسرے کی پر دستخط کریں۔
desk-refused-bad-proposal-item = مد کا نام بتائیں۔
desk-refused-bad-proposal-witness = بتائیں گواہ کون ہے۔
desk-refused-bad-proposal-about = بتائیں گواہ سے کس بارے میں پوچھا جائے۔
desk-refused-bad-proposal-recall = بتائیں کسے واپس بلانا ہے۔
desk-refused-bad-proposal-office = بتائیں کس عہدے سے۔
desk-refused-bad-proposal-no-motion = قرارداد ”{ $motion }“ نہیں ہے۔ پیش شدہ لکھیں یا متن لکھیں۔
desk-refused-bad-proposal-motion-over = قرارداد ”{ $motion }“ پہلے ہی { $verdict ->
    [adopted] منظور
    [rejected] مسترد
   *[other] طے
 } ہے۔
desk-refused-bad-proposal-motion-title = قرارداد کا نام بتائیں۔
desk-refused-bad-proposal-motion-text = قرارداد کا متن لکھیں یا پیش شدہ بتائیں۔
desk-refused-bad-proposal-order = دن کی مدیں ترتیب سے لکھیں۔
desk-refused-bad-proposal-no-item = پروگرام میں مد { $item } نہیں۔
desk-refused-bad-proposal-other-day = مد { $item } دن { $day } پر ہے، دن { $other } پر نہیں۔
desk-refused-bad-proposal-item-twice = مد { $item } دو بار ہے۔
desk-refused-bad-proposal-signatures = قواعد کے مطابق دستخط اسے ({ $kind }) ایوان کے سامنے نہیں لاتے۔ ڈیسک سے پوچھیں۔
desk-refused-bad-proposal-desk = ڈیسک صرف دن کا ایجنڈا لاتا ہے۔ مدیں پروگرام میں ڈالیں اور قراردادیں پیش کریں۔
desk-refused-bad-proposal-poll = رائے شماری { $poll } پہلے سے ہے۔ دوسری لکھیں: تجویز کی اپنی ہوتی ہے۔
desk-refused-bad-proposal-not-carried = تجویز { $proposal } کوئی مد یا گواہ نہیں جسے ایوان نے منظور کیا۔
desk-refused-bad-proposal-no-witness = تجویز { $proposal } کوئی گواہ نہیں جسے ایوان نے بلایا۔
desk-refused-bad-proposal-requested = گواہ کو ایوان بلاتا ہے: نتیجہ درج کریں۔
desk-refused-bad-proposal-cannot-come = بتائیں گواہ کیوں نہیں آ سکتا؛ ارکان پڑھتے ہیں۔
desk-refused-unknown-floor = مقررین کی ایسی کوئی فہرست نہیں۔
desk-refused-many-floors = مقررین کی { $most } فہرستیں ابھی ختم نہیں۔ ایک ختم کریں، پھر یہ کھولیں۔
desk-refused-floor-is-taken = فہرست ”{ $title }“ پر کوئی بول رہا ہے۔ پہلے وہ تقریر ختم کریں۔
desk-refused-floor-not-open = فہرست ”{ $title }“ بند ہے۔ نکتۂ اعتراض اب بھی مانگا جا سکتا ہے؛ باقی کے لیے صدر سے پوچھیں۔
desk-refused-floor-is-full = اس فہرست پر { $most } منتظر ہیں، زیادہ نہیں۔ جب کچھ بول لیں تو پھر مانگیں۔
desk-refused-floor-is-drawn = فہرست قرعے سے بن چکی: دوسرا مقرر کہاں ہوتا، معلوم ہے۔ فہرست کے بعد وجہ کے ساتھ بلائیں یا دوسری کھولیں۔
desk-refused-not-in-hall = نشست { $seat } کا رکن ہال میں نہیں۔ پہلے دروازے پر بیج دکھائے۔
desk-refused-already-asked = پہلے ہی فہرست پر نمبر { $number }، { $kind }۔ پہلے اسے واپس لیں۔
desk-refused-already-asked-for = پہلے ہی فہرست پر نمبر { $number }، حق میں۔ پہلے اسے واپس لیں۔
desk-refused-already-asked-against = پہلے ہی فہرست پر نمبر { $number }، خلاف۔ پہلے اسے واپس لیں۔
desk-refused-already-asked-question = پہلے ہی فہرست پر نمبر { $number }، سوال۔ پہلے اسے واپس لیں۔
desk-refused-already-asked-order = پہلے ہی فہرست پر نمبر { $number }، نکتۂ اعتراض۔ پہلے اسے واپس لیں۔
desk-refused-unknown-wish = اس فہرست پر نمبر { $number } پر کوئی منتظر نہیں: بول چکا، دستبردار ہوا یا کاٹا گیا۔
desk-refused-list-moved-nobody = نہیں بلایا: قاعدے سے ابھی کوئی اگلا نہیں۔ فہرست اب جیسی ہے ویسے بلائیں، یا بتائیں دوسرے کو کیوں بلاتے ہیں۔
desk-refused-list-moved-next = نہیں بلایا: قاعدے سے اگلا { $who } ہے ({ $kind ->
    [for] حق میں
    [against] خلاف
    [question] سوال
   *[other] نکتۂ اعتراض
 })۔ فہرست اب جیسی ہے ویسے بلائیں، یا بتائیں دوسرے کو کیوں بلاتے ہیں۔
desk-refused-list-moved-speaks = نہیں بلایا: اب { $who } بول رہا ہے۔ فہرست اب جیسی ہے ویسے بلائیں، یا بتائیں دوسرے کو کیوں بلاتے ہیں۔
desk-refused-list-moved-nobody-speaks = نہیں بلایا: اب کوئی نہیں بول رہا۔ فہرست اب جیسی ہے ویسے بلائیں، یا بتائیں دوسرے کو کیوں بلاتے ہیں۔
desk-refused-bad-wish-place = فہرست پر یہ کسی اور کی جگہ ہے۔
desk-refused-bad-wish-struck-why = بتائیں کیوں کاٹا جاتا ہے؛ وجہ ریکارڈ میں ہے۔
desk-refused-bad-floor-not-lot = یہ فہرست قرعے سے نہیں: اس کا قاعدہ اور ہے۔
desk-refused-bad-floor-drawn = فہرست ”{ $value }“ سے نکالی گئی، یہی رہے گی۔
desk-refused-bad-floor-close = پہلے فہرست بند کریں: تب کوئی اپنی جگہ نہیں چن سکتا۔
desk-refused-bad-floor-about = بتائیں مقررین کی فہرست کس بارے میں ہے۔
desk-refused-bad-floor-question = ایسا کوئی سوال نہیں۔
desk-refused-bad-floor-groups = اس قاعدے کے گروہوں کا جدول دیں: کون سی نشستیں کس گروہ میں ہیں۔
desk-refused-bad-floor-table = گروہوں کا جدول غلط ہے: { $told }۔
desk-refused-bad-wish-both = نشست یا کمرہ لکھیں، دونوں نہیں۔
desk-refused-bad-wish-on-why = بتائیں فہرست پر کیوں رکھا جاتا ہے؛ وجہ ریکارڈ میں ہے۔
desk-refused-bad-wish-order = نکتۂ اعتراض ایوان کے ارکان کے لیے ہے۔
desk-refused-bad-wish-about = ایک جملے میں بتائیں کمرہ کس پر بولنا چاہتا ہے۔
desk-refused-bad-wish-speaking = اسی مقرر کی باری ہے۔ تقریر کے بعد پھر مانگیں۔
desk-refused-unknown-lottery = ایسی کوئی قرعہ اندازی نہیں۔ پہلے اس کی پابندی کریں۔
desk-refused-committed-already = اس نام کی قرعہ اندازی کی پابندی ہو چکی، اور پابندی بدل نہیں سکتی۔ نئی کو دوسرا نام دیں۔
desk-refused-committed-already-files = اس قرعہ اندازی کی پابندی ہو چکی: فائلیں بدل نہیں سکتیں۔ نئی کا نام دیں۔
desk-refused-another-scene = ”{ $title }“ ابھی اسکرینوں پر ہے۔ پہلے ختم کریں۔
desk-refused-rehearsal-is-on = یہ اس کی مشق ہے۔ پہلے مشق ختم کریں۔
desk-refused-rehearsal-is-on-live = یہ براہِ راست ہے۔ مشق صرف اس سے پہلے ممکن ہے۔
desk-refused-not-live-committed = یہ قرعہ اندازی ابھی شروع نہیں؛ ہندسے صرف جاری ہونے پر لیتی ہے۔
desk-refused-not-live-live = یہ قرعہ اندازی ابھی ہندسے لے رہی ہے؛ ہندسے صرف جاری ہونے پر لیتی ہے۔
desk-refused-not-live-drawn = یہ قرعہ نکل چکا؛ ہندسے صرف جاری ہونے پر لیے جاتے ہیں۔
desk-refused-not-live-revealed = اس قرعے کا نتیجہ دکھایا جا چکا؛ ہندسے صرف جاری ہونے پر لیے جاتے ہیں۔
desk-refused-not-live-void = یہ قرعہ کالعدم قرار پایا؛ ہندسے صرف جاری ہونے پر لیے جاتے ہیں۔
desk-refused-not-drawn-committed = یہ قرعہ اندازی ابھی شروع نہیں؛ دکھانے کو کچھ نہیں۔
desk-refused-not-drawn-live = یہ قرعہ اندازی ابھی ہندسے لے رہی ہے؛ دکھانے کو کچھ نہیں۔
desk-refused-not-drawn-void = یہ قرعہ کالعدم قرار پایا؛ دکھانے کو کچھ نہیں۔
desk-refused-second-login = { $login } نے یہ قدر درج کی، اور دوسرے لاگ اِن کو بھی درج کرنی ہے۔ اپنے پاس ورڈ سے دوسرا ڈیسک کھولیں: conference password FOLDER --name NAME
desk-refused-place-agreed = مقام { $place } پر { $value } طے ہوا اور قائم ہے۔ غلط ہو تو قرعہ کالعدم کریں اور وجہ بتائیں۔
desk-refused-bad-lottery-name = قرعہ اندازی کا نام 48 تک چھوٹے حروف، ہندسے اور ڈیش کا ہوتا ہے۔
desk-refused-bad-lottery-entries = { $entries } اندراجات کی فہرست صرف ہندسوں سے نہیں پہچانی جاتی: 10، 100، 1,000 وغیرہ دیں۔
desk-refused-bad-lottery-needs = قرعہ اندازی کو عنوان اور کوٹے چاہییں۔
desk-refused-bad-lottery-title = قرعہ اندازی کو عنوان دیں۔
desk-refused-bad-lottery-list = فہرست میں 10، 100، 1,000 وغیرہ اندراجات ہوتے ہیں: ہندسوں کی ہر قطار ایک بتاتی ہے۔
desk-refused-bad-lottery-next = اب مقام { $place } درج کریں۔
desk-refused-bad-lottery-login = قدر لاگ اِن والے ڈیسک پر درج ہوتی ہے۔
desk-refused-bad-lottery-digit = ایک ہندسہ درج کریں، 0 سے 9۔
desk-refused-bad-lottery-beacon = عوامی اتفاقی قدر درج کریں، ایک سطر میں { $most } حروف تک۔
desk-refused-bad-lottery-digits = ہندسے { $digits } ہیں، { $other } نہیں۔
desk-refused-bad-lottery-value = عوامی قدر ہندسوں اور بیکن کی نہیں۔
desk-refused-bad-lottery-seats = نکلی ہوئی نشستیں گروہوں کی نہیں۔
desk-refused-bad-lottery-rehearsal = مشق کسی کو نہیں چنتی۔
desk-refused-bad-lottery-seconds = نشستیں 0 سے { $most } سیکنڈ میں ظاہر ہوتی ہیں۔
desk-refused-bad-lottery-void-why = بتائیں قرعہ کیوں شمار نہیں؛ وجہ شائع ہوتی ہے۔
desk-refused-busy-lottery = قرعہ اندازی { $lottery } کا حساب ہو رہا ہے۔ انتظار کریں یا منسوخ کریں۔
desk-refused-busy-files = یہ فائلیں استعمال میں ہیں۔ انتظار کریں یا حساب منسوخ کریں۔
desk-refused-busy-began = اس دوران حساب شروع ہو گیا۔ منسوخ کریں اور پھر بھیجیں۔
desk-refused-needed = قرعہ اندازی میں لوگ اور کوٹے ہوتے ہیں: انہیں نئے سرے سے بھیجیں۔
desk-refused-too-big = فائل { $most } بائٹ تک ہو سکتی ہے۔
desk-refused-cut-short = فائل پوری نہیں آئی۔ دوبارہ بھیجیں۔
desk-refused-not-stored = فائل محفوظ نہ ہو سکی: { $error }۔ جگہ خالی کریں۔
desk-refused-job-send = لوگ اور کوٹے بھیجیں۔
desk-refused-job-stopped = روکا گیا۔ کچھ نہیں بدلا۔
desk-refused-job-fault = سرور میں خرابی ہے۔ وہ پھر کوشش کرتا ہے۔
desk-refused-job-ended-outside = حساب باہر سے ختم کیا گیا۔ پھر کوشش کریں۔
desk-refused-job-time = جواب سے پہلے وقت ختم ہو گیا؛ زیادہ وقت دیں۔
desk-refused-job-memory = اس مشین میں اتنے لوگوں کے لیے میموری کم ہے۔
desk-refused-job-file = { $file } پڑھی یا لکھی نہیں جا سکتی: { $error }۔
desk-refused-job-no-file = { $file } ابھی یہاں نہیں۔ پہلے بھیجیں۔
desk-refused-job-checked = { $people } افراد، جن میں { $eligible } نکل سکتے ہیں، { $types } اقسام میں۔ { $size } کا پینل ممکن ہے۔
desk-refused-job-held = اس کی { $held } نشستیں رکھی ہیں، { $seats } نکالی جائیں گی۔
desk-refused-job-not-listed = اتنے لوگ سب نام سے درج نہیں ہو سکتے۔
desk-refused-job-few-orders = صرف ہندسے ہر قسم کے لوگوں کو محض { $entries } ترتیبوں میں رکھتے ہیں، سو صرف { $entries } پینل ممکن ہیں، اور جس کے پاس ذخیرہ ہو وہ قرعے سے پہلے سب نکال سکتا ہے۔
desk-refused-job-name-beacon = بیکن بتائیں: پابندی کے بعد کے لمحے کی عوامی اتفاقی قدر، جیسے drand کا ایک دور۔
desk-refused-job-committed-panels = پابندی ہوئی: { $entries } نمبر شدہ پینل، امکانات { $least } سے { $most }۔
desk-refused-job-committed-compositions = پابندی ہوئی: { $entries } نمبر شدہ ترکیبیں، امکانات { $least } سے { $most }۔
desk-refused-job-fairest = منصفانہ ترین امکانات ملنے سے پہلے وقت ختم ہوا: رپورٹ بتاتی ہے یہ کتنے دور ہو سکتے ہیں۔
desk-refused-job-mend-one = { $files } میں 1 نقص۔ درست کر کے پھر بھیجیں۔
desk-refused-job-mend = { $files } میں { $number } نقص۔ درست کر کے پھر بھیجیں۔
desk-refused-job-has-already = رجسٹر میں یہ اجلاس پہلے سے ہے۔
desk-refused-job-sitting = رجسٹر میں یہ اجلاس { $sitting } ہے، { $people } افراد کا۔
desk-refused-job-not-a-sitting = { $draw } شمار نہیں: رجسٹر کے اجلاسوں سے باہر ہے۔
desk-refused-job-who = جو نکلے وہ قرعہ اندازی کے فولڈر کی { $file } میں ہیں۔
desk-refused-unavailable-fault = سرور میں خرابی ہے۔ آپ کا پیغام جلد پھر بھیجا جائے گا۔
desk-refused-unavailable-busy = سرور بہت مصروف ہے۔ آپ کا پیغام جلد پھر بھیجا جائے گا۔
desk-refused-unavailable-changing = کوڈ بدلے جا رہے ہیں۔ خود بخود پھر کوشش ہوگی۔
desk-refused-server-fault = سرور میں خرابی ہے۔
desk-refused-server-busy = سرور مصروف ہے۔ پھر کوشش کریں۔
desk-refused-too-often = یہ ابھی کئی بار مانگا گیا۔ ذرا رکیں، پھر مانگیں۔
desk-refused-no-office = یہ سرور قرعہ اندازی کا حساب نہیں کرتا۔
desk-refused-id-used = یہ شناخت دوسرے حکم کے لیے استعمال ہو چکی۔ ہر دباؤ کو اپنی دیں۔
desk-refused-not-armed = کچھ مسلّح نہیں: مسلّح کریں، پھر { $seconds } سیکنڈ میں چلائیں۔
desk-refused-too-soon = ابھی مسلّح ہوا ہے۔ ایک دباؤ سے کچھ نہیں ہوتا۔
desk-refused-no-such-act = ایسا کوئی پتہ نہیں۔
desk-refused-no-act-means = { $act } کے ساتھ بتائیں کیا مراد ہے۔
desk-refused-no-act-arming = { $act } مسلّح نہیں ہوتا۔
desk-refused-wrong-password = یہ پاس ورڈ درست نہیں۔ دیکھ کر دوبارہ لکھیں۔
desk-refused-wrong-password-changed = یہ پاس ورڈ بدل گیا۔ نیا پوچھیں۔
desk-refused-wrong-password-let-go = یہ آلہ الگ کر دیا گیا۔ واپسی کے لیے پاس ورڈ دوبارہ لکھیں۔
desk-refused-locked = یہ درست نہیں ({ $what ->
    [password] پاس ورڈ
    [token] ٹوکن
    [badge] بیج
   *[other] کوڈ
 })، اور یہاں سے بہت سے غلط آئے۔ دیکھیں اور { $seconds } سیکنڈ میں پھر کوشش کریں۔
desk-refused-locked-second = یہ درست نہیں ({ $what ->
    [password] پاس ورڈ
    [token] ٹوکن
    [badge] بیج
   *[other] کوڈ
 })، اور یہاں سے بہت سے غلط آئے۔ دیکھیں اور ایک سیکنڈ میں پھر کوشش کریں۔
desk-refused-room-full-phones = اس کمرے میں جگہوں جتنے فون ہیں۔ میزبان سے پوچھیں۔
desk-refused-door-busy-password = یہاں سے دوسرا پاس ورڈ جانچا جا رہا ہے۔ اسے ذرا دیر میں پھر آزمایا جائے گا۔
desk-refused-door-busy-signing = یہ آلہ داخل ہو رہا ہے۔ ذرا دیر میں پھر کوشش ہوگی۔
desk-refused-idle = یہ ڈیسک { $hours } گھنٹے استعمال نہیں ہوا۔ دوبارہ کھولیں اور داخل ہوں۔
desk-refused-signed-out = اس ڈیسک کو دوسرے سے خارج کیا گیا۔ دوبارہ کھولیں اور داخل ہوں۔
desk-refused-conference-over = یہ کانفرنس ختم ہو گئی۔ شرکت کا شکریہ۔
desk-refused-too-slow = آپ کا رابطہ بہت سست ہے۔ پھر کوشش ہوگی۔
desk-refused-too-much = ایک ساتھ بہت سے پیغام آئے۔
desk-refused-no-hello = سلام وقت پر نہیں آیا۔
desk-refused-untrusted-self-made = { $host } کا سرٹیفکیٹ خود ساختہ ہے، یا ایسے ادارے کا جسے یہ مشین نہیں جانتی۔ آپ کا ہے تو --ca FILE سے دیں: اس کی نقل جو سرور کے پاس --tls-cert ہے۔
desk-refused-untrusted-host = سرٹیفکیٹ { $host } کے لیے نہیں۔ جس پتے کا ہے وہ استعمال کریں، یا دیکھیں وہاں کون جواب دیتا ہے۔
desk-refused-untrusted-expired = { $host } کا سرٹیفکیٹ ختم ہو گیا۔ تجدید کریں یا اس مشین کی گھڑی دیکھیں۔
desk-refused-bad-members-once = ارکان لکھیں، ہر ایک ایک بار۔
desk-refused-bad-members-pseudonym = رکن ایک فرضی نام ہے: 64 ہیکساڈیسیمل ہندسے۔
desk-refused-bad-members-badge = بیج ایک فرضی نام ہے: 64 ہیکساڈیسیمل ہندسے۔
desk-refused-bad-members-draw = قرعہ اس کے خلاصے سے لکھیں: 64 ہیکساڈیسیمل ہندسے۔
desk-refused-bad-members-not-revealed = یہ قرعہ دکھایا نہیں گیا، یا شمار نہیں۔
desk-refused-bad-members-not-those = یہ وہ ارکان نہیں جو نکلے۔
desk-refused-bad-members-standing = حیثیت ان میں سے ایک ہے: { $known }۔
desk-refused-bad-members-by = ارکان قرعے سے مدعو، بیج سے حاضر، اور دور سے بدلے جاتے ہیں۔
desk-refused-bad-members-reason = وجہ { $most } حروف تک کی ایک سطر ہوتی ہے۔
desk-refused-bad-members-rounds = متبادل کے دور 1 سے شروع ہوتے ہیں۔
desk-refused-has-seat = رکن { $member } کی ایوان میں نشست پہلے سے ہے؛ اگلا لیں۔
desk-refused-not-drawn-person = یہ شخص نہیں نکلا اور یہاں اس کی جگہ نہیں۔
desk-refused-not-drawn-badge = یہ بیج نہیں نکلا۔ اسے نشست نہیں مل سکتی؛ کوشش ریکارڈ میں ہے۔
desk-refused-replaced = یہ نشست متبادل کو دی گئی۔
desk-refused-drawn-before = یہ شخص پہلے نکل چکا؛ اگلا لیں۔
desk-refused-not-accepted = اس شخص کی حیثیت: { $standing ->
    [invited] مدعو
    [declined] انکار
    [unreachable] رابطہ نہیں
    [withdrawn] دستبردار
   *[other] قبول نہیں
 }۔ پہلے درج کریں کہ قبول ہے۔
desk-refused-not-from-here = جو ”{ $from }“ ہے وہ ”{ $to }“ نہیں ہو سکتا۔
desk-refused-badge-has-seat = اس بیج کی نشست ہے۔
desk-refused-no-panel = یہ بیج کسی موجودہ نگران پینل کا نہیں۔ اس پینل کے قرعے کا بیج استعمال کریں۔
desk-refused-bad-panel-already = قرعہ { $draw } پہلے ہی پینل ”{ $title }“ ہے۔ دوسرا نکالیں۔
desk-refused-bad-panel-none = دکھایا ہوا قرعہ { $draw } نہیں ہے۔ پہلے پینل قرعے سے نکالیں۔
desk-refused-bad-panel-title = پینل کا نام بتائیں۔
desk-refused-bad-panel-replaces = اب پینل { $panel } قائم نہیں۔ پینلوں کی فہرست دیکھیں۔
desk-refused-bad-panel-chamber = یہ قرعہ پورا ایوان ہے: نگران پینل کا اپنا قرعہ ہوتا ہے۔
desk-refused-bad-report-both = رپورٹ میں عنوان اور متن ہوتا ہے۔ دونوں لکھیں۔
desk-refused-bad-report-long = عنوان 200 حروف تک، رپورٹ { $most } تک۔ مختصر کریں یا دو جمع کریں۔
desk-refused-bad-report-many = آپ { $most } رپورٹیں جمع کر چکے۔ یہ پینل کا دوسرا رکن جمع کرے۔
desk-refused-no-voters = ابھی ووٹروں کی فہرست نہیں۔ پہلے رجسٹر سے بنائیں: conference voters list۔
desk-refused-no-voter = ووٹروں کی فہرست میں نمبر { $number } کسی کا نہیں۔ تلاش کریں: conference voters find۔
desk-refused-has-code = ووٹر { $number } کا کوڈ کارآمد ہے۔ پہلے دو لاگ اِن اسے واپس لیں۔
desk-refused-bad-list-areas = فہرست میں 1 سے { $most } علاقے ہوتے ہیں؛ اس میں { $there } ہیں۔
desk-refused-bad-list-names = ہر علاقے کا اپنا نام ہوتا ہے۔
desk-refused-bad-list-name = ”{ $name }“ کسی علاقے کا نام نہیں۔
desk-refused-bad-list-nobody = ”{ $area }“ میں کوئی اہل نہیں: علاقہ نکال دیں۔
desk-refused-bad-list-digest = خلاصہ ہیکساڈیسیمل ہندسوں میں SHA-256 ہوتا ہے۔
desk-refused-bad-list-day = رجسٹر کا دن 2026-11-30 کی طرح لکھا جاتا ہے۔
desk-refused-unknown-language = صفحات میں ”{ $language }“ کے الفاظ نہیں۔ ان میں سے کوئی لکھیں: { $known }۔
desk-refused-is-original = اصل پہلے ہی { $language } میں ہیں۔ اصل کی زبان مقرر کریں یا اصل ہی درست کریں۔
desk-refused-nothing-to-word = متن والا ”{ $what }“ نہیں ہے۔ جدول نئے سرے سے برآمد کریں اور اسے بھریں۔
desk-refused-original-moved = ترجمے کے بعد { $what } کا اصل بدل گیا۔ جدول نئے سرے سے برآمد کریں اور نیا اصل دیکھیں۔
desk-refused-bad-wording = { $what }، { $language }: { $reason }
desk-refused-bad-wording-twice = دو انتخاب کا متن ایک ہے۔ ہر ایک کو الگ لکھیں۔
desk-refused-bad-wording-count = اس میں { $there } متن ہیں، اصل میں { $most }۔ ہر ایک کے لیے ایک دیں۔
desk-refused-bad-wording-missing = کمی ہے: { $part }۔ شامل کریں۔
desk-refused-bad-wording-no-original = اصل نہیں: { $part }۔ نکال دیں۔
desk-refused-bad-wording-long = بہت لمبا: { $part }، { $there } حروف، زیادہ سے زیادہ { $most }۔ مختصر کریں۔
desk-refused-asked-already = { $what } پہلے ہی پوچھا جا رہا ہے یا پوچھا گیا۔ وجہ دیں: ریکارڈ میں تصحیح کے طور پر رہتی ہے، اور صفحات بتاتے ہیں کہ الفاظ درست کیے گئے۔
desk-refused-many-wordings = اتنی چیزیں نہیں لکھی جا سکتیں: زیادہ سے زیادہ { $most }۔ جو ہو چکیں واپس لیں۔
desk-refused-empty-conduct = ضابطۂ اخلاق لکھیں، پھر شائع کریں۔
desk-refused-signing-up-closed = کمرے اب اندراج نہیں کر سکتے۔ جس نے بلایا اس سے پوچھیں کب؛ کوڈ پہلے کی طرح چلتا ہے۔
desk-refused-many-wait = { $most } کمرے اندر آنے کے منتظر ہیں، مزید نہیں۔ جو لکھا وہ رکھیں اور ایک گھنٹے میں پھر کوشش کریں۔
desk-refused-bad-name = کمرے کا نام بتائیں، 80 حروف تک۔
desk-refused-bad-area = فہرست کے علاقوں میں سے کوئی چنیں۔
desk-refused-bad-expected = بتائیں کتنے لوگوں کی توقع ہے: 1 سے { $most }۔
desk-refused-unknown-signup = نمبر { $signup } پر کوئی کمرہ درج نہیں۔ اندراجات کی فہرست دیکھیں۔
desk-refused-is-in = یہ کمرہ پہلے ہی شامل ہے، اجتماع { $party } کے طور پر۔ جو بدلا جا سکتا ہے وہ اجتماعات میں اس کے کارڈ پر ہے۔
desk-refused-is-withdrawn = جس نے یہ کمرہ درج کیا تھا اس نے واپس لے لیا۔ وہ پھر اندراج کر سکتا ہے۔
desk-refused-is-decided = ڈیسک اس کمرے پر پہلے ہی فیصلہ کر چکا۔ آپ کا صفحہ دکھاتا ہے کیا کہا۔
desk-refused-bad-gathering = جمع کرنا شروع کے بعد ختم ہوتا ہے۔ بعد کا اختتام چنیں۔
desk-refused-changed-since = اس دوران کسی اور نے یہاں سے دوسری ترجیحات بھیجیں۔ انہیں دیکھیں، پھر جو رہنی ہیں بھیجیں۔
desk-refused-gathering-over = جمع کرنا بند ہے: جو پہلے بھیجا وہ قائم ہے۔ کچھ غلط ہو تو کانفرنس سے پوچھیں۔
desk-refused-not-gathered = ترجیحات ابھی جمع نہیں ہو رہیں۔ جو لکھا وہ رکھیں؛ تب بھیجیں۔
desk-refused-not-on-paper = اس اجتماع نے اپنی ترجیحات خود بھیجیں۔ اسی سے درست یا واپس کرنے کو کہیں۔
desk-refused-unknown-assembly = { $whose } نہیں ہے۔ فہرست میں اس کا نام دیکھیں۔
desk-refused-bad-priorities-many = 1 سے { $most } ترجیحات بھیجیں۔
desk-refused-bad-priorities-people = بتائیں کتنے لوگ متفق تھے: 1 سے { $most }۔
desk-refused-bad-priorities-words = ترجیح { $place } میں الفاظ نہیں۔ لکھیں یا سطر ہٹائیں۔
desk-refused-bad-priorities-long = ترجیح { $place } بہت لمبی ہے: { $title } حروف، اور وجہ کے { $why }۔ مختصر کریں۔
desk-refused-bad-priorities-same = دو ترجیحات ایک جیسی ہیں۔ ایک ہٹائیں۔
desk-refused-bad-priorities-numbered = اجتماعات ایک کے بعد ایک نمبر پاتے ہیں، { $most } تک۔
desk-refused-bad-priorities-area = علاقہ { $area } نہیں ہے۔ کانفرنس کا کوئی علاقہ لکھیں۔
desk-refused-bad-priorities-name = اجتماع { $number } کو { $most } حروف تک کا نام چاہیے۔
desk-refused-bad-priorities-twice = اجتماع { $name } دو بار ہے۔ ایک رکھیں۔
desk-refused-bad-priorities-often = یہ اتنی بار بدلیں کہ مزید نہیں لی جاتیں۔ کانفرنس کو فون کریں۔
desk-refused-bad-wording-sitting = ”{ $text }“ اجلاس نہیں، جیسے { $example }۔
desk-refused-span-no-day = { $moment } دن اور وقت نہیں، جیسے 2026-11-28 14:00۔
desk-refused-span-no-clock = { $moment } وجود نہیں رکھتا: تب گھڑیاں آگے کی جاتی ہیں۔
desk-refused-span-over = { $moment } کب کا گزر چکا۔
desk-refused-quorum = ”{ $text }“ کورم نہیں؛ حصہ جیسے 1/2، نشستوں کی تعداد، یا کچھ نہ لکھیں۔
desk-refused-signatures = ”{ $text }“ دستخطوں کی تعداد نہیں؛ نشستوں کی تعداد، حصہ جیسے 1/20، یا کچھ نہ لکھیں۔
desk-refused-token-opens-nothing = یہ ٹوکن کچھ نہیں کھولتا۔ آخری { $address } سے آیا۔
