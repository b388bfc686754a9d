# The lottery: its steps from the files to the reveal.
desk-lottery-file-of = { $kind ->
    [people] افراد کی فائل
    [quotas] کوٹوں کی فائل
    [elected] منتخب اراکین کی فائل
    [staying] برقرار رہنے والوں کی فائل
   *[exclude] قرعے سے باہر افراد کی فائل
 }
desk-lottery-tables = جدول
desk-lottery-unreadable = یہ پڑھی نہیں جا سکتی: { $reason }۔
desk-lottery-not-all-arrived = پوری نہیں پہنچی۔ دوبارہ بھیجیں۔
desk-lottery-not-taken = سرور نے نہیں لی ({ $status })۔ دوبارہ بھیجیں۔
desk-lottery-not-sent = نہیں بھیجی گئی: { $reason }۔ دوبارہ بھیجیں۔
desk-lottery-void-ask = یہ قرعہ اندازی کالعدم قرار دیں؟
desk-lottery-void-explained = ”{ $title }“ شمار نہیں ہوگی۔ ہر اسکرین اور ریکارڈ اسے آپ کی وجہ کے ساتھ دکھاتے ہیں۔
# Digits, as two people enter them.
desk-lottery-another-login = کوئی اور لاگ اِن
desk-lottery-entered-hidden = درج کر دیا؛ یہ پوشیدہ رہتا ہے
desk-lottery-waits-for-another = کسی اور لاگ اِن کا انتظار ہے، ایسے ڈیسک پر جس کا اپنا پاس ورڈ ہو: conference password FOLDER --name NAME
desk-lottery-beacon = اتفاقی عدد
# $form is that of a number in a row.
desk-lottery-place = ہندسہ { $count }
desk-lottery-one-digit = ایک ہندسہ، 0 تا 9۔
desk-lottery-type-beacon = عوامی اتفاقی عدد چسپاں کریں یا لکھیں، بالکل جیسا شائع ہوا۔
desk-lottery-at-most-one-line = ایک سطر میں زیادہ سے زیادہ { $count } حروف۔
desk-lottery-publish-first = پہلے پیشگی تعین شائع کریں۔
desk-lottery-enters-now = اب درج کرتا ہے
desk-lottery-enters-again = پہلے درج کیے ہوئے کی جگہ دوبارہ درج کرتا ہے
desk-lottery-enters-for-other = دوسرے کی طرف سے ایک بار اور درج کرتا ہے
desk-lottery-may-enter = کر سکتا ہے؛ مشق میں ایک کافی ہے
desk-lottery-enters-unseen = یہ بھی درج کرتا ہے، بن دیکھے
desk-lottery-only-while-live = ہندسے صرف براہِ راست ہونے پر لیے جاتے ہیں۔
desk-lottery-every-value-agreed = ہر عدد پر اتفاق ہو چکا۔
desk-lottery-scene-is-off = اس کا منظر اسکرینوں پر نہیں۔ پہلے اسے واپس لائیں۔
desk-lottery-no-login = اس ڈیسک کا ابھی کوئی لاگ اِن نہیں۔
desk-lottery-all-agreed = تمام اعداد پر اتفاق ہے۔
desk-lottery-live-first = پہلے براہِ راست شروع کریں یا مشق کریں۔
# $form is beacon, or that of a number in a row.
desk-lottery-enter = { $login }: { $form ->
    [beacon] اتفاقی عدد
   *[other] ہندسہ { $count }
 } درج کریں
desk-lottery-enter-again = { $login }: اپنے درج کیے ہوئے کی جگہ { $form ->
    [beacon] اتفاقی عدد
   *[other] ہندسہ { $count }
 } دوبارہ درج کریں
desk-lottery-enter-more = { $login }: دوسرے شخص کے طور پر { $form ->
    [beacon] اتفاقی عدد
   *[other] ہندسہ { $count }
 } ایک بار اور درج کریں
desk-lottery-enter-other = کوئی اور لاگ اِن: دوسرے ڈیسک پر { $form ->
    [beacon] اتفاقی عدد
   *[other] ہندسہ { $count }
 } درج کریں
desk-lottery-committed-source = طے شدہ ذریعہ: { $source }
desk-lottery-differ = دو مختلف { $what ->
    [beacon] اتفاقی اعداد
   *[digit] ہندسے
 }۔ کوئی بھی شمار نہیں ہوتا۔ دونوں دوبارہ دیکھیں اور نئے سرے سے درج کریں۔
