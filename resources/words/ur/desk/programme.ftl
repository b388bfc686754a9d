desk-programme-standby-group = تیار
desk-programme-plan = طے
desk-programme-expected = متوقع
desk-programme-actual = اصل
desk-programme-day = دن { $day } · { $date }
desk-programme-called = گواہ { $name }: { $state }
desk-programme-called-unplaced = گواہ { $name }: { $state }، ابھی جگہ نہیں ملی
desk-programme-called-by-chamber = ایوان نے بلایا: { $state }
desk-programme-kind = { $kind ->
    [ceremony] تقریب
    [speech] تقریر
    [witness] گواہ
    [deliberation] غور و فکر
    [breakout] گروہی گفتگو
    [vote] ووٹ
    [break] وقفہ
    [performance] پیشکش
   *[notice] اعلان
 }
desk-programme-now-for = اب { $time } پر
desk-programme-times = { $nth } بار، پہلی بار { $time }
desk-programme-is-skipped = چھوڑا گیا
desk-programme-not-held = نہیں ہوا
desk-programme-go-skips = GO اسے چھوڑ دے گا
desk-programme-length = { $minutes } منٹ
desk-programme-length-planned = { $minutes } منٹ ({ $planned } طے تھے)
desk-programme-left = { $time } باقی
desk-programme-over = { $time } زیادہ
desk-programme-row-state = { $state ->
    [on] نشر پر
    [standby] تیار
   *[done] ہو چکا
 }
