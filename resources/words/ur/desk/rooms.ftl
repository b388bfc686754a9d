desk-rooms-party = اجتماع
desk-rooms-show-card = اجتماع کا کارڈ دکھائیں
desk-rooms-filter-parties = اجتماعات چھانٹیں
desk-rooms-mend-selected = منتخب اجتماع کو ٹھیک کریں
desk-rooms-map-by-answers = نقشے کو جوابات سے رنگیں
desk-rooms-map-by-links = نقشے کو رابطوں سے رنگیں
desk-rooms-write = اجتماعات کو لکھیں
desk-rooms-show-needs = وہ کمرے دکھائیں جنھیں آپ کی ضرورت ہے
desk-rooms-answer = جواب دیں
desk-rooms-note = نوٹ کریں
desk-rooms-note-conduct = رویہ نوٹ کریں
desk-rooms-keep = محفوظ کریں
desk-rooms-help-done = مدد ہو گئی
desk-rooms-choose = جدول میں یا ضرورت مندوں میں سے Enter کے ساتھ کوئی اجتماع چنیں۔
desk-rooms-note-hint = تمام ڈیسکوں کے لیے نوٹ، جیسے: فون کیا، کوئی نہیں تھا
desk-rooms-answer-hint = ایسا جواب جو سہولت کار فوراً پڑھیں گے
desk-rooms-conduct-hint = کیا ہوا اور کیا کیا گیا: ڈیسکوں اور اس کمرے کے سہولت کاروں کے لیے
desk-rooms-facilitator = سہولت کار
desk-rooms-telephone = ٹیلیفون
desk-rooms-joined = شامل ہوا
desk-rooms-lost-link = رابطہ ٹوٹ گیا
desk-rooms-is-back = واپس
desk-rooms-act-headcount = حاضری درج ہوئی
desk-rooms-act-capacity = گنجائش درست ہوئی
desk-rooms-act-code = کوڈ نیا ہوا
desk-rooms-act-phone = ایک فون ختم ہوا
desk-rooms-act-by = { $what } ({ $who } کی طرف سے)
desk-rooms-since = { $time } سے
desk-rooms-may-ask = کسی کو جانے کا کہہ سکتے ہیں: { $names }
desk-rooms-conduct = { $time } رویہ: { $text } ({ $who })
desk-rooms-people-of = { $count ->
    [one] { $count } شخص
   *[other] { $count } افراد
 } میں سے { $part }
desk-rooms-screens = { $count ->
    [one] { $count } اسکرین
   *[other] { $count } اسکرینیں
 }
desk-rooms-facilitators = { $count } سہولت کار
desk-rooms-no-answer = رائے شماری { $number } کا کوئی جواب نہیں۔
desk-rooms-first-answer = رائے شماری { $number } کا پہلا جواب { $time } پر۔
desk-rooms-asks-since = { $time } سے مدد مانگ رہا ہے: { $about }
desk-rooms-answered = { $time } پر جواب دیا گیا ({ $who }): { $answer }
desk-rooms-help = { $topic ->
    [picture] تصویر نہیں
    [sound] آواز نہیں
    [code] کوڈ
    [headcount] حاضری
    [conduct] رویہ
    [access] رسائی
   *[other] کچھ اور
 }
desk-rooms-help-words = { $topic }: { $text }
desk-rooms-all-linked = جن اجتماعات کا رابطہ ٹوٹا تھا وہ سب واپس آ گئے۔
desk-rooms-all-back = جو اجتماعات سرور شروع ہونے سے پہلے یہاں تھے وہ سب واپس آ گئے۔
desk-rooms-not-back-named = سرور دوبارہ شروع ہونے کے بعد سے { $count ->
    [one] { $count } اجتماع واپس نہیں آیا
   *[other] { $count } اجتماعات واپس نہیں آئے
 }: { $names }۔ انھیں فون کریں۔
desk-rooms-not-back-many = سرور دوبارہ شروع ہونے کے بعد سے { $count ->
    [one] { $count } اجتماع واپس نہیں آیا
   *[other] { $count } اجتماعات واپس نہیں آئے
 }۔ «{ $panel }» (Ctrl+U) میں ان کی فہرست ہے۔
desk-rooms-crowded-one = { $name }: { $phones }، { $people }۔ سہولت کار سے پوچھیں؛ Ctrl+M سے ٹھیک کریں۔
desk-rooms-crowded-many = { $count ->
    [one] { $count } اجتماع
   *[other] { $count } اجتماعات
 } میں لوگوں سے زیادہ فون ہیں۔ اجتماعات کے فلٹر (Ctrl+F) کے نیچے «{ $choice }» چنیں۔
desk-rooms-lost-named = رابطہ ٹوٹ گیا: { $names }۔ سہولت کار کو فون کریں۔
desk-rooms-lost-many = { $count ->
    [one] { $count } اجتماع
   *[other] { $count } اجتماعات
 } میں سے { $part } کا رابطہ ٹوٹ گیا۔ نقشہ رابطوں کے حساب سے دیکھیں (Ctrl+2)۔