desk-lottery-differ-times = دو مختلف { $what ->
    [beacon] اتفاقی اعداد
   *[digit] ہندسے
 }، اب تک { $count } بار۔ کوئی بھی شمار نہیں ہوتا۔ دونوں دوبارہ دیکھیں اور نئے سرے سے درج کریں۔
# The commitment and its figures.
desk-lottery-deviation-tip = کسی شخص کے حقیقی امکان کا منصفانہ امکان سے سب سے بڑا فرق۔
desk-lottery-gini-tip = 0: سب کے لیے برابر امکان؛ 1: سب کچھ ایک شخص کے پاس۔
desk-lottery-publish = کوٹے اور پیشگی تعین شائع کریں
desk-lottery-publish-armed = دوبارہ دبائیں: ہمیشہ کے لیے شائع
desk-lottery-of-fair-chance = منصفانہ امکان کا { $share }
desk-lottery-none = کوئی نہیں
desk-lottery-nobody = کوئی نہیں
desk-lottery-of-types = { $people }، { $count ->
    [one] { $count } قسم
   *[other] { $count } اقسام
 }
desk-lottery-entries = { $count } { $kind ->
    [panels] پینل
   *[compositions] ترکیبیں
 }
desk-lottery-seats = نشستیں
desk-lottery-people = افراد
desk-lottery-list = فہرست
desk-lottery-deviation = سب سے بڑا فرق
desk-lottery-least-fair = کم از کم امکان، منصفانہ
desk-lottery-greatest-fair = زیادہ سے زیادہ امکان، منصفانہ
desk-lottery-gini-fair = جینی، منصفانہ
desk-lottery-without-chance = بغیر امکان
desk-lottery-least-realised = کم از کم امکان، حقیقی
desk-lottery-greatest-realised = زیادہ سے زیادہ امکان، حقیقی
desk-lottery-gini-realised = جینی، حقیقی
desk-lottery-chance = { $share }، { $times } میں 1
desk-lottery-held = { $count } پہلے ہی پُر ہیں۔
desk-lottery-is-committed = طے ہو کر ریکارڈ میں ہے۔ اب اس میں کچھ نہیں بدلا جا سکتا۔
desk-lottery-committed-already = یہ پہلے ہی طے ہے۔
desk-lottery-computing-already = پہلے ہی کوئی حساب چل رہا ہے۔
desk-lottery-check-first = پہلے فائلیں جانچیں۔
desk-lottery-check-once-more = ایک بار اور جانچیں: اس ڈیسک کی ترتیبات پچھلی جانچ والی نہیں۔
desk-lottery-preparing = منصفانہ امکانات، نمبر والی فہرست اور فرضی نام نکالے جا رہے ہیں۔
desk-lottery-it-failed = ناکام رہا۔ دوبارہ کوشش کریں۔
desk-lottery-nothing-published = منسوخ: کچھ شائع نہیں ہوا۔
desk-lottery-everybody-will-see = سب کوٹے، قاعدہ اور پیشگی تعین دیکھیں گے؛ اس کے بعد کچھ نہیں بدلا جا سکتا۔
desk-lottery-no-beacon = کوئی نہیں: صرف ہندسے فیصلہ کرتے ہیں
desk-lottery-sha-tip = نیچے کے سب کچھ کا SHA-256۔
desk-lottery-pool-root = فہرست، مرکل جڑ
desk-lottery-quotas = کوٹے
desk-lottery-numbered-list = نمبر والی فہرست
desk-lottery-digits-from = ہندسے کہاں سے
desk-lottery-beacon-from = اتفاقی عدد کہاں سے
desk-lottery-program = پروگرام
# Whoever controls the digits chooses the panel: said wherever no beacon is named.
desk-lottery-known-beforehand = فہرست میں ترکیبیں ہیں اور کوئی اتفاقی عدد طے نہیں کیا گیا۔ عوامی اتفاقی عدد کے بغیر جس کے ہاتھ میں ہندسے ہیں وہی پینل چنتا ہے: افراد کی فائل سے حساب لگایا جا سکتا ہے کہ کس عدد سے کس کا نام نکلے گا۔
desk-lottery-without-beacon = عوامی اتفاقی عدد کے بغیر جس کے ہاتھ میں ہندسے ہیں وہی پینل چنتا ہے۔
desk-lottery-some-certain = کچھ لوگوں کا نام یقیناً نکلے گا؛ حد یا GoldiLocks اس سے بچا سکتے ہیں۔
desk-lottery-in-no-entry = منصفانہ امکان کے باوجود فہرست کے کسی اندراج میں نہیں: { $people }۔
# What was drawn.
desk-lottery-number-of = { $kind ->
    [panels] پینل کا نمبر
   *[compositions] ترکیب کا نمبر
 }
