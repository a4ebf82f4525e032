"""The page that says for each of the 250 paths what the simulator answers it from."""

from __future__ import annotations

from operations import ALL

from ttlock_sdk.simulator.handlers import HANDLERS

STATE = "state"
STATELESS = {
    "getUserPasswordPublicKey": "the example: a key of the vendor; how passwords are padded under it is not documented",
    "getCardEncoderHotelInfo": "the example: sealed data for a card encoder that only the encoder can read",
    "getCardEncoderIcKey": "the example: a sealed key for a card encoder that only the encoder can read",
    "getHotelInfo": "the example: sealed data of a hotel that only its card encoder can read",
    "checkGatewayUpgradeOnPremise": "what is sent: no account is named, so the firmware that it tells is all there is",
    "checkWirelessKeypadUpgradeOnPremise": "what is sent: likewise",
    "getHotelServerTime": "the simulator's clock, which is all that is asked for",
    "getNbPlatforms": "a list that never changes, with addresses of nobody",
    "getLockRecoverData": "nothing to recover, once the lock is found: no page shows such data",
}
HEAD = """<!-- Made by `make snapshots` from the simulator; changes here are lost and fail the tests. -->
# What the simulator answers from

All {count} paths. *State*: what other calls and people at the door have done decides, and what a call writes the others
read. {stateful} paths have it. For the other {stateless} the table says what stands in its place, and why that is all
that makes sense. Credentials and fields are checked for all alike.

| path | operation | answered from |
| --- | --- | --- |
"""


def paths() -> str:
    """The page, in the order of the paths."""
    rows = sorted((example.operation.path, example.operation.id) for example in ALL)
    head = HEAD.format(count=len(rows), stateful=len(rows) - len(STATELESS), stateless=len(STATELESS))
    return head + "".join(f"| `{path}` | `{name}` | {STATELESS.get(name, STATE)} |\n" for path, name in rows)


def unanswered() -> set[str]:
    """Operations that no handler answers: the example does."""
    return {example.operation.id for example in ALL} - HANDLERS.keys()
