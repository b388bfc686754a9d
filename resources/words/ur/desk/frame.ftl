desk-frame-act = { $act ->
    [start_item] GO
    [end_item] ختم
    [set_standby] تیار
    [take] TAKE
    [take_back] BACK
    [prepare_scene] تیاری
    [open_poll] کھولیں
    [close_poll] بند کریں
    [publish_poll] شائع کریں
    [void_poll] کالعدم
    [lift_black] سیاہ اسکرین ہٹائیں
    [black] سیاہ
    [prepare_poll] رائے شماری تیار کریں
    [extend_poll] رائے شماری بڑھائیں
    [send_message] پیغام بھیجیں
    [insert_item] مد ڈالیں
    [change_item] مد بدلیں
    [move_item] مد کی جگہ بدلیں
    [delete_item] مد مٹائیں
    [skip_item] مد چھوڑیں
    [undo_edit] تبدیلی واپس
    [start_timer] ٹائمر چلائیں
    [stop_timer] ٹائمر روکیں
    [start_breakout] گروہی گفتگو شروع
    [recall_breakout] گروہ واپس بلائیں
    [end_breakout] گروہی گفتگو ختم
    [open_survey] سروے کھولیں
    [close_survey] سروے بند کریں
    [start_lottery] قرعہ اندازی شروع
    [reveal_lottery] قرعہ ظاہر کریں
    [call_speaker] مقرر کو بلائیں
    [end_speech] تقریر ختم
    [open_floor] مقررین کی فہرست کھولیں
    [close_floor] مقررین کی فہرست بند کریں
    [arm_cue] اشارہ مسلح کریں
    [skip_cue] اشارہ چھوڑیں
    [plan_cues] اشارے بدلیں
    [help_done] مدد مکمل
    [identify_screens] اسکرینیں پہچانیں
   *[other] حکم
 }
desk-frame-act-about = { $act } “{ $name }”
desk-frame-sent-no-answer = بھیجا گیا، ابھی جواب نہیں ({ $seconds } سیکنڈ)
desk-frame-no-answer-yet = ابھی جواب نہیں ({ $seconds } سیکنڈ)
desk-frame-no-answer = جواب نہیں ({ $seconds } سیکنڈ)
desk-frame-seconds = ({ $seconds } سیکنڈ)
desk-frame-awaiting = بھیجا گیا، ابھی جواب نہیں ({ $seconds } سیکنڈ): { $act }
desk-frame-awaiting-more = بھیجا گیا، ابھی جواب نہیں ({ $seconds } سیکنڈ): { $act }، اور { $number } مزید
desk-frame-lost = { $act }: { $time } پر بھیجا گیا، اور جواب آنے سے پہلے رابطہ ٹوٹ گیا۔ یہ ہوا یا نہیں، رابطہ بحال ہونے پر معلوم ہوگا۔
desk-frame-was-done = { $act }: ہو گیا۔ رابطہ بحال ہے اور سرور یہی کہتا ہے۔
desk-frame-is-done = { $act }: ہو گیا۔ جواب میں { $seconds } سیکنڈ لگے۔
desk-frame-too-late = { $act }: دوبارہ نہیں بھیجا گیا، یہ بہت پرانا ہے۔ رابطہ ٹوٹنے سے پہلے ہوا یا نہیں، اب نظر آتا ہے: دیکھیں نشر پر کیا ہے، پھر نئے سرے سے فیصلہ کریں۔
desk-frame-refused-late = رد، { $act }: { $why }
desk-frame-refused = رد: { $why }
desk-frame-no-alerts = کوئی انتباہ نہیں
desk-frame-alerts = انتباہات { $number }
desk-frame-alert-tip = { $alert } کلک یا Ctrl+E بتاتا ہے کہ پڑھ لیا گیا۔
desk-frame-commands-key = احکام  Ctrl+K
desk-frame-shortcuts-key = شارٹ کٹ  F1
desk-frame-locked = مقفل: کھولے جانے تک اس ڈیسک سے کچھ نہیں ہوتا۔ باقی سب جاری ہیں۔
desk-frame-unlock = کھولیں
desk-frame-unlock-word = کھولیں
desk-frame-type-password = اپنا پاس ورڈ لکھیں، پھر Enter
desk-frame-type-word = لفظ { $word } لکھیں، پھر Enter
desk-frame-locked-goes-on = مقفل، سب نظر آتا ہے اور جاری ہے
desk-frame-what-unlocks = اس ڈیسک کو کیا کھولتا ہے
desk-frame-not-it = یہ وہ نہیں۔ مقفل
desk-frame-workspace = کام کی جگہ
desk-frame-window = ونڈو
desk-frame-full-screen = پوری اسکرین
desk-frame-commands = احکام
desk-frame-lock-desk = یہ ڈیسک مقفل کریں؛ سب نظر آتا رہے گا
desk-frame-quit = ڈیسک بند کریں؛ رائے شماری جاری رہے گی
desk-frame-arrange = پینل واپس ان کی جگہوں پر
desk-frame-the-workspace = کام کی جگہ { $title } ({ $keys })
desk-frame-is-open = “{ $question }” کھلا ہے۔
desk-frame-is-on-air = “{ $title }” نشر پر ہے۔
desk-frame-goes-on-without = یہ اس ڈیسک کے بغیر جاری رہتا ہے۔
desk-frame-close-desk-ask = ڈیسک بند کریں؟
desk-frame-close-desk = ڈیسک بند کریں
desk-frame-nothing-to-do = ابھی ایسا کرنے کو کچھ نہیں۔
desk-frame-not-now = ابھی نہیں: { $label }۔
desk-frame-why-not-now = { $why } ابھی نہیں: { $label }۔
desk-frame-not-sent = نہیں بھیجا گیا: سرور سے رابطہ نہیں۔
desk-frame-all-outputs-black = تمام آؤٹ پٹ: سیاہ
desk-frame-black = سیاہ
desk-frame-on-air = نشر پر
desk-frame-off-air = نشر نہیں
desk-frame-link-up = رابطہ
desk-frame-link-up-tip = جڑا ہوا؛ تاخیر ناپی جا رہی ہے۔
desk-frame-link = رابطہ { $delay } ملی سیکنڈ
desk-frame-link-tip = سرور تک جانا اور واپس آنا۔
desk-frame-connecting = جڑ رہا ہے …
desk-frame-not-let-in = اندر نہیں
desk-frame-no-link = رابطہ نہیں
desk-frame-login-tip = { $login }: اس ڈیسک کا لاگ اِن۔ یہاں جو کچھ مانگا جائے، ریکارڈ اس کے ساتھ یہ نام لکھتا ہے۔
desk-frame-login = { $post ->
    [director] { $login } · نگران
    [polls] { $login } · رائے شماری
    [parties] { $login } · اجتماعات
    [door] { $login } · دروازہ
   *[other] { $login } · قاری
 }
