desk-log-show = دکھائیں کہ کس نے کیا کیا، سب ڈیسکوں پر
desk-log-list = سب ڈیسکوں کا لاگ
desk-log-empty = ابھی کچھ نہیں ہوا۔ جو بھی ڈیسک کرے گا یہاں لکھا ہوگا۔
desk-log-seen = { $sentence } (دیکھا: { $by })
desk-log-quoted = ”{ $name }“
desk-log-proposal = { $number } ”{ $title }“
desk-log-server = سرور
desk-log-a-desk = ایک ڈیسک
desk-log-facilitator = سہولت کار
desk-log-somebody = کوئی ({ $way })
desk-log-an-item = (حذف شدہ)
desk-log-a-message = (حذف شدہ)
desk-log-a-party = (نامعلوم)
desk-log-party-unknown = ایک اجتماع
desk-log-a-room = (نامعلوم)
desk-log-seat = نشست { $number }
desk-log-message-to = ”{ $text }“ ({ $whom } کو)
desk-log-all-parties = سب اجتماعات
desk-log-act = { $act ->
    [publish_poll] رائے شماری شائع کرنا
    [start_lottery] قرعہ اندازی شروع کرنا
    [reveal_lottery] قرعہ اندازی ظاہر کرنا
    [unlock_seat] نشست کھولنا، نمبر
   *[withdraw_voter_code] ووٹر کا کوڈ واپس لینا
 }
desk-log-scene = { $scene ->
    [video] ویڈیو
    [poll] رائے شماری
    [result] نتیجہ
    [lottery] قرعہ اندازی
    [timer] ٹائمر
    [breakout] گروہی گفتگو
    [speaker] مقرر
    [motion] قرارداد
    [message] پیغام
    [holding] انتظار کا کارڈ
    [map] نقشہ
    [statements] بیانات
    [survey] سروے
   *[next] جو آگے آئے
 }
desk-log-scene-on = { $scene } ({ $outputs })
desk-log-output = { $output ->
    [hall] ہال
    [rooms] کمرے
    [phones] فون
    [members] ارکان
    [overlay] اوورلے
    [stage] اسٹیج
   *[all] سب آؤٹ پٹ
 }
