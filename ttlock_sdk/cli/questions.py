"""What people ask most, answered."""

from __future__ import annotations

from typing import Final

QUESTIONS: Final = (
    (
        "Which credentials go where?",
        "Client id and secret: of your application in the developer console. User name and password: of the TTLock "
        "app, where your locks are. The login of the console itself goes nowhere.",
    ),
    (
        "My login is right, and still: invalid account or password (10007)?",
        "Try the other region (TTLOCK_REGION=cn). A user made by an application needs the prefix in front of its name, "
        "and cannot sign in to the phone app.",
    ),
    (
        "invalid client_id (10000, 10001)?",
        "Id or secret are not those of the application, or belong to the other region. Copy both again.",
    ),
    (
        "10006?",
        "The application still awaits its review. That takes days; any valid address serves as its application URL.",
    ),
    (
        "invalid or expired token (10003, 10004)?",
        "Tokens are renewed by themselves. If that fails, run `ttlock login` again: a token of one region is unknown "
        "to the other, and a changed password ends all of them.",
    ),
    (
        "Why does unlock fail with -4043?",
        "Remote unlock is switched off. Switch it on in the app, in the settings of the lock.",
    ),
    (
        "Gateway busy (-3003), or `failed` (1) without a reason?",
        "A gateway carries one command at a time. Wait some seconds; look at the lock before you try again.",
    ),
    (
        "Why does a command take so long?",
        "A sleeping lock takes some 8 seconds, an awake one 2 to 3; up to 30 happen.",
    ),
    (
        "How many calls may I make?",
        "The developer console tells. Calls are counted by the month of Beijing, failures too: see `ttlock usage`. Do "
        "not poll every few seconds; let callbacks come.",
    ),
    (
        "The lock was opened at the door, and I do not see it?",
        "Records reach the cloud through a gateway, or when a phone comes by. Locking by itself makes no record, and a "
        "door sensor that says closed does not say locked.",
    ),
    (
        "A code that I made is listed, but does not open?",
        "It was only written down in the cloud. Add it through a gateway, as `ttlock codes add` does. A code that the "
        "cloud has computed must be used within 24 hours.",
    ),
    (
        "Begin and end of a code are off by hours?",
        "They count by the clock of the lock. `ttlock` reads dates in the zone of the lock, and shows them back.",
    ),
    (
        "The name or the digits of a code are refused?",
        "Both may stand on a lock only once. `ttlock codes ensure` changes what is there.",
    ),
    (
        "No callbacks arrive?",
        "There is one address for the whole application. It must be reachable, speak TLS as browsers do, and answer "
        "`success`. Events come for locks whose owner has logged in with this client id.",
    ),
)
"""Each question with its answer; numbers are error codes of the cloud."""
