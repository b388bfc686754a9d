desk-polls-list-prepare = رائے شماری تیار کریں …
desk-polls-list-prepare-tip = نیا سوال لکھیں (Ctrl+N)
desk-polls-row = رائے شماری { $number }، { $question }، { $state }، { $note }
desk-polls-none = ابھی کوئی رائے شماری تیار نہیں۔ تیار کریں: Ctrl+N۔
desk-polls-none-chamber = ایوان کی کوئی رائے شماری ابھی تیار نہیں۔ تیار کریں: Ctrl+N۔
desk-polls-awaited = رائے شماریوں کا انتظار ہے …
desk-polls-heading = رائے شماری { $number }
desk-polls-heading-chamber = رائے شماری { $number } · ایوان
desk-polls-heading-members = رائے شماری { $number } · ارکان
desk-polls-state-draft = مسودہ
desk-polls-state-draft-tip = صرف ڈیسک اسے دیکھتا ہے۔
desk-polls-state-open-tip = اجتماعات ابھی جواب دے رہے ہیں۔
desk-polls-state-closed-tip = اب جواب نہیں لیے جاتے۔ ابھی شائع نہیں ہوئی۔
desk-polls-state-published-tip = شائع شدہ: یہی نتیجہ قائم ہے۔
desk-polls-state-void-tip = کالعدم قرار دی گئی۔
desk-polls-options = { $count ->
    [one] { $count } اختیار
   *[other] { $count } اختیارات
 }
desk-polls-of-chamber = ایوان
desk-polls-of-members = ارکان
desk-polls-answered-by = جواب کا ذریعہ: { $ways }
desk-polls-open-by-hand = کھلی { $time } · جب تک آپ بند نہ کریں
desk-polls-open-closes = کھلی { $time } · { $left } میں بند
desk-polls-adjourned-until-you = ملتوی · جب تک آپ دوبارہ شروع نہ کریں
desk-polls-adjourned-till = ملتوی · { $time } پر دوبارہ
desk-polls-closed-at = { $time } پر بند ہوئی
desk-polls-void-since = { $time } سے کالعدم
desk-polls-does-not-count = شمار نہیں
desk-polls-rate = { $figure } فی سیکنڈ
desk-polls-way-phones = فون
desk-polls-way-devices = آلات
desk-polls-way-hands = ہاتھ
desk-polls-way-button = بٹن
desk-polls-way-paper = کاغذ
desk-polls-way-by-name = { $way } نام کے ساتھ
desk-polls-no-answer = جواب نہیں
desk-polls-signed-in = { $whole } حاضرین میں سے { $part } · { $share }
desk-polls-turnout = { $count ->
    [one] { $count } شخص
   *[other] { $count } افراد
 } میں سے { $part } · { $share }
desk-polls-parties = { $count ->
    [one] { $count } اجتماع
   *[other] { $count } اجتماعات
 } میں سے { $part }
desk-polls-tied = { $count } برابر
desk-polls-region-option = { $option }: { $people } ({ $share })
desk-polls-area-voted = { $whole } میں سے { $part } نے ووٹ دیا
desk-polls-hidden = اعداد بند ہونے تک چھپے ہیں، اس ڈیسک سے بھی۔
desk-polls-kind-needs = { $kind }: { $needs }
desk-polls-left-out = { $count ->
    [one] { $count } اجتماع شامل نہیں
   *[other] { $count } اجتماعات شامل نہیں
 }: { $names }۔
desk-polls-started-over = { $names } میں فون نئے سرے سے شروع کیے گئے؛ فون کے { $count ->
    [one] { $count } ووٹ نکالا گیا
   *[other] { $count } ووٹ نکالے گئے
 }۔
