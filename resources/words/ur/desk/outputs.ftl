desk-outputs-displays = ڈسپلے
desk-outputs-displays-count = ڈسپلے { $count }
desk-outputs-displays-tip = ہال کے ڈسپلے: کون سا کون سا ہے، اور ہر ایک کیا دکھاتا ہے۔
desk-outputs-identify = اسکرینوں کی شناخت کریں
desk-outputs-identify-tip = ہر ڈسپلے پانچ سیکنڈ بڑے حروف میں دکھاتا ہے کہ وہ کون سا ہے: حاضرین اسے دیکھتے ہیں۔
desk-outputs-no-display = کسی ڈسپلے نے اطلاع نہیں دی۔ ایسے کھولیں: conference display۔
desk-outputs-show-output = دکھائیں: { $output }
desk-outputs-show-instead = { $display }: اس کے بجائے { $output } دکھائیں
desk-outputs-display = { $name } ({ $output })
desk-outputs-display-late = { $name } ({ $output }، ابھی وہ نہیں جو نشر پر ہے)
desk-outputs-is-page = براؤزر کا صفحہ: وہاں دوسرا صفحہ کھولیں۔
desk-outputs-outputs = آؤٹ پٹ
desk-outputs-take = جو پیش منظر میں ہے اس کا TAKE
desk-outputs-black-all = سب آؤٹ پٹ پر سیاہ، یا اسے ہٹائیں
desk-outputs-back-before = پچھلے منظر پر BACK
desk-outputs-only = صرف { $output } کے لیے
desk-outputs-the-output = آؤٹ پٹ { $output }
desk-outputs-message = پیش منظر کے لیے پیغام
desk-outputs-prepare = تیار کریں
desk-outputs-prepare-menu = تیار کریں …
desk-outputs-message-large = بڑے حروف میں
desk-outputs-message-under = اس کے نیچے، اگر کچھ ہو
desk-outputs-page = جیسا پہلا اجتماع دیکھتا ہے، براؤزر کے صفحے کا: اس کے متن، اعداد اور جگہیں۔ براہ راست تصویر، کوڈ اور کمرے کا اپنا جواب صرف صفحے پر ہیں۔
desk-outputs-nothing-prepared = کچھ تیار نہیں
desk-outputs-black-over = { $scene } پر سیاہ
desk-outputs-black = سیاہ
desk-outputs-lift-all = سیاہ ہٹائیں
desk-outputs-black-one = سیاہ: { $output }
desk-outputs-lift-one = ہٹائیں: { $output }
desk-outputs-lift = سیاہ ہٹائیں
desk-outputs-cannot-show = دکھایا نہیں جا سکتا
desk-outputs-prepared = تیار
desk-outputs-another-for = { $fault } { $output } کے لیے دوسرا منظر تیار کریں (Ctrl+K)۔
desk-outputs-nothing-for = { $output } کے لیے کچھ تیار نہیں۔ منظر تیار کریں (Ctrl+K)، یا کوئی مد تیار رکھیں۔
desk-outputs-take-brings = TAKE لائے گا: { $scene }
desk-outputs-no-change = اس کا پیش منظر کچھ نہیں بدلے گا۔
desk-outputs-take-waits = پچھلے TAKE کا جواب ابھی نہیں آیا۔
desk-outputs-take-to = TAKE: { $outputs }
desk-outputs-take-to-many = TAKE: { $count } آؤٹ پٹ
desk-outputs-no-target = کوئی ہدف نشان زد نہیں۔
desk-outputs-another = { $fault } دوسرا منظر تیار کریں۔
desk-outputs-nothing-new = کچھ ایسا تیار نہیں جو پہلے سے نشر پر نہ ہو۔
desk-outputs-no-before = اس سے پہلے کوئی منظر نشر پر نہیں تھا۔
desk-outputs-two-presses = { $what }۔ دو بار دبانا پڑتا ہے۔
desk-outputs-none-reported = کسی اسکرین نے اطلاع نہیں دی: { $output }۔
desk-outputs-none-reported-what = کسی اسکرین نے نہیں بتایا کہ کیا دکھاتی ہے: { $output }۔
desk-outputs-showing = { $count ->
    [one] { $count } اسکرین
   *[other] { $count } اسکرینوں
 } میں سے { $part } اسے دکھاتی ہیں۔
desk-outputs-showing-not-yet = { $count ->
    [one] { $count } اسکرین
   *[other] { $count } اسکرینوں
 } میں سے { $part } اسے دکھاتی ہیں۔ ابھی نہیں: { $names }۔
desk-outputs-all-show = سب { $count } اسے دکھاتی ہیں۔
desk-outputs-more = مزید { $count }
desk-outputs-lagging = { $whole } میں سے { $part } اسے نہیں دکھاتیں: { $names }
desk-outputs-lagging-yet = { $whole } میں سے { $part } ابھی اسے نہیں دکھاتیں
desk-outputs-targets = TAKE کے اہداف
desk-outputs-on-air = نشر پر
desk-outputs-look-at = دیکھنے کے آؤٹ پٹ
desk-outputs-open = اب کیا کھلا ہے
desk-outputs-open-now = اب کھلا
desk-outputs-open-nothing = کچھ کھلا نہیں
desk-outputs-close-whose = { $whose ->
    [parties] کمرے
    [chamber] ایوان
   *[members] اراکین
 } بند کریں
desk-outputs-whose-answers = { $whose ->
    [parties] کمرے
    [chamber] ایوان
   *[members] اراکین
 } { $whole } میں سے { $part }
desk-outputs-question = «{ $question }»
desk-outputs-poll = رائے شماری { $number } «{ $question }» { $whole } میں سے { $part }
desk-outputs-poll-none = رائے شماری { $number } «{ $question }» کوئی جواب نہیں
desk-outputs-black-on = سیاہ: { $outputs }
desk-outputs-lottery = { $rehearsal ->
    [yes] قرعہ اندازی کی مشق
   *[no] قرعہ اندازی
 }: { $title }
desk-outputs-cue-in = { $span } میں اشارہ: { $cue }
desk-outputs-skip = چھوڑیں
desk-outputs-back = واپس
desk-outputs-prepare-message = پیغام …
desk-outputs-prepare-next = جو آگے آتا ہے
desk-outputs-poll-void = رائے شماری کالعدم قرار دی گئی اور شمار نہیں ہوتی۔
desk-outputs-not-published = اس کا نتیجہ ابھی شائع نہیں ہوا۔