desk-rooms-map-none = جواب نہیں
desk-rooms-map-hidden = مخفی: { $count } سے کم فون
desk-rooms-by-answers = جوابات
desk-rooms-by-links = رابطے
desk-rooms-map-links = ہر اجتماع کیسے جڑا ہے
desk-rooms-map-answers = ہر اجتماع کا سب سے زیادہ چنا گیا اختیار: { $question }
desk-rooms-map-filtered = { $count ->
    [one] { $count } اجتماع
   *[other] { $count } اجتماعات
 } میں سے { $part }، فلٹر کے مطابق
desk-rooms-mend-choose = چنیں کہ کیا کرنا ہے
desk-rooms-mend-letters = وہ چار حروف جو فون دکھاتا ہے
desk-rooms-phone = فون
desk-rooms-people = افراد
desk-rooms-mend = ٹھیک کریں …
desk-rooms-mend-tip = اس اجتماع کی مدد کریں (Ctrl+M)
desk-rooms-select-first = پہلے جدول میں کوئی اجتماع چنیں۔
desk-rooms-standing = { $phones }، { $people }؛ جگہ { $holds } کی۔
desk-rooms-mend-code-does = وہاں کے سب فون باہر ہو جاتے ہیں، اور کمرے کی اسکرین پر نئے کوڈ سے دوبارہ آتے ہیں۔ دیے گئے ووٹ رہتے ہیں۔
desk-rooms-mend-phone = ایک فون ختم کریں
desk-rooms-mend-phone-does = وہ باہر ہے؛ کمرے کے کوڈ سے واپس آ سکتا ہے۔ اس کا دیا ہوا ووٹ رہتا ہے۔
desk-rooms-mend-holds = درست کریں کہ اس میں کتنے افراد آتے ہیں
desk-rooms-mend-holds-does = اب تک اس میں { $holds } آتے ہیں، اور اس سے زیادہ درج نہیں ہو سکتے۔ سہولت کار فوراً نئی تعداد تک درج کر سکتا ہے۔
desk-rooms-mend-no-poll = کوئی رائے شماری کھلی نہیں۔
desk-rooms-mend-no-phones = کھلی رائے شماری کا جواب فون سے نہیں دیا جاتا۔
desk-rooms-mend-over-does = وہاں کے سب فونوں کے ووٹ کھلی رائے شماری سے نکال دیے جاتے ہیں، اور ہر ایک دوبارہ ووٹ دے سکتا ہے۔ ہاتھ اور بٹن رہتے ہیں۔
desk-rooms-mend-nothing-waits = کوئی رائے شماری نہ کھلی ہے نہ شائع ہونے کی منتظر۔
desk-rooms-leave-out = اس اجتماع کو شامل نہ کریں
desk-rooms-leave-out-of = اس اجتماع کو «{ $question }» میں شامل نہ کریں
desk-rooms-leave-out-does = وہاں سے آنے والا کچھ بھی اس رائے شماری میں نہیں گنا جاتا، نہ اس کے لوگ شرکت میں۔ نتیجہ یہ آپ کی وجہ کے ساتھ بتاتا ہے۔ نتیجہ شائع ہونے تک اسے دوبارہ گنا جا سکتا ہے۔
desk-rooms-count-again = اس اجتماع کو دوبارہ گنیں
desk-rooms-count-again-does = «{ $question }» پر اس کے سب جواب دوبارہ گنے جاتے ہیں، اور ان کے ساتھ اس کے لوگ۔
desk-rooms-done-code = { $name } کا نیا کوڈ ہے، جو اس کی بڑی اسکرین پر ہے۔
desk-rooms-done-phone = { $name } میں اب فون { $phone } نہیں۔
desk-rooms-done-over = { $name } نے اپنے فون نئے سرے سے شروع کیے: ہر ایک دوبارہ ووٹ دے سکتا ہے۔
desk-rooms-done-out = { $name } اس رائے شماری میں شامل نہیں۔
desk-rooms-done-in = { $name } اس رائے شماری میں دوبارہ گنا جاتا ہے۔
desk-rooms-done-holds = { $name } میں اب { $count ->
    [one] { $count } شخص کی
   *[other] { $count } افراد کی
 } جگہ ہے۔
desk-rooms-write-hint = اجتماعات اپنی اسکرینوں پر کیا پڑھیں
desk-rooms-minutes = { " منٹ" }
desk-rooms-send = بھیجیں
desk-rooms-send-again = بھیجنے کو دوبارہ دبائیں
desk-rooms-take-back = واپس لیں
desk-rooms-take-back-tip = منتخب پیغام، سب اسکرینوں سے
desk-rooms-sent-list = اجتماعات کو پیغامات
desk-rooms-to-selected = منتخب اجتماع کو
desk-rooms-to-party = { $name } کو
desk-rooms-to-filtered = جدول کے { $count ->
    [one] { $count } اجتماع کو
   *[other] { $count } اجتماعات کو
 }