desk-polls-by-name-devices = نام کے ساتھ: بند ہونے پر سب پڑھ سکتے ہیں کہ آلے سے کس نے کیا ووٹ دیا۔
desk-polls-by-name-phones = نام کے ساتھ: بند ہونے پر سب پڑھ سکتے ہیں کہ فون سے کس نے کیا ووٹ دیا۔
desk-polls-by-name-result = نام کے ساتھ: کس نے کیا ووٹ دیا، نتیجے کے ساتھ پڑھا جا سکے گا۔
desk-polls-by-name-at = نام کے ساتھ: کس نے کیا ووٹ دیا، یہاں درج ہے: { $address }
desk-polls-this-address = اس کانفرنس کا پتا
desk-polls-no-answer-yet = ابھی کوئی جواب نہیں آیا۔ پہلے جواب کے ساتھ پٹیاں حرکت میں آئیں گی۔
desk-polls-first-preferences = پہلی ترجیحات؛ قاعدہ پوری ترتیب گنتا ہے۔
desk-polls-points-each = پوائنٹ؛ ہر شخص کے پاس { $points } ہیں۔
desk-polls-approve-several = ہر شخص کئی پسند کر سکتا ہے؛ حصے جواب دینے والوں میں سے ہیں۔
desk-polls-rule-told = { $title }: { $sentence }
desk-polls-rule-elects = { $title }: { $sentence } منتخب ہوں گے: { $seats }۔
desk-polls-equal-chair = ووٹ برابر ہیں اور صدر کا ووٹ فیصلہ کن ہے: اسے کام کی جگہ ایوان میں درج کریں، پھر شائع کریں۔
desk-polls-equal-lot = ووٹ برابر ہیں اور فیصلہ قرعے سے ہوگا: اسے کام کی جگہ ایوان میں درج کریں، پھر شائع کریں۔
desk-polls-language-en = انگریزی
desk-polls-language-cy = ویلش
desk-polls-language-es = ہسپانوی
desk-polls-language-fr = فرانسیسی
desk-polls-language-de = جرمن
desk-polls-language-pl = پولش
desk-polls-language-ur = اردو
desk-polls-language-ar = عربی
desk-polls-also-in = ان زبانوں میں بھی: { $languages }۔
desk-polls-changed-since = ترجمے کے بعد سوال بدل دیا گیا: { $languages }۔
desk-polls-missing = باقی: { $languages }۔
desk-polls-wrong-lines = { $language }: { $count ->
    [one] { $count } سطر
   *[other] { $count } سطریں
 }؛ سوال اور اختیارات { $whole } ہیں، ہر سطر میں ایک۔