desk-lottery-drawn = نکلا
desk-lottery-nobody-rehearsal = کوئی نہیں: مشق ہے
desk-lottery-digest = خلاصہ
desk-lottery-digest-tip = پیشگی تعین، عدد اور پینل کا۔
# What is being computed, and where it stands.
desk-lottery-job = { $state ->
    [checking] جانچ
    [preparing] پیشگی تعین کی تیاری
   *[drawing] قرعہ نکالنا
 }
desk-lottery-job-phase = { $job }: { $phase }
desk-lottery-job-of = { $job }، { $total } میں سے { $done }
desk-lottery-job-done = { $job }، { $done }
desk-lottery-job-runs = { $job } …
desk-lottery-sent = بھیج دیا؛ جواب کا انتظار ہے۔
desk-lottery-badge = { $stage ->
    [preparing] تیاری
    [rehearsal] مشق
    [void] کالعدم
    [ended] ختم
    [live] براہِ راست
    [drawn] نکل آیا
    [revealed] ظاہر
   *[committed] طے شدہ
 }
desk-lottery-people-in-file = فائل میں افراد
desk-lottery-may-be-drawn = جن کا نام نکل سکتا ہے
desk-lottery-types = افراد کی اقسام
# What is told outside: the line above the panels, and alerts.
desk-lottery-mark-draw = قرعہ { $count }
desk-lottery-mark-rehearsal = قرعہ اندازی کی مشق
desk-lottery-mark-live = قرعہ اندازی براہِ راست
desk-lottery-alert = قرعہ اندازی { $lottery }: { $said }
desk-lottery-not-computed = حساب نہ لگ سکا۔
desk-lottery-alert-committed = ”{ $title }“ طے شدہ ہے: { $figure } …
desk-lottery-alert-disagree = ”{ $title }“ کے عدد نمبر { $count } پر دو لوگ متفق نہیں۔ دونوں نئے سرے سے درج کریں۔
desk-lottery-alert-further = ایک ہی پیشگی تعین سے ”{ $title }“ کا قرعہ نمبر { $count }: { $reason }
desk-lottery-alert-rehearsed = ”{ $title }“ کی مشق ہو رہی ہے۔
desk-lottery-alert-live = ”{ $title }“ براہِ راست ہے۔
desk-lottery-alert-drawn = ”{ $title }“ کا قرعہ نکل آیا۔ ابھی صرف ڈیسک دیکھ رہے ہیں: اسے ظاہر کریں۔
desk-lottery-alert-void = ”{ $title }“ کالعدم ہے: { $reason }
desk-lottery-do-not-agree = دو لوگ متفق نہیں
desk-lottery-being-drawn = قرعہ نکالا جا رہا ہے
desk-lottery-awaited = { $form ->
    [beacon] اتفاقی عدد
   *[other] ہندسہ { $count }
 } کا انتظار
desk-lottery-awaited-entered = { $form ->
    [beacon] اتفاقی عدد
   *[other] ہندسہ { $count }
 } کا انتظار، { $login } نے درج کر دیا
desk-lottery-void-because = کالعدم: { $reason }
desk-lottery-stage = { $stage ->
    [committed] طے شدہ
    [drawn] نکل آیا
   *[revealed] ظاہر
 }
# Files, settings and the check.
desk-lottery-held-file = { $kind ->
    [elected] منتخب اراکین
    [staying] برقرار رہنے والے
   *[exclude] قرعے سے باہر
 }
desk-lottery-held-hint = { $kind ->
    [elected] ان کی خصوصیات: یہ کوٹوں میں شمار ہوتے ہیں۔
    [staying] جن کی نشستیں برقرار ہیں ان کی شناختیں۔
   *[exclude] جن کا نام اس بار نہیں نکل سکتا ان کی شناختیں۔
 }
