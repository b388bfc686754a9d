"""The floor: who asked to speak, who speaks next and by which rule, and who spoke how long. Pure.

``model`` has the values, ``order`` the rules of order as pure functions, ``record`` what the
verification of a record checks.
"""