desk-polls-say-why = لوگوں سے پوچھا جا رہا ہے یا پوچھا جا چکا ہے: وجہ بتائیں۔ یہ ریکارڈ میں رہتی ہے۔
desk-polls-wording-form = سوال مزید زبانوں میں
desk-polls-wording-tells = ایک سطر سوال کے لیے، پھر ہر اختیار کے لیے ایک، اسی ترتیب میں۔ فون اور اسکرینیں یہ انہیں دکھاتی ہیں جو یہ زبان پڑھتے ہیں؛ بیلٹ، گنتی اور نتائج اصل کے ہیں۔ خالی خانہ ترجمہ واپس لیتا ہے۔ مترجموں کے لیے جدول: conference wordings FOLDER۔
desk-polls-wording-language = زبان
desk-polls-wording-text = اس زبان میں سوال اور اختیارات، ہر سطر میں ایک
desk-polls-wording-why = کیوں درست کیا گیا۔ یہ ریکارڈ میں اور فون پر رہتا ہے۔
desk-polls-wording-original = اصل
desk-polls-wording-translation = ترجمہ
desk-polls-code-no-list = ووٹروں کی فہرست نہیں ہے: conference voters list اسے رجسٹر سے بناتا ہے۔
desk-polls-code-take-back = ووٹر کا کوڈ واپس لیں، دوسرے کے بدلے …
desk-polls-code-confirm = تصدیق: ووٹر { $number } کا کوڈ واپس لیں، جیسا کہ { $login } نے کہا …
desk-polls-code-waiting = واپس لیے گئے، اور ابھی دوسرا کوڈ نہیں: { $numbers }۔
desk-polls-code-waiting-more = واپس لیے گئے، اور ابھی دوسرا کوڈ نہیں: { $numbers } اور مزید { $count }۔
desk-polls-code-withdrawn = ووٹر { $number } کا کوڈ اب کسی کو اندر نہیں آنے دیتا۔ دوسرا بنائیں: { $command }
desk-polls-code-form = ووٹر کا کوڈ واپس لیں؟
desk-polls-code-ask = درخواست کریں
desk-polls-code-number = ووٹر کا نمبر
desk-polls-code-number-row = نمبر
desk-polls-code-why = کیوں، ایک جملے میں۔ یہ ریکارڈ میں رہتا ہے: نام نہ لکھیں۔
desk-polls-code-tells = کوڈ گم ہو گیا یا غلط ہاتھوں میں ہے: اب یہ کسی کو اندر نہیں آنے دیتا، اور جو اس سے اندر ہے وہ باہر ہو جاتا ہے۔ ڈالا گیا بیلٹ باقی رہتا ہے۔ اس کے لیے دو لاگ اِن چاہییں: دوسرا اسی نمبر کے لیے یہ فارم بھرتا ہے۔ conference voters find FOLDER ID کسی شخص کا نمبر بتاتا ہے۔
desk-polls-code-another = پھر { $command } دوسرا کوڈ دیتا ہے، ایک بار، جہاں سرور چلتا ہے۔ اسے صرف اسی شخص کو دیں یا بھیجیں: یہ نہ کسی ڈیسک کے پاس ہے نہ ریکارڈ میں۔
desk-polls-edit = ترمیم …
desk-polls-word = زبانیں …
desk-polls-open = رائے شماری کھولیں
desk-polls-open-armed = کھولنے کو دوبارہ دبائیں
desk-polls-close = رائے شماری بند کریں
desk-polls-close-armed = بند کرنے کو دوبارہ دبائیں
desk-polls-extend = +30 سیکنڈ
desk-polls-unbind = بے اختتام
desk-polls-adjourn = ملتوی کریں
desk-polls-adjourn-armed = ملتوی کرنے کو دوبارہ دبائیں
desk-polls-resume = دوبارہ شروع کریں
desk-polls-resume-armed = شروع کرنے کو دوبارہ دبائیں
desk-polls-publish = نتیجہ شائع کریں
desk-polls-publish-armed = شائع کرنے کو دوبارہ دبائیں
desk-polls-void = کالعدم …
desk-polls-open-rooms = کمروں کے لیے کھولیں
desk-polls-close-rooms = کمروں کے لیے بند کریں
desk-polls-publish-rooms = کمروں کا نتیجہ شائع کریں
desk-polls-open-chamber = ایوان میں کھولیں
desk-polls-close-chamber = ایوان میں بند کریں
desk-polls-publish-chamber = ایوان کا نتیجہ شائع کریں
desk-polls-open-members = ارکان کے لیے کھولیں
desk-polls-close-members = ارکان کے لیے بند کریں
desk-polls-publish-members = ارکان کا نتیجہ شائع کریں
desk-polls-arms-too = { $who } بھی اسے تیار کر رہا ہے۔
desk-polls-no-link = سرور سے رابطہ نہیں: یہاں سے کچھ بدلا نہیں جا سکتا۔
desk-polls-still-open = ”{ $question }“ ابھی کھلی ہے۔ پہلے اسے بند کریں (F6)۔
desk-polls-aim-chamber = ”{ $question }“ ایوان کی ہے: { $shortcut } کام کی جگہ ایوان میں اس کے لیے ہے۔
desk-polls-aim-rooms = ”{ $question }“ کمروں کی ہے: { $shortcut } اس جگہ کے سوا ہر کام کی جگہ میں اس کے لیے ہے۔
desk-polls-aim-members = ”{ $question }“ کمروں کی ہے: { $shortcut } اسی کے لیے ہے، اور ارکان کی رائے شماری کی کوئی کلید نہیں۔
desk-polls-no-poll = ابھی کوئی رائے شماری نہیں۔
desk-polls-all-opened = ہر رائے شماری پہلے کھولی جا چکی ہے۔ ایک اور تیار کریں: Ctrl+N۔
desk-polls-open-already = ”{ $question }“ پہلے ہی کھلی ہے، اور کسی اور کی باری نہیں۔ F6 اسے بند کرتی ہے۔
desk-polls-none-due = نشر پر یا تیار کوئی رائے شماری کھولنے کو نہیں۔ کسی اور کو اس کے بٹن سے کھولیں۔
desk-polls-none-open = کوئی رائے شماری کھلی نہیں۔
desk-polls-none-waits = کوئی رائے شماری شائع ہونے کی منتظر نہیں۔
desk-polls-do-open = رائے شماری کھولیں
desk-polls-do-close = رائے شماری بند کریں
desk-polls-do-publish = نتیجہ شائع کریں
desk-polls-do-previous = پچھلا دور دکھائیں، ہر اسکرین پر
desk-polls-do-following = اگلا دور دکھائیں، ہر اسکرین پر
desk-polls-do-all = سب دور دکھائیں، ہر اسکرین پر
desk-polls-do-prepare = رائے شماری تیار کریں
desk-polls-do-edit = مسودہ بدلیں
desk-polls-do-word = رائے شماری کو مزید زبانوں میں لکھیں
desk-polls-do-extend = رائے شماری مزید 30 سیکنڈ کھلی رکھیں
desk-polls-do-unbind = رائے شماری ہاتھ سے بند کرنے تک کھلی رکھیں
desk-polls-do-adjourn = ارکان کی رائے شماری اگلی نشست تک ملتوی کریں
desk-polls-do-resume = ارکان کی رائے شماری دوبارہ شروع کریں: اگلی نشست شروع ہوتی ہے
desk-polls-do-void = رائے شماری کالعدم قرار دیں
desk-polls-not-draft = صرف مسودہ بدلا جا سکتا ہے۔
desk-polls-not-worded = یہ اب شمار نہیں، یا کوئی زبان مقرر نہیں: conference wordings --languages۔
desk-polls-not-open = یہ کھلی نہیں۔
desk-polls-not-ending = اس کا کوئی اختتام نہیں جو ہٹایا جا سکے۔
desk-polls-not-adjourned = صرف ارکان کی کھلی رائے شماری ملتوی ہوتی ہے۔
desk-polls-not-resumed = صرف ارکان کی ملتوی رائے شماری دوبارہ شروع ہوتی ہے۔
desk-polls-not-voided = اسے کالعدم قرار نہیں دیا جا سکتا۔
desk-polls-act-on = { $act }: { $question }
desk-polls-look-at-poll = رائے شماری { $number }: { $question }
desk-polls-withdraw-asked = { $login } کی درخواست واپس لیں: { $act ->
    [publish_poll] نتیجہ شائع کرنا
    [start_lottery] قرعہ اندازی شروع کرنا
    [reveal_lottery] قرعہ اندازی ظاہر کرنا
    [unlock_seat] نشست سے آلہ ہٹانا
   *[withdraw_voter_code] ووٹر کا کوڈ واپس لینا
 }