desk-log-did-item-started = { $by } نے بند { $name } نشر پر رکھا۔
desk-log-did-item-ended = { $by } نے بند { $name } ختم کیا۔
desk-log-did-poll-prepared = { $by } نے رائے شماری { $name } تیار کی۔
desk-log-did-poll-opened = { $by } نے رائے شماری { $name } کھولی۔
desk-log-did-poll-extended = { $by } نے رائے شماری { $name } کے بند ہونے کا وقت بدلا۔
desk-log-did-poll-closed = { $by } نے رائے شماری { $name } بند کی۔
desk-log-did-poll-published = { $by } نے رائے شماری { $name } کا نتیجہ شائع کیا۔
desk-log-did-poll-voided = { $by } نے رائے شماری { $name } کو کالعدم قرار دیا۔
desk-log-did-round-shown = { $by } نے رائے شماری { $name } کا ایک دور دکھایا۔
desk-log-did-party-left-out = { $by } نے رائے شماری { $name } سے ایک اجتماع کو الگ رکھا۔
desk-log-did-party-counted-again = { $by } نے رائے شماری { $name } میں ایک اجتماع کو پھر شمار کیا۔
desk-log-did-phones-started-over = { $by } نے رائے شماری { $name } میں فونوں سے نئے سرے سے ووٹ دلوایا۔
desk-log-did-headcount-set = { $by } نے حاضرین کی تعداد مقرر کی: { $name }۔
desk-log-did-conduct-published = { $by } نے رویے کے ضابطے شائع کیے۔
desk-log-did-capacity-set = { $by } نے درست کیا کہ کمرے میں کتنے لوگ آ سکتے ہیں: { $name }۔
desk-log-did-room-code-renewed = { $by } نے شامل ہونے کا نیا کوڈ دیا: { $name }۔
desk-log-did-phone-ended = { $by } نے ایک فون کو لاگ آؤٹ کیا: { $name }۔
desk-log-did-item-inserted = { $by } نے رن ڈاؤن میں بند { $name } شامل کیا۔
desk-log-did-item-deleted = { $by } نے رن ڈاؤن سے ایک بند نکالا۔
desk-log-did-item-moved = { $by } نے رن ڈاؤن میں بند { $name } کی جگہ بدلی۔
desk-log-did-item-changed = { $by } نے رن ڈاؤن میں بند { $name } کو بدلا۔
desk-log-did-item-split = { $by } نے بند { $name } کے دو حصے کیے۔
desk-log-did-edit-undone = { $by } نے رن ڈاؤن کی آخری تبدیلی واپس کی۔
desk-log-did-edit-redone = { $by } نے رن ڈاؤن کی وہ تبدیلی پھر کی جو آخر میں واپس ہوئی تھی۔
desk-log-did-programme-planned = { $by } نے ایک پروگرام قبول کیا۔
desk-log-did-lottery-committed = { $by } نے قرعہ اندازی { $name } کی پابندی شائع کی۔
desk-log-did-lottery-started = { $by } نے قرعہ اندازی { $name } براہِ راست شروع کی۔
desk-log-did-lottery-value-entered = { $by } نے قرعہ اندازی { $name } کی ایک قدر درج کی۔
desk-log-did-lottery-drawn = { $by } نے قرعہ اندازی { $name } نکالی۔
desk-log-did-lottery-revealed = { $by } نے قرعہ اندازی { $name } کا نتیجہ ظاہر کیا۔
desk-log-did-lottery-ended = { $by } نے قرعہ اندازی { $name } ختم کی۔
desk-log-did-lottery-voided = { $by } نے قرعہ اندازی { $name } کو کالعدم قرار دیا۔
desk-log-did-members-invited = { $by } نے قرعہ اندازی { $name } کے ارکان کو دعوت دی۔
desk-log-did-standing-noted = { $by } نے قرعہ اندازی { $name } کے ایک رکن کی حیثیت درج کی۔
desk-log-did-members-replaced = { $by } نے قرعہ اندازی { $name } کے ارکان بدلے۔
desk-log-did-badge-checked = { $by } نے قرعہ اندازی { $name } کا ایک بیج جانچا۔
desk-log-did-cues-planned = { $by } نے بند { $name } کے اشارے طے کیے۔
desk-log-did-survey-prepared = { $by } نے سروے { $name } لکھا۔
desk-log-did-survey-opened = { $by } نے سروے { $name } کھولا۔
desk-log-did-survey-closed = { $by } نے سروے { $name } بند کیا۔
desk-log-did-languages-set = { $by } نے کانفرنس کی زبانیں مقرر کیں۔
desk-log-did-texts-worded = { $by } نے متن دوسری زبان میں لکھے۔
desk-log-did-priorities-received = { $by } نے کاغذ سے ترجیحات درج کیں: { $name }۔
desk-log-did-priorities-withdrawn = { $by } نے ترجیحات واپس لیں: { $name }۔
desk-log-did-standby-set = { $state ->
    [next] { $by } نے تیاری پھر اگلے بند پر رکھی۔
   *[item] { $by } نے بند { $name } کو تیار رکھا۔
 }