desk-lottery-people-hint = ہر سطر میں ایک شخص، ہر خصوصیت کا ایک کالم۔
desk-lottery-people-not-needed = ضرورت نہیں: رجسٹر والوں میں سے قرعہ نکلے گا
desk-lottery-people-or-register = ایک فائل، یا ترتیبات کے مطابق رجسٹر والے۔
desk-lottery-quotas-hint = ہر سطر میں ایک گروہ: feature,value,min,max۔
desk-lottery-cannot-change = جو طے ہو چکا وہ بدلا نہیں جا سکتا۔
desk-lottery-faults-all = { $faults }، سب ایک ساتھ
desk-lottery-faults-first = { $faults }، سب ایک ساتھ؛ پہلے { $count } درج ہیں
desk-lottery-whole-file = پوری فائل
desk-lottery-bytes = { $count } بائٹ
desk-lottery-no-number-fits = نشستوں کی کوئی تعداد تمام کوٹوں پر پوری نہیں اترتی
desk-lottery-quotas-allow = کوٹے { $count } کی اجازت دیتے ہیں
desk-lottery-quotas-allow-range = کوٹے { $low } تا { $high } کی اجازت دیتے ہیں
desk-lottery-being-read = فائلیں پڑھی جا رہی ہیں۔
desk-lottery-not-chosen = ابھی منتخب نہیں
desk-lottery-on-server = سرور پر ہے
desk-lottery-on-server-sized = سرور پر، { $size }
desk-lottery-choose-another = دوسری منتخب کریں …
desk-lottery-choose = فائل منتخب کریں …
desk-lottery-upload-cancelled = منسوخ؛ اس میں سے کچھ شمار نہیں
desk-lottery-sending = { $size } میں سے { $sent } بھیج رہے ہیں
desk-lottery-still-sent = ایک فائل ابھی بھیجی جا رہی ہے۔
desk-lottery-send-first = پہلے فائلیں بھیجیں۔
desk-lottery-check-again = دوبارہ جانچیں
desk-lottery-check = فائلیں جانچیں
desk-lottery-choose-first = { $lacks ->
    [people] پہلے افراد کی فائل منتخب کریں۔
    [quotas] پہلے کوٹوں کی فائل منتخب کریں۔
   *[both] پہلے افراد اور کوٹوں کی فائلیں منتخب کریں۔
 }
desk-lottery-checked-committed = فائلیں جانچی گئیں؛ قرعہ اندازی طے شدہ ہے۔
desk-lottery-not-checked = ابھی جانچ نہیں ہوئی۔
desk-lottery-being-checked = جانچ ہو رہی ہے …
desk-lottery-nothing-changed = منسوخ۔ کچھ نہیں بدلا گیا۔
desk-lottery-no-panel = کوئی پینل ان کوٹوں پر پورا نہیں اتر سکتا۔ مشورے کے مطابق یا دوسرے کوٹے بدلیں اور فائل نئے سرے سے بھیجیں۔
desk-lottery-files-have-faults = فائلوں میں غلطیاں ہیں۔ درست کریں، نئے سرے سے بھیجیں اور دوبارہ جانچیں۔
desk-lottery-check-failed = جانچ ناکام رہی۔ دوبارہ کوشش کریں۔
desk-lottery-files-sound = فائلیں درست ہیں اور پینل ممکن ہے۔
# The steps.
desk-lottery-step = { $step ->
    [import] درآمد
    [settings] ترتیبات
    [check] جانچ
    [publish] شائع کریں
    [rehearse] مشق
    [live] براہِ راست
    [digits] ہندسے
    [reveal] ظاہر کریں
   *[end] اختتام
 }
desk-lottery-prepare-new = نئی قرعہ اندازی تیار کریں
desk-lottery-new = نئی قرعہ اندازی
desk-lottery-alarm-void = کالعدم: { $reason }
desk-lottery-alarm-further = ایک ہی پیشگی تعین سے قرعہ { $count }: { $reason }
desk-lottery-not-committed = { $title }، طے نہیں
desk-lottery-is-new = { $title }، نئی
desk-lottery-not-possible = ممکن نہیں
desk-lottery-on-hall-display = ہال کی اسکرین پر
desk-lottery-draw = قرعہ { $count }
desk-lottery-heading = { $step ->
    [import] افراد اور کوٹے
    [settings] کیا نکالنا ہے
    [check] کیا فائلیں درست ہیں اور پینل ممکن ہے؟
    [publish] کوٹے اور پیشگی تعین شائع کریں
    [rehearse] تقریب کی مشق
    [live] براہِ راست شروع کریں
    [digits] ہندسے
    [digits-beacon] ہندسے اور اتفاقی عدد
    [reveal] پینل اپنے کوٹوں کے مقابل
   *[end] ظاہر کرنے کے بعد
 }
