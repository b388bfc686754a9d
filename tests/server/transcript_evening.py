"""Of the transcript: what the hosts of a room share, and the rules of conduct."""


async def evening(cast):
    ann, fay, gus, house = cast.ann, cast.fay, cast.gus, cast.house
    house.note("The evening: what hosts tick off and enter, and the rules of conduct")
    await fay.asks("say_who", name=" Fay ")
    await fay.asks("say_who", name="Fay")
    await fay.asks("tick_off", tick="sound", done=True)
    await fay.asks("tick_off", tick="sound", done=True)
    await fay.asks("tick_off", tick="chairs", done=True)
    await fay.asks("tick_off", tick="sound", done=False)
    await gus.asks("tick_off", tick="chairs", done=False)
    await ann.asks("tick_off", "not_allowed", tick="chairs", done=True)
    await ann.asks("publish_conduct", "empty_conduct", text=" ")
    await ann.asks("publish_conduct", text="# How we talk\n\n- One at a time.")
    await ann.asks("publish_conduct", text="# How we talk\n\n- One at a time.")
    await fay.asks("publish_conduct", "not_allowed", text="As I like it.")
    await house.passes(1.0)
