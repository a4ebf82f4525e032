"""manage.py guest_code LOCK_ID CODE NAME START END: a code on a lock for a time, in the time zone of the project."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from ttlock_sdk import TTLock, errors


class Command(BaseCommand):
    """Makes sure that a guest's code is on a lock; to be repeated as often as one likes."""

    help = "Put a guest's code on a lock, or change it. The account comes from TTLOCK_CLIENT_ID and so on."

    def add_arguments(self, parser: CommandParser) -> None:
        """What has to be given."""
        parser.add_argument("lock_id", type=int)
        parser.add_argument("code", help="4 to 9 digits")
        parser.add_argument("name")
        parser.add_argument("start", help='such as "2026-12-24 15:00"')
        parser.add_argument("end")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it, and say what was done."""
        start, end = (_moment(options[name]) for name in ("start", "end"))
        try:
            with TTLock.from_env() as tt:
                found = tt.passcodes.ensure(
                    options["lock_id"], options["code"], name=options["name"], start=start, end=end
                )
        except errors.TTLockError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(self.style.SUCCESS(f"{found.outcome.value}: passcode {found.passcode_id}"))


def _moment(text: str) -> datetime:
    try:
        found = parse_datetime(text)
    except ValueError:
        found = None
    if found is None:
        raise CommandError(f'{text!r} is no date and time; write it like "2026-12-24 15:00"')
    return timezone.make_aware(found) if timezone.is_naive(found) else found