desk-polls-no-rounds = اس رائے شماری میں دور نہیں ہیں۔
desk-polls-rounds-step = دور: { $step }
desk-polls-being-counted = بیلٹ قاعدے کے مطابق گنے جا رہے ہیں …
desk-polls-in-round = دور { $number }
desk-polls-invalid = { $count } غیر موزوں
desk-polls-quota = کوٹا { $quota }
desk-polls-equally-good = قاعدے کے مطابق برابر اچھے: { $sets }۔
desk-polls-sets-then = { $first }؛ { $next }
desk-polls-previous = پچھلا
desk-polls-following = اگلا
desk-polls-from-first = دور 1 سے
desk-polls-all-of-it = سب
desk-polls-show-round = دور { $number } دکھائیں
desk-polls-begin-first = دور 1 سے شروع کریں، ہر اسکرین پر
desk-polls-show-whole = پورا نتیجہ ہر اسکرین پر دکھائیں
desk-polls-first-round = یہ پہلا دور ہے
desk-polls-last-round = یہ آخری دور ہے
desk-polls-all-rounds = { $count ->
    [one] سب: { $count } دور
   *[other] سب { $count } دور
 }
desk-polls-steps-note = ہر اسکرین پر  F9 F10 F12
desk-polls-duel = { $number } افراد { $second } پر { $first } کو ترجیح دیتے ہیں، { $back } اس کے برعکس
desk-polls-path = { $number } سب سے مضبوط راستہ ہے { $first } سے { $second } تک؛ واپسی: { $back }
desk-polls-paths = سطر سے کالم تک سب سے مضبوط راستہ
desk-polls-path-wins = زیادہ مضبوط راستہ جیتتا ہے۔
desk-polls-row-wins = { $option } جیتا { $record }
desk-polls-chart-scale = پیمانے پر جوابات
desk-polls-chart-rounds = دور بہ دور ووٹوں کی منتقلی
desk-polls-chart-pairs = ہر دو اختیارات کا موازنہ
desk-polls-by-region = علاقے کے لحاظ سے
desk-polls-closing-tip = رائے شماری کتنی دیر کھلی رہے
desk-polls-until-closed = جب تک میں بند نہ کروں
desk-polls-for-half-minute = 30 سیکنڈ کے لیے
desk-polls-for-1-minute = 1 منٹ کے لیے
desk-polls-for-2-minutes = 2 منٹ کے لیے
desk-polls-for-5-minutes = 5 منٹ کے لیے
desk-polls-open-again = دوبارہ: { $closing }
desk-polls-closed-itself = رائے شماری { $number } خود بند ہو گئی، اس کا وقت ختم ہوا: { $count ->
    [one] { $count } جواب
   *[other] { $count } جوابات
 }۔ نتیجہ F7 سے شائع کریں۔