desk-log-did-second-asked = { $by } نے دوسرے لاگ اِن سے تصدیق مانگی: { $text } { $name }۔
desk-log-did-asking-withdrawn = { $by } نے دوسرے لاگ اِن کی منتظر درخواست واپس لی: { $text } { $name }۔
desk-log-did-message-sent = { $by } نے لکھا: { $name }۔
desk-log-did-message-taken-back = { $by } نے پیغام { $name } واپس لیا۔
desk-log-did-timer-started = { $by } نے ٹائمر { $name } شروع کیا۔
desk-log-did-timer-paused = { $by } نے ٹائمر { $name } روکا۔
desk-log-did-timer-resumed = { $by } نے ٹائمر { $name } پھر چلایا۔
desk-log-did-timer-stopped = { $by } نے ٹائمر { $name } بند کیا۔
desk-log-did-motion-tabled = { $by } نے قرارداد { $name } پیش کی۔
desk-log-did-amendments-proposed = { $by } نے قرارداد { $name } میں ترامیم جمع کرائیں۔
desk-log-did-amendment-withdrawn = { $by } نے قرارداد { $name } کی ایک ترمیم واپس کرائی۔
desk-log-did-voting-order-set = { $by } نے قرارداد { $name } پر رائے شماریوں کی ترتیب مقرر کی۔
desk-log-did-vote-put = { $by } نے قرارداد { $name }، یا اس کی ترامیم، کو رائے شماری کے لیے رکھا۔
desk-log-did-vote-settled = { $by } نے قرارداد { $name } پر ایک رائے شماری نمٹائی۔
desk-log-did-clause-sent-back = { $by } نے قرارداد { $name } کی ایک شق واپس بھیجی۔
desk-log-did-second-reading-begun = { $by } نے قرارداد { $name } کی ایک اور خواندگی شروع کی۔
desk-log-did-text-adopted = { $by } نے قرارداد { $name } کا متن منظور کرایا۔
desk-log-did-floor-opened = { $by } نے مقررین کی فہرست { $name } کھولی۔
desk-log-did-speech-asked = { $by } نے کسی کو مقررین کی فہرست { $name } میں شامل کیا۔
desk-log-did-speaker-struck = { $by } نے مقررین کی فہرست { $name } سے نمبر { $text } کاٹا۔
desk-log-did-floor-closed = { $by } نے مقررین کی فہرست { $name } بند کی۔
desk-log-did-floor-drawn = { $by } نے مقررین کی فہرست { $name }، { $text } سے، قرعہ سے نکالی۔
desk-log-did-speaker-called = { $by } نے مقررین کی فہرست { $name } سے نمبر { $text } کو بلایا۔
desk-log-did-speaker-called-early = { $by } نے مقررین کی فہرست { $name } سے نمبر { $text } کو بے ترتیب بلایا ({ $why })۔
desk-log-did-speech-ended = { $by } نے مقررین کی فہرست { $name } کے نمبر { $text } کی تقریر ختم کی۔
desk-log-did-floor-ended = { $by } نے مقررین کی فہرست { $name } ختم کی۔
desk-log-did-election-called = { $by } نے انتخاب { $name } کا اعلان کیا۔
desk-log-did-seat-areas-given = { $by } نے نشستوں کو ان کے علاقے دیے۔
desk-log-did-training-noted = { $by } نے درج کیا کہ کس کی تربیت ہو چکی ہے۔
desk-log-did-person-nominated = { $by } نے انتخاب { $name } میں کسی کو نامزد کیا۔
desk-log-did-nomination-signed = { $by } نے انتخاب { $name } کی ایک نامزدگی پر دستخط کیے۔
desk-log-did-nomination-accepted = { $by } نے درج کیا کہ انتخاب { $name } کا ایک نامزد راضی ہے۔
desk-log-did-statement-given = { $by } نے انتخاب { $name } کے ایک نامزد کا بیان بدلا۔
desk-log-did-photo-given = { $by } نے انتخاب { $name } کے ایک نامزد کی تصویر بدلی۔
desk-log-did-nomination-withdrawn = { $by } نے انتخاب { $name } کی ایک نامزدگی واپس لی۔
desk-log-did-nominations-closed = { $by } نے انتخاب { $name } کی نامزدگیاں بند کیں۔
desk-log-did-nominations-reopened = { $by } نے انتخاب { $name } کی نامزدگیاں پھر کھولیں۔
desk-log-did-ballot-order-drawn = { $by } نے انتخاب { $name } کے بیلٹ کی ترتیب { $text } سے نکالی۔
desk-log-did-hustings-opened = { $by } نے انتخاب { $name } کے امیدواروں کی پیشی شروع کی۔
desk-log-did-election-put = { $by } نے انتخاب { $name } کو رائے شماری کے لیے رکھا۔
desk-log-did-lot-asked = { $by } نے انتخاب { $name } کی گنتی قرعے کے لیے روکی۔
desk-log-did-lot-entered = { $by } نے انتخاب { $name } کا قرعہ درج کیا: { $text }۔
desk-log-did-election-counted-again = { $by } نے انتخاب { $name } کی دوسری بار گنتی کی۔
desk-log-did-election-settled = { $by } نے شائع کیا کہ انتخاب { $name } میں کون منتخب ہوا۔
desk-log-did-election-cancelled = { $by } نے انتخاب { $name } منسوخ کیا۔
desk-log-did-office-vacated = { $by } نے درج کیا کہ انتخاب { $name } کا عہدہ کسی نے چھوڑ دیا۔
desk-log-did-office-counted-back = { $by } نے خالی نشست کے لیے انتخاب { $name } کے بیلٹ گنے۔
desk-log-did-offer-answered = { $by } نے انتخاب { $name } کی پیش کی گئی نشست کا جواب درج کیا۔
desk-log-did-proposal-brought = { $by } نے ایجنڈا پیش کیا، تجویز { $name }۔
desk-log-did-proposal-signed = { $by } نے تجویز { $name } پر دستخط کیے۔
desk-log-did-signature-withdrawn = { $by } نے تجویز { $name } سے ایک دستخط واپس لیا۔
desk-log-did-proposal-due = { $by } نے تجویز { $name } کو واجب قرار دیا۔
desk-log-did-proposal-withdrawn = { $by } نے تجویز { $name } واپس لی۔
desk-log-did-proposal-put = { $by } نے تجویز { $name } کو رائے شماری کے لیے رکھا۔
desk-log-did-proposal-decided = { $by } نے تجویز { $name } پر فیصلہ کرایا۔
desk-log-did-order-adopted = { $by } نے ایجنڈا منظور کرایا، تجویز { $name }۔
desk-log-did-panel-seated = { $by } نے نگران پینل { $name } بٹھایا۔
desk-log-did-report-filed = { $by } نے پینل { $name } کی رپورٹ جمع کی۔
desk-log-did-statements-opened = { $by } نے کمروں سے بیانات مانگے: { $name }۔
desk-log-did-statements-closed = { $by } نے بیانات بند کیے: { $name }۔
desk-log-did-statements-read = { $by } نے بیانات پڑھے۔
desk-log-did-statement-starred = { $by } نے ایک بیان پر ستارہ لگایا یا ہٹایا۔
desk-log-did-statements-merged = { $by } نے بیانات یکجا کیے۔
desk-log-did-statement-parted = { $by } نے بیانات پھر الگ کیے۔
desk-log-did-statement-taken-off = { $by } نے ایک بیان ہٹایا: { $text }۔
desk-log-did-statement-put-back = { $by } نے ایک بیان واپس رکھا۔
desk-log-did-statements-claimed = { $by } نے بیانات کو نمٹایا۔
desk-log-did-statements-released = { $by } نے بیانات دوسروں پر چھوڑے۔
desk-log-did-rules-adopted = { $by } نے ایوان کے قواعد مقرر کیے۔
desk-log-did-seats-given = { $by } نے ایوان کی نشستیں ان ارکان کو دیں جو قرعے میں نہیں نکلے تھے۔
desk-log-did-seat-signed = { $by } نے ایک آلہ لاگ اِن کیا: { $name }۔
desk-log-did-seat-left = { $by } نے آلہ ہٹایا: { $name }۔
desk-log-did-seat-unlocked = { $by } نے گمشدہ آلہ ہٹایا: { $name }۔
desk-log-did-checked-out = { $by } نے روانگی درج کی: { $name }۔
desk-log-did-counts-told = { $by } نے رائے شماری { $name } کی ایک گنتی بتائی۔
desk-log-did-counts-agreed = { $by } نے رائے شماری { $name } میں دوسرے گنتی کرنے والے جتنا ہی گنا۔
desk-log-did-paper-given = { $by } نے رائے شماری { $name } میں کاغذی بیلٹ دیا۔
desk-log-did-poll-adjourned = { $by } نے رائے شماری { $name } ملتوی کی۔
desk-log-did-poll-resumed = { $by } نے رائے شماری { $name } پھر شروع کی۔
desk-log-did-signing-up-set = { $by } نے مقرر کیا کہ اندراج کرنے والے کمروں کو کیسے داخل کیا جائے۔
desk-log-did-room-admitted = { $by } نے کمرہ { $name } داخل کیا۔
desk-log-did-room-turned-down = { $by } نے اندراج { $name } کا کمرہ رد کیا۔
desk-log-did-parties-registered = { $by } نے ایک اجتماع شامل کیا۔
desk-log-did-voters-listed = { $by } نے ووٹروں کی فہرست نافذ کی۔
desk-log-did-voter-code-withdrawn = { $by } نے ووٹر { $text } کا کوڈ واپس لیا۔
desk-log-did-voter-code-issued = { $by } نے ووٹر { $text } کو دوسرا کوڈ دیا۔
desk-log-did-tie-broken = { $by } نے درج کیا کہ رائے شماری { $name } میں برابری کا فیصلہ کیسے ہوا۔
desk-log-did-breakout-prepared = { $by } نے گروہی گفتگو { $name } تیار کی۔
desk-log-did-breakout-started = { $by } نے گروہی گفتگو { $name } شروع کی۔
desk-log-did-breakout-extended = { $by } نے گروہی گفتگو { $name } کے مرحلے کی مدت بدلی۔
desk-log-did-phase-ended = { $by } نے گروہی گفتگو { $name } کا اگلا مرحلہ شروع کیا۔
desk-log-did-breakout-recalled = { $by } نے کمروں کو گروہی گفتگو { $name } سے واپس بلایا۔
desk-log-did-breakout-ended = { $by } نے گروہی گفتگو { $name } ختم کی۔
desk-log-did-stream-taken = { $by } نے { $name } کو سٹریم پر لگایا۔
desk-log-did-stream-source-added = { $by } نے سٹریم میں ذریعہ { $name } شامل کیا۔
desk-log-did-stream-source-changed = { $by } نے سٹریم کا ذریعہ { $name } بدلا۔
desk-log-did-stream-source-removed = { $by } نے سٹریم سے ذریعہ { $name } ہٹایا۔
desk-log-did-stream-key-renewed = { $by } نے { $name } کو سٹریم کی نئی کلید دی۔
desk-log-did-stream-settings-changed = { $by } نے سٹریم کی ترتیبات بدلیں۔
desk-log-holding-card = وقفے کا کارڈ
desk-log-did-scene-prepared = { $by } نے { $outputs } کے لیے تیار کیا: { $scene }۔
desk-log-did-scene-taken = { $by } نے دکھایا: { $scene }۔
desk-log-did-scene-taken-back = { $by } نے پھر دکھایا: { $scene }۔
desk-log-did-blackout-set = { $state ->
    [black] { $by } نے سیاہ کیا: { $outputs }۔
   *[lifted] { $by } نے سیاہی ہٹائی: { $outputs }۔
 }
