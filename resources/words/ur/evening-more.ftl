# Handing a room on, who is here, and the room's own evening.
handover-phones = وہ فون جو یہ کمرہ چلا رہے ہیں
handover-named = { $name } (فون { $letters })
handover-phone = فون { $letters }
handover-own = یہ فون
handover-here = ابھی یہاں ہے
handover-away = جڑا ہوا نہیں
handover-take-off = ہٹائیں
handover-take-off-whom = ہٹائیں: { $phone }
handover-take-off-again = ہٹانے کے لیے دوبارہ دبائیں
handover-title = کمرہ کسی دوسرے فون کے حوالے کریں
handover-about = دوسرا فون ایک کوڈ سے یہ کمرہ چلاتا ہے جو ایک ہی بار استعمال ہو سکتا ہے۔ آپ کا اپنا کوڈ آپ کے پاس رہتا ہے۔
handover-stay = میں بھی رہوں گا: ہم کمرہ مل کر چلائیں گے۔
handover-step-down = دوسرا فون آتے ہی میں الگ ہو جاؤں گا۔
handover-show = کوڈ دکھائیں
handover-how = اسے دوسرے فون سے اسکین کریں، یا کوڈ اس پتے پر لکھیں جہاں لوگ شامل ہوتے ہیں۔
handover-left = { $count ->
    [one] ایک بار استعمال ہو سکتا ہے، مزید { $count } منٹ تک۔
   *[other] ایک بار استعمال ہو سکتا ہے، مزید { $count } منٹ تک۔
 }
handover-not = نہیں، رہنے دیں
handover-over = کوڈ ختم ہو گیا۔ اگر اب بھی ضرورت ہو تو دوسرا دکھائیں۔
handover-done-you = آپ نے { $time } پر کمرہ { $phone } کے حوالے کیا۔
handover-done = { $name } نے { $time } پر کمرہ { $phone } کے حوالے کیا۔
handover-off-you = آپ نے { $time } پر { $phone } کو ہٹایا۔ اگر وہ واپس آئے تو ڈیسک سے نیا کوڈ مانگیں۔
handover-off = { $name } نے { $time } پر { $phone } کو ہٹایا۔ اگر وہ واپس آئے تو ڈیسک سے نیا کوڈ مانگیں۔
refused-handed-on = آپ نے کمرہ دوسرے فون کے حوالے کر دیا، اب وہی اسے چلاتا ہے۔ یہ فون اب نہیں چلاتا۔
refused-taken-off = کمرہ چلانے والے کسی شخص نے یہ فون ہٹا دیا۔ ان سے پوچھیں، یا ڈیسک کو بلائیں۔
refused-own-phone = یہ آپ کا اپنا فون ہے۔ اس پر دعوت کے تحت چھوڑیں دبائیں۔
refused-no-such-phone = یہ فون اب کمرہ نہیں چلاتا۔
checkin-ways = فونوں یا فہرست سے حاضری لگائیں
checkin-by-phones = شامل ہونے والے فونوں سے
checkin-phones = { $count ->
    [one] { $count } فون شامل ہوا ہے۔
   *[other] { $count } فون شامل ہوئے ہیں۔
 }
checkin-no-phones = ابھی کوئی فون شامل نہیں ہوا۔
checkin-over = { $people } کمرے کی گنجائش ({ $capacity }) سے زیادہ ہیں۔ کمرہ گنیں۔
checkin-go = { $count } کی حاضری لگائیں
checkin-without-phone = بغیر فون کے لوگ
checkin-follow = مزید فون شامل ہونے پر خود بخود بڑھائیں
checkin-by-list = ناموں کی فہرست سے
checkin-private = نام صرف اسی فون پر رہتے ہیں: صرف تعداد بھیجی جاتی ہے۔ آخری تبدیلی کے ایک دن بعد فہرست ختم ہو جاتی ہے۔
checkin-list-came = { $count ->
    [one] { $all } میں سے { $count } آیا ہے۔
   *[other] { $all } میں سے { $count } آئے ہیں۔
 }
checkin-list-empty = جن کی آمد متوقع ہے ان کے نام لکھیں یا چسپاں کریں۔
checkin-not-listed = دوسرے جو فہرست میں نہیں
checkin-type-names = نام، ہر سطر میں ایک
checkin-add = فہرست میں شامل کریں
checkin-clear = فہرست صاف کریں
checkin-clear-again = صاف کرنے کے لیے دوبارہ دبائیں
checkin-not-kept = یہ فون فہرست محفوظ نہیں رکھ سکتا: صفحہ دوبارہ کھلنے پر وہ ختم ہو جائے گی۔
checkin-one-less = ایک کم
checkin-one-more = ایک زیادہ
telephone-counted = { $count } افراد ٹیلی فون سے گنے گئے۔ اس سوال میں یہ کمرہ کسی اور طرح نہیں گنا جاتا۔
refused-by-telephone = اس رائے شماری میں آپ کا کمرہ ٹیلی فون سے { $people } لوگوں کے ساتھ گنا گیا، اور دو بار نہیں گنا جاتا۔ اگر یہ غلط ہے تو ڈیسک کو بلائیں۔
ours-page-title = ہماری شام
ours-title = ہماری شام
ours-about = ملک کے جوابوں کے ساتھ ہمارے جواب، ہماری میزوں نے کیا کہا، ہماری ترجیحات: آخر میں بڑی اسکرین کے لیے، تصویر لینے اور چھاپنے کے لیے۔
ours-open = صفحے کے طور پر کھولیں، چھاپنے یا بانٹنے کے لیے
ours-show = بڑی اسکرین پر دکھائیں
ours-hide = بڑی اسکرین سے ہٹائیں
ours-print = چھاپیں
ours-share = متن کے طور پر بانٹیں
ours-back = کمرہ چلانے پر واپس
ours-no-room = یہ صفحہ اس فون پر کھولیں جو کمرہ چلاتا ہے، یا پہلے وہاں داخل ہوں۔
ours-here = { $count ->
    [one] { $count } شخص یہاں تھا
   *[other] { $count } لوگ یہاں تھے
 }
ours-all = { $count ->
    [one] ملک میں { $count } شخص
   *[other] ملک میں { $count } لوگ
 }
ours-rooms = { $count ->
    [one] { $count } کمرہ
   *[other] { $count } کمرے
 }
ours-answers = ہم نے کیا جواب دیا
ours-ours = ہمارا کمرہ
ours-country = ملک
ours-no-answers = ابھی کسی سوال کا جواب نہیں دیا گیا۔
ours-more = اور { $count } مزید جواب
ours-few = یہاں اتنے کم فونوں نے رائے دی کہ ہمارا جواب نہیں دکھایا جاتا: اس سے پتا چل جاتا کہ کس نے کیا رائے دی۔
ours-none = ہمارے کمرے نے اس سوال کا جواب نہیں دیا۔
ours-left-out = اس سوال میں ہمارا کمرہ نہیں گنا گیا۔
ours-priorities = ہماری ترجیحات
ours-said = ہماری میزوں نے کیا کہا
ours-thanks = اس شام کا شکریہ۔
ours-shared = { $party }، { $area }: { $conference } میں ہماری شام
ours-shared-answer = ہم نے کہا: { $ours }۔ ملک نے کہا: { $country }۔
