# What became of something that was pressed: a command on its way, or recorded.
deed-sending = جارٍ الإرسال
deed-sending-offline = جارٍ الإرسال. لا اتصال الآن: يُرسل تلقائيًا.
deed-sending-busy = جارٍ الإرسال. يطلب الخادم لحظة.
deed-recorded = سُجّل في { $time }