desk-log-did-plan-lock-set = { $state ->
    [locked] { $by } نے رن ڈاؤن مقفل کیا۔
   *[unlocked] { $by } نے رن ڈاؤن کھولا۔
 }
desk-log-did-gathering-set = { $state ->
    [ended] { $by } نے ترجیحات جمع کرنا بند کیا۔
    [opened] { $by } نے ترجیحات جمع کرنا شروع کیا۔
   *[set] { $by } نے ترجیحات جمع کرنے کا وقت مقرر کیا۔
 }
desk-log-did-timer-added = { $state ->
    [more] { $by } نے ٹائمر { $name } میں { $text } سیکنڈ بڑھائے۔
   *[less] { $by } نے ٹائمر { $name } سے { $text } سیکنڈ گھٹائے۔
 }
desk-log-did-witness-noted = { $by } نے تجویز { $name } کے گواہ کے بارے میں درج کیا: { $state ->
    [requested] درخواست کی گئی
    [invited] مدعو
    [coming] آ رہے ہیں
   *[cannot_come] نہیں آ سکتے
 }۔
desk-log-did-witness-noted-why = { $by } نے تجویز { $name } کے گواہ کے بارے میں درج کیا: { $state ->
    [requested] درخواست کی گئی
    [invited] مدعو
    [coming] آ رہے ہیں
   *[cannot_come] نہیں آ سکتے
 } ({ $why })۔