# What to do next.
desk-lottery-next-wait = رابطے کا انتظار کریں: اس کے بغیر کچھ نہیں ہو سکتا۔
desk-lottery-next-files-register = افراد اور کوٹوں کی فائلیں منتخب کریں، یا کوٹے اور پھر رجسٹر۔
desk-lottery-next-files = افراد کی فائل اور کوٹوں کی فائل منتخب کریں۔
desk-lottery-next-settings = بتائیں کتنی نشستیں ہیں اور قرعہ کیسے نکلے گا، پھر فائلیں جانچیں۔
desk-lottery-next-checking = فائلیں جانچی جا رہی ہیں؛ انتظار کریں یا منسوخ کریں۔
desk-lottery-next-check-again = دوبارہ جانچیں، یا پہلے ترتیبات یا فائلیں بدلیں۔
desk-lottery-next-mend = جو درج ہے اسے درست کر کے فائل نئے سرے سے بھیجیں، یا ترتیبات بدلیں۔
desk-lottery-next-preparing = پیشگی تعین نکالا جا رہا ہے؛ انتظار کریں یا منسوخ کریں۔
desk-lottery-next-publish = پینل ممکن ہے۔ کوٹے اور پیشگی تعین شائع کریں۔
desk-lottery-next-rehearse = تقریب کی ایک بار مشق کریں، یا براہِ راست شروع کریں۔
desk-lottery-next-put-back = اس کا منظر ہٹا دیا گیا۔ جاری رکھنے کے لیے اسے اسکرینوں پر واپس لائیں۔
desk-lottery-next-live = جب ہال تیار ہو تو براہِ راست شروع کریں۔
desk-lottery-next-look-again = دونوں خاموشی سے دوبارہ دیکھیں؛ پھر ہر ایک نئے سرے سے درج کرے۔
desk-lottery-next-digits = دو لاگ اِن جو دیکھتے ہیں درج کرتے ہیں، ایک دوسرے کو دیکھے بغیر۔ دونوں متفق ہوں تو ہندسہ نکلتا ہے۔
desk-lottery-next-working = پینل نکالا جا رہا ہے؛ چند سیکنڈ لگتے ہیں۔
desk-lottery-next-reveal = { $whom ->
    [hall] ترکیب دیکھیں، پھر مشق کے طور پر ہال میں ظاہر کریں۔
   *[everybody] ترکیب دیکھیں، پھر سب پر ظاہر کریں۔
 }
desk-lottery-next-take-off = جب ہال دیکھ لے تو منظر ہٹا دیں۔
desk-lottery-next-appearing = نشستیں ظاہر ہو رہی ہیں۔ اس کے بعد منظر ہٹا دیں۔
desk-lottery-next-end-rehearsal = مشق ختم کریں؛ پھر اصل کے لیے براہِ راست شروع کریں۔
desk-lottery-next-void = یہ کالعدم ہے۔ وجہ کے ساتھ ایک بار اور نکالیں، یا دوسری قرعہ اندازی تیار کریں۔
desk-lottery-next-done = مکمل۔ متبادل افراد شائع شدہ فائلوں سے نکالے جاتے ہیں۔
# The settings.
desk-lottery-objective = { $objective ->
    [leximin] لیکسی مِن: کم سے کم امکانات یکے بعد دیگرے زیادہ سے زیادہ
    [maximin] میکسی مِن: کم سے کم امکان زیادہ سے زیادہ
    [nash] ناش فلاح: تمام امکانات کا حاصلِ ضرب زیادہ سے زیادہ
    [goldilocks] گولڈی لاکس: نہ بہت چھوٹے نہ بہت بڑے امکانات
   *[random] سادہ طبقاتی قرعہ: موازنے کے لیے، کوئی ضمانت نہیں
 }