desk-polls-closed-itself-chamber = رائے شماری { $number } خود بند ہو گئی، اس کا وقت ختم ہوا: { $count ->
    [one] { $count } جواب
   *[other] { $count } جوابات
 }۔ نتیجہ کام کی جگہ ایوان میں F7 سے شائع کریں۔
desk-polls-void-form = یہ رائے شماری کالعدم قرار دیں؟
desk-polls-void-tells = ”{ $question }“ ہمیشہ کے لیے شمار نہیں ہوگی۔ ریکارڈ وجہ محفوظ رکھتا ہے۔
desk-polls-form-change = رائے شماری بدلیں
desk-polls-form-keep = مسودے کے طور پر رکھیں
desk-polls-form-example = 30% یا 40%؟
desk-polls-form-one-a-line = ہر سطر میں ایک اختیار
desk-polls-form-kind = بیلٹ ہے
desk-polls-form-options = اختیارات
desk-polls-form-rule = گنتی کا قاعدہ
desk-polls-form-seats = منتخب ہوں گے
desk-polls-form-points = فی کس پوائنٹ
desk-polls-form-ways = جواب کا ذریعہ
desk-polls-form-secrecy = فون پر ووٹ
desk-polls-form-reveal-parties = اجتماعات کو اعداد
desk-polls-form-reveal-hall = ہال کو اعداد
desk-polls-form-source = ماخذ: { $source }
desk-polls-form-of-at-most = زیادہ سے زیادہ { $most } میں سے
desk-polls-form-refused = سرور نے انکار کیا: { $reason }
desk-polls-form-whom = کس سے پوچھا جائے
desk-polls-form-area = ارکان کا علاقہ
desk-polls-form-sittings = نشستیں
desk-polls-form-decision = فیصلے کی قسم
desk-polls-form-needs = درکار
desk-polls-form-all-areas = ووٹ کے سب حقدار
desk-polls-form-sittings-example = { $example }، ہر سطر میں ایک؛ فوراً کھلنی ہو تو خالی
desk-polls-kind-single = ایک اختیار
desk-polls-kind-approval = جتنے بھی اختیارات
desk-polls-kind-scale = پیمانے کا ایک درجہ
desk-polls-kind-ranking = ترتیب
desk-polls-kind-points = بانٹنے کے پوائنٹ
desk-polls-by-phones = فون: ہر شخص
desk-polls-by-hands = ہاتھ: اٹھے ہوئے ہاتھوں کی گنتی
desk-polls-by-button = بٹن: کمرے کی طرف سے ایک بار
desk-polls-seat-phones = آلات: ہر رکن کا اپنا
desk-polls-seat-hands = ہاتھ: دو گنتی کرنے والے برابر گنیں
desk-polls-seat-paper = کاغذ: بعض نشستوں کو، وجہ بتا کر
desk-polls-home-phones = آلات: ہر ووٹر کا اپنا، خط کے کوڈ سے
desk-polls-of-parties-words = کمرے اور ان میں موجود لوگ
desk-polls-of-chamber-words = ایوان: حاضر ارکان
desk-polls-of-members-words = رجسٹر کے ارکان، جو گھر سے ووٹ دیتے ہیں
desk-polls-side-for = حق میں
desk-polls-side-against = مخالفت میں
desk-polls-side-abstain = غیر جانبدار
desk-polls-no-decision = فیصلہ نہیں: اپنے اختیارات والا سوال
desk-polls-secret = خفیہ: کوئی نہیں جانتا کس نے کیا ووٹ دیا
desk-polls-by-name = نام کے ساتھ: سب پڑھ سکتے ہیں کس نے کیا ووٹ دیا
desk-polls-reveal-live = جب تک کھلی ہے
desk-polls-reveal-close = بند ہونے پر
desk-polls-reveal-publish = شائع ہونے پر
desk-polls-needs-by-name = { $needs } اس پر نام کے ساتھ ووٹ ہوتا ہے۔
desk-polls-no-such-kind = مستقل قواعد میں اب یہ قسم نہیں۔
desk-polls-no-rules = ایوان نے مستقل قواعد منظور نہیں کیے، اس لیے وہ کچھ طے نہیں کرتا۔
desk-polls-no-verdict = اس سے کچھ طے نہیں ہوتا: زیادہ ووٹ آگے رہتے ہیں، اکثریت یا کورم درکار نہیں۔
desk-polls-wrong-question = سوال لکھیں۔
desk-polls-wrong-question-long = سوال میں { $most } سے زیادہ حروف ہیں۔
desk-polls-wrong-one-option = کم از کم ایک اختیار دیں، ہر سطر میں ایک۔
desk-polls-wrong-two-options = کم از کم دو اختیارات دیں، ہر سطر میں ایک۔
desk-polls-wrong-many-options = زیادہ سے زیادہ { $most } اختیارات دیں۔
desk-polls-wrong-same = دو اختیارات ایک جیسے ہیں۔
desk-polls-wrong-option-long = ایک اختیار میں { $most } سے زیادہ حروف ہیں۔
desk-polls-wrong-ways = جواب کا کم از کم ایک ذریعہ چنیں۔
desk-polls-wrong-secret = ارکان کی رائے شماری خفیہ ہے: کسی سے نام نہیں پوچھا جاتا۔
desk-polls-wrong-names = نام فون کے بیلٹ کے ساتھ آتے ہیں: نام کے ساتھ ووٹ کو فون چاہیے۔
desk-polls-wrong-sides = فیصلے کے دو یا تین اختیارات ہیں: حق میں، مخالفت میں، غیر جانبدار۔
desk-polls-wrong-rooms = ہاتھ اور بٹن صرف ایک اختیار سے جواب دے سکتے ہیں: صرف فون چنیں۔
desk-polls-wrong-rule = یہ قاعدہ ایسے بیلٹ نہیں گن سکتا: کوئی اور چنیں۔
desk-polls-wrong-seats = { $count ->
    [one] { $count } اختیار
   *[other] { $count } اختیارات
 } سے { $seats } نشستیں پُر نہیں ہو سکتیں: زیادہ سے زیادہ { $most }۔