desk-log-did-other = { $by }: { $what }۔
desk-log-asked-set-signing-up = مقرر کرنا کہ اندراج کرنے والے کمروں کو کیسے داخل کیا جائے
desk-log-asked-admit-room = اندراج کرانے والے کمرے کو داخل کرنا
desk-log-asked-turn-room-down = اندراج کرانے والے کمرے کو رد کرنا
desk-log-asked-end-host-link = میزبان کا رابطہ ختم کرنا
desk-log-asked-start-item = بند { $name } نشر پر رکھنا
desk-log-asked-end-item = بند { $name } ختم کرنا
desk-log-asked-set-standby = بند { $name } کو تیار رکھنا
desk-log-asked-set-edit-lock = رن ڈاؤن مقفل کرنا یا کھولنا
desk-log-asked-insert-item = رن ڈاؤن میں بند شامل کرنا
desk-log-asked-delete-item = رن ڈاؤن سے بند { $name } نکالنا
desk-log-asked-move-item = رن ڈاؤن میں بند { $name } کی جگہ بدلنا
desk-log-asked-skip-item = بند { $name } چھوڑنا، یا نہ چھوڑنا
desk-log-asked-change-item = رن ڈاؤن میں بند { $name } بدلنا
desk-log-asked-split-item = بند { $name } کے دو حصے کرنا
desk-log-asked-undo-edit = رن ڈاؤن کی تبدیلی واپس کرنا
desk-log-asked-redo-edit = رن ڈاؤن کی تبدیلی پھر کرنا
desk-log-asked-prepare-poll = رائے شماری تیار کرنا
desk-log-asked-open-poll = رائے شماری { $name } کھولنا
desk-log-asked-close-poll = رائے شماری { $name } بند کرنا
desk-log-asked-extend-poll = رائے شماری { $name } کے بند ہونے کا وقت بدلنا
desk-log-asked-show-round = رائے شماری { $name } کا ایک دور دکھانا
desk-log-asked-publish-poll = رائے شماری { $name } کا نتیجہ شائع کرنا
desk-log-asked-void-poll = رائے شماری { $name } کو کالعدم قرار دینا
desk-log-asked-start-phones-over = رائے شماری { $name } میں فونوں سے نئے سرے سے ووٹ دلوانا
desk-log-asked-leave-out-party = رائے شماری { $name } سے ایک اجتماع کو الگ رکھنا
desk-log-asked-count-party-again = رائے شماری { $name } میں ایک اجتماع کو پھر شمار کرنا
desk-log-asked-start-lottery = قرعہ اندازی { $name } براہِ راست شروع کرنا
desk-log-asked-enter-lottery-value = قرعہ اندازی { $name } کی قدر درج کرنا
desk-log-asked-reveal-lottery = قرعہ اندازی { $name } کا نتیجہ ظاہر کرنا
desk-log-asked-end-lottery = قرعہ اندازی { $name } ختم کرنا
desk-log-asked-void-lottery = قرعہ اندازی { $name } کو کالعدم قرار دینا
desk-log-asked-check-lottery = قرعہ اندازی جانچنا
desk-log-asked-commit-lottery = قرعہ اندازی کی پابندی شائع کرنا
desk-log-asked-cancel-lottery = قرعہ اندازی { $name } کا حساب منسوخ کرنا
desk-log-asked-set-headcount = حاضرین کی تعداد مقرر کرنا
desk-log-asked-publish-conduct = رویے کے ضابطے شائع کرنا
desk-log-asked-set-capacity = درست کرنا کہ کمرے میں کتنے لوگ آ سکتے ہیں
desk-log-asked-renew-room-code = کمرے کو شامل ہونے کا نیا کوڈ دینا
desk-log-asked-end-phone = ایک فون کو لاگ آؤٹ کرنا
desk-log-asked-send-message = پیغام بھیجنا
desk-log-asked-take-message-back = پیغام واپس لینا
desk-log-asked-acknowledge-line = لاگ کی سطر کی توثیق کرنا
desk-log-asked-note-party = اجتماع کے بارے میں نوٹ لکھنا
desk-log-asked-answer-help = مدد کی پکار کا جواب دینا
desk-log-asked-name-stewards = بتانا کہ کون کسی کو جانے کو کہہ سکتا ہے
desk-log-asked-note-conduct = رویے کے بارے میں نوٹ لکھنا
desk-log-asked-set-contact = اجتماع سے رابطے کا طریقہ بدلنا
desk-log-asked-help-done = بتانا کہ اجتماع کی مدد ہو گئی
desk-log-asked-prepare-scene = منظر تیار کرنا
desk-log-asked-take = پیش منظر میں جو ہے اسے دکھانا
desk-log-asked-take-back = پچھلے منظروں پر واپس جانا
desk-log-asked-set-blackout = آؤٹ پٹ سیاہ کرنا، یا سیاہی ہٹانا
desk-log-asked-plan-cues = بند { $name } کے اشارے طے کرنا
desk-log-asked-arm-cue = بند { $name } کا اشارہ تیار یا غیر فعال کرنا
desk-log-asked-skip-cue = بند { $name } کا ایک اشارہ چھوڑنا
desk-log-asked-start-timer = ٹائمر شروع کرنا
desk-log-asked-pause-timer = ٹائمر { $name } روکنا
desk-log-asked-resume-timer = ٹائمر { $name } پھر چلانا
desk-log-asked-prepare-survey = سروے لکھنا
desk-log-asked-plan-surveys = جدول سے سروے لکھنا
desk-log-asked-open-survey = سروے { $name } کھولنا
desk-log-asked-close-survey = سروے { $name } بند کرنا
desk-log-asked-set-languages = کانفرنس کی زبانیں مقرر کرنا
desk-log-asked-word-in = متن دوسری زبان میں لکھنا
desk-log-asked-set-gathering = مقرر کرنا کہ ترجیحات کب جمع ہوں
desk-log-asked-enter-priorities = کاغذ سے ترجیحات درج کرنا
desk-log-asked-withdraw-priorities = ترجیحات واپس لینا
desk-log-asked-add-to-timer = ٹائمر { $name } کا وقت بدلنا
desk-log-asked-restart-timer = ٹائمر { $name } نئے سرے سے چلانا
desk-log-asked-stop-timer = ٹائمر { $name } بند کرنا
desk-log-asked-table-motion = قرارداد { $name } پیش کرنا
desk-log-asked-propose-amendment = قرارداد { $name } میں ترمیم جمع کرانا
desk-log-asked-withdraw-amendment = قرارداد { $name } کی ترمیم واپس لینا
desk-log-asked-set-voting-order = قرارداد { $name } پر رائے شماریوں کی ترتیب مقرر کرنا
desk-log-asked-call-election = انتخاب { $name } کا اعلان کرنا
desk-log-asked-give-seat-areas = نشستوں کو ان کے علاقے دینا
desk-log-asked-note-training = درج کرنا کہ کس کی تربیت ہو چکی ہے
desk-log-asked-nominate = انتخاب { $name } میں کسی کو نامزد کرنا
desk-log-asked-accept-nomination = درج کرنا کہ انتخاب { $name } کا ایک نامزد راضی ہے
desk-log-asked-give-statement = انتخاب { $name } کے ایک نامزد کا بیان بدلنا
desk-log-asked-withdraw-nomination = انتخاب { $name } کی ایک نامزدگی واپس لینا
desk-log-asked-close-nominations = انتخاب { $name } کی نامزدگیاں بند کرنا
desk-log-asked-reopen-nominations = انتخاب { $name } کی نامزدگیاں پھر کھولنا
desk-log-asked-draw-ballot-order = انتخاب { $name } کے بیلٹ کی ترتیب قرعے سے نکالنا
desk-log-asked-open-hustings = انتخاب { $name } کے امیدواروں کی پیشی شروع کرنا
desk-log-asked-put-election = انتخاب { $name } کو رائے شماری کے لیے رکھنا
desk-log-asked-enter-lot = انتخاب { $name } کا قرعہ درج کرنا
desk-log-asked-cancel-election = انتخاب { $name } منسوخ کرنا
desk-log-asked-vacate-office = درج کرنا کہ انتخاب { $name } کا عہدہ کسی نے چھوڑ دیا
desk-log-asked-answer-offer = انتخاب { $name } کی پیش کی گئی نشست کا جواب درج کرنا
desk-log-asked-put-to-vote = قرارداد { $name } کو رائے شماری کے لیے رکھنا
desk-log-asked-send-back = قرارداد { $name } کی ایک شق واپس بھیجنا
desk-log-asked-second-reading = قرارداد { $name } کی ایک اور خواندگی شروع کرنا
desk-log-asked-open-floor = مقررین کی فہرست کھولنا
desk-log-asked-add-speaker = کسی کو مقررین کی فہرست { $name } میں شامل کرنا
desk-log-asked-strike-speaker = کسی کو مقررین کی فہرست { $name } سے کاٹنا
desk-log-asked-close-floor = مقررین کی فہرست { $name } بند کرنا
desk-log-asked-draw-floor = مقررین کی فہرست { $name } قرعہ سے نکالنا
desk-log-asked-call-speaker = فہرست { $name } سے مقرر کو بلانا
desk-log-asked-end-speech = مقررین کی فہرست { $name } کی تقریر ختم کرنا
desk-log-asked-end-floor = مقررین کی فہرست { $name } ختم کرنا
desk-log-asked-bring-proposal = ایجنڈا پیش کرنا
desk-log-asked-withdraw-proposal = تجویز { $name } واپس لینا
desk-log-asked-put-proposal = تجویز { $name } کو رائے شماری کے لیے رکھنا
desk-log-asked-place-proposal = تجویز { $name } کو پروگرام میں رکھنا
desk-log-asked-note-witness = تجویز { $name } کے گواہ کی صورتِ حال درج کرنا
desk-log-asked-seat-panel = نگران پینل { $name } بٹھانا
desk-log-asked-open-statements = کمروں سے بیانات مانگنا
desk-log-asked-close-statements = بیانات بند کرنا: { $name }
desk-log-asked-read-statements = بیانات پڑھنا
desk-log-asked-star-statement = بیان پر ستارہ لگانا
desk-log-asked-merge-statements = بیانات یکجا کرنا
desk-log-asked-part-statement = بیانات پھر الگ کرنا
desk-log-asked-take-off-statement = بیان ہٹانا
desk-log-asked-put-back-statement = بیان واپس رکھنا
desk-log-asked-claim-statements = بیانات کو نمٹانا
desk-log-asked-release-statements = بیانات دوسروں پر چھوڑنا
desk-log-asked-withdraw-asking = دوسرے لاگ اِن کی منتظر درخواست واپس لینا
desk-log-asked-identify-screens = ڈسپلے سے کہلوانا کہ کون سا کون ہے
desk-log-asked-redirect-display = ڈسپلے کو دوسرا آؤٹ پٹ دینا
desk-log-asked-adopt-rules = ایوان کے قواعد مقرر کرنا
desk-log-asked-unlock-seat = نشست سے آلہ ہٹانا
desk-log-asked-check-out = بیج کی روانگی درج کرنا
desk-log-asked-tell-counts = رائے شماری { $name } کی گنتی بتانا
desk-log-asked-tell-room = رائے شماری { $name } میں کمرہ ٹیلی فون سے درج کرنا
desk-log-asked-give-paper = رائے شماری { $name } میں کاغذی بیلٹ دینا
desk-log-asked-adjourn-poll = رائے شماری { $name } ملتوی کرنا
desk-log-asked-resume-poll = رائے شماری { $name } پھر شروع کرنا
desk-log-asked-withdraw-voter-code = ووٹر کا کوڈ واپس لینا
desk-log-asked-break-tie = درج کرنا کہ رائے شماری { $name } میں برابری کا فیصلہ کیسے ہوا
desk-log-asked-prepare-breakout = گروہی گفتگو تیار کرنا
desk-log-asked-start-breakout = گروہی گفتگو { $name } شروع کرنا
desk-log-asked-extend-breakout = گروہی گفتگو { $name } کے مرحلے کی مدت بدلنا
desk-log-asked-next-phase = گروہی گفتگو { $name } کا اگلا مرحلہ شروع کرنا
desk-log-asked-recall-breakout = کمروں کو گروہی گفتگو { $name } سے واپس بلانا
desk-log-asked-end-breakout = گروہی گفتگو { $name } ختم کرنا
desk-log-asked-forget-drafts = گروہی گفتگو { $name } میں میزوں کا لکھا ہٹانا
desk-log-asked-run-the-show = شو چلانا
desk-log-asked-other = { $text } کرنا
desk-log-cue-outcome = { $outcome ->
    [skipped] چھوڑ دیا گیا
   *[failed] ناکام
 }