desk-programme-row-expected = متوقع { $time }
desk-programme-awaited = پروگرام کا انتظار ہے …
desk-programme-none-planned = اس کانفرنس کا ابھی کوئی پروگرام نہیں۔ یہ کانفرنس بناتے وقت طے ہوتا ہے۔
desk-programme-standby = تیار
desk-programme-standby-arms = تیار، { $who } GO تیار کر رہا ہے
desk-programme-standby-picked = تیار، ہاتھ سے چنا گیا
desk-programme-standby-skips = تیار، ہاتھ سے چنا گیا: { $title } چھوٹ جائے گا
desk-programme-standby-skips-many = تیار، ہاتھ سے چنا گیا: { $count } چھوٹ جائیں گے، ان میں { $title }
desk-programme-nothing = کچھ نہیں
desk-programme-is-over = پروگرام ختم ہو گیا۔
desk-programme-none-yet = ابھی کوئی پروگرام نہیں۔
desk-programme-no-link-go = سرور سے رابطہ نہیں: یہاں سے کچھ نشر پر نہیں لایا جا سکتا۔
desk-programme-no-link-end = سرور سے رابطہ نہیں: یہاں سے کچھ ختم نہیں کیا جا سکتا۔
desk-programme-no-link-edit = سرور سے رابطہ نہیں: یہاں سے کوئی ترمیم نہیں ہو سکتی۔
desk-programme-go-puts = GO ”{ $title }“ کو نشر پر لاتا ہے۔
desk-programme-go-puts-early = GO ”{ $title }“ کو نشر پر لاتا ہے، اس کے مقررہ آغاز سے { $time } پہلے۔
desk-programme-none-on = کوئی مد نشر پر نہیں۔
desk-programme-go-typing = GO    Esc، پھر Space
desk-programme-go-again = نشر پر لانے کو دوبارہ
desk-programme-end-item = مد ختم کریں
desk-programme-end-again = ختم کرنے کو دوبارہ
desk-programme-typing = آپ ایک خانے میں لکھ رہے ہیں: Escape اس سے نکالتی ہے، پھر Space چلاتی ہے۔ Ctrl+Space فوراً چلاتی ہے۔
desk-programme-go = GO: تیار مد کو نشر پر لائیں
desk-programme-go-item = GO: { $title }
desk-programme-end = نشر پر مد ختم کریں
desk-programme-next = تیار: واپس اس پر جو آگے ہے
desk-programme-to-rundown = رن ڈاؤن پر جائیں: تیر نشان لگاتے ہیں، Return چنتی ہے
desk-programme-run-sheet = رن شیٹ: چھاپنے کے لیے کھولیں
desk-programme-run-sheet-unwritten = رن شیٹ لکھی نہیں جا سکتی: { $reason } ({ $path })۔
desk-programme-run-sheet-unopened = یہاں رن شیٹ کسی سے نہیں کھلتی۔ وہ یہ ہے: { $path }۔
desk-programme-none-picked = ہاتھ سے کچھ نہیں چنا گیا: جو آگے ہے وہی تیار ہے۔
desk-programme-undo-last = رن ڈاؤن کی آخری ترمیم واپس کریں
desk-programme-redo-last = واپس کی گئی ترمیم پھر کریں
desk-programme-move-up = مد کو اوپر کریں
desk-programme-move-down = مد کو نیچے کریں
desk-programme-longer = نشر پر مد کو ایک منٹ اور
desk-programme-shorter = نشر پر مد کا ایک منٹ کم
desk-programme-change = مد بدلیں
desk-programme-lock = رن ڈاؤن کو ترمیم سے بند کریں، یا کھولیں
desk-programme-unlock = رن ڈاؤن کھولیں
desk-programme-insert = اس کے بعد مد ڈالیں
desk-programme-change-it = ”{ $title }“ بدلیں
desk-programme-move-it-up = ”{ $title }“ اوپر کریں
desk-programme-move-it-down = ”{ $title }“ نیچے کریں
desk-programme-skip-it = ”{ $title }“ چھوڑیں
desk-programme-hold-it = ”{ $title }“ آخر کار رکھیں
desk-programme-split-it = ”{ $title }“ دو حصوں میں بانٹیں
desk-programme-delete-it = ”{ $title }“ نکالیں
desk-programme-cues-of = ”{ $title }“ کے اشارے
desk-programme-cues-of-item = مد کے اشارے
desk-programme-none-marked = کسی مد پر نشان نہیں: کسی پر کلک کریں، یا تیر کی کلیدوں سے اس پر جائیں۔
desk-programme-is-first = یہ پہلی ہے۔
desk-programme-is-last = یہ آخری ہے۔
desk-programme-is-short = یہ ایک منٹ کی ہے: اس کے بعد کچھ نہیں آ سکتا۔
desk-programme-is-least = یہ ایک منٹ کی ہے: اس کے بجائے اسے ختم کریں۔
desk-programme-none-to-undo = واپس کرنے کو کچھ نہیں۔
desk-programme-none-to-redo = پھر کرنے کو کچھ نہیں۔
desk-programme-undo-of = واپس کریں: { $edit }
desk-programme-redo-of = پھر کریں: { $edit }
desk-programme-undone = واپس ہوا: { $edit }۔
desk-programme-redone = پھر ہوا: { $edit }۔
desk-programme-the-server = سرور
desk-programme-edited = { $who }: ”{ $title }“ { $what ->
    [inserted] ڈالی گئی
    [deleted] نکالی گئی
    [moved] جگہ بدلی
    [retitled] عنوان بدلا
    [split] تقسیم
    [length] دورانیہ بدلا
    [times] آغاز بدلا
   *[changed] بدلی
 }
desk-programme-edited-skip = { $who }: ”{ $title }“ { $what ->
    [skipped] چھوڑی جائے
   *[unskipped] آخر کار رکھی جائے
 }
desk-programme-planned = { $who }: منصوبہ درآمد کیا گیا
desk-programme-planned-items = { $who }: { $count ->
    [one] { $count } مد
   *[other] { $count } مدات
 } کا منصوبہ درآمد کیا گیا
desk-programme-locked = ترمیم کے لیے بند۔ Ctrl+Shift+L اسے کھولتی ہے۔
desk-programme-locked-by = { $who } نے ترمیم کے لیے بند کیا۔ Ctrl+Shift+L اسے کھولتی ہے۔
desk-programme-form-insert = مد ڈالیں
desk-programme-form-change = مد بدلیں
desk-programme-form-put-in = ڈالیں
desk-programme-form-done = بدلیں
desk-programme-form-speaker = مقرر
desk-programme-form-minutes = منٹ
desk-programme-form-start = طے شدہ آغاز
desk-programme-form-hard = اس کا آغاز بدل نہیں سکتا
desk-programme-form-no-title = مد کو عنوان چاہیے۔
desk-programme-form-no-start = طے شدہ آغاز دن کا وقت ہے، جیسے 9:05۔
