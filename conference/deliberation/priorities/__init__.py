"""Priorities: what each local assembly wants the conference to speak about, up to five, in order.

An assembly is a watch party, or one that has no room and comes by a code of its own. It writes in
its own words and language, with how many people agreed, and may correct and withdraw what it sent
as long as they are gathered. Every version is an entry of the record. Nothing is made of them here:
they are received, counted and kept. The subject ``rooms`` says which parties there are, and
``founding`` in which region an area is.
"""