desk-log-refused = { $count ->
    [one] { $by } نے چاہا: { $what }۔ نامنظور: { $why }
   *[other] { $by } نے چاہا: { $what }۔ نامنظور ({ $count } بار): { $why }
 }
desk-log-parties-lost = { $count ->
    [one] { $count } اجتماع کا رابطہ ٹوٹ گیا۔ رابطوں کا نقشہ دیکھیں (Ctrl+2)۔
   *[other] { $count } اجتماعات کا رابطہ ایک ساتھ ٹوٹ گیا۔ رابطوں کا نقشہ دیکھیں (Ctrl+2)۔
 }
desk-log-parties-back = { $count ->
    [one] { $count } اجتماع واپس آ گیا۔
   *[other] { $count } اجتماعات واپس آ گئے۔
 }
desk-log-room-signed-up = ”{ $name }“ نے اندراج کرایا: وہ اندراجات میں منتظر ہے (Ctrl+Shift+U)۔
desk-log-helped-by = { $by }: { $name } کی مدد ہو گئی۔
desk-log-helped = { $name } کی مدد ہو گئی، اس کے سہولت کار نے بتایا۔
desk-log-poll-over = { $name } وقت ختم ہونے پر خود بند ہو گئی۔ اسے شائع کریں۔
desk-log-cue-not-done = ایک اشارہ نہیں ہوا، { $cue }: { $why }
desk-log-party-lost = { $name } کا رابطہ ٹوٹ گیا۔ اس کے سہولت کار کو فون کریں: نمبر کارڈ پر ہے۔
desk-log-party-back = { $name } واپس آ گیا۔
desk-log-party-joined = { $name } شامل ہو گیا۔
desk-log-help-asked = { $name } مدد مانگ رہا ہے: { $text }
desk-log-help-answered = { $by } نے { $name } کو جواب دیا: { $text }
desk-log-conduct-noted = { $name } کے بارے میں رویے کا نوٹ، { $by } کی طرف سے: کارڈ دیکھیں۔