desk-lottery-digits-source = تین ہندسے، اسٹیج پر ایک ایک کر کے نکالے گئے
desk-lottery-default-title = ایوان
desk-lottery-give-title = اسے عنوان دیں: یہ ہر اسکرین پر ہوتا ہے۔
desk-lottery-title-long = عنوان میں { $count } سے زیادہ حروف ہیں۔
desk-lottery-say-seats = بتائیں کل کتنی نشستیں ہیں۔
desk-lottery-cap-wrong = حد ایک امکان ہے: 0 سے زیادہ اور 100% تک۔
desk-lottery-say-source = بتائیں ہندسے کہاں سے آتے ہیں: یہ پیشگی تعین کا حصہ ہے۔
desk-lottery-source-long = ہندسے اور اتفاقی عدد کہاں سے آتے ہیں: زیادہ سے زیادہ { $count } حروف۔
desk-lottery-limit-wrong = وقت کی حد زیادہ سے زیادہ ایک دن ہے۔
desk-lottery-no-column = افراد کی فائل میں کالم { $names } نہیں ہے۔
desk-lottery-quoted = ”{ $name }“
desk-lottery-advice-unknown = اگر فہرست سب کے نام لکھنے کے لیے بہت بڑی ہو تو ہندسے صرف ہر قسم کی نشستیں چنتے ہیں، اور افراد کی ترتیب ایک عوامی اتفاقی عدد کو طے کرنی ہوتی ہے۔
desk-lottery-advice-panels = { $people } کے ساتھ سب کے نام { $entries } نمبر والے پینلوں میں آ سکتے ہیں: ہندسے ایک چنتے ہیں، اور اتفاقی عدد متبادل افراد کی ترتیب۔
desk-lottery-advice-panels-none = { $people } کے ساتھ سب کے نام { $entries } نمبر والے پینلوں میں آ سکتے ہیں۔ عوامی اتفاقی عدد کے بغیر جس کے ہاتھ میں ہندسے ہیں وہی پینل اور متبادل افراد کی ترتیب چنتا ہے۔
desk-lottery-advice-compositions = { $people } کے ساتھ فہرست میں ترکیبیں ہیں: ہندسے ہر قسم کی نشستیں چنتے ہیں، اور اتفاقی عدد ان میں افراد کی ترتیب۔
desk-lottery-advice-compositions-none = { $people } کے ساتھ { $entries } پینل سب کے نام نہیں لے سکتے: فہرست میں ترکیبیں ہیں۔ اتفاقی عدد کا ذریعہ لکھیں۔ عوامی اتفاقی عدد کے بغیر جس کے ہاتھ میں ہندسے ہیں وہی پینل چنتا ہے: افراد کی فائل سے پہلے ہی حساب لگایا جا سکتا ہے کہ کس عدد سے کس کا نام نکلے گا۔
# On stage: rehearse, go live, reveal, end.
desk-lottery-appear = { $over ->
    [s30] نشستیں 30 سیکنڈ میں ظاہر ہوں
    [s60] نشستیں 1 منٹ میں ظاہر ہوں
    [s120] نشستیں 2 منٹ میں ظاہر ہوں
    [s10] نشستیں 10 سیکنڈ میں ظاہر ہوں
   *[s0] نشستیں ایک ساتھ ظاہر ہوں
 }
