desk-cues-show-poll = رائے شماری دکھائیں
desk-cues-show-result = نتیجہ دکھائیں
desk-cues-show-map = رائے شماری کا نقشہ دکھائیں
desk-cues-show-speaker = مقرر دکھائیں
desk-cues-show-breakout = گروہی گفتگو دکھائیں
desk-cues-show-stream = سٹریم دکھائیں
desk-cues-show-timer = ٹائمر دکھائیں
desk-cues-show-statements = میزوں کی بات دکھائیں
desk-cues-show-survey = سروے دکھائیں
desk-cues-show-lottery = قرعہ اندازی دکھائیں
desk-cues-show-motion = قرارداد دکھائیں
desk-cues-show-message = پیغام دکھائیں
desk-cues-show-holding = وقفے کا کارڈ دکھائیں
desk-cues-show-words = الفاظ کا کارڈ دکھائیں
desk-cues-open-poll = رائے شماری کھولیں
desk-cues-close-poll = رائے شماری بند کریں
desk-cues-go-live = قرعہ اندازی براہِ راست
desk-cues-start-timer = ٹائمر چلائیں
desk-cues-write-rooms = سب کمروں کو لکھیں
desk-cues-start-breakout = گروہی گفتگو شروع کریں
desk-cues-call-back = کمروں کو واپس بلائیں
desk-cues-end-breakout = گروہی گفتگو ختم کریں
desk-cues-ask-survey = سروے پوچھیں
desk-cues-close-survey = سروے بند کریں
desk-cues-obs-scene = OBS کا منظر
desk-cues-go-on = GO: اگلی مد پر
desk-cues-on-air = یہ نشر پر ہے: جو ہو چکا وہ رہے گا، اور یہاں کی تبدیلی اگلی بار کے لیے ہے۔ جو اشارہ ابھی منتظر ہے وہ یہاں کے مطابق ہوگا۔
desk-cues-usual = یہ اس کی قسم کے اشارے ہیں۔ قسم یا رائے شماری بدلنے پر یہ بھی بدلتے ہیں۔
desk-cues-own = یہ اشارے اس کے اپنے ہیں۔
desk-cues-none = کوئی اشارہ نہیں: GO اسے چلاتا ہے اور کسی اسکرین پر کچھ نہیں بدلتا۔
desk-cues-name-scene = OBS کے منظر کا نام دیں۔
desk-cues-write-it = لکھیں کہ یہ کیا کہتا ہے۔
desk-cues-survey-then = جو تب کھلا ہو
desk-cues-poll-then = جو تب کھلی ہو
desk-cues-poll-then-rooms = جو تب کمروں کے لیے کھلی ہو
desk-cues-choose = { $what ->
    [poll] رائے شماری چنیں
    [lottery] قرعہ اندازی چنیں
    [item] مد چنیں
    [breakout] گروہی گفتگو چنیں
   *[other] سروے چنیں
 }
desk-cues-there-is-none = { $what ->
    [poll] ابھی کوئی رائے شماری نہیں
    [lottery] ابھی کوئی قرعہ نہیں
    [item] ابھی کوئی مد نہیں
    [breakout] ابھی گروہی گفتگو نہیں
   *[other] ابھی کوئی سروے نہیں
 }
desk-cues-choose-it = { $what ->
    [poll] رائے شماری چنیں۔
    [lottery] قرعہ اندازی چنیں۔
    [item] مد چنیں۔
    [breakout] گروہی گفتگو چنیں۔
   *[other] سروے چنیں۔
 }
desk-cues-no-such = { $what ->
    [poll] ایسی رائے شماری اب نہیں۔
    [lottery] ایسی قرعہ اندازی اب نہیں۔
    [item] ایسی مد اب نہیں۔
    [breakout] ایسی گروہی گفتگو اب نہیں۔
   *[other] ایسا سروے اب نہیں۔
 }
desk-cues-of-chamber = { $number } (ایوان): { $question }
desk-cues-choose-outputs = وہ آؤٹ پٹ چنیں جو اسے دکھائیں۔
desk-cues-too-long = نیچے کے الفاظ میں { $most } سے زیادہ حروف ہیں۔
desk-cues-how-many-seconds = بتائیں کتنے سیکنڈ کے لیے۔
desk-cues-needs-time = اسے انتظار کا وقت چاہیے: ورنہ فوراً آگے بڑھ جائے گا۔
desk-cues-most = ایک مد میں زیادہ سے زیادہ { $most } اشارے ہیں۔
desk-cues-not-kept = { $count ->
    [one] اشارہ { $cues } یوں نہیں رہ سکتا: وہاں دیکھیں۔
   *[other] اشارے { $cues } یوں نہیں رہ سکتے: وہاں دیکھیں۔
 }
desk-cues-survey-asked = وہ سروے پہلے پوچھا جا چکا۔
desk-cues-poll-already = { $state ->
    [open] وہ رائے شماری پہلے ہی کھلی ہے۔
    [closed] وہ رائے شماری پہلے ہی بند ہے۔
    [published] وہ رائے شماری پہلے ہی شائع ہے۔
   *[other] وہ رائے شماری پہلے ہی کالعدم ہے۔
 }