desk-polls-wrong-step = پیمانے کے ہر درجے کو عدد چاہیے، جیسے 30%: ”{ $option }“ میں نہیں۔
desk-polls-wrong-points = ہر شخص کو کم از کم ایک پوائنٹ دیں۔
desk-polls-asks-single = ہر شخص ایک اختیار چنتا ہے۔
desk-polls-asks-approval = ہر شخص ان سب اختیارات پر نشان لگاتا ہے جن سے متفق ہو، یا کسی پر نہیں۔
desk-polls-asks-scale = ہر شخص ایک درجہ چنتا ہے۔ درجے ترتیب سے لکھیں، ہر ایک عدد کے ساتھ۔
desk-polls-asks-ranking = ہر شخص اختیارات کو ترتیب دیتا ہے، جہاں تک چاہے۔
desk-polls-asks-points = ہر شخص اختیارات میں پوائنٹ بانٹتا ہے۔
desk-polls-one-by-one-rooms = کمرہ ایسا جواب ایک ہو کر نہیں دے سکتا: صرف فون۔
desk-polls-one-by-one-chamber = ایسے جوابات کوئی ہاتھ سے نہیں گنتا: صرف آلات۔
desk-polls-one-by-one-members = ارکان گھر سے ووٹ دیتے ہیں: صرف آلات۔
desk-polls-usual-rule = { $rule } (معمول)
desk-polls-more-than-none = کسی سے زیادہ