desk-lottery-being-rehearsed = مشق ہو رہی ہے۔
desk-lottery-rehearsal-only-before = مشق صرف پہلے اصل قرعے سے پہلے ممکن ہے۔
desk-lottery-rehearsal-means = سب کچھ ویسا ہی جیسا ہوگا: دو لوگ ہندسے درج کرتے ہیں، ایوان ظاہر ہوتا ہے۔ ہال کی اسکرین تصویر پر مشق لکھتی ہے؛ اجتماعات اور فون کچھ نہیں دیکھتے۔
desk-lottery-rehearsal-nobody = کسی کا نام نہیں نکلتا۔ ختم ہونے پر اس کے ہندسے بھلا دیے جاتے ہیں۔
desk-lottery-rehearse = مشق کریں
desk-lottery-rehearse-armed = دوبارہ دبائیں: ہال کی اسکرین پر مشق
desk-lottery-end-rehearsal-first = پہلے مشق ختم کریں۔
desk-lottery-is-live = یہ براہِ راست ہے۔
desk-lottery-void-before-draw = یہ پیشگی تعین کسی قرعے سے پہلے کالعدم قرار دیا گیا۔ دوسری قرعہ اندازی تیار کریں۔
desk-lottery-end-scene-first = پہلے اس قرعے کا منظر ختم کریں۔
desk-lottery-would-be-further = یہ ایک ہی پیشگی تعین سے قرعہ نمبر { $count } ہوگا۔ شمار ایک ہی قرعہ ہوتا ہے: ہر اسکرین، ریکارڈ اور جانچ دکھائیں گے کہ ایک اور ہوا تھا، اور آپ کی وجہ۔
desk-lottery-screens-armed = دوبارہ دبائیں: ہر اسکرین پر
desk-lottery-go-live = براہِ راست شروع کریں
desk-lottery-put-back = منظر اسکرینوں پر واپس لائیں
desk-lottery-go-live-further = قرعہ نمبر { $count } براہِ راست شروع کریں
desk-lottery-live-means = منظر ہال، اجتماعات اور تمام فونوں پر جاتا ہے: قرعہ اندازی کیا ہے، پھر ہندسے جیسے جیسے نکلیں۔
desk-lottery-live-no-return = پہلے ہندسے کے بعد کچھ واپس نہیں لیا جا سکتا، صرف وجہ کے ساتھ کالعدم قرار دیا جا سکتا ہے۔
desk-lottery-is-revealed = ظاہر کر دیا گیا۔
desk-lottery-nothing-drawn-yet = ابھی کچھ نہیں نکلا۔
desk-lottery-reveal = ظاہر کریں
desk-lottery-reveal-armed = دوبارہ دبائیں: سب دیکھیں گے
desk-lottery-scene-not-on = اس کا منظر نہیں چل رہا۔
desk-lottery-no-draw-yet = ابھی کوئی قرعہ نہیں نکلا۔
desk-lottery-end-rehearsal = مشق ختم کریں
desk-lottery-take-off = منظر ہٹائیں
desk-lottery-forgotten-armed = دوبارہ دبائیں: بھلا دی جائے گی
desk-lottery-off-armed = دوبارہ دبائیں: اسکرینیں آگے بڑھیں گی
desk-lottery-draw-more = ایک بار اور نکالیں …
desk-lottery-show-again = نتیجہ دوبارہ دکھائیں
desk-lottery-is-void = یہ کالعدم ہے۔
desk-lottery-declare-void = کالعدم قرار دیں …
desk-lottery-other-is-on = ”{ $title }“ ابھی اسکرینوں پر ہے۔ پہلے اسے ختم کریں۔
desk-lottery-digits-first = پہلے ہندسے آتے ہیں۔
desk-lottery-draw-not-computed = قرعے کا حساب نہ لگ سکا۔
desk-lottery-drawing = قرعہ نکالا جا رہا ہے …
desk-lottery-digits-complete = ہندسے مکمل ہیں؛ پینل نکالا جا رہا ہے۔
desk-lottery-outside-quota = اپنے کوٹے سے باہر: { $names }۔ ظاہر نہ کریں۔
desk-lottery-quotas-met-desks = ہر کوٹا پورا ہے۔ ابھی صرف ڈیسک یہ دیکھ رہے ہیں۔
desk-lottery-quotas-met = ہر کوٹا پورا ہے۔
desk-lottery-nothing-drawn = کچھ نہیں نکلا۔
desk-lottery-declared-void = کالعدم قرار دیا گیا: { $reason }
desk-lottery-under-way = یہ جاری ہے۔ ابھی ختم کرنے سے منظر ہٹ جائے گا۔
desk-lottery-nothing-revealed = ابھی کچھ ظاہر نہیں کیا گیا۔
desk-lottery-seats-to-go = { $count ->
    [one] { $count } نشست
   *[other] { $count } نشستوں
 } میں سے { $done }، { $left } باقی
desk-lottery-appearing = ایوان ایک ایک نشست کر کے ظاہر ہو رہا ہے۔
desk-lottery-scene-over = منظر ختم ہوا۔ نتیجہ ریکارڈ میں ہے۔
desk-lottery-rehearsal-over = مشق پوری ہوئی۔ جب سب دیکھ لیں تو ختم کریں۔
desk-lottery-all-shown = تمام نشستیں دکھائی جا چکیں۔ لوگ اپنا کوڈ دیکھتے ہیں۔
# The workspace.
desk-lottery-which = کون سی قرعہ اندازی
desk-lottery-steps = تقریب کے مراحل
desk-lottery-step-spoken = { $number } { $title }: { $state ->
    [done] ہو چکا
    [now] ابھی
   *[later] بعد میں
 }
