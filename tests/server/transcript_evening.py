"""Of the transcript: what the hosts of a room share, and the rules of conduct."""


async def evening(cast):
    ann, fay, gus, house = cast.ann, cast.fay, cast.gus, cast.house
    house.note("The evening: what hosts tick off and enter, and the rules of conduct")
    await fay.asks("say_who", name=" Fay ")
    await fay.asks("say_who", name="Fay")
    await fay.asks("tick_off", tick="sound", done=True)
    for shown in (True, False):
        await fay.asks("show_our_evening", on=shown)
    await fay.asks("tick_off", tick="sound", done=True)
    await fay.asks("tick_off", tick="chairs", done=True)
    await fay.asks("tick_off", tick="sound", done=False)
    await gus.asks("tick_off", tick="chairs", done=False)
    await ann.asks("tick_off", "not_allowed", tick="chairs", done=True)
    await ann.asks("publish_conduct", "empty_conduct", text=" ")
    await ann.asks("publish_conduct", text="# How we talk\n\n- One at a time.")
    await ann.asks("publish_conduct", text="# How we talk\n\n- One at a time.")
    await fay.asks("publish_conduct", "not_allowed", text="As I like it.")
    await help_and_conduct(cast)
    await house.passes(1.0)


async def help_and_conduct(cast):
    ann, fay, gus = cast.ann, cast.fay, cast.gus
    await ann.asks("answer_help", "no_help", party=0, text="We call you.")
    await fay.asks("ask_for_help", text="", topic="picture")
    await gus.asks("ask_for_help", "empty_text", text=" ", topic="other")
    await ann.asks("answer_help", "empty_text", party=0, text=" ")
    await ann.asks("answer_help", party=0, text="It is on our side, and back soon.")
    await ann.asks("answer_help", party=0, text="It is on our side, and back soon.")
    await fay.asks("answer_help", "not_allowed", party=0, text="Thank you.")
    await fay.asks("help_done")
    await fay.asks("name_stewards", names=["Fay", " Ida ", "Fay", ""])
    await gus.asks("name_stewards", "another_party", names=[], party=0)
    await fay.asks("note_conduct", "empty_text", text=" ")
    await fay.asks("note_conduct", text="Somebody filmed a guest, and has deleted it.")
    await ann.asks("note_conduct", text="The facilitator was called.", party=0)