desk-rooms-to-all = سب کو: { $count ->
    [one] { $count } اجتماع
   *[other] { $count } اجتماعات
 }
desk-rooms-cannot-send = سرور سے رابطہ نہیں: یہاں سے کچھ نہیں بھیجا جا سکتا۔
desk-rooms-none-passes = کوئی اجتماع جدول کے فلٹر سے نہیں گزرتا۔
desk-rooms-write-something = لکھیں کہ اجتماعات کیا پڑھیں۔
desk-rooms-sent-to-all = سب اجتماعات کو
desk-rooms-sent-to = { $names } کو
desk-rooms-sent-to-many = { $count ->
    [one] { $count } اجتماع کو
   *[other] { $count } اجتماعات کو
 }
desk-rooms-seen-by = { $whole } میں سے { $part } نے دیکھا
desk-rooms-taken-back = واپس لیا گیا
desk-rooms-until = { $time } تک
desk-rooms-over-at = { $time } پر ختم
desk-rooms-not-by = ابھی نہیں: { $names }
desk-rooms-not-by-many = { $count ->
    [one] { $count } اجتماع
   *[other] { $count } اجتماعات
 } نے ابھی نہیں
desk-rooms-needs-all = سب جنھیں آپ کی ضرورت ہے
desk-rooms-needs-list = کمرے جنھیں آپ کی ضرورت ہے
desk-rooms-needs-topic = مدد کی کون سی پکاریں دکھائی جائیں
desk-rooms-needs-extend = +30 سیکنڈ
desk-rooms-needs-done-tip = منتخب کمرے کی
desk-rooms-count-help = مدد مانگنے والے { $count }
desk-rooms-count-lost = رابطہ ٹوٹا: { $count }
desk-rooms-count-agenda = ایجنڈے کے { $count }
desk-rooms-count-not-back = ابھی واپس نہیں { $count }
desk-rooms-count-no-answer = بغیر جواب { $count }
desk-rooms-need-help = مدد مانگتا ہے
desk-rooms-need-lost = رابطہ ٹوٹ گیا ہے
desk-rooms-need-not-back = دوبارہ شروع ہونے سے پہلے یہاں تھا، ابھی واپس نہیں
desk-rooms-need-no-answer = جواب نہیں دیا، اور رائے شماری بند ہو رہی ہے
desk-rooms-need-answered = { $what } (جواب دیا گیا)
desk-rooms-need-seen = { $what } ({ $who } نے دیکھا)
desk-rooms-needs-deaf = سرور سے رابطہ نہیں: یہ ڈیسک نہیں سنتا کہ کن کمروں کو کسی کی ضرورت ہے۔
desk-rooms-needs-none = کسی کمرے کو کسی کی ضرورت نہیں۔ مدد کی پکاریں، رابطہ ٹوٹے کمرے، نہ ملے جواب اور واجب تجاویز یہاں آئیں گی۔
desk-rooms-filter-hint = نام، علاقے یا خطے سے چھانٹیں
desk-rooms-all-regions = سب خطے
desk-rooms-any-link = کوئی بھی رابطہ
desk-rooms-too-many-phones = فون بہت زیادہ
desk-rooms-area = علاقہ
desk-rooms-link = رابطہ
desk-rooms-heard = سنا گیا
desk-rooms-phones = فون
desk-rooms-state-lost = رابطہ ٹوٹا
desk-rooms-state-phones = صرف فون
desk-rooms-state-connected = جڑا ہوا
desk-rooms-state-not-joined = شامل نہیں
desk-rooms-state-not-back = ابھی واپس نہیں
desk-rooms-state-quiet = خاموش
desk-rooms-state-slow = سست، { $seconds } سیکنڈ
desk-rooms-lost-ago = ٹوٹا، { $age }
desk-rooms-count-connected = جڑے ہوئے { $count }
desk-rooms-count-phones-only = صرف فون { $count }
desk-rooms-count-not-joined = شامل نہیں { $count }
desk-rooms-count-crowded = زیادہ فون والے { $count }
desk-rooms-tip = { $name }: { $count ->
    [one] { $count } شخص
   *[other] { $count } افراد
 } میں سے { $part }
desk-rooms-crowd = { $phones }، { $people }
desk-rooms-waiting = اجتماعات کا انتظار ہے …
desk-rooms-no-match = کوئی اجتماع نہیں ملتا۔ Esc سے فلٹر صاف کریں۔
desk-rooms-none-yet = ابھی کوئی اجتماع درج نہیں۔ وہ { $where } کھول کر اپنا کوڈ لکھتے ہیں۔
desk-rooms-none-yet-here = ابھی کوئی اجتماع درج نہیں۔ وہ اس کانفرنس کا پتہ کھول کر اپنا کوڈ لکھتے ہیں۔
