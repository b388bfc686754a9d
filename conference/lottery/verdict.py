"""Whether a panel is possible, and what to tell those who asked. JSON values and sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from conference.lottery.tables import Inputs
from conference.sortition.feasibility import check_feasibility
from conference.sortition.progress import Watch
from conference.sortition.quotas import Quotas
from conference.sortition.strata import reduce_pool

__all__ = ["Verdict", "infeasibility_advice", "pool_verdict"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """``found`` is for people and programs; ``relaxed`` the quotas after the smallest change."""

    found: dict[str, Any]
    relaxed: Quotas | None

    @property
    def possible(self) -> bool:
        """Whether a panel is possible."""
        return bool(self.found["possible"])


def pool_verdict(inputs: Inputs, size: int, watch: Watch) -> Verdict:
    """Whether a panel of ``size`` is possible, with reasons and advice."""
    strata = reduce_pool(inputs.pool, inputs.quotas, size, inputs.held).strata
    answer = check_feasibility(strata, inputs.quotas, watch)
    relaxation = answer.relaxation
    found = {
        "ok": answer.possible,
        "people": len(inputs.pool),
        "eligible": strata.people,
        "types": len(strata),
        "seats": strata.seats,
        "held": len(inputs.held),
        "possible": answer.possible,
        "reasons": list(answer.reasons),
        "faults": [
            {"file": inputs.sources.categories.name, "row": f.row, "column": f.column,
             "reason": f.reason}
            for f in inputs.quotas.sum_faults(size)
        ],
        "relaxation": None if relaxation is None else [
            {"feature": c.quota.feature, "value": c.quota.value, "bound": c.bound,
             "before": c.before, "after": c.after, "sentence": c.sentence}
            for c in relaxation.changes
        ],
        "within_flex": None if relaxation is None else relaxation.within_flex,
    }  # fmt: skip
    return Verdict(found, None if relaxation is None else relaxation.quotas)


def infeasibility_advice(found: dict[str, Any]) -> str:
    """What to do when no panel is possible."""
    lines = ["No panel can meet the quotas."]
    lines += [f"  {reason}" for reason in found["reasons"]]
    if found["relaxation"] is None:
        lines.append("No change of the quotas helps: more people are needed, or fewer seats.")
    else:
        beyond = "" if found["within_flex"] else " (beyond the flexible bounds of the file)"
        lines.append(f"The smallest change that makes a panel possible{beyond}:")
        lines += [f"  {change['sentence']}" for change in found["relaxation"]]
    return "\n".join(lines)