desk-cues-without-obs = سرور OBS کے بغیر شروع ہوا۔
desk-cues-obs-unknown = OBS جڑا نہیں: اس کے مناظر ابھی معلوم نہیں۔
desk-cues-obs-no-scene = OBS میں اس نام کا منظر نہیں۔
desk-cues-will-be-skipped = یہ منتظر ہے اور مسلح نہیں: چھوڑ دیا جائے گا۔
desk-cues-after = { $does }، { $time } بعد
desk-cues-opens = کھولیں: { $poll }
desk-cues-opens-for = کھولیں: { $poll }، { $time } کے لیے
desk-cues-closes = بند کریں: { $poll }
desk-cues-goes-live = براہِ راست: { $title }
desk-cues-goes-live-any = قرعہ اندازی براہِ راست
desk-cues-timer = ٹائمر { $name }: { $time }
desk-cues-writes = سب کمروں کو: { $text }
desk-cues-starts = گروہی گفتگو شروع: { $title }
desk-cues-recalls = کمرے واپس بلائیں: { $title }
desk-cues-ends = گروہی گفتگو ختم: { $title }
desk-cues-asks = سروے پوچھیں: { $title }
desk-cues-closes-survey = سروے بند کریں: { $title }
desk-cues-closes-open-survey = کھلا سروے بند کریں
desk-cues-goes-on = GO: اس کے بعد کی مد پر
desk-cues-the-open-poll = کھلی رائے شماری
desk-cues-the-rooms-open-poll = کمروں کی کھلی رائے شماری
desk-cues-a-poll = ایک رائے شماری
desk-cues-poll = رائے شماری { $number }: { $question }
desk-cues-chambers-poll = ایوان کی رائے شماری { $number }: { $question }
desk-cues-go-title = GO: { $title }
desk-cues-nothing-standby = کچھ تیار نہیں
desk-cues-on = جاری: { $title }
desk-cues-skips = { $count ->
    [one] ہاتھ سے چنا: GO { $count } مد چھوڑتا ہے، بشمول { $named }۔
   *[other] ہاتھ سے چنا: GO { $count } مدیں چھوڑتا ہے، بشمول { $named }۔
 }
desk-cues-in-trouble = { $count ->
    [one] { $count } اشارہ، { $number } میں دشواری
   *[other] { $count } اشارے، { $number } میں دشواری
 }
desk-cues-checked = { $count ->
    [one] { $count } اشارہ، سب جانچے گئے
   *[other] { $count } اشارے، سب جانچے گئے
 }
desk-cues-ok = ٹھیک
desk-cues-no-obs = اس سرور پر OBS Studio نہیں: --obs کے ساتھ چلائیں۔
desk-cues-obs-trouble = OBS جڑا نہیں: { $trouble }
desk-cues-obs-lacks = OBS میں منظر “{ $name }” نہیں۔
desk-cues-not-done = نہیں ہوا
desk-cues-done = ہو گیا
desk-cues-failed = ناکام: { $why }
desk-cues-skipped = چھوڑا گیا۔
desk-cues-skipped-as = چھوڑا گیا۔ { $why }
desk-cues-asked = کہا گیا، ابھی جواب نہیں
desk-cues-waits = منتظر
desk-cues-due-unarmed = { $time } میں، مسلح نہیں
desk-cues-due = { $time } میں
desk-cues-keys = Alt+↑ اور Alt+↓ اشارہ ہٹاتے ہیں، Alt+Insert اس کے بعد ایک ڈالتا ہے، Alt+Delete نکالتا ہے۔
desk-cues-cues-of = “{ $title }” کے اشارے
desk-cues-add = اشارہ ڈالیں
desk-cues-as-its-kind = جیسا اس کی قسم میں
desk-cues-server-refused = سرور نے رد کیا: { $why }
desk-cues-does = کیا کرتا ہے
desk-cues-what = کیا
desk-cues-where = کہاں
desk-cues-after-go = GO کے بعد
desk-cues-about = کس بارے میں
desk-cues-until-closed = بند ہونے تک
desk-cues-at-once = فوراً
desk-cues-armed = مسلح
desk-cues-armed-name = مسلح
desk-cues-earlier = پہلے: Alt+Up
desk-cues-later = بعد میں: Alt+Down
desk-cues-take-out = نکالیں: Alt+Delete
desk-cues-words = الفاظ
desk-cues-under-it-any = نیچے، اگر کچھ ہو
desk-cues-under-it = نیچے کے الفاظ
desk-cues-lasts = کتنے سیکنڈ چلے
desk-cues-seconds-after-go = GO کے بعد سیکنڈ
desk-cues-a-scene = OBS کا ایک منظر
desk-cues-for = کے لیے
desk-cues-large = بڑے حروف میں
desk-cues-how-long = کتنی دیر؟
desk-cues-meanwhile = یہ کھلنے کے بعد کسی اور ڈیسک نے یہ اشارے بدل دیے۔ یہاں کا لکھا ان کی جگہ رکھنے کے لیے ایک بار پھر محفوظ کریں۔
desk-cues-change = بدلیں …
desk-cues-change-cues = مد کے اشارے بدلیں
desk-cues-arm = مسلح کریں
desk-cues-disarm = غیر مسلح
desk-cues-skip = چھوڑیں
desk-cues-on-output = { $output } پر
