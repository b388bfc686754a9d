"""What an audience sees of the meeting: small documents, each under a path.

========================  ======================  ===========================================
path                      document                audiences
========================  ======================  ===========================================
``conference``            :class:`ConferenceView` all
``region/<place>``        :class:`RegionView`     all
``playhead``              :class:`PlayheadView`   all
``plan``                  :class:`PlanView`       desk
``item/<id>``             :class:`ItemView`       desk: all; others: on, on standby, and the next
``poll/<id>``             :class:`PollView`       desk: all; others: the current one
``lottery/<id>``          :class:`LotteryView`    desk: all; others: the one whose scene is on
``area/<id>``             :class:`AreaView`       desk
``party/<number>``        :class:`PartyView`      desk and hall
``message/<id>``          :class:`MessageView`    desk
``timer/<id>``            :class:`TimerView`      desk and hall; others: those in their scenes
``chamber``               :class:`ChamberView`    all
``seat/<number>``         :class:`SeatView`       desk
``election/<id>``         :class:`ElectionView`   desk, hall and members
``nomination/<id>/<n>``   :class:`NominationView` desk, hall and members
``seat_areas``            :class:`SeatAreasView`  desk, hall and members
``motion/<id>``           :class:`MotionView`     desk
``passage/<key>``         :class:`PassageView`    what scenes and votes show of motions
``tabled/<id>``           :class:`TabledView`     members
``floor/<id>``            :class:`FloorView`      desk: all; hall, members and rooms: not over
``voters``                :class:`VotersView`     desk, hall and voters
``signatures``            :class:`SignaturesView` desk and members, where there are proposals
``proposal/<number>``     :class:`ProposalView`   desk: all; members: not withdrawn
``order/<day>``           :class:`OrderView`      desk and members
``oversight``             :class:`OversightView`  desk and members, where there is a panel
``gathering``             :class:`GatheringView`  desk and rooms, once it was set
``priorities``            :class:`PrioritiesView` desk
``survey/<id>``           :class:`SurveyView`     desk: all; hall, rooms, phones: open, told last
``statements/<id>``       :class:`StatementsView` desk: all; others: the one opened last
``statement/<id>``        :class:`StatementView`  desk
``board/<id>``            :class:`BoardView`      desk and hall; others: that in their scenes
``asked``                 :class:`AskedView`      desk, where two people are asked for
``breakout/<id>``         :class:`BreakoutView`   desk: all; others: those that were started
``headway/<id>``          :class:`HeadwayView`    desk
``room_headway/<party>``  ``RoomHeadwayView``     desk
``wordings``              :class:`WordingsView`   all but the hall, once there are any
``wording/<path>``        :class:`WordingView`    desk: all; others: of what they see
========================  ======================  ===========================================

Each subject has ``documents(meeting, audience, paths)``, its documents in order, and
``touched(event, meeting)``, the paths that an event may change. A document may also come into an
audience's sight or leave it by what is on, before the event or after it; so ``touched`` is asked
with the meeting before and with the meeting after, and answers for the one it is given. Who
forgets a path there leaves screens with what was: the property *snapshot + events == fresh
snapshot* in the tests runs over every subject.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from conference.deliberation.audience import Audience, Paths
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.subjects import SUBJECTS
from conference.deliberation.views import View

__all__ = ["documents", "touched"]

OF_VOTERS = frozenset({"founding", "polls", "voters", "wordings"})
"""Who votes from home is shown the conference, their poll with its wordings, their list."""


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, View]]:
    """Every document that the audience sees, in order; only those among ``paths``, if given."""
    for subject in SUBJECTS:
        if audience is Audience.VOTERS and subject.name not in OF_VOTERS:
            continue
        yield from subject.documents(meeting, audience, paths)


def touched(before: Meeting, after: Meeting, events: Iterable[Event]) -> Paths:
    """The paths of all documents that these events, which led from one to the other, may change.

    Every other document is the same before and after, for every audience.
    """
    paths: set[str] = set()
    for event in events:
        for subject in SUBJECTS:
            paths |= subject.touched(event, before)
            paths |= subject.touched(event, after)
    return frozenset(paths)