desk-frame-post = { $post ->
    [director] اس کا عہدہ نگران ہے: یہ سب کچھ مانگ سکتا ہے۔
    [polls] اس کا عہدہ رائے شماری ہے: یہ رائے شماری چلاتا اور اس کے منظر تیار کرتا ہے۔
    [parties] اس کا عہدہ اجتماعات ہے: یہ کمروں کی مدد کرتا اور رائے شماری کو مزید وقت دیتا ہے۔
    [door] اس کا عہدہ دروازہ ہے: یہ بیج اندر اور باہر درج کرتا ہے۔
   *[other] اس کا عہدہ قاری ہے: یہ سب دیکھتا ہے اور کچھ نہیں مانگ سکتا۔
 }
desk-frame-kind-and-title = { $kind }: { $title }
desk-frame-waiting = سرور کا انتظار
desk-frame-no-item = کوئی مد جاری نہیں
desk-frame-programme-empty = پروگرام خالی ہے
desk-frame-crowd-tip = جڑے ہوئے اجتماعات اور فون۔ جدول بتاتا ہے کہ کتنے افراد درج ہیں۔
desk-frame-record = ریکارڈ
desk-frame-record-unheard = ریکارڈ کے بارے میں ابھی کچھ معلوم نہیں۔
desk-frame-record-written = { $count ->
    [one] ریکارڈ لکھا جا رہا ہے: { $count } اندراج۔
   *[other] ریکارڈ لکھا جا رہا ہے: { $count } اندراجات۔
 }
desk-frame-record-fails = ریکارڈ ناکام
desk-frame-stream = سٹریم
desk-frame-stream-unheard = سٹریم کے بارے میں ابھی کچھ معلوم نہیں۔
desk-frame-stream-live = { $time } سے براہِ راست۔
desk-frame-no-stream = سٹریم نہیں
desk-frame-no-stream-tip = سرور سٹریم کے بغیر چل رہا ہے۔
desk-frame-stream-fails = سٹریم ناکام
desk-frame-server-refuses = سرور اس ڈیسک کو اندر نہیں آنے دیتا۔
desk-frame-no-link-for = { $age } سے سرور سے رابطہ نہیں۔
desk-frame-connecting-now = جڑ رہا ہے۔
desk-frame-connecting-for = { $age } سے جڑ رہا ہے۔
desk-frame-next-attempt = اگلی کوشش { $age } میں۔
desk-frame-trying = دوبارہ کوشش۔
desk-frame-last-heard = جو نظر آ رہا ہے وہ آخری اطلاع ہے؛ رائے شماری اس ڈیسک پر منحصر نہیں۔
desk-frame-desk = کانفرنس ڈیسک
desk-frame-desk-of = { $conference } – کانفرنس ڈیسک
desk-frame-no-screen = ونڈو کھولنے کے لیے کوئی اسکرین نہیں۔ اسے ڈیسک ٹاپ سیشن میں یا xvfb-run کے ساتھ چلائیں۔
desk-frame-fault = اس ڈیسک میں خرابی: { $fault }۔ رائے شماری جاری ہے؛ بنانے والوں کو بتائیں۔
desk-frame-needs-password = ڈیسک کو پاس ورڈ چاہیے۔ ونڈو میں دیں یا CONFERENCE_PASSWORD سے۔
desk-frame-no-server = { $url } پر کوئی کانفرنس سرور نہیں: { $reason } ایک چلائیں: conference serve FOLDER