desk-lottery-values = متفقہ اعداد
desk-lottery-value-spoken = { $label }: { $value }
desk-lottery-value-not-yet = { $label }: ابھی نہیں
desk-lottery-enter-anew = دوبارہ درج کریں
desk-lottery-the-digit = ہندسہ
desk-lottery-this-desk = یہ ڈیسک
desk-lottery-other-desk = دوسرا ڈیسک
desk-lottery-beacon-placeholder = عوامی اتفاقی عدد، بالکل جیسا شائع ہوا
desk-lottery-the-beacon = عوامی اتفاقی عدد
desk-lottery-enter-button = درج کریں
desk-lottery-enter-as = بطور { $login } درج کریں    ⏎
desk-lottery-key-digit = ہندسہ { $digit }
desk-lottery-fault-file = فائل
desk-lottery-fault-row = سطر
desk-lottery-fault-column = کالم
desk-lottery-fault-reason = کیا غلط ہے
desk-lottery-faults = غلطیاں
desk-lottery-held-only = صرف جہاں نشستیں برقرار ہوں یا کچھ لوگ باہر رکھے جائیں
desk-lottery-remove = ہٹائیں
desk-lottery-remove-file = { $label }: فائل ہٹائیں
desk-lottery-named-button = { $label }: { $button }
desk-lottery-title-placeholder = عنوان جو ہر اسکرین پر ہوتا ہے
desk-lottery-files-stay = فائلیں سرور کی مشین پر رہتی ہیں۔ صرف اعداد، کوٹے اور فرضی نام شائع ہوتے ہیں۔
desk-lottery-to-settings = ترتیبات پر جائیں
desk-lottery-how-read = فائلیں کیسے پڑھی گئیں
desk-lottery-why-no-panel = کوئی پینل کیوں ممکن نہیں
desk-lottery-smallest-change = سب سے چھوٹی تبدیلی جو اسے ممکن بنائے
desk-lottery-no-register = اس کانفرنس کا کوئی رجسٹر نہیں: conference register import FOLDER people.csv
desk-lottery-how-many = کتنی؟
desk-lottery-those-of-file = فائل والے
desk-lottery-those-of-register = کانفرنس کے رجسٹر والے
desk-lottery-who-may = کس کا نام نکل سکتا ہے
desk-lottery-no-households = کوئی نہیں: ایک پتے کے سب لوگوں کا نام نکل سکتا ہے
desk-lottery-no-training = کوئی نہیں: سب کا نام نکل سکتا ہے
desk-lottery-no-beacon-placeholder = کوئی نہیں: جس کے ہاتھ میں ہندسے ہیں وہی پینل چنتا ہے
desk-lottery-no-limit = کوئی نہیں
desk-lottery-seconds-suffix = {" "}سیکنڈ
desk-lottery-cap-note = کسی کا بھی زیادہ سے زیادہ امکان؛ 100 % یعنی کوئی حد نہیں
desk-lottery-limit-note = پھر اب تک کا بہترین جواب لیا جاتا ہے، بہترین سے اپنے فاصلے کے ساتھ
desk-lottery-propose = ایک تجویز کریں
desk-lottery-form-seats = کل نشستیں
desk-lottery-form-chances = امکانات بلحاظ
desk-lottery-form-weight = کم از کم کا وزن
desk-lottery-form-address = ایک پتے سے ایک شخص
desk-lottery-form-trained = صرف تربیت یافتہ
desk-lottery-form-cap = کسی کا امکان اس سے اوپر نہیں
desk-lottery-form-digits = ہندسے یہاں سے آتے ہیں
desk-lottery-form-beacon = اتفاقی عدد یہاں سے آتا ہے
desk-lottery-form-limit = وقت کی حد
desk-lottery-columns = کالم ▾
desk-lottery-columns-tip = افراد کی فائل کے کالم
desk-lottery-reason-placeholder = ایک اور قرعہ کیوں درکار ہے، ایک جملے میں؛ سب اسے دیکھیں گے
desk-lottery-reason-of-draw = مزید قرعے کی وجہ
desk-lottery-reason-first = پہلے وجہ لکھیں۔
desk-lottery-how-fast = نشستیں کتنی تیزی سے ظاہر ہوں
desk-lottery-name = قرعہ اندازی
# Charts.
desk-lottery-make-up = پینل کی ترکیب
desk-lottery-group-spoken = { $group }: { $count ->
    [one] { $count } نشست
   *[other] { $count } نشستیں
 }، کوٹا { $quota }
desk-lottery-group-before = { $group }: کوئی نشست نہیں، کوٹا { $quota }
desk-lottery-group-outside = { $group }: { $count ->
    [one] { $count } نشست
   *[other] { $count } نشستیں
 }، کوٹا { $quota }، کوٹے سے باہر
desk-lottery-band = کوٹا پٹی کی صورت؛ لکیر وہ ہے جو فہرست میں حصے کے مطابق ہوتا
desk-lottery-quota = کوٹا
desk-lottery-pool = فہرست
desk-lottery-seat-by-seat = ایوان، ایک ایک نشست
desk-lottery-seats-taken = { $count ->
    [one] { $count } نشست
   *[other] { $count } نشستوں
 } میں سے { $taken } پُر
